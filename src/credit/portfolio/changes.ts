import type { Day } from '../dates';

/** What a meeting wrote down about a buyer. Figures that were not known are NaN. */
export interface Snapshot {
  readonly asOf: Day;
  readonly buyer: string;
  readonly score: number;
  readonly grade: string;
  readonly limit: number;
  readonly exposure: number;
  readonly overdue: number;
  readonly stage: number;
}

export type Change =
  | { readonly kind: 'new' }
  | { readonly kind: 'grade'; readonly from: string; readonly to: string; readonly worse: boolean }
  | {
      readonly kind: 'limit' | 'exposure' | 'overdue';
      readonly from: number;
      readonly to: number;
      readonly worse: boolean;
    }
  | { readonly kind: 'stage'; readonly from: number; readonly to: number; readonly worse: boolean };

/** Changes of money smaller than this share of the earlier figure are not worth a credit meeting's time. */
const NOTABLE_SHARE = 0.2;

/**
 * What is different from the last meeting, most telling first.
 * Arguments: the buyer's earlier snapshot, if there is one; the present one; the grades from best to worst.
 * Result: grade and stage changes always; limit, exposure and overdue changes of 20 % and more.
 * Source: domain 4.1 no. 10 (diff against the previous meeting); the 20 % are ours.
 */
export function changesSince(
  before: Snapshot | undefined,
  now: Snapshot,
  grades: readonly string[],
): Change[] {
  if (!before) return [{ kind: 'new' }];
  const changes: Change[] = [];
  if (before.grade !== now.grade) {
    const worse = grades.indexOf(now.grade) > grades.indexOf(before.grade);
    changes.push({ kind: 'grade', from: before.grade, to: now.grade, worse });
  }
  if (before.stage !== now.stage) {
    changes.push({ kind: 'stage', from: before.stage, to: now.stage, worse: now.stage > before.stage });
  }
  for (const kind of ['overdue', 'exposure', 'limit'] as const) {
    const [from, to] = [before[kind], now[kind]];
    const moved = Math.abs(to - from) >= NOTABLE_SHARE * Math.max(Math.abs(from), 1);
    if (moved) changes.push({ kind, from, to, worse: kind === 'limit' ? to < from : to > from });
  }
  return changes;
}

/** The latest snapshot of each buyer before the as-of date. */
export function latestBefore(history: readonly Snapshot[], asOf: Day): Map<string, Snapshot> {
  const latest = new Map<string, Snapshot>();
  for (const snapshot of history) {
    if (snapshot.asOf >= asOf) continue;
    const known = latest.get(snapshot.buyer);
    if (!known || snapshot.asOf >= known.asOf) latest.set(snapshot.buyer, snapshot);
  }
  return latest;
}
