import { answer, type Result } from '../cells/answer';
import { anyFault, numbersOf } from '../cells/columnsTogether';
import { eachRow, eachRowAmong, rowsOf } from '../cells/column';
import { dateColumn, numberColumn, readAmountOrAll, serialOfDay, textColumn } from '../cells/decode';
import { single } from '../cells/single';
import { wideRows } from '../cells/wideRows';
import {
  dunningReport as reportOf,
  type BuyerInvoice,
  type BuyerStage,
} from '../credit/collect/dunningReport';
import * as dunning from '../credit/collect/dunningStage';
import { explainStage, type StageExplanation } from '../credit/collect/explainStage';
import { readInterval } from '../credit/collect/instalmentInterval';
import { dunningLetter as letterOf } from '../credit/collect/letter';
import { paymentPlan as planOf } from '../credit/collect/paymentPlan';
import { planReason } from '../credit/collect/planReason';
import { planStatus as statusOf, type PlanStanding } from '../credit/collect/planStatus';
import { nextStage, standingOf } from '../credit/collect/standing';
import type { Day } from '../credit/dates';
import { fault, isFault, type Fault } from '../credit/fault';
import { sumOf } from '../credit/money';
import type { Policy } from '../credit/policy/policy';
import { tell, term, type Language } from '../locales/tell';
import { DunnedInvoices, type DunningArguments } from './dunnedInvoices';

/**
 * The collection stage of each invoice: 0 for none, 1 for the policy's first stage, and so on, by days past due less
 * grace days. Credit notes, paid, wholly disputed, too small and promised invoices are at 0.
 * @customfunction DUNNINGSTAGE
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [amount] Open amount of each invoice. Left out, the days alone decide.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued; it counts where the policy climbs one step at a time.
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} The stage, one a row.
 * @example =DUNNINGSTAGE("2026-01-01", {"2026-01-07";"2026-01-08";"2026-01-16";"2026-01-31"}) → {0;1;2;3}
 */
export function dunningStage(
  due: any[][],
  asOf: any[][],
  amount?: any[][],
  disputed?: any[][],
  promise?: any[][],
  lastStage?: any[][],
  policy?: any[][],
): any[][] {
  const [dueDates, asOfDates] = [dateColumn(due, 'due'), dateColumn(asOf, 'asOf')];
  const amounts = numberColumn(amount, 'amount');
  const disputes = numberColumn(disputed, 'disputed', readAmountOrAll);
  const promises = dateColumn(promise, 'promise');
  const lastStages = numberColumn(lastStage, 'lastStage');
  return answer(policy, ({ dunning: rules }) => {
    const stages = new Map(Array.from({ length: rules.stages.length + 1 }, (_, stage) => [stage, stage]));
    return eachRowAmong(stages, [dueDates, asOfDates, amounts, disputes, promises, lastStages], row =>
      dunning.dunningStage(
        dueDates.at(row),
        asOfDates.at(row),
        amounts.at(row),
        disputes.at(row),
        promises.at(row),
        lastStages.at(row),
        rules,
      ),
    );
  });
}

/**
 * Why each invoice stands at its collection stage: the reason, the days counted, the amount that is dunned, what holds it
 * back, the next stage and its date (give that column a date format), and what would change the stage.
 * @customfunction DUNNINGSTAGEWHY
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [amount] Open amount of each invoice. Left out, the days alone decide.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued; it counts where the policy climbs one step at a time.
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} Seven columns, one row an invoice.
 * @example =DUNNINGSTAGEWHY("2026-01-01", "2026-01-16", 1000, 400)
 */
export function dunningStageWhy(
  due: any[][],
  asOf: any[][],
  amount?: any[][],
  disputed?: any[][],
  promise?: any[][],
  lastStage?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = new DunnedInvoices([due, asOf, amount, disputed, promise, lastStage]);
  return answer(policy, ({ dunning: rules, general: { language } }) =>
    wideRows(
      invoices.each((invoice, day) => explainStage(invoice, day, rules)),
      why => reasons(why, language),
    ),
  );
}

