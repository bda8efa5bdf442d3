import type { Fault } from '../fault';
import { plus } from '../money';
import { YEARS, type FactId, type FigureId, type TextFactId } from './facts';

/** A cell that could not be read, and the fact it was to give. */
export interface FactFault {
  readonly fact: FactId;
  readonly fault: Fault;
}

/** The columns of one fact: this year's first, then the years before it. */
export type YearColumns = readonly (Float64Array | undefined)[];

/**
 * The facts of many buyers, one column a fact and year, NaN or '' where a fact is not known, flags 1 and 0. There
 * are no objects per buyer, so that a million of them can be scored.
 *
 * Two statement items follow from a third: where equity or total liabilities is not given, total assets less the
 * other stands in for it.
 */
export class FactTable {
  private readonly unknown: Float64Array;
  private readonly figuresOf: ReadonlyMap<FigureId, YearColumns>;

  constructor(
    readonly rows: number,
    figures: ReadonlyMap<FigureId, YearColumns>,
    private readonly wordsOf: ReadonlyMap<TextFactId, readonly string[]>,
    private readonly faults: ReadonlyMap<number, readonly FactFault[]>,
  ) {
    this.unknown = new Float64Array(rows).fill(NaN);
    this.figuresOf = completed(figures);
  }

  /** A fact of every buyer. `year` 0 is the latest. */
  figures(fact: FigureId, year = 0): Float64Array {
    return this.figuresOf.get(fact)?.[year] ?? this.unknown;
  }

  /** A fact buyer by buyer, NaN for one beyond the table's rows, who is known by name only. */
  reader(fact: FigureId): (row: number) => number {
    const column = this.figures(fact);
    return row => (row < this.rows ? column[row] : NaN);
  }

  /** Whether the table has a column for the fact at all. */
  has(fact: FigureId, year = 0): boolean {
    return this.figuresOf.get(fact)?.[year] !== undefined;
  }

  hasAnyYear(fact: FigureId): boolean {
    return this.figuresOf.get(fact)?.some(column => column !== undefined) ?? false;
  }

  text(fact: TextFactId, row: number): string {
    return this.wordsOf.get(fact)?.[row] ?? '';
  }

  /** Every cell of a buyer that could not be read. */
  faultsAt(row: number): readonly FactFault[] {
    return this.faults.get(row) ?? [];
  }

  /** Why a buyer cannot be judged on `facts`: the first of them whose cell could not be read. */
  faultAt(row: number, facts: ReadonlySet<FactId>): Fault | undefined {
    if (this.faults.size === 0) return undefined;
    return this.faults.get(row)?.find(({ fact }) => facts.has(fact))?.fault;
  }
}

function completed(given: ReadonlyMap<FigureId, YearColumns>): ReadonlyMap<FigureId, YearColumns> {
  const figures = new Map(given);
  const [equity, liabilities]: (Float64Array | undefined)[][] = [[], []];
  for (let year = 0; year < YEARS; year++) {
    const assets = given.get('totalAssets')?.[year];
    equity[year] = given.get('equity')?.[year];
    liabilities[year] = given.get('totalLiabilities')?.[year];
    if (!assets) continue;
    [equity[year], liabilities[year]] = [
      filledUp(equity[year], assets, liabilities[year]),
      filledUp(liabilities[year], assets, equity[year]),
    ];
  }
  return figures.set('equity', equity).set('totalLiabilities', liabilities);
}

/** A column with total assets less the other side of the balance sheet where it has no figure of its own. */
function filledUp(
  own: Float64Array | undefined,
  assets: Float64Array,
  other: Float64Array | undefined,
): Float64Array | undefined {
  if (!other) return own;
  return assets.map((asset, row) => {
    const given = own ? own[row] : NaN;
    return Number.isNaN(given) && !Number.isNaN(asset) && !Number.isNaN(other[row])
      ? plus(asset, -other[row])
      : given;
  });
}
