import { answer, type Result } from '../call/answer';
import { rowsOf } from '../call/column';
import { anyFault } from '../call/columnsTogether';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import { asFirstWritten } from '../call/nameColumn';
import { TotalRowWatch } from '../call/totalRow';
import { fourDecimals, orBlank } from '../call/shown';
import { eachWideRow } from '../call/wideRows';
import { isFault, type Fault } from '../../credit/fault';
import { concentration as concentrationOf, type Concentration } from '../../credit/limit/concentration';
import { effectiveLimit as effectiveOf, type EffectiveLimit } from '../../credit/limit/effectiveLimit';
import { Ramp, stagedLimit as stagedOf, type StagedLimit } from '../../credit/limit/stagedLimit';
import type { Policy } from '../../credit/policy/policy';
import { messageOf } from '../../credit/message';
import { sentences } from '../../credit/sentences';
import type { Language } from '../../credit/language';
import { formatMessage, term } from '../../locales/formatMessage';

/**
 * The limit of a new buyer: it starts low, grows with each clean period up to the full limit, stands still or is cut while invoices are overdue.
 * @customfunction STAGEDLIMIT
 * @param {any[][]} fullLimit The limit that the assessment would give an old customer, such as CREDITLIMIT: one cell or a column.
 * @param {any[][]} cleanPeriods Periods in a row in which all was paid on time. Blank is none.
 * @param {any[][]} [daysOverdue] Days past due of the oldest open invoice. Blank is none.
 * @param {any[][]} [presentLimit] The limit now in force, which is frozen or cut. Left out, what the clean periods give.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank starts at 20%, grows by half, cuts to 16% from 30 days past due.
 * @returns {any[][]} The limit, one a row.
 * @example =STAGEDLIMIT(5000000, 4, 30, 5000000) → 800000
 * @example =STAGEDLIMIT(100000, {0;1;2;4}) → {20000;30000;45000;100000}
 */
export function stagedLimit(
  fullLimit: any[][],
  cleanPeriods: any[][],
  daysOverdue?: any[][],
  presentLimit?: any[][],
  policy?: any[][],
): any[][] {
  const { columns, stagedAt } = stagedBuyers(fullLimit, cleanPeriods, daysOverdue, presentLimit);
  return answer(policy, rules => eachWideRow(columns, stagedAt(rules), ({ limit }) => [limit]));
}

/**
 * Why each staged limit is what it is: limit, what the clean periods alone give, clean periods needed for the full limit, reason.
 * @customfunction STAGEDLIMITWHY
 * @param {any[][]} fullLimit The limit that the assessment would give an old customer, such as CREDITLIMIT: one cell or a column.
 * @param {any[][]} cleanPeriods Periods in a row in which all was paid on time. Blank is none.
 * @param {any[][]} [daysOverdue] Days past due of the oldest open invoice. Blank is none.
 * @param {any[][]} [presentLimit] The limit now in force, which is frozen or cut. Left out, what the clean periods give.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank starts at 20%, grows by half, cuts to 16% from 30 days past due.
 * @returns {any[][]} Four columns, one row a buyer: limit, by clean periods, periods to the full limit, reason.
 * @example =STAGEDLIMITWHY(5000000, 4, 30, 5000000)
 */
export function stagedLimitWhy(
  fullLimit: any[][],
  cleanPeriods: any[][],
  daysOverdue?: any[][],
  presentLimit?: any[][],
  policy?: any[][],
): any[][] {
  const { columns, stagedAt } = stagedBuyers(fullLimit, cleanPeriods, daysOverdue, presentLimit);
  return answer(policy, rules =>
    eachWideRow(columns, stagedAt(rules), ({ limit, ramp, periodsToFull, reason }) => [
      limit,
      ramp,
      orBlank(periodsToFull),
      formatMessage(reason, rules.general.language),
    ]),
  );
}

/**
 * The limit that counts on a day: temporary or own, cut while invoices are long overdue, never more than the group has left; blank where none is set.
 * @customfunction EFFECTIVELIMIT
 * @param {any[][]} limit The own limit. Blank means that none is set, 0 that no credit is given.
 * @param {any[][]} [asOf] The day for which the limit is asked; needed for a temporary limit.
 * @param {any[][]} [temporaryLimit] A limit that replaces the own one for a time.
 * @param {any[][]} [from] First day of the temporary limit.
 * @param {any[][]} [to] Last day of the temporary limit.
 * @param {any[][]} [groupLimit] Limit of the group the buyer belongs to.
 * @param {any[][]} [groupExposure] What the whole group owes, this buyer included.
 * @param {any[][]} [exposure] What this buyer owes.
 * @param {any[][]} [daysOverdue] Days past due of the oldest open invoice.
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
  daysOverdue?: any[][],
  policy?: any[][],
): any[][] {
  const { columns, effectiveAt } = limitsInForce(
    limit,
    asOf,
    temporaryLimit,
    from,
    to,
    groupLimit,
    groupExposure,
    exposure,
    daysOverdue,
  );
  return answer(policy, rules => eachWideRow(columns, effectiveAt(rules), found => [orBlank(found.limit)]));
}

/**
 * Why each effective limit is what it is: the limit, what it comes from, every limit that was looked at.
 * @customfunction EFFECTIVELIMITWHY
 * @param {any[][]} limit The own limit. Blank means that none is set, 0 that no credit is given.
 * @param {any[][]} [asOf] The day for which the limit is asked; needed for a temporary limit.
 * @param {any[][]} [temporaryLimit] A limit that replaces the own one for a time.
 * @param {any[][]} [from] First day of the temporary limit.
 * @param {any[][]} [to] Last day of the temporary limit.
 * @param {any[][]} [groupLimit] Limit of the group the buyer belongs to.
 * @param {any[][]} [groupExposure] What the whole group owes, this buyer included.
 * @param {any[][]} [exposure] What this buyer owes.
 * @param {any[][]} [daysOverdue] Days past due of the oldest open invoice.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank cuts to 16% from 30 days past due.
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
  daysOverdue?: any[][],
  policy?: any[][],
): any[][] {
  const { columns, effectiveAt } = limitsInForce(
    limit,
    asOf,
    temporaryLimit,
    from,
    to,
    groupLimit,
    groupExposure,
    exposure,
    daysOverdue,
  );
  return answer(policy, rules =>
    eachWideRow(columns, effectiveAt(rules), found => [
      orBlank(found.limit),
      term(found.source, rules.general.language),
      formatMessage(sentences(found.reasons), rules.general.language),
    ]),
  );
}

/**
 * How much of the receivables stands with few buyers: Herfindahl index, effective number of names, and the share of every name or group.
 * @customfunction CONCENTRATION
 * @param {any[][]} buyers Buyer of each balance or invoice: a column.
 * @param {any[][]} amounts Amount of each; rows of one name are added up.
 * @param {any[][]} [groups] Group of each buyer; a group counts as one name.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank flags names above 10 % and 20 %.
 * @returns {any[][]} A table with a heading: item, figure, share, reading; the index and the effective names stand first.
 * @example =CONCENTRATION({"A";"B";"C";"D"}, {40;30;20;10})
 */