/**
 * What is to be done now about each invoice: the action of its stage, or none while a hold, a promise, a kept payment plan or a
 * recent letter keeps it back.
 * @customfunction DUNNINGACTION
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [amount] Open amount of each invoice. Left out, the days alone decide.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued.
 * @param {any[][]} [lastDate] Date of the last letter. With it no stage is issued twice, but as the policy says.
 * @param {any[][]} [holdUntil] Last day on which nothing is sent.
 * @param {any[][]} [planStatus] How a payment plan stands, as PLANSTATUS says it; a broken one holds nothing back.
 * @param {any[][]} [cause] Why it is overdue: "temporary difficulty" (a plan) or "worsening solvency" (sooner).
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} The action in words, one a row.
 * @example =DUNNINGACTION("2026-01-01", {"2026-01-07";"2026-01-08";"2026-01-16";"2026-01-31"})
 * @example =DUNNINGACTION("2026-01-01", "2026-01-31", 1000,,,,,,, {"temporary difficulty";"worsening solvency"})
 * @example =DUNNINGACTION("2026-01-01", "2026-01-31", 1000,,,,,, {"On track";"Broken"})
 */
export function dunningAction(
  due: any[][],
  asOf: any[][],
  amount?: any[][],
  disputed?: any[][],
  promise?: any[][],
  lastStage?: any[][],
  lastDate?: any[][],
  holdUntil?: any[][],
  planStatus?: any[][],
  cause?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = new DunnedInvoices([due, asOf, amount, disputed, promise, lastStage, lastDate, holdUntil, planStatus, cause]); // prettier-ignore
  return answer(policy, ({ dunning: rules, general: { language } }) =>
    invoices.each((invoice, day) => {
      const standing = standingOf(invoice, day, rules);
      return isFault(standing) ? standing : actionName(standing.stage, standing.action, language);
    }),
  );
}

/**
 * Why each invoice has its action: the action, the stage, the reason, what holds it back, the next action and its date (give
 * that column a date format), and what would change it.
 * @customfunction DUNNINGACTIONWHY
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [amount] Open amount of each invoice. Left out, the days alone decide.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued.
 * @param {any[][]} [lastDate] Date of the last letter. With it no stage is issued twice, but as the policy says.
 * @param {any[][]} [holdUntil] Last day on which nothing is sent.
 * @param {any[][]} [planStatus] How a payment plan stands, as PLANSTATUS says it; a broken one holds nothing back.
 * @param {any[][]} [cause] Why it is overdue: "temporary difficulty" (a plan) or "worsening solvency" (sooner).
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} Seven columns, one row an invoice.
 * @example =DUNNINGACTIONWHY("2026-01-01", "2026-01-20", 1000,,, 2, "2026-01-16")
 */
export function dunningActionWhy(
  due: any[][],
  asOf: any[][],
  amount?: any[][],
  disputed?: any[][],
  promise?: any[][],
  lastStage?: any[][],
  lastDate?: any[][],
  holdUntil?: any[][],
  planStatus?: any[][],
  cause?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = new DunnedInvoices([due, asOf, amount, disputed, promise, lastStage, lastDate, holdUntil, planStatus, cause]); // prettier-ignore
  return answer(policy, ({ dunning: rules, general: { language } }) =>
    wideRows(
      invoices.each((invoice, day) => explainStage(invoice, day, rules)),
      ({ stage, action, reason, heldBack, next, change }) => [
        actionName(stage, action, language),
        stage,
        tell(reason, language),
        heldBack ? tell(heldBack, language) : '',
        next ? actionName(next.stage, next.action, language) : '',
        (next && serialOfDay(next.on)) ?? '',
        tell(change, language),
      ],
    ),
  );
}

