import { answer, type Result } from '../call/answer';
import { isOmitted } from '../../cells/cell';
import { eachRow, eachRowAmong, rowsOf } from '../call/column';
import { lengthsFault } from '../call/columnsTogether';
import { serialOfDay } from '../../cells/decode';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import { nameColumn } from '../call/nameColumn';
import { single } from '../call/single';
import { specialDays } from '../call/specialDays';
import { fault, isFault, type Fault } from '../../credit/fault';
import { plus } from '../../credit/money';
import * as ageing from '../../credit/receivables/ageing';
import { AgeingBook } from '../../credit/receivables/ageingBook';
import { dueSchedule as instalmentsOf } from '../../credit/receivables/instalments';
import { instalmentsReader, termsReader } from '../../credit/receivables/terms/read';
import { dueUnder, termsRules, type StartDates } from '../../credit/receivables/terms/rule';
import { term, type Language } from '../../locales/formatMessage';
import { ageingOn } from './ageingOn';
import { ageingTable, ageRows } from './ageingTable';

/**
 * The due date of each invoice by its payment terms, as a date number: give the cells a date format. "60 EOM" is the end
 * of the month in which 60 days end, "EOM + 60" is 60 days after the invoice month, "2/10 net 30" is the net date.
 * @customfunction DUEDATE
 * @param {any[][]} invoiceDate Date of each invoice: one cell or a column of dates.
 * @param {any[][]} terms Payment terms: "net 30", 30, "60 EOM", "EOM + 45", "10 working days", "15th of next month", "月结30天", "票到30天".
 * @param {any[][]} [startDate] Where the terms count from another date than the invoice's, that date: receipt of the invoice, delivery, shipment, acceptance, bill of lading. Blank: the invoice date stands in.
 * @param {any[][]} [holidays] Holidays; beside each date may stand "working day" (班) for a weekend day that is worked instead.
 * @param {any[][]} [policy] Policy range, or the name of a preset: how terms are read, weekend, language.
 * @returns {any[][]} The due date as a date number, one a row.
 * @example =DUEDATE("2019-01-15", "EOM + 45") → 2019-03-17
 */
export function dueDate(
  invoiceDate: any[][],
  terms: any[][],
  startDate?: any[][],
  holidays?: any[][],
  policy?: any[][],
): any[][] {
  const invoiceDates = dateColumn(invoiceDate, 'invoiceDate');
  const startDates = dateColumn(startDate, 'startDate');
  const termTexts = textColumn(terms, 'terms');
  return answer(policy, all => {
    const special = specialDays(holidays);
    if (isFault(special)) return special;
    const rules = termsRules(all, special);
    const read = termsReader(all.terms);
    return eachRow([invoiceDates, termTexts, startDates], row => {
      const rule = read(termTexts.at(row));
      if (isFault(rule)) return rule;
      const due = dueUnder(rule, datesOf(invoiceDates.at(row), startDates.at(row)), rules);
      return isFault(due) ? due : (serialOfDay(due) ?? fault('domain', 'receivables.dueOutOfRange', {}));
    });
  });
}

/** The dates of an invoice where one column holds whatever date its terms name. */
function datesOf(invoiceDate: number, start: number): StartDates {
  return {
    invoiceDate,
    receivedDate: start,
    deliveredDate: start,
    shippedDate: start,
    acceptedDate: start,
    blDate: start,
    otherDate: start,
  };
}

/**
 * Days by which each invoice is past due at the as-of date. Zero on the due date, negative before it.
 * @customfunction DAYSPASTDUE
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @returns {any[][]} Days past due, one a row.
 * @example =DAYSPASTDUE({"2024-02-29";"2024-03-31"}, "2024-03-30") → {30;-1}
 */
export function daysPastDue(due: any[][], asOf: any[][]): any[][] {
  const dueDates = dateColumn(due, 'due');
  const asOfDates = dateColumn(asOf, 'asOf');
  return answer(null, () =>
    eachRow([dueDates, asOfDates], row => ageing.daysPastDue(dueDates.at(row), asOfDates.at(row))),
  );
}

/**
 * The ageing bucket of each invoice at the as-of date, by days past due. The due date itself is not due.
 * @customfunction AGINGBUCKET
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "7/15/30". Blank means the default 30/60/90.
 * @returns {any[][]} The bucket's name, one a row.
 * @example =AGINGBUCKET({"2026-01-31";"2026-01-01";"2025-11-30"}, "2026-01-31")
 * @example =AGINGBUCKET("2026-01-24", "2026-01-31", "7/15/30")
 */
