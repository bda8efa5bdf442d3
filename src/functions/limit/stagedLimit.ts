import { RecordShape, number } from '../call/records';
import { answer } from '../call/answer';
import { orBlank } from '../call/shown';
import { Ramp, stagedLimit as stagedOf, type StagedBuyer } from '../../credit/limit/stagedLimit';
import type { Policy } from '../../credit/policy/policy';
import { formatMessage } from '../../locales/formatMessage';

const BUYER = new RecordShape({
  fullLimit: number,
  cleanPeriods: number,
  daysPastDue: number,
  presentLimit: number,
});

/**
 * The limit of a new buyer: it starts low, grows with each clean period up to the full limit, stands still or is cut while invoices are overdue.
 * @customfunction STAGEDLIMIT
 * @param {any[][]} fullLimit The limit that the assessment would give an old customer, such as CREDITLIMIT: one cell or a column.
 * @param {any[][]} cleanPeriods Periods in a row in which all was paid on time. Blank is none.
 * @param {any[][]} [daysPastDue] Days past due of the oldest open invoice. Blank is none.
 * @param {any[][]} [presentLimit] The limit now in force, which is frozen or cut. Left out, what the clean periods give.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank starts at 20%, grows by half, cuts to 16% from 30 days past due.
 * @returns {any[][]} The limit, one a row.
 * @example =STAGEDLIMIT(5000000, 4, 30, 5000000) → 800000
 * @example =STAGEDLIMIT(100000, {0;1;2;4}) → {20000;30000;45000;100000}
 */
export function stagedLimit(
  fullLimit: any[][],
  cleanPeriods: any[][],
  daysPastDue?: any[][],
  presentLimit?: any[][],
  policy?: any[][],
): any[][] {
  const buyers = BUYER.read({ fullLimit, cleanPeriods, daysPastDue, presentLimit });
  return answer(policy, rules => buyers.eachWide(stagedUnder(rules), ({ limit }) => [limit]));
}

/**
 * Why each staged limit is what it is: limit, what the clean periods alone give, clean periods needed for the full limit, reason.
 * @customfunction STAGEDLIMITWHY
 * @returns {any[][]} Four columns, one row a buyer: limit, by clean periods, periods to the full limit, reason.
 * @example =STAGEDLIMITWHY(5000000, 4, 30, 5000000)
 */
export function stagedLimitWhy(
  fullLimit: any[][],
  cleanPeriods: any[][],
  daysPastDue?: any[][],
  presentLimit?: any[][],
  policy?: any[][],
): any[][] {
  const buyers = BUYER.read({ fullLimit, cleanPeriods, daysPastDue, presentLimit });
  return answer(policy, rules =>
    buyers.eachWide(stagedUnder(rules), ({ limit, ramp, periodsToFull, reason }) => [
      limit,
      ramp,
      orBlank(periodsToFull),
      formatMessage(reason, rules.general.language),
    ]),
  );
}

function stagedUnder({ stagedLimit: rules, limit }: Policy) {
  const ramp = new Ramp(rules);
  return (buyer: StagedBuyer) => stagedOf(buyer, rules, ramp, limit);
}
