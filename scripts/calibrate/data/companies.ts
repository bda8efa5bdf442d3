import { FactTable } from '../../../src/credit/assess/factTable';
import { YEARS } from '../../../src/credit/assess/facts';
import { figureReaders } from '../../../src/credit/assess/figures';
import { FINANCIAL_IDS, type FinancialId } from '../factors';

/** The statement items that the fitted figures are computed from. */
export const ITEMS = [
  'totalAssets',
  'currentAssets',
  'inventory',
  'receivables',
  'totalLiabilities',
  'currentLiabilities',
  'equity',
  'sales',
  'ebit',
  'netIncome',
  'depreciation',
] as const;
export type Item = (typeof ITEMS)[number];

/** Companies in a year, and whether they failed within the data set's horizon. One index a row in every column. */
export interface Companies {
  readonly name: string;
  readonly rows: number;
  readonly failed: Uint8Array;
  /** Rows of one firm share a number. */
  readonly firm: Int32Array;
  readonly year: Int32Array;
  readonly figures: Readonly<Record<FinancialId, Float64Array>>;
  /** The ratios of Altman's models, and the other columns that only the comparisons use. */
  readonly comparison: Readonly<Record<string, Float64Array>>;
}

/**
 * The figures of every row, read by the product itself from a table of facts, so that the fit and the product can never
 * compute them differently. Arguments: how many rows; the column of an item so many years back, if there is one.
 */
export function figuresOf(
  rows: number,
  column: (item: Item, year: number) => Float64Array | undefined,
): Companies['figures'] {
  const years = Array.from({ length: YEARS }, (_, year) => year);
  const facts = new FactTable(
    rows,
    new Map(ITEMS.map(item => [item, years.map(year => column(item, year))] as const)),
    new Map(),
    new Map(),
  );
  const readers = figureReaders(facts, FINANCIAL_IDS);
  return Object.fromEntries(
    FINANCIAL_IDS.map(id => [id, Float64Array.from({ length: rows }, (_, row) => readers[id](row))]),
  ) as Record<FinancialId, Float64Array>;
}

/** The rows of companies that are named, in their order. */
export function pick(companies: Companies, rows: ArrayLike<number>): Companies {
  const taken = (column: Float64Array) => Float64Array.from(rows, row => column[row]);
  const each = <Names extends string>(columns: Readonly<Record<Names, Float64Array>>) =>
    Object.fromEntries(
      Object.entries<Float64Array>(columns).map(([name, column]) => [name, taken(column)]),
    ) as Record<Names, Float64Array>;
  return {
    name: companies.name,
    rows: rows.length,
    failed: Uint8Array.from(rows, row => companies.failed[row]),
    firm: Int32Array.from(rows, row => companies.firm[row]),
    year: Int32Array.from(rows, row => companies.year[row]),
    figures: each(companies.figures),
    comparison: each(companies.comparison),
  };
}
