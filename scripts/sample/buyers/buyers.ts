import { Random } from '../random';
import { statementsOf, type Books, type Statement } from '../statements';
import { COLLECTIONS } from './collections';
import { LIMITS } from './limits';
import { RECEIVABLES } from './receivables';
import { SCORES } from './scores';
import type { Story } from './story';

/** A buyer as the sample's sheets know it. */
export interface Buyer extends Story {
  readonly id: string;
  /** Latest first; empty where the buyer has shown none. */
  readonly statements: readonly Statement[];
}

const SEED = 40;

/** The forty buyers, in the order of the sheet. */
export const BUYERS: readonly Buyer[] = [...SCORES, ...LIMITS, ...RECEIVABLES, ...COLLECTIONS].map(
  (story, i) => ({
    ...story,
    id: `B${String(i + 1).padStart(3, '0')}`,
    statements: story.books
      ? statementsOf(lived(story.books, new Random(SEED + i))).slice(0, story.years ?? 2)
      : [],
  }),
);

/** No two companies have quite the same ratios. */
function lived(books: Books, random: Random): Books {
  const near = (figure: number) => figure * random.between(0.95, 1.05);
  const both = ([now, before]: readonly [number, number]) => {
    const factor = random.between(0.97, 1.03);
    return [now * factor, before * factor] as const;
  };
  return {
    sales: near(books.sales),
    growth: near(books.growth),
    margin: both(books.margin),
    debt: books.debt,
    current: both(books.current),
    stock: books.stock,
    owed: books.owed,
    retained: near(books.retained),
    cashFlow: both(books.cashFlow),
    turnover: near(books.turnover),
  };
}
