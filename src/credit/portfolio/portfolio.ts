import type { FactTable } from '../assess/factTable';
import type { Day } from '../dates';
import type { Policy } from '../policy/policy';
import { eachInSlices, mapInSlices, partOf, runToEnd, type Slices } from '../slices';
import { indexBuyers, type BuyerIndex } from './buyerIndex';
import { CHAPTERS, type AssessedBuyer, type WholePortfolio } from './chapters';
import type { AssessedItem, BuyerFile, Context, Snapshot } from './chapters/chapter';
import { dunningProblems, itemStage } from './dunning';
import { keepBook, type OpenItem } from './openItems';
import type { Problem } from './problem';
import type { Rates } from './rates';
import type { BuyerRecord, InvoiceRecord, OrderRecord } from './records';
import { historyKeyOf, pastOf } from './snapshots';
import { unknownBuyer } from './unknownBuyer';

export interface PortfolioInput {
  readonly buyers: readonly BuyerRecord[];
  /** The facts of the buyers, one row each, in the same order. */
  readonly facts: FactTable;
  readonly invoices: readonly InvoiceRecord[];
  readonly orders: readonly OrderRecord[];
  readonly rates: Rates;
  readonly asOf: Day;
  readonly policy: Policy;
  /** What earlier meetings wrote down. */
  readonly history: readonly Snapshot[];
}

export interface Portfolio extends Context {
  readonly buyers: readonly AssessedBuyer[];
  readonly whole: WholePortfolio;
  readonly index: BuyerIndex;
  /** What earlier meetings wrote down, those of the as-of date and later ones too. */
  readonly history: readonly Snapshot[];
  /** Invoices that are in no figure, for want of a rate or dated after the as-of date. */
  readonly leftOut: readonly InvoiceRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Assesses every buyer of a portfolio at its as-of date.
 * Result: the buyers in the order of their table, then the names that only invoices and orders bear; what is
 * said of the whole, its ageing among it, whose total is the sum of the open items to the cent; what in the data could not
 * be used.
 * Source: design section 1 (one engine for formulas, pane and refresh).
 */
export function assessPortfolio(input: PortfolioInput): Portfolio {
  return runToEnd(assessInSteps(input));
}

/** As `assessPortfolio`, with pauses. */
export function* assessInSteps(input: PortfolioInput): Slices<Portfolio> {
  const { buyers, facts, invoices, orders, rates, asOf, policy, history } = input;
  const { currency } = policy.general;
  const index = yield* partOf(0, 0.1, indexBuyers(buyers));
  const book = yield* partOf(
    0.1,
    0.3,
    keepBook(invoices, orders, index, buyers.length, rates, currency, asOf),
  );
  const past = yield* partOf(0.3, 0.35, pastOf(history, asOf));
  const everyone = [...buyers, ...book.unknownBuyers.map(unknownBuyer)];
  const fileOf = (buyer: BuyerRecord, place: number): BuyerFile => ({
    buyer,
    place,
    known: place < buyers.length,
    items: book.items[place].map(item => assessItem(item, asOf, policy)),
    orders: book.orders[place],
    past: past.get(historyKeyOf(buyer)) ?? NONE,
  });
  const files = yield* partOf(0.35, 0.5, mapInSlices(everyone, fileOf));
  const context: Context = { policy, asOf, base: currency, facts, rates };
  const { assessed, whole } = yield* partOf(0.5, 1, assessChapters(context, files));
  return {
    ...context,
    buyers: assessed,
    whole,
    index,
    history,
    leftOut: book.leftOut,
    problems: [
      ...index.problems,
      ...book.problems,
      ...assessed.flatMap(({ items }) => dunningProblems(items)),
    ],
  };
}

const NONE: readonly Snapshot[] = [];

/** Puts what each chapter says into the buyers' files, chapter after chapter. */
function* assessChapters(
  context: Context,
  files: readonly BuyerFile[],
): Slices<{ readonly assessed: readonly AssessedBuyer[]; readonly whole: WholePortfolio }> {
  // Complete only when the last chapter is through: the list's type keeps a chapter from asking for a later one.
  const assessed = files as readonly AssessedBuyer[];
  const whole: Record<string, unknown> = {};
  for (const [place, { id, assess }] of CHAPTERS.entries()) {
    const partOfChapter = <T>(from: number, to: number, steps: Slices<T>): Slices<T> =>
      partOf((place + from) / CHAPTERS.length, (place + to) / CHAPTERS.length, steps);
    const assessment = yield* partOfChapter(0, 0.3, assess(context, assessed));
    whole[id] = assessment.whole;
    const say = (known: AssessedBuyer): void => {
      (known as { -readonly [Id in typeof id]?: unknown })[id] = assessment.of(known);
    };
    yield* partOfChapter(0.3, 1, eachInSlices(assessed, say));
  }
  return { assessed, whole: whole as WholePortfolio };
}

function assessItem(item: OpenItem, asOf: Day, policy: Policy): AssessedItem {
  const { invoice, open, disputed } = item;
  return { invoice, open, disputed, days: asOf - invoice.due, ...itemStage(item, asOf, policy.dunning) };
}
