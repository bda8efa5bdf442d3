import { answer, type Result } from '../call/answer';
import { isOmitted, type Cells } from '../../cells/cell';
import { eachRow, rowsOf, type NumberColumn } from '../call/column';
import { readAmountOrAll, serialOfDay } from '../../cells/decode';
import { dateColumn, numberColumn } from '../call/columns';
import { asColumn, single } from '../call/single';
import { eachWideRow, type CellsOf, type WideRows } from '../call/wideRows';
import { isFault, type Fault } from '../../credit/fault';
import { or } from '../../credit/figure';
import { expectedReceipt, ForecastTotals, type ExpectedReceipt } from '../../credit/plan/cashForecast';
import { cashStress as stressOf, type CashPlan, type StressResult } from '../../credit/plan/cashStress';
import {
  cashRatio as ratioOf,
  workingCapitalDays as needInDays,
  workingCapitalNeed as needOf,
  type CashRatio,
} from '../../credit/plan/liquidity';
import type { CashPolicy } from '../../credit/policy/cash';
import { formatMessage, term } from '../../locales/formatMessage';

/**
 * The cash ratio: cash and securities over current liabilities; with overdue receivables, also what it would be if they came in.
 * @customfunction CASHRATIO
 * @param {any[][]} cash Cash: one cell or a column.
 * @param {any[][]} securities Marketable securities. Blank is none.
 * @param {any[][]} currentLiabilities Current liabilities.
 * @param {any[][]} [overdueReceivables] Overdue receivables that are insured or about to be collected.
 * @param {any[][]} [collectedShare] Share of them that becomes cash, such as the insured share 90%. Left out, all.
 * @returns {any[][]} The ratio, one a row; with overdue receivables two columns, now and then.
 * @example =CASHRATIO(300, 100, 1000) → 0.4
 * @example =CASHRATIO(300, 100, 1000, 200, 0.9) → {0.4,0.58}
 */
export function cashRatio(
  cash: any[][],
  securities: any[][],
  currentLiabilities: any[][],
  overdueReceivables?: any[][],
  collectedShare?: any[][],
): any[][] {
  const rows = cashRatios(cash, securities, currentLiabilities, overdueReceivables, collectedShare);
  const whatIf = !isOmitted(overdueReceivables);
  return answer(null, () => rows(({ ratio, ratioAfter }) => (whatIf ? [ratio, ratioAfter] : [ratio])));
}

/**
 * Why the cash ratio is what it is: now, the overdue receivables that become cash, then, and the reason.
 * @customfunction CASHRATIOWHY
 * @param {any[][]} cash Cash: one cell or a column.
 * @param {any[][]} securities Marketable securities. Blank is none.
 * @param {any[][]} currentLiabilities Current liabilities.
 * @param {any[][]} [overdueReceivables] Overdue receivables that are insured or about to be collected.
 * @param {any[][]} [collectedShare] Share of them that becomes cash, such as the insured share 90%. Left out, all.
 * @param {any[][]} [policy] Policy range, for the language. Blank means English.
 * @returns {any[][]} Four columns, one row a company.
 * @example =CASHRATIOWHY(300, 100, 1000) → {0.4,0,0.4,"Cash and securities 400.00 over current liabilities 1,000.00: 0.4."}
 */
export function cashRatioWhy(
  cash: any[][],
  securities: any[][],
  currentLiabilities: any[][],
  overdueReceivables?: any[][],
  collectedShare?: any[][],
  policy?: any[][],
): any[][] {
  const rows = cashRatios(cash, securities, currentLiabilities, overdueReceivables, collectedShare);
  return answer(policy, ({ general: { language } }) =>
    rows(({ ratio, moved, ratioAfter, reason }) => [
      ratio,
      moved,
      ratioAfter,
      formatMessage(reason(), language),
    ]),
  );
}

/**
 * The working-capital need: receivables and inventory less payables.
 * @customfunction WORKINGCAPITALNEED
 * @param {any[][]} receivables Receivables: one cell or a column. Blank is none, here and in the others.
 * @param {any[][]} inventory Inventory.
 * @param {any[][]} payables Payables to suppliers.
 * @returns {any[][]} The need, one a row.
 * @example =WORKINGCAPITALNEED(500, 300, 350) → 450
 */
export function workingCapitalNeed(receivables: any[][], inventory: any[][], payables: any[][]): any[][] {
  const columns = workingCapital(receivables, inventory, payables);
  return answer(null, () => eachRow(columns.all, columns.needAt));
}

/**
 * The working-capital need in days of sales.
 * @customfunction WORKINGCAPITALDAYS
 * @param {any[][]} receivables Receivables: one cell or a column. Blank is none, here and in the next two.
 * @param {any[][]} inventory Inventory.
 * @param {any[][]} payables Payables to suppliers.
 * @param {any[][]} sales Sales of a year.
 * @returns {any[][]} The days, one a row.
 * @example =WORKINGCAPITALDAYS(500, 300, 350, 3650) → 45
 */