/**
 * The next day on which something is to be done about each invoice, as a date number: the as-of date where a stage is due
 * now, blank where time alone brings none.
 * @customfunction NEXTDUNNING
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [amount] Open amount of each invoice. Left out, the days alone decide.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued.
 * @param {any[][]} [lastDate] Date of the last letter. With it no stage is issued twice, but as the policy says.
 * @param {any[][]} [holdUntil] Last day on which nothing is sent.
 * @param {any[][]} [planStatus] How a payment plan stands, as PLANSTATUS says it; a broken one holds nothing back.
 * @param {any[][]} [cause] Why it is overdue: "temporary difficulty" (a plan) or "worsening solvency" (sooner).
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} The date as a date number, one a row: give the cells a date format.
 * @example =NEXTDUNNING("2026-01-01", "2026-01-03") → 2026-01-08
 * @example =NEXTDUNNING("2026-01-01", "2026-01-20", 1000,,, 2, "2026-01-16") → 2026-01-31
 */
export function nextDunning(
  due: any[][],
  asOf: any[][],
  amount?: any[][],
  disputed?: any[][],
  promise?: any[][],
  lastStage?: any[][],
  lastDate?: any[][],
  holdUntil?: any[][],
  planStatus?: any[][],
  cause?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = new DunnedInvoices([due, asOf, amount, disputed, promise, lastStage, lastDate, holdUntil, planStatus, cause]); // prettier-ignore
  return answer(policy, ({ dunning: rules }) =>
    invoices.each((invoice, day) => {
      const standing = standingOf(invoice, day, rules);
      if (isFault(standing)) return standing;
      const on = standing.stage > 0 ? day : nextStage(invoice, day, rules, standing)?.on;
      return (on !== undefined && serialOfDay(on)) || '';
    }),
  );
}

/**
 * Why each invoice has its next day: the day (give that column a date format), the stage and the action then, and the
 * reason.
 * @customfunction NEXTDUNNINGWHY
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [amount] Open amount of each invoice. Left out, the days alone decide.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued.
 * @param {any[][]} [lastDate] Date of the last letter. With it no stage is issued twice, but as the policy says.
 * @param {any[][]} [holdUntil] Last day on which nothing is sent.
 * @param {any[][]} [planStatus] How a payment plan stands, as PLANSTATUS says it; a broken one holds nothing back.
 * @param {any[][]} [cause] Why it is overdue: "temporary difficulty" (a plan) or "worsening solvency" (sooner).
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} Four columns, one row an invoice.
 * @example =NEXTDUNNINGWHY("2026-01-01", "2026-01-10", 1000,, "2026-01-12")
 */
export function nextDunningWhy(
  due: any[][],
  asOf: any[][],
  amount?: any[][],
  disputed?: any[][],
  promise?: any[][],
  lastStage?: any[][],
  lastDate?: any[][],
  holdUntil?: any[][],
  planStatus?: any[][],
  cause?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = new DunnedInvoices([due, asOf, amount, disputed, promise, lastStage, lastDate, holdUntil, planStatus, cause]); // prettier-ignore
  return answer(policy, ({ dunning: rules, general: { language } }) =>
    wideRows(
      invoices.each((invoice, day) => {
        const why = explainStage(invoice, day, rules);
        return isFault(why) ? why : { ...why, day };
      }),
      ({ stage, action, reason, change, next, day }) => {
        const [then, done, on, because] =
          stage > 0 ? [stage, action, day, reason] : [next?.stage ?? 0, next?.action ?? '', next?.on, change];
        return [
          (on !== undefined && serialOfDay(on)) || '',
          then,
          actionName(then, done, language),
          tell(because, language),
        ];
      },
    ),
  );
}

