import { plus } from '../money';
import type { FactTable } from './factTable';
import type { FigureId } from './facts';

/** A column of a statement item: of this year at 0, of the years before it at 1 and 2; NaN where it is not known. */
export type ItemColumns = (item: FigureId, year: number) => ArrayLike<number>;

/**
 * What stands in for an item that is not given: the sum of two others, or their difference. Depreciation is the only
 * expense without payment that most statements show, so that net income and depreciation stand for the funds.
 */
const STAND_INS: Partial<Record<FigureId, { of: FigureId; with: FigureId; sign: 1 | -1 }>> = {
  grossProfit: { of: 'sales', with: 'costOfSales', sign: -1 },
  profitBeforeTax: { of: 'ebit', with: 'interestExpense', sign: -1 },
  fundsFromOperations: { of: 'netIncome', with: 'depreciation', sign: 1 },
};

/** The columns of a table's statements, an item that is not given filled up from those it follows from. */
export function itemColumns(facts: FactTable): ItemColumns {
  const made = new Map<string, ArrayLike<number>>();
  return (item, year) => {
    const key = `${item} ${year}`;
    const known = made.get(key);
    if (known) return known;
    const given = facts.figures(item, year);
    const standIn = STAND_INS[item];
    const column = standIn
      ? filled(given, facts.figures(standIn.of, year), facts.figures(standIn.with, year), standIn.sign)
      : given;
    made.set(key, column);
    return column;
  };
}

function filled(given: Float64Array, of: Float64Array, other: Float64Array, sign: 1 | -1): Float64Array {
  return given.map((own, row) =>
    Number.isNaN(own) && !Number.isNaN(of[row]) && !Number.isNaN(other[row])
      ? plus(of[row], sign * other[row])
      : own,
  );
}

/** The facts from which an item is read or made. */
export function factsBehindItem(item: FigureId): readonly FigureId[] {
  const standIn = STAND_INS[item];
  if (standIn) return [item, standIn.of, standIn.with];
  return item === 'equity' || item === 'totalLiabilities'
    ? ['equity', 'totalLiabilities', 'totalAssets']
    : [item];
}
