import { RecordShape, text, type RecordsOf } from '../call/records';
import { lengthsFault } from '../call/columnsTogether';
import { HELD } from './dunnedInvoices';
import { answer, type Result } from '../call/answer';
import { asFirstWritten } from '../call/nameColumn';
import { TotalRowWatch } from '../call/totalRow';
import { single } from '../call/single';
import {
  dunningReport as reportOf,
  type BuyerInvoice,
  type BuyerStage,
} from '../../credit/collect/dunningReport';
import { isFault, type Fault } from '../../credit/fault';
import type { Policy } from '../../credit/policy/policy';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow } from '../../locales/formatMessage';
import { actionName } from './actionName';
import type { TermId } from '../../credit/message';

const ITEM = new RecordShape({ buyer: text, ...HELD });

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
 * @returns {any[][]} A table with a heading: buyer, stage to issue now, action, the total asked for, and the highest stage issued so far.
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
  const items = ITEM.read({
    buyer,
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
  });
  return answer(policy, rules =>
    buyerTable(
      items,
      rules,
      ['stage', 'action', 'total', 'stageReached'],
      ({ stage, action, total, reached }, language) => [
        stage,
        actionName(stage, action, language),
        stage > 0 ? total : 0,
        reached,
      ],
    ),
  );
}

/**
 * Why each buyer stands at its collection stage: the invoices at a stage of their own, their undisputed amount, open credits,
 * the total, the days of the oldest, and the reason.
 * @customfunction DUNNINGREPORTWHY
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
  const items = ITEM.read({
    buyer,
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
  });
  return answer(policy, rules =>
    buyerTable(
      items,
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

/** Open items with their buyers. */
type Items = RecordsOf<typeof ITEM>;

/** A heading, and a row a buyer; a buyer with an item that cannot be judged has the reason in place of its stage. */
function buyerTable(
  items: Items,
  { dunning: rules, general: { language } }: Policy,
  headings: readonly TermId[],
  cells: (found: BuyerStage, language: Language) => Result[],
): (Result | Fault)[][] | Fault {
  const day = single(items.columns.asOf);
  if (isFault(day)) return day;
  const unequal = lengthsFault(items.all);
  if (unequal) return unequal;
  const watch = new TotalRowWatch();
  const found = reportOf(itemsWithMoney(items, watch), day, rules);
  if (watch.fault) return watch.fault;
  return [
    termRow(['buyer', ...headings], language),
    ...found.map(([buyer, stage]) => [
      buyer || term('noBuyer', language),
      ...(isFault(stage) ? [stage] : cells(stage, language)),
    ]),
  ];
}

/** The rows with money: a row without is a blank one. */
function* itemsWithMoney(items: Items, watch: TotalRowWatch): Iterable<BuyerInvoice> {
  const [buyerAt] = asFirstWritten([items.columns.buyer]);
  for (let row = 0; row < items.rows; row++) {
    const invoice = items.faultAt(row) ?? items.copy(row);
    if (!isFault(invoice) && !(invoice.amount !== 0 && !Number.isNaN(invoice.amount))) continue;
    const buyer = buyerAt(row);
    if (!isFault(invoice)) {
      watch.see(row, buyer, invoice.amount, buyer !== '' && !Number.isNaN(invoice.due));
    }
    yield { buyer, invoice };
  }
}
