import { latestBefore, changesSince, type Change, type Snapshot } from '../credit/portfolio/changes';
import { decisionsOn, type Decision } from '../credit/portfolio/decisions';
import type { AssessedBuyer, Portfolio } from '../credit/portfolio/portfolio';
import { mapInSlices, type Slices } from '../credit/slices';
import { isFault } from '../credit/fault';

/** A buyer with what the meeting wants to know about it. */
export interface AgendaItem {
  readonly assessed: AssessedBuyer;
  readonly before: Snapshot | undefined;
  readonly now: Snapshot;
  readonly changes: readonly Change[];
  readonly decisions: readonly Decision[];
}

export interface Meeting {
  readonly portfolio: Portfolio;
  readonly agenda: readonly AgendaItem[];
  /** The date of the last meeting on record; undefined at the first one. */
  readonly lastAsOf: number | undefined;
}

/** Puts a portfolio beside the last meeting on record. */
export function* prepareMeeting(portfolio: Portfolio, history: readonly Snapshot[]): Slices<Meeting> {
  const { asOf, policy } = portfolio;
  const latest = latestBefore(history, asOf);
  let lastAsOf: number | undefined;
  for (const snapshot of latest.values()) lastAsOf = Math.max(snapshot.asOf, lastAsOf ?? snapshot.asOf);
  const grades = policy.grades.map(({ name }) => name);
  const agenda = yield* mapInSlices(portfolio.buyers, (assessed): AgendaItem => {
    const now = snapshotOf(assessed, asOf);
    const before = latest.get(now.buyer);
    const changes = lastAsOf === undefined ? [] : changesSince(before, now, grades);
    return {
      assessed,
      before,
      now,
      changes,
      decisions: decisionsOn(assessed, changes, policy.dunning.stages.length),
    };
  });
  return { portfolio, agenda, lastAsOf };
}

/** The key under which a buyer is found again: its id, or its name where it has none. */
function snapshotOf({ buyer, score, exposure, overdue, reached }: AssessedBuyer, asOf: number): Snapshot {
  return {
    asOf,
    buyer: buyer.id || buyer.name,
    score: isFault(score) ? NaN : score.score,
    grade: isFault(score) ? '' : score.grade.name,
    limit: buyer.limit,
    exposure,
    overdue,
    stage: reached,
  };
}
