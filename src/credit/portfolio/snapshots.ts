import type { Day } from '../dates';
import { eachInSlices, type Slices } from '../slices';
import { CHAPTERS, type AssessedBuyer } from './chapters';
import type { Snapshot, SnapshotField } from './chapters/chapter';
import type { BuyerRecord } from './records';

/** What a meeting writes down about a buyer beside the date and the buyer: one table for writing, reading and comparing. */
export const SNAPSHOT_FIELDS: readonly SnapshotField<AssessedBuyer>[] = CHAPTERS.flatMap(
  ({ snapshot }) => snapshot,
);

/** The key under which a buyer is found again: its id, or its name where it has none. */
export function historyKeyOf({ id, name }: BuyerRecord): string {
  return id || name;
}

/** What a meeting at the as-of date writes down about a buyer. */
export function snapshotOf(assessed: AssessedBuyer, asOf: Day): Snapshot {
  const figures: Record<string, number | string> = {};
  for (const field of SNAPSHOT_FIELDS) figures[field.id] = field.value(assessed);
  return { asOf, buyer: historyKeyOf(assessed.buyer), figures };
}

/** Whether two snapshots of a buyer say the same; what one of them lacks is blank. */
export function isSame(before: Snapshot, now: Snapshot): boolean {
  return SNAPSHOT_FIELDS.every(({ id }) => {
    const [a, b] = [before.figures[id], now.figures[id]];
    return a === b || (isBlank(a) && isBlank(b));
  });
}

/** Whether a figure of a snapshot is not known; NaN and '' are, and what an older version did not write. */
export function isBlank(figure: number | string | undefined): boolean {
  return figure === undefined || figure === '' || Number.isNaN(figure);
}

/** The snapshots of each buyer from before the as-of date, oldest first; of one date the last row counts last. */
export function* pastOf(history: readonly Snapshot[], asOf: Day): Slices<Map<string, Snapshot[]>> {
  const past = new Map<string, Snapshot[]>();
  yield* eachInSlices(history, snapshot => {
    if (snapshot.asOf >= asOf) return;
    const own = past.get(snapshot.buyer);
    if (own) own.push(snapshot);
    else past.set(snapshot.buyer, [snapshot]);
  });
  for (const own of past.values()) own.sort((a, b) => a.asOf - b.asOf);
  return past;
}
