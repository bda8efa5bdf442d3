import { RecordShape, number } from '../call/records';
import type { Cells } from '../../cells/cell';
import { answer, type Result } from '../call/answer';
import { fourDecimals } from '../call/shown';
import {
  DAYS_GROUPS,
  paymentIndex as indexOf,
  type PaymentIndex,
} from '../../credit/assess/payment/paymentIndex';
import { isFault, type Fault } from '../../credit/fault';
import { messageOf } from '../../credit/message';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow } from '../../locales/formatMessage';
import { together } from '../call/together';

const PAYMENT = new RecordShape({ daysLate: number, amounts: number });

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

function paymentColumns(
  daysLate: Cells,
  amounts: Cells,
): { days: Float64Array; amounts: Float64Array } | Fault {
  const { columns } = PAYMENT.read({ daysLate, amounts });
  const read = together([columns.daysLate, columns.amounts]);
  return isFault(read) ? read : { days: read[0], amounts: read[1] };
}

function indexLines(
  { index, payments, amount, leftOut, groups }: PaymentIndex,
  language: Language,
): Result[][] {
  const reason = formatMessage(messageOf('payment.index', { payments, amount }), language);
  const lines: Result[][] = [
    termRow(['daysLateHeading', 'payments', 'amount', 'share', 'points', 'reason'], language),
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
