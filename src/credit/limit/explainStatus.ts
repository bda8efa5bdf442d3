import { isFault, type Fault } from '../fault';
import { or } from '../figure';
import { plus } from '../money';
import type { LimitPolicy } from '../policy/limit';
import { messageOf, type Message } from '../message';
import { headroom, usageOf, type LimitUse } from './headroom';
import { limitStatus, type LimitStatus } from './limitStatus';

export interface StatusExplanation {
  readonly status: LimitStatus;
  /** NaN where no limit is set, or no credit given while something is owed. */
  readonly usage: number;
  /** NaN where no limit is set. */
  readonly headroom: number;
  readonly reason: Message;
}

/** Why a buyer stands as `limitStatus` says. Errors: those of `limitStatus`. */
export function explainStatus(
  use: LimitUse,
  policy: Pick<LimitPolicy, 'watchLine'>,
): StatusExplanation | Fault {
  const { exposure, limit, order } = use;
  const status = limitStatus(exposure, limit, order, policy);
  if (isFault(status)) return status;
  const usage = usageOf(use);
  const left = headroom(use);
  if (isFault(left)) return left;
  return { status, usage: isFault(usage) ? NaN : usage, headroom: left, reason: reasonOf() };

  function reasonOf(): Message {
    const total = plus(exposure, or(order, 0));
    if (status === 'limitNone') return messageOf('limit.noneSet', {});
    if (limit === 0 && status === 'limitOver') return messageOf('limit.noCredit', { exposure: total });
    if (status === 'limitOver') return messageOf('limit.over', { total, limit, excess: plus(total, -limit) });
    const line = { total, limit, line: policy.watchLine };
    return status === 'limitWatch' ? messageOf('limit.watched', line) : messageOf('limit.ok', line);
  }
}