export function agingBucket(due: any[][], asOf: any[][], policy?: any[][]): any[][] {
  const dueDates = dateColumn(due, 'due');
  const asOfDates = dateColumn(asOf, 'asOf');
  return answer(policy, ({ ageing: { bounds }, general: { language } }) => {
    const names = Array.from(
      { length: bounds.length + 2 },
      (_, bucket) => [bucket, term(ageing.bucketName(bucket, bounds), language)] as const,
    );
    return eachRowAmong(new Map(names), [dueDates, asOfDates], row => {
      const days = ageing.daysPastDue(dueDates.at(row), asOfDates.at(row));
      return isFault(days) ? days : ageing.bucketOf(days, bounds);
    });
  });
}

/**
 * Ages open items by buyer: headings, a row a buyer, totals that tie to the sum of the amounts. Credits stand where the
 * policy says.
 * @customfunction AGINGREPORT
 * @param {any[][]} buyer Buyer of each item: a column of names or numbers.
 * @param {any[][]} due Due date of each item, or its invoice or posting date where the policy counts from that.
 * @param {any[][]} amount Open amount of each item, credit notes and unapplied cash negative.
 * @param {any[][]} asOf The date at which the books are read: one cell.
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "7/15/30". Blank means the default 30/60/90.
 * @returns {any[][]} The table: buyer, not due, the overdue buckets, total.
 * @example =AGINGREPORT({"North";"South";"North"}, {"2026-02-15";"2026-01-10";"2025-10-01"}, {1000.1;250;-40}, "2026-01-31")
 */
export function agingReport(
  buyer: any[][],
  due: any[][],
  amount: any[][],
  asOf: any[][],
  policy?: any[][],
): any[][] {
  const buyers = nameColumn(buyer, 'buyer');
  const dueDates = dateColumn(due, 'due');
  const amounts = numberColumn(amount, 'amount');
  const asOfDate = dateColumn(asOf, 'asOf');
  return answer(policy, ({ ageing: rules, general: { language } }) => {
    const unequal = lengthsFault([buyers, dueDates, amounts]);
    if (unequal) return unequal;
    const day = single(asOfDate);
    if (isFault(day)) return day;
    const aged = ageRows(buyers, dueDates, amounts, new AgeingBook(buyers.names, day, rules));
    return ageingTable(aged, rules, language);
  });
}

/**
 * The due dates and amounts of an invoice with one or several instalments, such as "30% 30 days, 70% 60 days". The amounts
 * add up to the invoice to the cent.
 * @customfunction DUESCHEDULE
 * @param {any[][]} invoiceDate Date of each invoice: one cell or a column.
 * @param {any[][]} terms Terms: "30% 30 days, 70% 60 days", "30% deposit, balance net 60", "30%预付，70%月结60天", or any of DUEDATE.
 * @param {any[][]} [amount] Amount of each invoice. Left out, dates and shares alone are given.
 * @param {any[][]} [startDate] Where the terms count from another date than the invoice's, that date. Blank: the invoice date stands in.
 * @param {any[][]} [holidays] Holidays; beside each date may stand "working day" (班) for a weekend day that is worked instead.
 * @param {any[][]} [policy] Policy range, or the name of a preset: how terms are read, weekend, language.
 * @returns {any[][]} A table with a heading: due date (give it a date format), share, amount.
 * @example =DUESCHEDULE("2026-01-20", "30% 30 days, 70% 60 days", 100.01)
 */
export function dueSchedule(
  invoiceDate: any[][],
  terms: any[][],
  amount?: any[][],
  startDate?: any[][],
  holidays?: any[][],
  policy?: any[][],
): any[][] {
  const invoiceDates = dateColumn(invoiceDate, 'invoiceDate');
  const startDates = dateColumn(startDate, 'startDate');
  const termTexts = textColumn(terms, 'terms');
  const amounts = numberColumn(amount, 'amount');
  return answer(policy, all => {
    const { language } = all.general;
    const special = specialDays(holidays);
    if (isFault(special)) return special;
    const rules = termsRules(all, special);
    const read = instalmentsReader(all.terms);
    const columns = [invoiceDates, termTexts, amounts, startDates];
    const several = rowsOf(columns) > 1;
    const headings = ['due', 'share', 'amount'].map(word => term(word, language));
    const table: (Result | Fault)[][] = [several ? [term('row', language), ...headings] : headings];
    const schedules = eachRow(columns, row => {
      const instalments = read(termTexts.at(row));
      if (isFault(instalments)) return instalments;
      const dates = datesOf(invoiceDates.at(row), startDates.at(row));
      return instalmentsOf(dates, instalments, amounts.at(row), rules);
    });
    schedules.forEach(([found], row) => {
      const lines = isFault(found)
        ? [[found]]
        : found.map(({ due, share, amount: part }) => [
            serialOfDay(due) ?? fault('domain', 'receivables.dueOutOfRange', {}),
            share,
            Number.isNaN(part) ? '' : part,
          ]);
      for (const line of lines) table.push(several ? [row + 1, ...line] : line);
    });
    return table;
  });
}

