import type { ControlRow } from './accounting';

/** What the rows read so far come to: as counted, with those left out, and as the column has it, without signs. */
interface Sums {
  readonly counted: number;
  readonly read: number;
  readonly raw: number;
}

/** A total and the sums above it may differ by half a cent and still agree. */
const HALF_A_CENT = 0.005;

/** So many totals back a sum may begin. */
const MOST_BACK = 500;

/**
 * Holds totals against the rows above them: a total is the sum of all rows, or of those since some total before it, or of
 * its own buyer. The sums only find which rows are meant, so binary noise below half a cent does not matter to them.
 */
export class ControlSums {
  private counted = 0;
  private read = 0;
  private raw = 0;
  private itemsSince = 0;
  private items = 0;
  private readonly starts: Sums[] = [{ counted: 0, read: 0, raw: 0 }];
  private readonly byBuyer = new Map<string, number>();

  add(open: number, raw: number, isCounted: boolean, buyer: string): void {
    this.items++;
    this.itemsSince++;
    this.read += open;
    this.raw += raw;
    if (!isCounted) return;
    this.counted += open;
    this.byBuyer.set(buyer, (this.byBuyer.get(buyer) ?? 0) + open);
  }

  /** How many rows stand above, since the last total or in all. */
  rowsAbove(sinceLast: boolean): number {
    return sinceLast ? this.itemsSince : this.items;
  }

  /** The rows above whose sum an amount is; undefined where there are none. */
  match(amount: number, buyer: string): { readonly ours: number; readonly withLeftOut: boolean } | undefined {
    const near = (sum: number) => Math.abs(sum - amount) < HALF_A_CENT;
    const from = Math.max(0, this.starts.length - MOST_BACK);
    const places = [...Array(this.starts.length - from).keys()].map(i => this.starts.length - 1 - i);
    if (from > 0) places.push(0);
    for (const place of places)
      if (near(this.counted - this.starts[place].counted)) return { ours: amount, withLeftOut: false };
    const own = this.byBuyer.get(buyer);
    if (own !== undefined && near(own)) return { ours: amount, withLeftOut: false };
    for (const place of places) {
      const start = this.starts[place];
      if (near(this.read - start.read) || near(this.raw - start.raw))
        return { ours: amount, withLeftOut: true };
    }
    return undefined;
  }

  /** What the rows since the last total, or all rows, come to, to the cent. */
  sum(sinceLast: boolean): number {
    const start = sinceLast ? this.starts.at(-1)!.counted : 0;
    return Math.round((this.counted - start) * 100) / 100;
  }

  /** A total stands here. */
  close(): void {
    this.starts.push({ counted: this.counted, read: this.read, raw: this.raw });
    this.itemsSince = 0;
  }
}

/** A total of the user's with what the rows above it come to. */
export function controlRow(
  sums: ControlSums,
  at: { readonly sheet: string; readonly row: number; readonly label: string },
  amount: number,
  buyer: string,
  isLast: boolean,
): ControlRow {
  const found = Number.isNaN(amount) ? undefined : sums.match(amount, buyer);
  const ours = found ? found.ours : sums.sum(!isLast && sums.rowsAbove(true) > 0);
  return {
    ...at,
    amount,
    ours,
    agrees: found !== undefined || Number.isNaN(amount),
    withLeftOut: found?.withLeftOut ?? false,
  };
}
