import { answer, type Result } from '../call/answer';
import { eachRow, rowsOf, type NumberColumn, type TextColumn } from '../call/column';
import { readMoment, serialOfDay } from '../../cells/decode';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import { lengthsFault } from '../call/columnsTogether';
import { wideRows } from '../call/wideRows';
import { isFault, type Fault } from '../../credit/fault';
import { plus, sumOf } from '../../credit/money';
import * as lag from '../../credit/orderToCash/invoiceLag';
import {
  matchStatement,
  type AccountLine,
  type StatementMatch,
} from '../../credit/orderToCash/matchStatement';
import { reminderDates as datesOf } from '../../credit/orderToCash/reminders';
import type { OrderToCashPolicy } from '../../credit/policy/orderToCash';
import type { Language } from '../../credit/language';
import { formatMessage, term } from '../../locales/formatMessage';

/**
 * Hours from shipping to the invoice; for what is not invoiced, hours up to the as-of date.
 * @customfunction INVOICELAG
 * @param {any[][]} shipped Date and time of shipping: one cell or a column.
 * @param {any[][]} invoiced Date and time of the invoice; blank where there is none.
 * @param {any[][]} [asOf] The moment at which the books are read; needed where there is no invoice.
 * @returns {any[][]} Hours, one a row; negative where the invoice came first.
 * @example =INVOICELAG("2026-03-02 16:00", {"2026-03-03 10:30";"2026-03-02"}) → {18.5;-16}
 */
export function invoiceLag(shipped: any[][], invoiced: any[][], asOf?: any[][]): any[][] {
  const moments = shippingMoments(shipped, invoiced, asOf);
  return answer(null, () =>
    eachRow(Object.values(moments), row =>
      lag.invoiceLag(moments.shipped.at(row), moments.invoiced.at(row), moments.asOf.at(row)),
    ),
  );
}

/**
 * Whether each invoice went out in time after shipping, by default within 24 hours: in time, late, not yet invoiced, or
 * overdue without an invoice.
 * @customfunction INVOICEONTIME
 * @param {any[][]} shipped Date and time of shipping: one cell or a column.
 * @param {any[][]} invoiced Date and time of the invoice; blank where there is none.
 * @param {any[][]} [asOf] The moment at which the books are read; needed where there is no invoice.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means 24 hours.
 * @returns {any[][]} The status, one a row.
 * @example =INVOICEONTIME("2026-03-02 16:00", {"2026-03-03 16:00";"2026-03-03 16:01"}) → {Invoiced in time;Invoiced late}
 */
export function invoiceOnTime(
  shipped: any[][],
  invoiced: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const moments = shippingMoments(shipped, invoiced, asOf);
  return answer(policy, ({ orderToCash, general: { language } }) =>
    wideRows(checks(moments, orderToCash), ({ status }) => [term(status, language)]),
  );
}

/**
 * Why each invoice is in time or late: the reason, the hours since shipping and the status.
 * @customfunction INVOICEONTIMEWHY
 * @param {any[][]} shipped Date and time of shipping: one cell or a column.
 * @param {any[][]} invoiced Date and time of the invoice; blank where there is none.
 * @param {any[][]} [asOf] The moment at which the books are read; needed where there is no invoice.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means 24 hours.
 * @returns {any[][]} Three columns, one row an invoice.
 * @example =INVOICEONTIMEWHY("2026-03-02 16:00", "2026-03-03 17:00")
 */
export function invoiceOnTimeWhy(
  shipped: any[][],
  invoiced: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const moments = shippingMoments(shipped, invoiced, asOf);
  return answer(policy, ({ orderToCash, general: { language } }) =>
    wideRows(checks(moments, orderToCash), ({ reason, hours, status }) => [
      formatMessage(reason, language),
      hours,
      term(status, language),
    ]),
  );
}

function shippingMoments(shipped: any, invoiced: any, asOf: any) {
  return {
    shipped: numberColumn(shipped, 'shipped', readMoment),
    invoiced: numberColumn(invoiced, 'invoiced', readMoment),
    asOf: numberColumn(asOf, 'asOf', readMoment),
  };
}

function checks(moments: ReturnType<typeof shippingMoments>, policy: OrderToCashPolicy) {
  const { shipped, invoiced, asOf } = moments;
  return eachRow([shipped, invoiced, asOf], row =>
    lag.checkInvoice(shipped.at(row), invoiced.at(row), asOf.at(row), policy),
  );
}

/**
 * The days on which a buyer is reminded before each invoice is due, by default 7 and 3 days before and on the day.
 * @customfunction REMINDERDATES
 * @param {any[][]} due Due date of each invoice: one cell or a column.
 * @param {any[][]} [invoiceDate] Date of each invoice; reminders that would lie before it are left out.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means 7, 3 and 0 days before.
 * @returns {any[][]} One date a reminder, one row an invoice: give the cells a date format.
 * @example =REMINDERDATES("2026-03-02") → {2026-02-23,2026-02-27,2026-03-02}
 */