/**
 * The collection stage of each buyer: the highest of its invoices, none where credits or the policy's minimum total leave
 * nothing to ask for.
 * @customfunction DUNNINGREPORT
 * @param {any[][]} buyer Buyer of each item: a column of names or numbers.
 * @param {any[][]} due Due date of each item.
 * @param {any[][]} amount Open amount of each item, credit notes and unapplied cash negative.
 * @param {any[][]} asOf The date at which the books are read: one cell.
 * @param {any[][]} [disputed] Disputed part of each item, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued.
 * @param {any[][]} [lastDate] Date of the last letter. With it no stage is issued twice, but as the policy says.
 * @param {any[][]} [holdUntil] Last day on which nothing is sent.
 * @param {any[][]} [planStatus] How a payment plan stands, as PLANSTATUS says it; a broken one holds nothing back.
 * @param {any[][]} [cause] Why it is overdue: "temporary difficulty" (a plan) or "worsening solvency" (sooner).
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} A table with a heading: buyer, stage, action, and the total asked for.
 * @example =DUNNINGREPORT({"North";"North";"South"}, {"2026-01-01";"2026-01-20";"2026-01-10"}, {1000;-200;500}, "2026-01-31")
 */
export function dunningReport(
  buyer: any[][],
  due: any[][],
  amount: any[][],
  asOf: any[][],
  disputed?: any[][],
  promise?: any[][],
  lastStage?: any[][],
  lastDate?: any[][],
  holdUntil?: any[][],
  planStatus?: any[][],
  cause?: any[][],
  policy?: any[][],
): any[][] {
  const items = new BuyerItems(buyer, [due, asOf, amount, disputed, promise, lastStage, lastDate, holdUntil, planStatus, cause]); // prettier-ignore
  return answer(policy, rules =>
    items.table(rules, ['stage', 'action', 'total'], ({ stage, action, total }, language) => [
      stage,
      actionName(stage, action, language),
      stage > 0 ? total : 0,
    ]),
  );
}

/**
 * Why each buyer stands at its collection stage: the invoices at a stage of their own, their undisputed amount, open credits,
 * the total, the days of the oldest, and the reason.
 * @customfunction DUNNINGREPORTWHY
 * @param {any[][]} buyer Buyer of each item: a column of names or numbers.
 * @param {any[][]} due Due date of each item.
 * @param {any[][]} amount Open amount of each item, credit notes and unapplied cash negative.
 * @param {any[][]} asOf The date at which the books are read: one cell.
 * @param {any[][]} [disputed] Disputed part of each item, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued.
 * @param {any[][]} [lastDate] Date of the last letter. With it no stage is issued twice, but as the policy says.
 * @param {any[][]} [holdUntil] Last day on which nothing is sent.
 * @param {any[][]} [planStatus] How a payment plan stands, as PLANSTATUS says it; a broken one holds nothing back.
 * @param {any[][]} [cause] Why it is overdue: "temporary difficulty" (a plan) or "worsening solvency" (sooner).
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} A table with a heading: buyer, stage, invoices, to dun, credits, total, days past due, reason.
 * @example =DUNNINGREPORTWHY({"North";"North";"South"}, {"2026-01-01";"2026-01-20";"2026-01-10"}, {1000;-200;500}, "2026-01-31")
 */
export function dunningReportWhy(
  buyer: any[][],
  due: any[][],
  amount: any[][],
  asOf: any[][],
  disputed?: any[][],
  promise?: any[][],
  lastStage?: any[][],
  lastDate?: any[][],
  holdUntil?: any[][],
  planStatus?: any[][],
  cause?: any[][],
  policy?: any[][],
): any[][] {
  const items = new BuyerItems(buyer, [due, asOf, amount, disputed, promise, lastStage, lastDate, holdUntil, planStatus, cause]); // prettier-ignore
  return answer(policy, rules =>
    items.table(
      rules,
      ['stage', 'dunnedInvoices', 'toDun', 'openCredits', 'total', 'daysPastDue', 'reason'],
      ({ stage, invoices, toDun, credits, total, days, reason }, language) => [
        stage,
        invoices,
        toDun,
        credits,
        total,
        days,
        tell(reason, language),
      ],
    ),
  );
}

