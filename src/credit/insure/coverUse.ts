import { plus } from '../money';

/**
 * How much of each buyer's limit is in use, item after item. Items without an account stand alone: each has a limit
 * of its own.
 */
export class CoverUse {
  private readonly used = new Map<string, number>();

  /** Adds an item; what was in use before it and what is after it. A credit gives back. */
  add(account: string | undefined, amount: number): { before: number; after: number } {
    const before = account === undefined ? 0 : (this.used.get(account) ?? 0);
    const after = plus(before, amount);
    if (account !== undefined) this.used.set(account, after);
    return { before, after };
  }
}

/** The order in which items use up cover: oldest first, undated ones last, otherwise as they stand. */
export function oldestFirst(dates: (row: number) => number, rows: number): Uint32Array {
  const order = Uint32Array.from({ length: rows }, (_, row) => row);
  return order.sort((a, b) => datedLast(dates(a)) - datedLast(dates(b)) || a - b);
}

function datedLast(date: number): number {
  return Number.isNaN(date) ? Number.MAX_SAFE_INTEGER : date;
}
