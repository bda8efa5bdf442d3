import { RecordShape, number, date } from '../call/records';
import type { Cells } from '../../cells/cell';
import { answer, type Result } from '../call/answer';
import { dateColumn } from '../call/columns';
import { fourDecimals } from '../call/shown';
import { single } from '../call/single';
import { paymentTrend as trendBy, type PaymentTrend } from '../../credit/assess/payment/paymentTrend';
import { civilOf } from '../../credit/dates';
import { isFault, type Fault } from '../../credit/fault';
import type { PaymentIndexPolicy } from '../../credit/policy/paymentIndex';
import { messageOf } from '../../credit/message';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow } from '../../locales/formatMessage';
import { together } from '../call/together';

const PAYMENT = new RecordShape({ paidDate: date, daysLate: number, amounts: number });

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

function trendOf(
  paidDate: Cells,
  daysLate: Cells,
  amounts: Cells,
  asOf: Cells,
): (rules: PaymentIndexPolicy) => PaymentTrend | Fault {
  const { columns } = PAYMENT.read({ paidDate, daysLate, amounts });
  const read = together([columns.paidDate, columns.daysLate, columns.amounts]);
  const day = single(dateColumn(asOf, 'asOf'));
  return rules => {
    if (isFault(read)) return read;
    return isFault(day) ? day : trendBy(read[0], read[1], read[2], day, rules);
  };
}

function trendLines(trend: PaymentTrend, language: Language): Result[][] {
  const { change, recent, earlier, slope, reading, months } = trend;
  const drift = months.at(-1)?.drift ?? 0;
  const lines: Result[][] = [
    termRow(['month', 'payments', 'amount', 'daysLateHeading', 'drift', 'reason'], language),
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