/**
 * A payment plan as a schedule of down payment and equal instalments, with or without interest, that adds up to the
 * undisputed debt to the cent.
 * @customfunction PAYMENTPLAN
 * @param {any[][]} debt What is owed.
 * @param {any[][]} start Date of the agreement: the down payment is due, the first interval begins.
 * @param {any[][]} instalments Number of instalments, 1 to 360.
 * @param {any[][]} [downPayment] Paid on the first day: an amount, or below 1 a share of the debt such as 30%.
 * @param {any[][]} [rate] Interest a year on what is open, such as 6%. Blank is none.
 * @param {any[][]} [every] What lies between instalments: months, or "week", "2 weeks", "month", "quarter". Blank is a month.
 * @param {any[][]} [disputed] The disputed part of the debt, or yes for the whole of it, which has no plan.
 * @param {any[][]} [policy] Policy range. Blank means equal payments where there is interest.
 * @returns {any[][]} A table with a heading: number, date (give it a date format), payment, interest, principal, balance.
 * @example =PAYMENTPLAN(1000, "2026-01-31", 3)
 * @example =PAYMENTPLAN(10000, "2026-01-31", 12, 0, 12%)
 * @example =PAYMENTPLAN(50000, "2026-03-02", 4, 20%, 0, "2 weeks", 10000)
 */
export function paymentPlan(
  debt: any[][],
  start: any[][],
  instalments: any[][],
  downPayment?: any[][],
  rate?: any[][],
  every?: any[][],
  disputed?: any[][],
  policy?: any[][],
): any[][] {
  const figures = {
    debt: numberColumn(debt, 'debt'),
    start: dateColumn(start, 'start'),
    instalments: numberColumn(instalments, 'instalments'),
    downPayment: numberColumn(downPayment, 'downPayment'),
    rate: numberColumn(rate, 'rate'),
    disputed: numberColumn(disputed, 'disputed', readAmountOrAll),
  };
  const interval = textColumn(every, 'every');
  return answer(policy, ({ paymentPlan: rules, general: { language } }) => {
    const failed = anyFault([...Object.values(figures), interval]);
    if (failed) return failed;
    const found = interval.at(0) || 'month';
    const between = readInterval(found);
    if (!between) return fault('wrong', 'collect.unknownInterval', { found });
    const schedule = planOf(
      {
        debt: figures.debt.at(0),
        start: figures.start.at(0),
        instalments: figures.instalments.at(0),
        downPayment: figures.downPayment.at(0),
        rate: figures.rate.at(0),
        disputed: figures.disputed.at(0),
        every: between,
      },
      rules,
    );
    if (isFault(schedule)) return schedule;
    return [
      ['instalment', 'due', 'planPayment', 'planInterest', 'planPrincipal', 'planBalance'].map(heading =>
        term(heading, language),
      ),
      ...schedule.map(({ number, due, payment, interest, principal, balance }) => [
        number === 0 ? term('downPayment', language) : number,
        serialOfDay(due) ?? '',
        payment,
        interest,
        principal,
        balance,
      ]),
    ];
  });
}

/**
 * How a payment plan stands, receipts paying the oldest instalments first: On track, In grace, Broken or Completed.
 * @customfunction PLANSTATUS
 * @param {any[][]} due Date of each instalment: a column.
 * @param {any[][]} amount Payment of each instalment: a column.
 * @param {any[][]} received What has been received on the plan: one cell, or a column that is added up.
 * @param {any[][]} asOf The date at which the plan is read.
 * @param {any[][]} [policy] Policy range with grace days and tolerance. Blank means 5 days and none.
 * @returns {any[][]} The status, one cell.
 * @example =PLANSTATUS({"2026-01-31";"2026-02-28"}, {500;500}, 500, "2026-03-03") → In grace
 * @example =PLANSTATUS({"2026-01-31";"2026-02-28"}, {500;500}, 500, "2026-03-06") → Broken
 */