export function workingCapitalDays(
  receivables: any[][],
  inventory: any[][],
  payables: any[][],
  sales: any[][],
): any[][] {
  const columns = workingCapital(receivables, inventory, payables);
  const yearly = numberColumn(sales, 'sales');
  return answer(null, () =>
    eachRow([...columns.all, yearly], row => needInDays(columns.needAt(row), yearly.at(row))),
  );
}

/**
 * When open items are likely to be paid, week by week; with what comes later or not, the total is the sum of the items.
 * @customfunction CASHFORECAST
 * @param {any[][]} due Due date of each item: a column of dates.
 * @param {any[][]} amount Open amount of each item, credit notes negative.
 * @param {any[][]} asOf The date at which the books are read: one cell.
 * @param {any[][]} [daysLate] Days by which the buyer usually pays late, negative for early.
 * @param {any[][]} [promise] Date for which payment is promised.
 * @param {any[][]} [disputed] Disputed part of each item, or yes for all of it: not expected.
 * @param {any[][]} [policy] Policy range. Blank means 13 weeks; overdue items within 14 days, none after 90 days past due.
 * @returns {any[][]} A table with a heading: week, from, to (give them a date format), expected, expected so far.
 * @example =CASHFORECAST({"2026-03-31";"2026-03-10"}, {1000;500}, "2026-03-20", {5;0})
 */
export function cashForecast(
  due: any[][],
  amount: any[][],
  asOf: any[][],
  daysLate?: any[][],
  promise?: any[][],
  disputed?: any[][],
  policy?: any[][],
): any[][] {
  const items = collectableItems(due, amount, asOf, daysLate, promise, disputed);
  return answer(policy, ({ cash, general: { language } }) => {
    const day = single(items.asOf);
    if (isFault(day)) return day;
    const totals = new ForecastTotals(day, cash.weeks);
    const receipts = eachRow(items.columns, items.rule(cash));
    for (let row = 0; row < receipts.length; row++) {
      const [found] = receipts[row];
      if (items.isEmpty(row)) continue;
      if (isFault(found)) return found;
      totals.add(found);
    }
    const { weeks, later, notExpected, total } = totals.forecast();
    const lines: Result[][] = [
      ['week', 'from', 'to', 'expected', 'expectedSoFar'].map(heading => term(heading, language)),
    ];
    weeks.forEach(({ from, to, expected, soFar }, i) => {
      lines.push([i + 1, serialOfDay(from) ?? '', serialOfDay(to) ?? '', expected, soFar]);
    });
    lines.push([term('later', language), '', '', later, '']);
    lines.push([term('notExpected', language), '', '', notExpected, '']);
    lines.push([term('total', language), '', '', total, '']);
    return lines;
  });
}

/**
 * Why each item is expected when it is: the date, the week, what is expected and what not, and the reason.
 * @customfunction CASHFORECASTWHY
 * @param {any[][]} due Due date of each item: one cell or a column of dates.
 * @param {any[][]} amount Open amount of each item, credit notes negative.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [daysLate] Days by which the buyer usually pays late, negative for early.
 * @param {any[][]} [promise] Date for which payment is promised.
 * @param {any[][]} [disputed] Disputed part of each item, or yes for all of it: not expected.
 * @param {any[][]} [policy] Policy range. Blank means 13 weeks; overdue items within 14 days, none after 90 days past due.
 * @returns {any[][]} Five columns, one row an item: date (give it a date format), week, expected, not expected, reason.
 * @example =CASHFORECASTWHY("2026-03-31", 1000, "2026-03-20", 5) → {46117,3,1000,0,"Expected on 2026-04-05, 5 days after the due date as usual."}
 */
export function cashForecastWhy(
  due: any[][],
  amount: any[][],
  asOf: any[][],
  daysLate?: any[][],
  promise?: any[][],
  disputed?: any[][],
  policy?: any[][],
): any[][] {
  const items = collectableItems(due, amount, asOf, daysLate, promise, disputed);
  return answer(policy, ({ cash, general: { language } }) =>
    eachWideRow(items.columns, items.rule(cash), ({ on, week, expected, notExpected, reason }) => [
      (Number.isNaN(on) ? undefined : serialOfDay(on)) ?? '',
      week === 0 ? '' : week > cash.weeks ? term('later', language) : week,
      expected,
      notExpected,
      formatMessage(reason(), language),
    ]),
  );
}

