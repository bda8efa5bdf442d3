import { isFault, type Fault } from '../fault';
import { or } from '../figure';
import { plus } from '../money';
import type { LimitPolicy } from '../policy/limit';
import { say, type Saying } from '../say';
import { headroom, usageOf, type LimitUse } from './headroom';
import { limitStatus, type LimitStatus } from './limitStatus';

export interface StatusExplanation {
  readonly status: LimitStatus;
  /** NaN where no limit is set, or no credit given while something is owed. */
  readonly usage: number;
  /** NaN where no limit is set. */
  readonly headroom: number;
  readonly reason: Saying;
}

/** Why a buyer stands as `limitStatus` says. Errors: those of `limitStatus`. */
export function explainStatus(use: LimitUse, policy: Pick<LimitPolicy, 'watchLine'>): StatusExplanation | Fault {
  const { exposure, limit, order } = use;
  const status = limitStatus(exposure, limit, order, policy);
  if (isFault(status)) return status;
  const usage = usageOf(use);
  const left = headroom(use);
  if (isFault(left)) return left;
  return { status, usage: isFault(usage) ? NaN : usage, headroom: left, reason: reasonOf() };

  function reasonOf(): Saying {
    const total = plus(exposure, or(order, 0));
    if (status === 'limitNone') return say('limit.noneSet', {});
    if (limit === 0 && status === 'limitOver') return say('limit.noCredit', { exposure: total });
    if (status === 'limitOver') return say('limit.over', { total, limit, excess: plus(total, -limit) });
    const line = { total, limit, line: policy.watchLine };
    return status === 'limitWatch' ? say('limit.watched', line) : say('limit.ok', line);
  }
} // prettier-ignore
