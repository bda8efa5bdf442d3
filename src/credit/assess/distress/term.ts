import type { MissingPaper } from '../checklist';
import type { FigureId } from '../facts';
import type { ItemColumns } from '../statementItems';
import type { TermId } from '../../message';

/** What the terms of a model are made from: statements, and Ohlson's price index. */
export interface DistressData {
  readonly item: ItemColumns;
  /** The GNP price-level index of a row, 100 for 1968. NaN where it is not given. */
  readonly priceIndex: (row: number) => number;
}

/** One figure that a distress model weighs. */
export interface DistressTerm {
  /** Its key among the words of the locales. */
  readonly name: TermId;
  /** The items it is made from, and of which year. */
  readonly needs: readonly MissingPaper[];
  /** The items among them that divide, which have to be above zero. */
  readonly divisors: readonly MissingPaper[];
  /** Prepares the figure of a row: NaN where an item is not known. */
  prepare(data: DistressData): (row: number) => number;
}

export const thisYear = (fact: FigureId): MissingPaper => ({ fact, year: 0 });
export const priorYear = (fact: FigureId): MissingPaper => ({ fact, year: 1 });

/** The sum of some items less others, over one item, all of this year. */
export function quotient(
  name: TermId,
  plus: readonly FigureId[],
  minus: readonly FigureId[],
  over: FigureId,
): DistressTerm {
  return {
    name,
    needs: [...plus, ...minus, over].map(thisYear),
    divisors: [thisYear(over)],
    prepare: ({ item }) => {
      const tops = plus.map(fact => item(fact, 0));
      const lesses = minus.map(fact => item(fact, 0));
      const bottom = item(over, 0);
      return row => {
        let top = 0;
        for (const column of tops) top += column[row];
        for (const column of lesses) top -= column[row];
        return bottom[row] > 0 ? top / bottom[row] : NaN;
      };
    },
  };
}

/** The items without those that stand twice. */
export function distinct(papers: readonly MissingPaper[]): readonly MissingPaper[] {
  const first = (paper: MissingPaper) =>
    papers.findIndex(({ fact, year }) => fact === paper.fact && year === paper.year);
  return papers.filter((paper, i) => first(paper) === i);
}