export function planStatus(
  due: any[][],
  amount: any[][],
  received: any[][],
  asOf: any[][],
  policy?: any[][],
): any[][] {
  return answer(policy, rules => {
    const read = readPlan(due, amount, received, asOf, rules);
    return isFault(read) ? read : [[planStatusName(read.plan.status, rules.general.language)]];
  });
}

/**
 * Why a payment plan stands as it does: a row for the plan with the reason, then each instalment with what is paid and open,
 * its days late and its status.
 * @customfunction PLANSTATUSWHY
 * @param {any[][]} due Date of each instalment: a column.
 * @param {any[][]} amount Payment of each instalment: a column.
 * @param {any[][]} received What has been received on the plan: one cell, or a column that is added up.
 * @param {any[][]} asOf The date at which the plan is read.
 * @param {any[][]} [policy] Policy range with grace days and tolerance. Blank means 5 days and none.
 * @returns {any[][]} A table with a heading: date (give it a date format), payment, paid, open, days late, status, reason.
 * @example =PLANSTATUSWHY({"2026-01-31";"2026-02-28"}, {500;500}, 600, "2026-03-06")
 */
export function planStatusWhy(
  due: any[][],
  amount: any[][],
  received: any[][],
  asOf: any[][],
  policy?: any[][],
): any[][] {
  return answer(policy, rules => {
    const { language } = rules.general;
    const read = readPlan(due, amount, received, asOf, rules);
    if (isFault(read)) return read;
    const { plan, day } = read;
    const sum = (of: 'amount' | 'paid' | 'open') => sumOf(plan.items.map(item => item[of]));
    return [
      ['due', 'planPayment', 'planPaid', 'planOpen', 'planDaysLate', 'status', 'reason'].map(heading =>
        term(heading, language),
      ),
      [
        term('total', language),
        sum('amount'),
        sum('paid'),
        sum('open'),
        Math.max(...plan.items.map(({ daysLate }) => daysLate)),
        planStatusName(plan.status, language),
        tell(planReason(plan, day, rules.paymentPlan), language),
      ],
      ...plan.items.map(item => [
        serialOfDay(item.due) ?? '',
        item.amount,
        item.paid,
        item.open,
        item.daysLate,
        planStatusName(item.status, language),
      ]),
    ];
  });
}

/**
 * The letter of each invoice's stage, from a friendly note before the due date to the last demand, in the policy's language.
 * @customfunction DUNNINGLETTER
 * @param {any[][]} stage Stage of each invoice, as DUNNINGSTAGE gives it; 0 has no letter.
 * @param {any[][]} buyer Name of each buyer.
 * @param {any[][]} invoice Number of each invoice, or several in one cell.
 * @param {any[][]} amount Amount asked for.
 * @param {any[][]} due Due date of each invoice.
 * @param {any[][]} asOf Date of the letter.
 * @param {any[][]} [policy] Policy range: the actions of the stages, days to pay (7), currency, language.
 * @returns {any[][]} The text, one a row: let the cells wrap.
 * @example =DUNNINGLETTER(1, "North Ltd", "INV-17", 1000, "2026-01-01", "2026-01-08")
 */
export function dunningLetter(
  stage: any[][],
  buyer: any[][],
  invoice: any[][],
  amount: any[][],
  due: any[][],
  asOf: any[][],
  policy?: any[][],
): any[][] {
  const stages = numberColumn(stage, 'stage');
  const buyers = textColumn(buyer, 'buyer');
  const invoices = textColumn(invoice, 'invoice');
  const amounts = numberColumn(amount, 'amount');
  const [dueDates, asOfDates] = [dateColumn(due, 'due'), dateColumn(asOf, 'asOf')];
  return answer(policy, ({ dunning: rules, general: { currency, language } }) =>
    eachRow([stages, buyers, invoices, amounts, dueDates, asOfDates], row => {
      const facts = {
        buyer: buyers.at(row),
        invoice: invoices.at(row),
        amount: amounts.at(row),
        currency,
        due: dueDates.at(row),
      };
      const letter = letterOf(stages.at(row), facts, asOfDates.at(row), rules);
      return letter === undefined || isFault(letter) ? (letter ?? '') : tell(letter, language);
    }),
  );
}

