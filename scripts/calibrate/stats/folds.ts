import { randomNumbers, shuffled } from './random';

/**
 * Deals groups into folds: all rows of a group get the same fold, so that a firm never stands on both sides.
 * Arguments: the group of every row; how many folds; the seed.
 * Result: the fold of every row, from 0.
 */
export function foldsByGroup(groups: ArrayLike<number | string>, count: number, seed: number): Int32Array {
  const indexOf = new Map<number | string, number>();
  for (let row = 0; row < groups.length; row++) {
    if (!indexOf.has(groups[row])) indexOf.set(groups[row], indexOf.size);
  }
  const place = shuffled(indexOf.size, randomNumbers(seed));
  return Int32Array.from(groups, group => place[indexOf.get(group) as number] % count);
}

/** The rows for which a test holds. */
export function rowsWhere(count: number, holds: (row: number) => boolean): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (holds(row)) rows.push(row);
  return Int32Array.from(rows);
}