export function reminderDates(due: any[][], invoiceDate?: any[][], policy?: any[][]): any[][] {
  const dues = dateColumn(due, 'due');
  const invoiced = dateColumn(invoiceDate, 'invoiceDate');
  return answer(policy, ({ orderToCash }) =>
    wideRows(
      eachRow([dues, invoiced], row => datesOf(dues.at(row), invoiced.at(row), orderToCash.reminderDays)),
      days => days.map(day => (day === undefined ? '' : (serialOfDay(day) ?? ''))),
    ),
  );
}

/**
 * Matches a buyer's statement with the ledger by number, amount and date: what agrees, what differs and how, what is
 * missing on either side, and totals that tie.
 * @customfunction STATEMENTMATCH
 * @param {any[][]} theirNumber Document number of each line of the statement.
 * @param {any[][]} theirDate Its date; a blank agrees with any.
 * @param {any[][]} theirAmount Its amount, as a receivable: invoices positive.
 * @param {any[][]} ourNumber Document number of each line of the ledger.
 * @param {any[][]} ourDate Its date; a blank agrees with any.
 * @param {any[][]} ourAmount Its amount.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank tolerates no difference of amount and 5 days of date.
 * @returns {any[][]} A table with a heading: status, both numbers, dates and amounts, difference, reason; a total row.
 * @example =STATEMENTMATCH({"INV-1";"INV-2";"X"}, "2026-03-02", {100;90;7}, {"inv 1";"INV-2";"INV-3"}, "2026-03-02", {100;95;50})
 */
export function statementMatch(
  theirNumber: any[][],
  theirDate: any[][],
  theirAmount: any[][],
  ourNumber: any[][],
  ourDate: any[][],
  ourAmount: any[][],
  policy?: any[][],
): any[][] {
  const theirs = accountLines(
    textColumn(theirNumber, 'theirNumber'),
    dateColumn(theirDate, 'theirDate'),
    numberColumn(theirAmount, 'theirAmount'),
  );
  const ours = accountLines(
    textColumn(ourNumber, 'ourNumber'),
    dateColumn(ourDate, 'ourDate'),
    numberColumn(ourAmount, 'ourAmount'),
  );
  return answer(policy, ({ orderToCash, general: { language } }) => {
    if (isFault(theirs)) return theirs;
    if (isFault(ours)) return ours;
    const matches = matchStatement(theirs.lines, ours.lines, orderToCash);
    const sums = [
      sumOf(theirs.lines.map(({ amount }) => amount)),
      sumOf(ours.lines.map(({ amount }) => amount)),
    ];
    const broken = [...theirs.faults, ...ours.faults];
    return [
      HEADINGS.map(word => term(word, language)),
      ...matches.map(match => matchRow(match, language)),
      ...broken.map(fault => [fault]),
      [term('total', language), '', '', '', '', ...sums, broken[0] ?? plus(sums[0], -sums[1]), ''],
    ];
  });
}

const HEADINGS = [
  'status',
  'theirNumber',
  'ourNumber',
  'theirDate',
  'ourDate',
  'theirAmount',
  'ourAmount',
  'difference',
  'reason',
] as const;

/** The lines that can be read; a line that cannot is a fault of its own. Rows without an amount are left out. */
function accountLines(
  numbers: TextColumn,
  dates: NumberColumn,
  amounts: NumberColumn,
): { lines: AccountLine[]; faults: Fault[] } | Fault {
  const columns = [numbers, dates, amounts];
  const unequal = lengthsFault(columns);
  if (unequal) return unequal;
  const rows = rowsOf(columns);
  const lines: AccountLine[] = [];
  const faults: Fault[] = [];
  for (let row = 0; row < rows; row++) {
    const amount = amounts.at(row);
    const fault = amounts.faultAt(row, rows) ?? numbers.faultAt(row, rows) ?? dates.faultAt(row, rows);
    if (fault) faults.push(fault);
    else if (amount !== 0 && !Number.isNaN(amount)) {
      lines.push({ number: numbers.at(row), date: dates.at(row), amount });
    }
  }
  return { lines, faults };
}

function matchRow(
  { status, theirs, ours, difference, reason }: StatementMatch,
  language: Language,
): Result[] {
  const date = (line?: AccountLine) => (line && serialOfDay(line.date)) ?? '';
  return [
    term(status, language),
    theirs?.number ?? '',
    ours?.number ?? '',
    date(theirs),
    date(ours),
    theirs?.amount ?? '',
    ours?.amount ?? '',
    difference,
    reason ? formatMessage(reason, language) : '',
  ];
}