/** Open items with their buyers. */
class BuyerItems {
  private readonly buyers;
  private readonly asOf;
  private readonly invoices;

  constructor(buyer: any, invoices: DunningArguments) {
    const [, asOf] = invoices;
    this.buyers = textColumn(buyer, 'buyer');
    this.asOf = dateColumn(asOf, 'asOf');
    this.invoices = new DunnedInvoices(invoices);
  }

  /** A heading, and a row a buyer; a buyer with an item that cannot be judged has the reason in place of its stage. */
  table(
    { dunning: rules, general: { language } }: Policy,
    headings: readonly string[],
    cells: (found: BuyerStage, language: Language) => Result[],
  ): (Result | Fault)[][] | Fault {
    const day = single(this.asOf);
    if (isFault(day)) return day;
    const columns = [this.buyers, ...this.invoices.columns];
    const rows = rowsOf(columns);
    const unequal = columns.find(column => column.length !== 1 && column.length !== rows);
    if (unequal) return unequal.faultAt(rows - 1, rows)!;
    return [
      ['buyer', ...headings].map(heading => term(heading, language)),
      ...reportOf(this.items(rows), day, rules).map(([buyer, found]) => [
        buyer || term('noBuyer', language),
        ...(isFault(found) ? [found] : cells(found, language)),
      ]),
    ];
  }

  /** The rows with money: a row without is a blank one. */
  private *items(rows: number): Iterable<BuyerInvoice> {
    for (let row = 0; row < rows; row++) {
      const failed = [this.buyers, ...this.invoices.columns].map(column => column.faultAt(row, rows)).find(Boolean);
      const invoice = failed ?? this.invoices.at(row);
      if (!isFault(invoice) && !(invoice.amount !== 0 && !Number.isNaN(invoice.amount))) continue;
      yield { buyer: this.buyers.at(row), invoice };
    }
  }
} // prettier-ignore

function readPlan(
  due: any,
  amount: any,
  received: any,
  asOf: any,
  { paymentPlan: rules }: Policy,
): { plan: PlanStanding; day: Day } | Fault {
  const dueDates = dateColumn(due, 'due');
  const amounts = numberColumn(amount, 'amount');
  const receipts = numberColumn(received, 'received');
  const day = single(dateColumn(asOf, 'asOf'));
  if (isFault(day)) return day;
  const failed = anyFault([dueDates, amounts]) ?? anyFault([receipts]);
  if (failed) return failed;
  const rows = rowsOf([dueDates, amounts]);
  const sums = numbersOf(amounts, rows);
  const payments = Array.from(numbersOf(dueDates, rows), (on, i) => ({ due: on, amount: sums[i] })).filter(
    payment => !Number.isNaN(payment.due) || !Number.isNaN(payment.amount),
  );
  const plan = statusOf(payments, sumOf(receipts.values.filter(value => !Number.isNaN(value))), day, rules);
  return isFault(plan) ? plan : { plan, day };
}

function planStatusName(status: PlanStanding['status'], language: Language): string {
  return term(`plan-${status}`, language);
}

/** What is done at a stage, in words. */
function actionName(stage: number, action: string, language: Language): string {
  return term(stage === 0 ? 'noAction' : action || 'unnamedAction', language);
}

function reasons(why: StageExplanation, language: Language): Result[] {
  const { reason, daysCounted, amount, heldBack, next, change } = why;
  return [
    tell(reason, language),
    daysCounted,
    Number.isNaN(amount) ? '' : amount,
    heldBack ? tell(heldBack, language) : '',
    next ? next.stage : '',
    (next && serialOfDay(next.on)) ?? '',
    tell(change, language),
  ];
}