/**
 * Ages what was open on a past day, from documents and dated receipts: only what was posted and received by then counts.
 * With the ledger's total it says whether the ageing ties to it.
 * @customfunction AGINGASOF
 * @param {any[][]} number Number of each invoice, credit note or instalment.
 * @param {any[][]} buyer Buyer of each.
 * @param {any[][]} invoiceDate Date on which each was posted.
 * @param {any[][]} due Due date of each.
 * @param {any[][]} amount Amount of each as posted, credit notes negative.
 * @param {any[][]} paidNumber Number that each receipt pays; blank where it is not matched.
 * @param {any[][]} paidDate Date of each receipt.
 * @param {any[][]} paidAmount Amount of each receipt; negative where it went back.
 * @param {any[][]} asOf The day at which the books are read: one cell.
 * @param {any[][]} [paidBuyer] Buyer of each receipt, where the number does not say it.
 * @param {any[][]} [ledgerTotal] Balance of the ledger on that day, which the ageing is held against.
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "7/15/30". Blank means the default 30/60/90.
 * @returns {any[][]} The table of AGINGREPORT; with a ledger total two more rows, the ledger and the difference.
 * @example =AGINGASOF({"A1";"A2"}, "North", {"2026-01-01";"2026-02-01"}, {"2026-01-31";"2026-03-03"}, {100;50}, {"A1";"A1"}, {"2026-02-10";"2026-03-10"}, {30;70}, "2026-02-28",, 120)
 */
export function agingAsOf(
  number: any[][],
  buyer: any[][],
  invoiceDate: any[][],
  due: any[][],
  amount: any[][],
  paidNumber: any[][],
  paidDate: any[][],
  paidAmount: any[][],
  asOf: any[][],
  paidBuyer?: any[][],
  ledgerTotal?: any[][],
  policy?: any[][],
): any[][] {
  const ledger = {
    postings: {
      number: textColumn(number, 'number'),
      buyer: textColumn(buyer, 'buyer'),
      date: dateColumn(invoiceDate, 'invoiceDate'),
      due: dateColumn(due, 'due'),
      amount: numberColumn(amount, 'amount'),
    },
    receipts: {
      number: textColumn(paidNumber, 'paidNumber'),
      date: dateColumn(paidDate, 'paidDate'),
      amount: numberColumn(paidAmount, 'paidAmount'),
      buyer: textColumn(paidBuyer, 'paidBuyer'),
    },
  };
  const asOfDate = single(dateColumn(asOf, 'asOf'));
  const total = numberColumn(ledgerTotal, 'ledgerTotal');
  return answer(policy, ({ ageing: rules, general: { language } }) => {
    if (isFault(asOfDate)) return asOfDate;
    const aged = ageingOn(asOfDate, ledger, rules);
    if (isFault(aged)) return aged;
    const table = ageingTable(aged, rules, language);
    return isOmitted(ledgerTotal)
      ? table
      : [...table, ...tieOut(table, total.faultAt(0, 1) ?? total.at(0), language)];
  });
}

/** The ledger below the total of an ageing, and the difference: zero, or an error that names it. */
function tieOut(
  table: readonly (readonly (Result | Fault)[])[],
  ledger: number | Fault,
  language: Language,
): (Result | Fault)[][] {
  const total = table[table.length - 1].at(-1) as number | Fault;
  const row = (word: string, figure: number | Fault) => [
    term(word, language),
    ...table[0].slice(2).map(() => ''),
    figure,
  ];
  if (isFault(ledger) || isFault(total)) {
    return [row('ledger', ledger), row('difference', isFault(ledger) ? ledger : total)];
  }
  const difference = plus(total, -ledger);
  const tie = difference === 0 ? 0 : fault('domain', 'receivables.doesNotTie', { total, ledger, difference });
  return [row('ledger', ledger), row('difference', tie)];
}
