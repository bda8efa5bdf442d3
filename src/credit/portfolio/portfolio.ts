import type { FactTable } from '../assess/factTable';
import { ScoreExplainer, type ScoreExplanation } from '../assess/explainScore';
import { ScoreJudge, type ScoreJudgement } from '../assess/judgeScore';
import { factsOfScore } from '../assess/score';
import type { BuyerStage } from '../collect/dunningReport';
import type { Day } from '../dates';
import { fault, type Fault } from '../fault';
import { factsOfLimit, LimitSetter, type LimitExplanation } from '../limit/creditLimit';
import { exposureOf, type ExposureComponents } from '../limit/exposure';
import { limitStatus, limitUsage, type LimitStatus } from '../limit/limitStatus';
import { Totals } from '../money';
import type { Policy } from '../policy/policy';
import { AgeingBook, type AgeingLine, type AgeingReport } from '../receivables/ageingBook';
import { eachInSlices, runToEnd, mapInSlices, partOf, type Slices } from '../slices';
import { indexBuyers, type BuyerIndex } from './buyerIndex';
import { buyerStage, dunningProblems, itemStage, reachedStage, type ItemStage } from './dunning';
import { keepBook, type OpenItem, type OpenOrder, type UnknownBuyer } from './openItems';
import type { Problem } from './problem';
import type { Rates } from './rates';
import type { BuyerRecord, InvoiceRecord, OrderRecord } from './records';

export interface PortfolioInput {
  readonly buyers: readonly BuyerRecord[];
  /** The facts of the buyers, one row each, in the same order. */
  readonly facts: FactTable;
  readonly invoices: readonly InvoiceRecord[];
  readonly orders: readonly OrderRecord[];
  readonly rates: Rates;
  readonly asOf: Day;
  readonly policy: Policy;
}

/** An open invoice with its place on the ladder. Amounts are in the policy's currency. */
export interface AssessedItem extends OpenItem, ItemStage {
  /** Days past due; NaN without a due date. */
  readonly days: number;
}

/** Everything the product knows about a buyer, from the same rules as the formulas. */
export interface AssessedBuyer {
  readonly buyer: BuyerRecord;
  /** False for a name that only invoices or orders bear. */
  readonly known: boolean;
  readonly score: ScoreJudgement | Fault;
  /** What the score rests on, worked out when asked. */
  readonly explainScore: () => ScoreExplanation | Fault;
  readonly recommended: LimitExplanation | Fault;
  readonly commitments: ExposureComponents;
  readonly exposure: number;
  readonly status: LimitStatus | Fault;
  /** Exposure by granted limit; NaN without a limit, Infinity where there is exposure and no credit. */
  readonly usage: number;
  readonly ageing: AgeingLine;
  /** What is past due and positive. */
  readonly overdue: number;
  readonly items: readonly AssessedItem[];
  readonly orders: readonly OpenOrder[];
  /** What is to be asked of the whole buyer now. */
  readonly dunning: BuyerStage;
  /** How far the buyer is on the ladder: the stage to issue now or the last that was issued. */
  readonly reached: number;
}

