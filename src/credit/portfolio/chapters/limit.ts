import { isFault, type Fault } from '../../fault';
import { factsOfLimit, LimitSetter, type LimitExplanation } from '../../limit/creditLimit';
import { limitStatus, limitUsage, type LimitStatus } from '../../limit/limitStatus';
import { messageOf } from '../../message';
import { plus, sumOf } from '../../money';
import { NOT_IN_BUYERS } from '../unknownBuyer';
import type { Chapter, Severity } from './chapter';
import type { ExposureFigures } from './exposure';

export interface LimitFigures {
  /** NaN is "no limit set", zero is "no credit". */
  readonly granted: number;
  readonly recommended: LimitExplanation | Fault;
  readonly status: LimitStatus | Fault;
  /** Exposure by granted limit; NaN without a limit, Infinity where there is exposure and no credit. */
  readonly usage: number;
  /** What an insurer covers on the buyer. NaN is none. */
  readonly insured: number;
}

const SEVERITIES: Readonly<Partial<Record<LimitStatus, Severity>>> = {
  limitOver: 'bad',
  limitWatch: 'watch',
  limitOk: 'good',
};

/** The granted limit, the one that CREDITLIMIT recommends, and how the buyer stands against the former. */
export const limit = {
  id: 'limit',
  *assess({ facts, policy }) {
    const limits = new LimitSetter(facts, policy);
    const behind = factsOfLimit(policy);
    return {
      of({ buyer, known, place, exposure: { total } }) {
        return {
          granted: buyer.limit,
          recommended: known ? (facts.faultAt(place, behind) ?? limits.explain(place)) : NOT_IN_BUYERS,
          status: limitStatus(total, buyer.limit, NaN, policy.limit),
          usage: limitUsage(total, buyer.limit),
          insured: buyer.insuredLimit,
        };
      },
      whole: undefined,
    };
  },
  faults: ({ limit: { recommended } }) => [isFault(recommended) ? recommended : undefined],
  columns: [
    { id: 'limit', kind: 'money', value: ({ limit }) => limit.granted },
    {
      id: 'recommended',
      kind: 'money',
      value: ({ limit: { recommended } }) => (isFault(recommended) ? NaN : recommended.limit),
    },
    { id: 'usage', kind: 'percent', value: ({ limit }) => limit.usage },
    {
      id: 'status',
      kind: 'term',
      value: ({ limit: { status } }) => (isFault(status) ? '' : status),
      severity: ({ limit: { status } }) => (isFault(status) ? undefined : SEVERITIES[status]),
    },
    { id: 'insuredLimit', kind: 'money', value: ({ limit }) => limit.insured },
  ],
  totals: [
    {
      id: 'aboveLimit',
      kind: 'count',
      now: everyone => everyone.filter(({ limit }) => limit.status === 'limitOver').length,
      before: past => past.filter(({ figures }) => Number(figures.exposure) > numberOf(figures.limit)).length,
    },
    {
      id: 'watched',
      kind: 'count',
      now: everyone => everyone.filter(({ limit }) => limit.status === 'limitWatch').length,
    },
    {
      id: 'insuredLimits',
      kind: 'money',
      now: everyone => sumOf(everyone.map(({ limit }) => limit.insured).filter(insured => insured > 0)),
    },
  ],
  // Source: brief S5.2, S5.6, S10.4; the selection is ours.
  decisions: [
    {
      id: 'overLimit',
      urgency: 100,
      decide({ limit: { status, granted }, exposure: { total } }) {
        if (status !== 'limitOver') return undefined;
        const excess = plus(total, -granted);
        const why =
          granted === 0
            ? messageOf('portfolio.noCredit', { exposure: total })
            : messageOf('portfolio.overLimit', { exposure: total, limit: granted, excess });
        return { why, amount: excess };
      },
    },
    {
      id: 'noLimit',
      urgency: 60,
      decide: ({ limit: { status }, exposure: { total } }) =>
        status === 'limitNone' && total > 0
          ? { why: messageOf('portfolio.noLimit', { exposure: total }), amount: total }
          : undefined,
    },
    {
      id: 'limitAboveAdvice',
      urgency: 50,
      decide({ limit: { granted, recommended }, exposure: { total } }) {
        if (isFault(recommended) || !(granted > recommended.limit) || total <= recommended.limit)
          return undefined;
        const advised = recommended.limit;
        const why = messageOf('portfolio.limitAboveAdvice', { limit: granted, advised, exposure: total });
        return { why, amount: plus(total, -advised) };
      },
    },
    {
      id: 'nearLimit',
      urgency: 40,
      decide: ({ limit: { status, usage }, exposure: { total } }) =>
        status === 'limitWatch'
          ? { why: messageOf('portfolio.nearLimit', { usage }), amount: total }
          : undefined,
    },
  ],
  snapshot: [
    {
      id: 'limit',
      kind: 'money',
      value: ({ limit }) => limit.granted,
      compared: { when: 'notable', worse: 'down', blank: { set: 'limitSet', lifted: 'limitLifted' } },
    },
  ],
} as const satisfies Chapter<'limit', LimitFigures, { readonly exposure: ExposureFigures }>;

/** A number of the history; a blank is none. */
function numberOf(figure: number | string): number {
  return typeof figure === 'number' ? figure : NaN;
}
