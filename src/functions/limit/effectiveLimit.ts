import { RecordShape, number, date, type RecordOf } from '../call/records';
import { answer } from '../call/answer';
import { orBlank } from '../call/shown';
import { effectiveLimit as effectiveOf } from '../../credit/limit/effectiveLimit';
import type { Policy } from '../../credit/policy/policy';
import { sentences } from '../../credit/sentences';
import { formatMessage, term } from '../../locales/formatMessage';

const LIMITS = new RecordShape({
  limit: number,
  asOf: date,
  temporaryLimit: number,
  from: date,
  to: date,
  groupLimit: number,
  groupExposure: number,
  exposure: number,
  daysPastDue: number,
  since: date,
  cleanPeriods: number,
  insuredLimit: number,
});

/**
 * The limit that counts on a day: temporary or own, staged for a new buyer, cut while invoices are long overdue, never more than the group has left; blank where none is set.
 * @customfunction EFFECTIVELIMIT
 * @param {any[][]} limit The own limit. Blank means that none is set, 0 that no credit is given.
 * @param {any[][]} [asOf] The day for which the limit is asked; needed for a temporary limit.
 * @param {any[][]} [temporaryLimit] A limit that replaces the own one for a time.
 * @param {any[][]} [from] First day of the temporary limit.
 * @param {any[][]} [to] Last day of the temporary limit.
 * @param {any[][]} [groupLimit] Limit of the group the buyer belongs to.
 * @param {any[][]} [groupExposure] What the whole group owes, this buyer included.
 * @param {any[][]} [exposure] What this buyer owes.
 * @param {any[][]} [daysPastDue] Days past due of the oldest open invoice.
 * @param {any[][]} [since] Customer since: a new buyer has its limit in stages.
 * @param {any[][]} [cleanPeriods] Periods in a row paid on time; blank counts quarters since the first day.
 * @param {any[][]} [insuredLimit] What an insurer covers; it holds the limit where the policy says so.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank cuts to 16% from 30 days past due.
 * @returns {any[][]} The limit, one a row.
 * @example =EFFECTIVELIMIT(100000, "2026-01-15", 150000, "2026-01-01", "2026-01-31") → 150000
 * @example =EFFECTIVELIMIT(100000,,,,, 500000, 450000, 30000) → 80000
 */
export function effectiveLimit(
  limit: any[][],
  asOf?: any[][],
  temporaryLimit?: any[][],
  from?: any[][],
  to?: any[][],
  groupLimit?: any[][],
  groupExposure?: any[][],
  exposure?: any[][],
  daysPastDue?: any[][],
  since?: any[][],
  cleanPeriods?: any[][],
  insuredLimit?: any[][],
  policy?: any[][],
): any[][] {
  const limits = LIMITS.read({
    limit,
    asOf,
    temporaryLimit,
    from,
    to,
    groupLimit,
    groupExposure,
    exposure,
    daysPastDue,
    since,
    cleanPeriods,
    insuredLimit,
  });
  return answer(policy, rules => limits.eachWide(effectiveUnder(rules), found => [orBlank(found.limit)]));
}

/**
 * Why each effective limit is what it is: the limit, what it comes from, every limit that was looked at.
 * @customfunction EFFECTIVELIMITWHY
 * @returns {any[][]} Three columns, one row a buyer: limit, source, reason.
 * @example =EFFECTIVELIMITWHY(100000,,,,, 500000, 450000, 30000)
 */
export function effectiveLimitWhy(
  limit: any[][],
  asOf?: any[][],
  temporaryLimit?: any[][],
  from?: any[][],
  to?: any[][],
  groupLimit?: any[][],
  groupExposure?: any[][],
  exposure?: any[][],
  daysPastDue?: any[][],
  since?: any[][],
  cleanPeriods?: any[][],
  insuredLimit?: any[][],
  policy?: any[][],
): any[][] {
  const limits = LIMITS.read({
    limit,
    asOf,
    temporaryLimit,
    from,
    to,
    groupLimit,
    groupExposure,
    exposure,
    daysPastDue,
    since,
    cleanPeriods,
    insuredLimit,
  });
  return answer(policy, rules =>
    limits.eachWide(effectiveUnder(rules), found => [
      orBlank(found.limit),
      term(found.source, rules.general.language),
      formatMessage(sentences(found.reasons), rules.general.language),
    ]),
  );
}

function effectiveUnder(rules: Policy) {
  return (limits: RecordOf<typeof LIMITS>) => effectiveOf(limits, limits.asOf, rules);
}
