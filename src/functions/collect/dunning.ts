import { answer, type Result } from '../call/answer';
import { eachRow, eachRowAmong, rowsOf } from '../call/column';
import { readAmountOrAll, serialOfDay } from '../../cells/decode';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import { asFirstWritten } from '../call/nameColumn';
import { TotalRowWatch } from '../call/totalRow';
import { single } from '../call/single';
import { wideRows } from '../call/wideRows';
import {
  dunningReport as reportOf,
  type BuyerInvoice,
  type BuyerStage,
} from '../../credit/collect/dunningReport';
import * as dunning from '../../credit/collect/dunningStage';
import { explainStage, type StageExplanation } from '../../credit/collect/explainStage';
import { dunningLetter as letterOf } from '../../credit/collect/letter';
import { nextStage, standingOf } from '../../credit/collect/standing';
import { isFault, type Fault } from '../../credit/fault';
import type { Policy } from '../../credit/policy/policy';
import type { Language } from '../../credit/language';
import { formatMessage, term } from '../../locales/formatMessage';
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
  const invoices = new DunnedInvoices([
    due,
    asOf,
    amount,
    disputed,
    promise,
    lastStage,
    lastDate,
    holdUntil,
    planStatus,
    cause,
  ]);
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
  const invoices = new DunnedInvoices([
    due,
    asOf,
    amount,
    disputed,
    promise,
    lastStage,
    lastDate,
    holdUntil,
    planStatus,
    cause,
  ]);
  return answer(policy, ({ dunning: rules, general: { language } }) =>
    wideRows(
      invoices.each((invoice, day) => explainStage(invoice, day, rules)),
      ({ stage, action, reason, heldBack, next, change }) => [
        actionName(stage, action, language),
        stage,
        formatMessage(reason, language),
        heldBack ? formatMessage(heldBack, language) : '',
        next ? actionName(next.stage, next.action, language) : '',
        (next && serialOfDay(next.on)) ?? '',
        formatMessage(change, language),
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
  const invoices = new DunnedInvoices([
    due,
    asOf,
    amount,
    disputed,
    promise,
    lastStage,
    lastDate,
    holdUntil,
    planStatus,
    cause,
  ]);
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
  const invoices = new DunnedInvoices([
    due,
    asOf,
    amount,
    disputed,
    promise,
    lastStage,
    lastDate,
    holdUntil,
    planStatus,
    cause,
  ]);
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
          formatMessage(because, language),
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
  const items = new BuyerItems(buyer, [
    due,
    asOf,
    amount,
    disputed,
    promise,
    lastStage,
    lastDate,
    holdUntil,
    planStatus,
    cause,
  ]);
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
  const items = new BuyerItems(buyer, [
    due,
    asOf,
    amount,
    disputed,
    promise,
    lastStage,
    lastDate,
    holdUntil,
    planStatus,
    cause,
  ]);
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
        formatMessage(reason, language),
      ],
    ),
  );
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
      return letter === undefined || isFault(letter) ? (letter ?? '') : formatMessage(letter, language);
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
    const watch = new TotalRowWatch();
    const found = reportOf(this.items(rows, watch), day, rules);
    if (watch.fault) return watch.fault;
    return [
      ['buyer', ...headings].map(heading => term(heading, language)),
      ...found.map(([buyer, found]) => [
        buyer || term('noBuyer', language),
        ...(isFault(found) ? [found] : cells(found, language)),
      ]),
    ];
  }

  /** The rows with money: a row without is a blank one. */
  private *items(rows: number, watch: TotalRowWatch): Iterable<BuyerInvoice> {
    const [buyerAt] = asFirstWritten([this.buyers]);
    for (let row = 0; row < rows; row++) {
      const failed = [this.buyers, ...this.invoices.columns]
        .map(column => column.faultAt(row, rows))
        .find(Boolean);
      const invoice = failed ?? this.invoices.at(row);
      if (!isFault(invoice) && !(invoice.amount !== 0 && !Number.isNaN(invoice.amount))) continue;
      const buyer = buyerAt(row);
      if (!isFault(invoice))
        watch.see(row, buyer, invoice.amount, buyer !== '' && !Number.isNaN(invoice.due));
      yield { buyer, invoice };
    }
  }
}

/** What is done at a stage, in words. */
function actionName(stage: number, action: string, language: Language): string {
  return term(stage === 0 ? 'noAction' : action || 'unnamedAction', language);
}

function reasons(why: StageExplanation, language: Language): Result[] {
  const { reason, daysCounted, amount, heldBack, next, change } = why;
  return [
    formatMessage(reason, language),
    daysCounted,
    Number.isNaN(amount) ? '' : amount,
    heldBack ? formatMessage(heldBack, language) : '',
    next ? next.stage : '',
    (next && serialOfDay(next.on)) ?? '',
    formatMessage(change, language),
  ];
}
