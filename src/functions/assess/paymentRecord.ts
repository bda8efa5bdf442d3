import { answer, type Result } from '../call/answer';
import { rowsOf, type NumberColumn, type TextColumn } from '../call/column';
import { anyFault, lengthsFault, numbersOf } from '../call/columnsTogether';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import { asFirstWritten } from '../call/nameColumn';
import { TotalRowWatch } from '../call/totalRow';
import { fourDecimals, orBlank } from '../call/shown';
import { single } from '../call/single';
import {
  DAYS_GROUPS,
  paymentIndex as indexOf,
  type PaymentIndex,
} from '../../credit/assess/payment/paymentIndex';
import { paymentTrend as trendBy, type PaymentTrend } from '../../credit/assess/payment/paymentTrend';
import { RECORD_FIGURES } from '../../credit/assess/paymentRecord';
import { paymentRecords, type BuyersInvoice } from '../../credit/assess/paymentRecords';
import { civilOf } from '../../credit/dates';
import { fault, isFault, type Fault } from '../../credit/fault';
import type { PaymentIndexPolicy } from '../../credit/policy/paymentIndex';
import { messageOf } from '../../credit/message';
import type { Language } from '../../credit/language';
import { formatMessage, term } from '../../locales/formatMessage';

/**
 * How a buyer pays, 0 to 100: points of each payment by days late, weighed by amount; 80 is punctual, 50 is 30 days late.
 * @customfunction PAYMENTINDEX
 * @param {any[][]} daysLate Days late of each payment, early ones negative; for an open invoice past due the days so far.
 * @param {any[][]} amounts Amount of each payment. Credits and zeros are no payments.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means at least three payments.
 * @returns {any[][]} The index, one number.
 * @example =PAYMENTINDEX({0;30;60}, {1000;1000;1000}) → 56.7
 */
export function paymentIndex(daysLate: any[][], amounts: any[][], policy?: any[][]): any[][] {
  const payments = paymentColumns(daysLate, amounts);
  return answer(policy, ({ paymentIndex: rules }) => {
    const found = isFault(payments) ? payments : indexOf(payments.days, payments.amounts, rules);
    return isFault(found) ? found : [[found.index]];
  });
}

/**
 * What a payment index is made of: payments, amount, share and points by days late.
 * @customfunction PAYMENTINDEXWHY
 * @param {any[][]} daysLate Days late of each payment, early ones negative; for an open invoice past due the days so far.
 * @param {any[][]} amounts Amount of each payment. Credits and zeros are no payments.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means at least three payments.
 * @returns {any[][]} A table with a heading: days late, payments, amount, share, points, reason.
 * @example =PAYMENTINDEXWHY({0;30;60}, {1000;1000;1000})
 */
export function paymentIndexWhy(daysLate: any[][], amounts: any[][], policy?: any[][]): any[][] {
  const payments = paymentColumns(daysLate, amounts);
  return answer(policy, ({ paymentIndex: rules, general: { language } }) => {
    const found = isFault(payments) ? payments : indexOf(payments.days, payments.amounts, rules);
    return isFault(found) ? found : indexLines(found, language);
  });
}

/**
 * Whether a buyer has begun to pay later: days late of the latest months less those of the months before; above zero is later.
 * @customfunction PAYMENTTREND
 * @param {any[][]} paidDate Day of each payment; for an open invoice past due the as-of date.
 * @param {any[][]} daysLate Days late of each payment, early ones negative; for an open invoice past due the days so far.
 * @param {any[][]} amounts Amount of each payment. Credits and zeros are no payments.
 * @param {any[][]} asOf The date at which the books are read: one cell.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank compares the latest 3 months with the 12 before.
 * @returns {any[][]} The change in days, one number.
 * @example =PAYMENTTREND({"2026-01-10";"2025-06-10"}, {25;10}, {500;900}, "2026-01-31") → 15
 */
export function paymentTrend(
  paidDate: any[][],
  daysLate: any[][],
  amounts: any[][],
  asOf: any[][],
  policy?: any[][],
): any[][] {
  const found = trendOf(paidDate, daysLate, amounts, asOf);
  return answer(policy, ({ paymentIndex: rules }) => {
    const trend = found(rules);
    return isFault(trend) ? trend : [[trend.change]];
  });
}

