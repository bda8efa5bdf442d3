import BigDecimal from 'decimal.js';
import { Random } from '../../scripts/sample/random';
import { Totals } from '../../src/credit/money';
import { medians, mustAgree } from './measure';
import { grouped, milliseconds, type Part } from './page';

const ROWS = 1_000_000;
const LARGEST = 1e12;

/** Exact totals against decimal.js adding the same column. */
export async function totals(): Promise<Part> {
  const rows: string[][] = [];
  for (const decimals of [2, 4]) {
    const amounts = mixedAmounts(decimals);
    const [ours, theirs] = [() => exactTotal(amounts), () => decimalTotal(amounts)];
    mustAgree(`totals of ${decimals} decimals`, ours().toFixed(2), theirs().toFixed(2));
    mustAgree(`totals of ${decimals} decimals, all digits`, ours().toFixed(), theirs().toFixed());
    const found = await medians({ ours, theirs }, 3);
    const faster = found.theirs / found.ours;
    rows.push([
      `${decimals} decimals`,
      milliseconds(found.ours),
      milliseconds(found.theirs),
      `${faster.toFixed(0)}x faster (budget 20x: ${faster >= 20 ? 'kept' : 'missed'})`,
      'equal to the last digit',
    ]);
  }
  return {
    title: 'Exact totals',
    about:
      `The sum of ${grouped(ROWS)} amounts up to 1e12 with mixed signs, against decimal.js adding the same numbers, each made ` +
      'from the double as decimal.js makes it.',
    heading: ['Amounts', 'Ours', 'decimal.js', 'Ratio', 'Results'],
    rows,
    bounds:
      'the proof for every amount that the double stands for a whole number of hundredths or ten thousandths: a rounding, ' +
      'a division and a comparison.',
  };
}

function exactTotal(amounts: Float64Array): BigDecimal {
  const sum = new Totals(1);
  for (let i = 0; i < amounts.length; i++) sum.add(0, amounts[i]);
  return sum.exact(0);
}

function decimalTotal(amounts: Float64Array): BigDecimal {
  const Wide = BigDecimal.clone({ precision: 40 });
  let sum = new Wide(0);
  for (let i = 0; i < amounts.length; i++) sum = sum.plus(amounts[i]);
  return sum;
}

/** Amounts of all sizes, with the fifteen digits that a spreadsheet keeps of them. */
function mixedAmounts(decimals: number): Float64Array {
  const random = new Random(decimals);
  return Float64Array.from({ length: ROWS }, () => {
    const size = 10 ** random.between(0, Math.log10(LARGEST));
    const sign = random.next() < 0.3 ? -1 : 1;
    return Number(Number((sign * random.next() * size).toFixed(decimals)).toPrecision(15));
  });
}