export interface Portfolio {
  readonly asOf: Day;
  readonly policy: Policy;
  readonly buyers: readonly AssessedBuyer[];
  readonly index: BuyerIndex;
  readonly ageing: AgeingReport;
  /** Invoices that are in no figure, for want of a rate or dated after the as-of date. */
  readonly leftOut: readonly InvoiceRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Assesses every buyer of a portfolio at its as-of date.
 * Result: the buyers in the order of their table, then the names that only invoices and orders bear; the ageing,
 * whose total is the sum of the open items to the cent; what in the data could not be used.
 * Source: design section 1 (one engine for formulas, pane and refresh).
 */
export function assessPortfolio(input: PortfolioInput): Portfolio {
  return runToEnd(assessInSteps(input));
}

/** As `assessPortfolio`, with pauses. */
export function* assessInSteps(input: PortfolioInput): Slices<Portfolio> {
  const { buyers, facts, invoices, orders, rates, asOf, policy } = input;
  const index = yield* partOf(0, 0.1, indexBuyers(buyers));
  const { currency } = policy.general;
  const book = yield* partOf(
    0.1,
    0.3,
    keepBook(invoices, orders, index, buyers.length, rates, currency, asOf),
  );
  const everyone = [...buyers, ...book.unknownBuyers.map(unknownBuyer)];
  const ageing = yield* partOf(0.3, 0.4, age(book.items, asOf, policy));
  const judge = new ScoreJudge(facts, policy);
  const explainer = new ScoreExplainer(facts, policy);
  const limits = new LimitSetter(facts, policy);
  const [behindScore, behindLimit] = [factsOfScore(policy.score), factsOfLimit(policy)];

  const assess = (buyer: BuyerRecord, place: number): AssessedBuyer => {
    const known = place < buyers.length;
    const items = book.items[place].map(item => assessItem(item, asOf, policy));
    const commitments = exposureComponentsOf(items, book.orders[place]);
    const dunning = buyerStage(items, asOf, policy.dunning);
    // Never a fault: the ledger gives every sum, and no dispute or collateral is below zero.
    const exposure = exposureOf(commitments, policy.exposure) as number;
    const unscored = known ? facts.faultAt(place, behindScore) : NO_FACTS;
    return {
      buyer,
      known,
      score: unscored ?? judge.judge(place),
      explainScore: () => unscored ?? explainer.explain(place),
      recommended: known ? (facts.faultAt(place, behindLimit) ?? limits.explain(place)) : NO_FACTS,
      commitments,
      exposure,
      status: limitStatus(exposure, buyer.limit, NaN, policy.limit),
      usage: limitUsage(exposure, buyer.limit),
      ageing: ageing.lines[place],
      overdue: overdueOf(items),
      items,
      orders: book.orders[place],
      dunning,
      reached: reachedStage(items, dunning),
    };
  };
  const assessed = yield* partOf(0.4, 1, mapInSlices(everyone, assess));
  return {
    asOf,
    policy,
    buyers: assessed,
    index,
    ageing,
    leftOut: book.leftOut,
    problems: [
      ...index.problems,
      ...book.problems,
      ...assessed.flatMap(({ items }) => dunningProblems(items)),
    ],
  };
}

const NO_FACTS = fault('missing', 'portfolio.notInBuyers', {});

/** A buyer that only invoices or orders name. */
function unknownBuyer({ key, name }: UnknownBuyer): BuyerRecord {
  return { row: 0, id: name === '' ? '' : key, name: name || key, nameZh: '', country: '', limit: NaN, insuredLimit: NaN };
}

function assessItem(item: OpenItem, asOf: Day, policy: Policy): AssessedItem {
  const { invoice, open, disputed } = item;
  return { invoice, open, disputed, days: asOf - invoice.due, ...itemStage(item, asOf, policy.dunning) };
}

function* age(items: readonly (readonly OpenItem[])[], asOf: Day, policy: Policy): Slices<AgeingReport> {
  const from = policy.ageing.basis === 'due' ? 'due' : 'date';
  const places = items.map((_, place) => String(place));
  const book = new AgeingBook(places, asOf, policy.ageing);
  yield* eachInSlices(items, (own, place) => {
    for (const { invoice, open } of own) book.add(place, invoice[from], open);
  });
  const report = book.report();
  yield 1;
  const lineOf = new Map(report.lines.map(line => [line.buyer, line]));
  const none = { buckets: report.total.buckets.map(() => 0), undated: 0, credits: 0, total: 0 };
  const lines = places.map(place => lineOf.get(place) ?? { buyer: place, ...none });
  return { lines, total: report.total };
}

/** Receivables of a ledger are netted already: credit notes and unapplied cash are its negative items. */
function exposureComponentsOf(
  items: readonly AssessedItem[],
  orders: readonly OpenOrder[],
): ExposureComponents {
  const [owed, credit, inDispute, shipped, ordered] = [0, 1, 2, 3, 4];
  const totals = new Totals(5);
  for (const { open, disputed } of items) {
    totals.add(open > 0 ? owed : credit, open);
    totals.add(inDispute, disputed);
  }
  for (const { order, open } of orders) totals.add(order.shipped ? shipped : ordered, open);
  return {
    openReceivables: totals.get(owed),
    unappliedCash: NaN,
    creditNotes: totals.get(credit),
    shippedNotInvoiced: totals.get(shipped),
    openOrders: totals.get(ordered),
    notes: NaN,
    collateral: NaN,
    disputed: totals.get(inDispute),
  };
}

function overdueOf(items: readonly AssessedItem[]): number {
  const overdue = new Totals(1);
  for (const { days, open } of items) if (days > 0 && open > 0) overdue.add(0, open);
  return overdue.get(0);
}
