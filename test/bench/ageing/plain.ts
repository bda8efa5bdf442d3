import { AS_OF, type Invoices } from '../rows';

const BOUNDS = [30, 60, 90];
const COLUMNS = BOUNDS.length + 2;

export interface Aged {
  readonly sums: Float64Array;
  /** Of the columns, then of everything, in cents that double noise has been taken from. */
  readonly totals: number[];
}

/** The limit: cells in, a table of sums out, nothing checked, doubles added as they are. */
export function plainFromCells({ buyer, due, amount }: Invoices['cells']): Aged {
  const lineOf = new Map<string, number>();
  const lines = new Uint32Array(buyer.length);
  for (let i = 0; i < buyer.length; i++) {
    let line = lineOf.get(buyer[i][0]);
    if (line === undefined) lineOf.set(buyer[i][0], (line = lineOf.size));
    lines[i] = line;
  }
  const sums = new Float64Array(lineOf.size * COLUMNS);
  for (let i = 0; i < buyer.length; i++) sums[lines[i] * COLUMNS + columnOf(due[i][0])] += amount[i][0];
  return { sums, totals: totalsOf(sums) };
}

/** The same where the buyers are numbers and everything stands in typed arrays already. */
export function plainFromArrays({ lines, buyers, due, amounts }: PlainArrays): Aged {
  const sums = new Float64Array(buyers * COLUMNS);
  for (let i = 0; i < lines.length; i++) sums[lines[i] * COLUMNS + columnOf(due[i])] += amounts[i];
  return { sums, totals: totalsOf(sums) };
}

/** Invoices with their buyers numbered. */
export interface PlainArrays {
  readonly lines: Uint32Array;
  readonly buyers: number;
  readonly due: Float64Array;
  readonly amounts: Float64Array;
}

export function numbered({ buyers, due, amounts }: Invoices): PlainArrays {
  const names = [...new Set(buyers)];
  const numberOf = new Map(names.map((name, number) => [name, number]));
  return { lines: Uint32Array.from(buyers, name => numberOf.get(name)!), buyers: names.length, due, amounts };
}

function columnOf(due: number): number {
  const days = AS_OF - due;
  if (days <= 0) return 0;
  let column = 1;
  while (column < COLUMNS - 1 && days > BOUNDS[column - 1]) column++;
  return column;
}

function totalsOf(sums: Float64Array): number[] {
  const totals = new Array<number>(COLUMNS + 1).fill(0);
  for (let i = 0; i < sums.length; i++) {
    totals[i % COLUMNS] += sums[i];
    totals[COLUMNS] += sums[i];
  }
  return totals.map(total => Math.round(total * 100) / 100);
}
