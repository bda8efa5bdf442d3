import { RecordShape, number } from '../call/records';
import { answer, type Result } from '../call/answer';
import { isOmitted, type Cells } from '../../cells/cell';
import type { NumberColumn } from '../call/column';
import { numberColumn } from '../call/columns';
import { orBlank } from '../call/shown';
import { asColumn, single } from '../call/single';
import type { Language } from '../../credit/language';
import { isFault, type Fault } from '../../credit/fault';
import { or } from '../../credit/figure';
import { cashStress as stressOf, type CashPlan, type StressResult } from '../../credit/plan/cashStress';
import type { CashPolicy } from '../../credit/policy/cash';
import { formatMessage, term, termRow, wordOf } from '../../locales/formatMessage';

const WEEKS = new RecordShape({ receipts: number, payments: number, largestBuyer: number });

/**
 * Puts the cash of the next weeks under stress: for the plan and each scenario of the policy the lowest cash, the breach and the response.
 * @customfunction CASHSTRESS
 * @param {any[][]} cash Cash at the start: one cell.
 * @param {any[][]} receipts Receipts week by week: a row or a column; one cell is every week's.
 * @param {any[][]} payments Payments week by week, in the same way.
 * @param {any[][]} [largestBuyer] The part of each week's receipts that comes from the largest buyer. Left out, a scenario in which it fails is unknown.
 * @param {any[][]} [policy] Policy range with scenarios, responses and the minimum cash. Blank means the built-in six.
 * @returns {any[][]} A table with a heading: scenario, lowest cash, in week, first week below the minimum, weeks before it, cash at the end, response.
 * @example =CASHSTRESS(500, {100,100,100,100}, {150,150,150,150}, {40,40,40,40})
 */
export function cashStress(
  cash: any[][],
  receipts: any[][],
  payments: any[][],
  largestBuyer?: any[][],
  policy?: any[][],
): any[][] {
  return answer(policy, ({ cash: rules, general: { language } }) => {
    const results = stressResults(cash, receipts, payments, largestBuyer, rules);
    if (isFault(results)) return results;
    const headings = [
      'scenario',
      'lowestCash',
      'inWeek',
      'breachWeek',
      'runway',
      'cashAtEnd',
      'response',
    ] as const;
    return [
      termRow(headings, language),
      ...results.map(({ scenario, lowest, lowestWeek, breachWeek, runway, end }) => [
        wordOf(scenario.name, language),
        orUnknown(lowest, language),
        orBlank(lowestWeek),
        breachWeek ?? '',
        orBlank(runway),
        orBlank(end),
        wordOf(scenario.response, language),
      ]),
    ];
  });
}

/**
 * Why cash comes to stand where it does: the cash of every week in every scenario, and the reason.
 * @customfunction CASHSTRESSWHY
 * @returns {any[][]} A table with a heading: scenario, the reason, and one column a week.
 * @example =CASHSTRESSWHY(500, {100,100,100,100}, {150,150,150,150}, {40,40,40,40})
 */
export function cashStressWhy(
  cash: any[][],
  receipts: any[][],
  payments: any[][],
  largestBuyer?: any[][],
  policy?: any[][],
): any[][] {
  return answer(policy, ({ cash: rules, general: { language } }) => {
    const results = stressResults(cash, receipts, payments, largestBuyer, rules);
    if (isFault(results)) return results;
    return [
      [term('scenario', language), term('reason', language), ...results[0].cash.map((_, week) => week + 1)],
      ...results.map(({ scenario, reason, cash: held }) => [
        wordOf(scenario.name, language),
        formatMessage(reason, language),
        ...held.map(orBlank),
      ]),
    ];
  });
}

function orUnknown(amount: number, language: Language): Result {
  return Number.isNaN(amount) ? term('unknown', language) : amount;
}

function stressResults(
  cash: Cells,
  receipts: Cells,
  payments: Cells,
  largestBuyer: Cells,
  policy: CashPolicy,
): StressResult[] | Fault {
  const opening = single(numberColumn(cash, 'cash'));
  if (isFault(opening)) return opening;
  const { all, columns, rows } = WEEKS.read({
    receipts: asColumn(receipts),
    payments: asColumn(payments),
    largestBuyer: asColumn(largestBuyer),
  });
  const weeks = rows === 1 ? policy.weeks : rows;
  for (const column of all) {
    for (let week = 0; week < weeks; week++) {
      const failed = column.faultAt(week, weeks);
      if (failed) return failed;
    }
  }
  const figures = (column: NumberColumn, blank: number) =>
    Array.from({ length: weeks }, (_, week) => or(column.at(week), blank));
  const plan: CashPlan = {
    opening,
    receipts: figures(columns.receipts, isOmitted(receipts) ? NaN : 0),
    payments: figures(columns.payments, isOmitted(payments) ? NaN : 0),
    largest: isOmitted(largestBuyer) ? undefined : figures(columns.largestBuyer, 0),
  };
  return stressOf(plan, policy);
}
