import { isBlank, plainValue } from '../../cells/cell';
import type { Day } from '../../credit/dates';
import { isFault } from '../../credit/fault';
import { messageOf } from '../../credit/message';
import { termsReader } from '../../credit/receivables/terms/read';
import { dueUnder, termsRules, type StartDates } from '../../credit/receivables/terms/rule';
import type { LedgerField } from '../vocabulary/captions';
import { textOf, type Ledger, type Row } from './table';

type DueReader = (row: Row, at: number, date: Day, open: number, buyer: string, currency: string) => Day;

/** Days past or before which a date is no due date that is meant: ten years. */
const TEN_YEARS = 3653;

/** Reads the days of a column; what is none is told. Without a column there are none. */
export function dayReader(ledger: Ledger, place: number | undefined): (row: Row, at: number) => Day {
  if (place === undefined) return () => NaN;
  const { read } = ledger.dates(place);
  return (row, at) => {
    const day = read(row[place] ?? '');
    if (day !== undefined) return day;
    tellBadDate(ledger, row, at, place);
    return NaN;
  };
}

function tellBadDate(ledger: Ledger, row: Row, at: number, place: number): void {
  const header = ledger.header(place);
  const message = messageOf('reading.badDate', { header, found: String(plainValue(row[place])) });
  ledger.context.problems.add(message, ledger.cell(at, place), header);
}

/**
 * Reads due dates: the due date of the row, else what follows from its terms, else from its buyer's.
 * Result: NaN where there is none, which is told unless the row is a credit.
 */
export function dueReader(ledger: Ledger): DueReader {
  const { places, context } = ledger;
  const { problems, asOf, termsOf } = context;
  const place = places.get('due');
  const read = place === undefined ? undefined : ledger.dates(place).read;
  const readTerms = termsReader(context.policy.terms);
  const rules = termsRules(context.policy);
  const startsOf = startReader(ledger);
  const own = [places.get('terms'), places.get('termsDays')].filter(found => found !== undefined);

  const byTerms: DueReader = (row, at, date, open, buyer, currency) => {
    // A credit has no due date of its own.
    if (open < 0) return NaN;
    const cell = ledger.cell(at, place ?? 0);
    const money = { amount: open, currency };
    const agreed = own.map(found => textOf(row[found])).find(text => text !== '') ?? termsOf(buyer);
    if (Number.isNaN(date) || agreed === '') {
      problems.add(messageOf('portfolio.noDueDate', {}), cell, '', money);
      return NaN;
    }
    const known = readTerms(agreed);
    const counted = isFault(known) ? known : dueUnder(known, startsOf(row, date), rules);
    if (!isFault(counted)) return counted;
    problems.add(counted.message, cell, agreed, money);
    return NaN;
  };

  return (row, at, date, open, buyer, currency) => {
    if (place === undefined || !read || isBlank(row[place]))
      return byTerms(row, at, date, open, buyer, currency);
    const due = read(row[place]);
    if (due === undefined) {
      tellBadDate(ledger, row, at, place);
      return NaN;
    }
    if (Number.isNaN(due)) return byTerms(row, at, date, open, buyer, currency);
    if (Math.abs(due - asOf) > TEN_YEARS) {
      const message = messageOf('reading.dueFarOff', { header: ledger.header(place), due });
      problems.add(message, ledger.cell(at, place), '', { amount: open, currency });
    }
    return due;
  };
}

/** The dates from which terms may count, where the list has them. */
function startReader(ledger: Ledger): (row: Row, invoiceDate: Day) => StartDates {
  const dayOf = (field: LedgerField) => {
    const place = ledger.places.get(field);
    if (place === undefined) return () => NaN;
    const { read } = ledger.dates(place);
    return (row: Row): Day => read(row[place] ?? '') ?? NaN;
  };
  const [received, delivered, shipped, accepted, bl, other] = (
    ['receivedDate', 'deliveredDate', 'shippedDate', 'acceptedDate', 'blDate', 'baseline'] as const
  ).map(dayOf);
  return (row, invoiceDate) => ({
    invoiceDate,
    receivedDate: received(row),
    deliveredDate: delivered(row),
    shippedDate: shipped(row),
    acceptedDate: accepted(row),
    blDate: bl(row),
    otherDate: other(row),
  });
}
