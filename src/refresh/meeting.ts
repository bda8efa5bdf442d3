import { rankOf } from '../credit/decide/creditStatus';
import { changesSince } from '../credit/portfolio/changes';
import type { AssessedBuyer } from '../credit/portfolio/chapters';
import type { Change, Snapshot } from '../credit/portfolio/chapters/chapter';
import { decisionsOn, type Decision } from '../credit/portfolio/decisions';
import type { Portfolio } from '../credit/portfolio/portfolio';
import { snapshotOf } from '../credit/portfolio/snapshots';
import { mapInSlices, type Slices } from '../credit/slices';

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
export function* prepareMeeting(portfolio: Portfolio): Slices<Meeting> {
  const { asOf, policy, buyers, history } = portfolio;
  let lastAsOf: number | undefined;
  for (const past of history) if (past.asOf < asOf) lastAsOf = Math.max(past.asOf, lastAsOf ?? past.asOf);
  const agenda = yield* mapInSlices(buyers, (assessed): AgendaItem => {
    const now = snapshotOf(assessed, asOf);
    const before = assessed.past.at(-1);
    const changes = lastAsOf === undefined ? [] : changesSince(before, now, policy);
    return { assessed, before, now, changes, decisions: decisionsOn(assessed, changes, portfolio) };
  });
  return { portfolio, agenda, lastAsOf };
}

/** Buyers by their credit status, a stop first, then by the money at stake; what concerns a buyer stands together. */
export function gravestFirst(a: AgendaItem, b: AgendaItem): number {
  return rankOf(b.assessed.decide.status) - rankOf(a.assessed.decide.status) || atStake(b) - atStake(a);
}

function atStake({ decisions }: AgendaItem): number {
  return Math.max(...decisions.map(({ amount }) => amount));
}
