import type { Assessment, BuyerFile, Chapter } from './chapters/chapter';
import { cover } from './chapters/cover';
import { decide } from './chapters/decide';
import { dunning } from './chapters/dunning';
import { exposure } from './chapters/exposure';
import { limit } from './chapters/limit';
import { payment } from './chapters/payment';
import { probability } from './chapters/probability';
import { receivables } from './chapters/receivables';
import { review } from './chapters/review';
import { score } from './chapters/score';
import { terms } from './chapters/terms';
import { warnings } from './chapters/warnings';

/** The chapters in the order in which they are assessed and told. */
const LIST = [
  score,
  exposure,
  receivables,
  limit,
  dunning,
  payment,
  warnings,
  review,
  cover,
  probability,
  terms,
  decide,
] as const;

type Listed = (typeof LIST)[number];

/** What a chapter knows of a buyer when it judges, what it then says, and what it says of the whole portfolio. */
type Told<C> = C extends { assess(...given: never): Generator<number, infer A, void> } ? A : never;
type KnownTo<C> = Told<C> extends Assessment<infer Known, unknown, unknown> ? Known : never;
type FiguresOf<C> = Told<C> extends Assessment<never, infer Figures, unknown> ? Figures : never;
type WholeOf<C> = Told<C> extends Assessment<never, unknown, infer Whole> ? Whole : never;

type Said = { readonly [C in Listed as C['id']]: FiguresOf<C> };

/** Everything the product knows about a buyer, from the same rules as the formulas: what each chapter says of it. */
export interface AssessedBuyer extends BuyerFile, Said {}

/** What each chapter says of the portfolio as a whole. */
export type WholePortfolio = { readonly [C in Listed as C['id']]: WholeOf<C> };

/** The list, where every chapter comes after those it needs; it does not compile in any other order. */
type InOrder<Chapters, Before = BuyerFile> = Chapters extends readonly [infer First, ...infer Rest]
  ? Before extends KnownTo<First>
    ? readonly [First, ...InOrder<Rest, Before & Adds<First>>]
    : readonly [{ readonly comesTooEarly: First }]
  : readonly [];
type Adds<C> = C extends { readonly id: infer Id extends string }
  ? Readonly<Record<Id, FiguresOf<C>>>
  : never;

const IN_ORDER: InOrder<typeof LIST> = LIST;

export type ChapterId = Listed['id'];

export const CHAPTERS: readonly Chapter<ChapterId, unknown, unknown, unknown, AssessedBuyer>[] = IN_ORDER;