/**
 * What a payment trend rests on: the change and the slope in words, then payments, amount, days late and drift of every month.
 * @customfunction PAYMENTTRENDWHY
 * @param {any[][]} paidDate Day of each payment; for an open invoice past due the as-of date.
 * @param {any[][]} daysLate Days late of each payment, early ones negative; for an open invoice past due the days so far.
 * @param {any[][]} amounts Amount of each payment. Credits and zeros are no payments.
 * @param {any[][]} asOf The date at which the books are read: one cell.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank compares the latest 3 months with the 12 before.
 * @returns {any[][]} A table with a heading: month, payments, amount, days late, drift, reason.
 * @example =PAYMENTTRENDWHY({"2026-01-10";"2025-06-10"}, {25;10}, {500;900}, "2026-01-31")
 */
export function paymentTrendWhy(
  paidDate: any[][],
  daysLate: any[][],
  amounts: any[][],
  asOf: any[][],
  policy?: any[][],
): any[][] {
  const found = trendOf(paidDate, daysLate, amounts, asOf);
  return answer(policy, ({ paymentIndex: rules, general: { language } }) => {
    const trend = found(rules);
    return isFault(trend) ? trend : trendLines(trend, language);
  });
}

/**
 * How each buyer has paid by the as-of date, from its invoices: the facts that CREDITSCORE and LATEPROB read, under headers that
 * they know. Invoices paid by then count at their days late, open ones past due at the days so far; those not yet due tell nothing.
 * @customfunction PAYMENTRECORD
 * @param {any[][]} buyer Buyer of each invoice: a column of names or numbers.
 * @param {any[][]} due Due date of each invoice.
 * @param {any[][]} paid Payment date of each invoice; blank where it is open.
 * @param {any[][]} amount Amount of each invoice. Credits and zeros are no invoices.
 * @param {any[][]} asOf The date at which the books are read: one cell.
 * @param {any[][]} [policy] Policy range, or the name of a preset. It gives the language of the headers.
 * @returns {any[][]} A table with a heading: buyer, share paid late, average, recent and spread of days late, invoices seen.
 * @example =PAYMENTRECORD({"North";"North";"South"}, {"2026-01-10";"2026-01-20";"2026-01-10"}, {"2026-01-08";"";"2026-01-25"}, {1000;500;800}, "2026-01-31")
 */
export function paymentRecord(
  buyer: any[][],
  due: any[][],
  paid: any[][],
  amount: any[][],
  asOf: any[][],
  policy?: any[][],
): any[][] {
  const buyers = textColumn(buyer, 'buyer');
  const columns = [dateColumn(due, 'due'), dateColumn(paid, 'paid'), numberColumn(amount, 'amount')] as const;
  const asOfDate = dateColumn(asOf, 'asOf');
  return answer(policy, ({ general: { language } }) => {
    const day = single(asOfDate);
    if (isFault(day)) return day;
    const failed = lengthsFault([buyers, ...columns]);
    if (failed) return failed;
    const watch = new TotalRowWatch();
    const records = paymentRecords(invoicesOf(buyers, columns, watch), day);
    if (watch.fault) return watch.fault;
    return [
      [term('buyer', language), ...RECORD_FIGURES.map(id => term(id, language))],
      ...records.map(([name, record]) => [
        name || term('noBuyer', language),
        ...(isFault(record) ? [record] : RECORD_FIGURES.map(id => orBlank(record[id]))),
      ]),
    ];
  });
}

/** The rows that hold an invoice; one without a due date cannot be judged. */
function* invoicesOf(
  buyers: TextColumn,
  [due, paid, amounts]: readonly [NumberColumn, NumberColumn, NumberColumn],
  watch: TotalRowWatch,
): Iterable<BuyersInvoice> {
  const [buyerAt] = asFirstWritten([buyers]);
  const columns = [buyers, due, paid, amounts];
  const rows = rowsOf(columns);
  for (let row = 0; row < rows; row++) {
    const unread = columns.map(column => column.faultAt(row, rows)).find(Boolean);
    const amount = amounts.at(row);
    if (!unread && !(amount > 0)) continue;
    const invoice = { due: due.at(row), paid: paid.at(row), amount };
    const undated = Number.isNaN(invoice.due)
      ? fault('missing', 'cell.missing', { argument: 'due' })
      : undefined;
    const buyer = buyerAt(row);
    watch.see(row, buyer, amount, buyer !== '' && !undated);
    yield { buyer, invoice: unread ?? undated ?? invoice };
  }
}

