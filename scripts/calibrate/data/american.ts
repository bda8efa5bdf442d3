import { readDelimited } from './delimited';
import { figuresOf, type Companies, type Item } from './companies';

const COLUMNS: Partial<Record<Item, string>> = {
  totalAssets: 'X10',
  currentAssets: 'X1',
  inventory: 'X5',
  receivables: 'X7',
  totalLiabilities: 'X17',
  currentLiabilities: 'X14',
  sales: 'X9',
  ebit: 'X12',
  netIncome: 'X6',
  depreciation: 'X3',
};

/**
 * American listed companies, 1999-2014 (Lombardo, Pellegrino et al. 2022, CC BY 4.0). A row counts as failed when
 * the company fails in the year after; rows whose outcome is ambiguous are left out, but serve as earlier years.
 * The market value X8 is read for the comparison with Altman's Z alone.
 */
export function readAmerican(path: string): Companies {
  const table = readDelimited(path);
  const firm = Int32Array.from(table.text('company_name'), name => Number(name.replace(/\D/g, '')));
  const year = Int32Array.from(table.numbers('year'));
  const outcome = table.text('fails_next_year');
  const x = Array.from({ length: 18 }, (_, i) => table.numbers(`X${i + 1}`));

  const rowOf = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) rowOf.set(`${firm[row]} ${year[row]}`, row);
  const known = Array.from({ length: table.rows }, (_, row) => row).filter(row => outcome[row] !== '');
  const back = (years: number) => known.map(row => rowOf.get(`${firm[row]} ${year[row] - years}`) ?? -1);
  const rowsOfYear = [known, back(1), back(2)];
  const columns = new Map<string, Float64Array>();
  const column = (item: Item, years: number): Float64Array => {
    const key = `${item} ${years}`;
    let values = columns.get(key);
    if (!values) {
      const value = (row: number) =>
        item === 'equity' ? x[9][row] - x[16][row] : x[Number(COLUMNS[item]?.slice(1)) - 1][row];
      values = Float64Array.from(rowsOfYear[years], row => (row < 0 ? NaN : value(row)));
      columns.set(key, values);
    }
    return values;
  };

  const ratio = (top: (row: number) => number) => Float64Array.from(known, row => top(row));
  const comparison: Record<string, Float64Array> = {
    wcTa: ratio(row => (x[0][row] - x[13][row]) / x[9][row]),
    reTa: ratio(row => x[14][row] / x[9][row]),
    ebitTa: ratio(row => x[11][row] / x[9][row]),
    equityTl: ratio(row => (x[9][row] - x[16][row]) / x[16][row]),
    marketTl: ratio(row => x[7][row] / x[16][row]),
    salesTa: ratio(row => x[8][row] / x[9][row]),
    niTa: ratio(row => x[5][row] / x[9][row]),
    longDebtTa: ratio(row => x[10][row] / x[9][row]),
    grossTa: ratio(row => x[12][row] / x[9][row]),
    depreciationTa: ratio(row => x[2][row] / x[9][row]),
    receivablesTa: ratio(row => x[6][row] / x[9][row]),
    currentTa: ratio(row => x[0][row] / x[9][row]),
    shortDebtTa: ratio(row => x[13][row] / x[9][row]),
    assets: ratio(row => Math.log(x[9][row])),
  };
  return {
    name: 'American',
    rows: known.length,
    failed: Uint8Array.from(known, row => (outcome[row] === '1' ? 1 : 0)),
    firm: Int32Array.from(known, row => firm[row]),
    year: Int32Array.from(known, row => year[row]),
    figures: figuresOf(known.length, column),
    comparison,
  };
}