/**
 * Puts the cash of the next weeks under stress: for the plan and each scenario of the policy the lowest cash, the breach and the response.
 * @customfunction CASHSTRESS
 * @param {any[][]} cash Cash at the start: one cell.
 * @param {any[][]} receipts Receipts week by week: a row or a column; one cell is every week's.
 * @param {any[][]} payments Payments week by week, in the same way.
 * @param {any[][]} [largestBuyer] The part of each week's receipts that comes from the largest buyer.
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
    const headings = ['scenario', 'lowestCash', 'inWeek', 'breachWeek', 'runway', 'cashAtEnd', 'response'];
    return [
      headings.map(heading => term(heading, language)),
      ...results.map(({ scenario, lowest, lowestWeek, breachWeek, runway, end }) => [
        term(scenario.name, language),
        lowest,
        lowestWeek,
        breachWeek ?? '',
        runway,
        end,
        term(scenario.response, language),
      ]),
    ];
  });
}

/**
 * Why cash comes to stand where it does: the cash of every week in every scenario, and the reason.
 * @customfunction CASHSTRESSWHY
 * @param {any[][]} cash Cash at the start: one cell.
 * @param {any[][]} receipts Receipts week by week: a row or a column; one cell is every week's.
 * @param {any[][]} payments Payments week by week, in the same way.
 * @param {any[][]} [largestBuyer] The part of each week's receipts that comes from the largest buyer.
 * @param {any[][]} [policy] Policy range with scenarios, responses and the minimum cash. Blank means the built-in six.
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
        term(scenario.name, language),
        formatMessage(reason, language),
        ...held,
      ]),
    ];
  });
}

function cashRatios(
  cash: any,
  securities: any,
  currentLiabilities: any,
  overdueReceivables: any,
  collectedShare: any,
): (cells: CellsOf<CashRatio>) => WideRows {
  const columns = [
    numberColumn(cash, 'cash'),
    numberColumn(securities, 'securities'),
    numberColumn(currentLiabilities, 'currentLiabilities'),
    numberColumn(overdueReceivables, 'overdueReceivables'),
    numberColumn(collectedShare, 'collectedShare'),
  ] as const;
  const [held, invested, owed, overdue, collected] = columns;
  return cells =>
    eachWideRow(
      columns,
      row => ratioOf(held.at(row), invested.at(row), owed.at(row), overdue.at(row), collected.at(row)),
      cells,
    );
}

function workingCapital(receivables: any, inventory: any, payables: any) {
  const open = numberColumn(receivables, 'openReceivables');
  const stock = numberColumn(inventory, 'inventory');
  const owed = numberColumn(payables, 'payables');
  return {
    all: [open, stock, owed],
    needAt: (row: number) => needOf(open.at(row), stock.at(row), owed.at(row)),
  };
}

function collectableItems(due: any, amount: any, asOf: any, daysLate: any, promise: any, disputed: any) {
  const dues = dateColumn(due, 'due');
  const amounts = numberColumn(amount, 'amount');
  const asOfDates = dateColumn(asOf, 'asOf');
  const late = numberColumn(daysLate, 'daysLate');
  const promises = dateColumn(promise, 'promise');
  const disputes = numberColumn(disputed, 'disputed', readAmountOrAll);
  const columns = [dues, amounts, asOfDates, late, promises, disputes];
  return {
    asOf: asOfDates,
    columns,
    rule:
      (policy: CashPolicy) =>
      (row: number): ExpectedReceipt | Fault =>
        expectedReceipt(
          {
            due: dues.at(row),
            amount: amounts.at(row),
            daysLate: late.at(row),
            promise: promises.at(row),
            disputed: disputes.at(row),
          },
          asOfDates.at(row),
          policy,
        ),
    /** Rows without money are no items, blank or zero alike. */
    isEmpty: (row: number) =>
      !amounts.faultAt(row, rowsOf(columns)) && (Number.isNaN(amounts.at(row)) || amounts.at(row) === 0),
  };
}

function stressResults(
  cash: any,
  receipts: any,
  payments: any,
  largestBuyer: any,
  policy: CashPolicy,
): StressResult[] | Fault {
  const opening = single(numberColumn(cash, 'cash'));
  if (isFault(opening)) return opening;
  const columns = [
    weekly(receipts, 'receipts'),
    weekly(payments, 'payments'),
    weekly(largestBuyer, 'largestBuyer'),
  ] as const;
  const most = rowsOf(columns);
  const weeks = most === 1 ? policy.weeks : most;
  for (const column of columns) {
    for (let week = 0; week < weeks; week++) {
      const failed = column.faultAt(week, weeks);
      if (failed) return failed;
    }
  }
  const [received, paid, largest] = columns;
  const figures = (column: NumberColumn, blank: number) =>
    Array.from({ length: weeks }, (_, week) => or(column.at(week), blank));
  const plan: CashPlan = {
    opening,
    receipts: figures(received, isOmitted(receipts) ? NaN : 0),
    payments: figures(paid, isOmitted(payments) ? NaN : 0),
    largest: figures(largest, 0),
  };
  return stressOf(plan, policy);
}

function weekly(cells: Cells, argument: string): NumberColumn {
  return numberColumn(asColumn(cells), argument);
}
