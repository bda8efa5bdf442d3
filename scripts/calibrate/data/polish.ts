import { readArff, readDelimited } from './delimited';
import { figuresOf, type Companies, type Item } from './companies';

/**
 * Polish companies (UCI 365, Zieba, Tomczak, Tomczak 2016, CC BY 4.0). The files hold ratios only, so that statement
 * items are restated per unit of total assets. There is no firm id: every row is its own firm.
 *
 * Two things are left out on purpose. Attr24, the profit of three years, is the profit of one year for most firms
 * that failed and for few that did not: it tells how the data were collected. And no factor is made of whether an
 * attribute is missing. The years before come with sales growth alone.
 */
export function readPolish(path: string): Companies {
  const table = path.endsWith('.arff') ? readArff(path) : readDelimited(path);
  const attribute = Array.from({ length: 64 }, (_, i) => table.numbers(`Attr${i + 1}`));
  const a = (number: number) => attribute[number - 1];
  const each = (value: (row: number) => number) =>
    Float64Array.from({ length: table.rows }, (_, row) => value(row));

  const perAssets: Partial<Record<Item, Float64Array>> = {
    totalAssets: each(() => 1),
    currentAssets: each(row => a(3)[row] + a(51)[row]),
    inventory: each(row => a(3)[row] + a(51)[row] - a(46)[row] * a(51)[row]),
    receivables: each(row => (a(46)[row] - a(40)[row]) * a(51)[row]),
    totalLiabilities: a(2),
    currentLiabilities: a(51),
    equity: each(row => a(8)[row] * a(2)[row]),
    sales: a(36),
    netIncome: a(1),
    depreciation: each(row => a(26)[row] * a(2)[row] - a(1)[row]),
  };
  const salesBefore = each(row => a(36)[row] / a(21)[row]);
  const comparison: Record<string, Float64Array> = {
    wcTa: a(3),
    reTa: a(6),
    ebitTa: a(7),
    equityTl: a(8),
    salesTa: a(9),
  };
  attribute.forEach((column, i) => (comparison[`Attr${i + 1}`] = column));
  return {
    name: 'Polish',
    rows: table.rows,
    failed: Uint8Array.from(table.numbers('class')),
    firm: Int32Array.from({ length: table.rows }, (_, row) => row),
    year: new Int32Array(table.rows),
    figures: figuresOf(table.rows, (item, year) => {
      if (year === 0) return perAssets[item];
      return year === 1 && item === 'sales' ? salesBefore : undefined;
    }),
    comparison,
  };
}