function paymentColumns(daysLate: any, amounts: any): { days: Float64Array; amounts: Float64Array } | Fault {
  const read = together([numberColumn(daysLate, 'daysLate'), numberColumn(amounts, 'amounts')]);
  return isFault(read) ? read : { days: read[0], amounts: read[1] };
}

function trendOf(
  paidDate: any,
  daysLate: any,
  amounts: any,
  asOf: any,
): (rules: PaymentIndexPolicy) => PaymentTrend | Fault {
  const columns = [
    dateColumn(paidDate, 'paidDate'),
    numberColumn(daysLate, 'daysLate'),
    numberColumn(amounts, 'amounts'),
  ];
  const read = together(columns);
  const day = single(dateColumn(asOf, 'asOf'));
  return rules => {
    if (isFault(read)) return read;
    return isFault(day) ? day : trendBy(read[0], read[1], read[2], day, rules);
  };
}

/** Columns of one length, single cells repeated. */
function together(columns: readonly NumberColumn[]): Float64Array[] | Fault {
  const rows = rowsOf(columns);
  return anyFault(columns) ?? columns.map(column => numbersOf(column, rows));
}

function indexLines(
  { index, payments, amount, leftOut, groups }: PaymentIndex,
  language: Language,
): Result[][] {
  const reason = formatMessage(messageOf('payment.index', { payments, amount }), language);
  const lines: Result[][] = [
    ['daysLateHeading', 'payments', 'amount', 'share', 'points', 'reason'].map(key => term(key, language)),
    [term('paymentIndex', language), payments, amount, 1, index, reason],
    ...groups.map(group => [
      groupName(group.group, language),
      group.payments,
      group.amount,
      group.share,
      fourDecimals(group.points),
      '',
    ]),
  ];
  if (leftOut > 0) {
    const why = formatMessage(messageOf('payment.leftOut', { rows: leftOut }), language);
    lines.push([term('leftOut', language), leftOut, '', '', '', why]);
  }
  return lines;
}

/** "early", "0", "1-15" and so on to "121+". */
function groupName(group: number, language: Language): string {
  if (group === 0) return term('paidEarly', language);
  const from = DAYS_GROUPS[group - 1] + 1;
  if (group === DAYS_GROUPS.length) return `${from}+`;
  const to = DAYS_GROUPS[group];
  return from === to ? String(from) : `${from}-${to}`;
}

function trendLines(trend: PaymentTrend, language: Language): Result[][] {
  const { change, recent, earlier, slope, reading, months } = trend;
  const drift = months.at(-1)?.drift ?? 0;
  const lines: Result[][] = [
    ['month', 'payments', 'amount', 'daysLateHeading', 'drift', 'reason'].map(key => term(key, language)),
    [
      term('paymentTrend', language),
      '',
      '',
      fourDecimals(change),
      '',
      formatMessage(messageOf('payment.trend', { reading, recent, earlier }), language),
    ],
  ];
  if (!Number.isNaN(slope)) {
    const reason = formatMessage(messageOf('payment.slope', { slope }), language);
    lines.push([term('slope', language), '', '', fourDecimals(slope), '', reason]);
  }
  lines.push([
    term('drift', language),
    '',
    '',
    '',
    fourDecimals(drift),
    formatMessage(messageOf('payment.drift', { drift }), language),
  ]);
  for (const month of months) {
    lines.push([
      monthName(month.firstDay),
      month.payments,
      month.amount,
      fourDecimals(month.daysLate),
      fourDecimals(month.drift),
      '',
    ]);
  }
  return lines;
}

function monthName(day: number): string {
  const { year, month } = civilOf(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}
