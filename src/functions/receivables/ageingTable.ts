import type { Result } from '../call/answer';
import { rowsOf, type NumberColumn } from '../call/column';
import type { NameColumn } from '../call/nameColumn';
import type { Fault } from '../../credit/fault';
import { TotalRowWatch } from '../call/totalRow';
import type { AgeingPolicy } from '../../credit/policy/ageing';
import { bucketName } from '../../credit/receivables/ageing';
import type { AgeingBook, AgeingLine, AgeingReport } from '../../credit/receivables/ageingBook';
import type { Language } from '../../credit/language';
import { term, wordOf } from '../../locales/formatMessage';

/** An ageing of what a sheet holds, and what could not be read of it. */
export interface SheetAgeing {
  /** Of every row with money, the unreadable amounts counting nothing. */
  readonly report: AgeingReport;
  /** By buyer, the first reason why the buyer's total, the dates of its items or its name are not known. */
  readonly amountFaults: ReadonlyMap<string, Fault>;
  readonly dateFaults: ReadonlyMap<string, Fault>;
  readonly nameFault: Fault | undefined;
  /** The row that is no item but the sum of those above it. */
  readonly totalRow: Fault | undefined;
}

/**
 * Ages the rows of a sheet. Rows without money are left out, blank or zero alike, since some hosts hand a blank over as
 * zero. An item whose buyer cannot be read stands under no buyer, one whose due date cannot be read is undated.
 */
export function ageRows(
  buyers: NameColumn,
  due: NumberColumn,
  amounts: NumberColumn,
  book: AgeingBook,
): SheetAgeing {
  const { names, numbers, faults: nameFaults } = buyers;
  const rows = rowsOf([buyers, due, amounts]);
  const amountFaults = new Map<string, Fault>();
  const dateFaults = new Map<string, Fault>();
  let nameFault: Fault | undefined;
  const sameBuyer = numbers.length === 1;
  const watch = new TotalRowWatch();
  for (let row = 0; row < rows; row++) {
    const buyer = sameBuyer ? numbers[0] : numbers[row];
    const amount = amounts.at(row);
    const amountFault = Number.isNaN(amount) ? amounts.faultAt(row, rows) : undefined;
    if (!amountFault && !(Math.abs(amount) > 0)) continue;
    const ages = due.at(row);
    const dateFault = Number.isNaN(ages) ? due.faultAt(row, rows) : undefined;
    watch.see(row, names[buyer], amount, names[buyer] !== '' && !Number.isNaN(ages));
    if (nameFaults.size > 0) nameFault ??= nameFaults.get(sameBuyer ? 0 : row);
    if (amountFault) keepFirst(amountFaults, names[buyer], amountFault);
    if (dateFault) keepFirst(dateFaults, names[buyer], dateFault);
    book.add(buyer, ages, amountFault ? 0 : amount);
  }
  return { report: book.report(), amountFaults, dateFaults, nameFault, totalRow: watch.fault };
}

function keepFirst(faults: Map<string, Fault>, buyer: string, fault: Fault): void {
  if (!faults.has(buyer)) faults.set(buyer, fault);
}

/**
 * The ageing as a table: headings, a row a buyer, the total. The undated column is there only when something is undated,
 * the credits' column where the policy keeps credits out of the buckets.
 * What could not be read is an error in the buyer's row and in the total row; everything else stands.
 */
export function ageingTable(
  { report, amountFaults, dateFaults, nameFault }: SheetAgeing,
  { bounds, credits: creditsStand }: AgeingPolicy,
  language: Language,
): (Result | Fault)[][] {
  const hasUndated = dateFaults.size > 0 || report.lines.some(({ undated }) => undated !== 0);
  const hasCredits = creditsStand !== 'ownDate';
  const [anyDateFault] = dateFaults.values();
  const [anyAmountFault] = amountFaults.values();
  const row = (
    name: string | Fault,
    { buckets, undated, credits, total }: AgeingLine,
    dateFault?: Fault,
    amountFault?: Fault,
  ) => {
    const cells: (Result | Fault)[] = [name];
    for (const amount of buckets) cells.push(amount);
    if (hasUndated) cells.push(dateFault ?? undated);
    if (hasCredits) cells.push(credits);
    cells.push(amountFault ?? total);
    return cells;
  };

  const bucketNames = report.total.buckets.map((_, bucket) => wordOf(bucketName(bucket, bounds), language));
  const undatedName = hasUndated ? [term('undated', language)] : [];
  const creditsName = hasCredits ? [term('openCredits', language)] : [];
  const nameOf = (buyer: string) => buyer || (nameFault ?? term('noBuyer', language));
  return [
    [term('buyer', language), ...bucketNames, ...undatedName, ...creditsName, term('total', language)],
    ...report.lines.map(line =>
      row(nameOf(line.buyer), line, dateFaults.get(line.buyer), amountFaults.get(line.buyer)),
    ),
    row(term('total', language), report.total, anyDateFault, anyAmountFault),
  ];
}