export function concentration(
  buyers: any[][],
  amounts: any[][],
  groups?: any[][],
  policy?: any[][],
): any[][] {
  const names = textColumn(buyers, 'buyers');
  const balances = numberColumn(amounts, 'amounts');
  const groupNames = textColumn(groups, 'groups');
  return answer(policy, ({ concentration: rules, general: { language } }) => {
    const columns = [names, balances, groupNames];
    const failed = anyFault(columns);
    if (failed) return failed;
    const rows = rowsOf(columns);
    const [nameAt] = asFirstWritten([names]);
    const [groupAt] = asFirstWritten([groupNames]);
    const watch = new TotalRowWatch();
    for (let row = 0; row < rows; row++) watch.see(row, nameAt(row), balances.at(row), nameAt(row) !== '');
    if (watch.fault) return watch.fault;
    const every = <T>(value: (row: number) => T) => Array.from({ length: rows }, (_, row) => value(row));
    const found = concentrationOf(
      every(row => nameAt(row) || term('noBuyer', language)),
      every(row => groupAt(row)),
      every(row => balances.at(row)),
      rules,
    );
    return isFault(found) ? found : concentrationLines(found, language);
  });
}

function stagedBuyers(fullLimit: any, cleanPeriods: any, daysOverdue: any, presentLimit: any) {
  const full = numberColumn(fullLimit, 'fullLimit');
  const periods = numberColumn(cleanPeriods, 'cleanPeriods');
  const overdue = numberColumn(daysOverdue, 'daysOverdue');
  const present = numberColumn(presentLimit, 'presentLimit');
  const stagedAt = (rules: Policy) => {
    const steps = new Ramp(rules.stagedLimit);
    return (row: number): StagedLimit | Fault => {
      const buyer = {
        fullLimit: full.at(row),
        cleanPeriods: periods.at(row),
        daysOverdue: overdue.at(row),
        presentLimit: present.at(row),
      };
      return stagedOf(buyer, rules.stagedLimit, steps, rules.limit.roundTo);
    };
  };
  return { columns: [full, periods, overdue, present], stagedAt };
}

function limitsInForce(
  limit: any,
  asOf: any,
  temporaryLimit: any,
  from: any,
  to: any,
  groupLimit: any,
  groupExposure: any,
  exposure: any,
  daysOverdue: any,
) {
  const own = numberColumn(limit, 'limit');
  const days = dateColumn(asOf, 'asOf');
  const temporary = numberColumn(temporaryLimit, 'temporaryLimit');
  const first = dateColumn(from, 'from');
  const last = dateColumn(to, 'to');
  const groups = numberColumn(groupLimit, 'groupLimit');
  const groupExposures = numberColumn(groupExposure, 'groupExposure');
  const exposures = numberColumn(exposure, 'exposure');
  const overdue = numberColumn(daysOverdue, 'daysOverdue');
  const columns = [own, days, temporary, first, last, groups, groupExposures, exposures, overdue];
  const effectiveAt =
    (rules: Policy) =>
    (row: number): EffectiveLimit | Fault => {
      const limits = {
        limit: own.at(row),
        temporaryLimit: temporary.at(row),
        from: first.at(row),
        to: last.at(row),
        groupLimit: groups.at(row),
        groupExposure: groupExposures.at(row),
        exposure: exposures.at(row),
        daysOverdue: overdue.at(row),
      };
      return effectiveOf(limits, days.at(row), rules.stagedLimit, rules.limit.roundTo);
    };
  return { columns, effectiveAt };
}

function concentrationLines(found: Concentration, language: Language): Result[][] {
  const { names, total, index, indexReason, effectiveNames, inCredit } = found;
  const credits =
    inCredit > 0 ? formatMessage(messageOf('limit.inCredit', { count: inCredit }), language) : '';
  return [
    ['item', 'figure', 'share', 'reading'].map(key => term(key, language)),
    [term('herfindahl', language), index, '', formatMessage(indexReason, language)],
    [term('effectiveNames', language), fourDecimals(effectiveNames), '', ''],
    [term('total', language), total, 1, credits],
    ...names.map(({ name, amount, share, flag }) => [name, amount, share, term(flag, language)]),
  ];
}
