import { isFault, type Fault } from '../../fault';
import { or } from '../../figure';
import { factsOfLimit, LimitSetter, type LimitExplanation } from '../../limit/creditLimit';
import { effectiveLimit, type EffectiveLimit } from '../../limit/effectiveLimit';
import { limitsReader } from '../../limit/limitFacts';
import { limitStatus, limitUsage, type LimitStatus } from '../../limit/limitStatus';
import { messageOf } from '../../message';
import { plus, sumOf, timesToCents } from '../../money';
import { NOT_IN_BUYERS } from '../unknownBuyer';
import type { Chapter, Severity, Snapshot } from './chapter';
import type { ExposureFigures } from './exposure';
import { groupsOf, type BuyerGroup } from './groups';
import type { ReceivablesFigures } from './receivables';

export interface LimitFigures {
  /** NaN is "no limit set", zero is "no credit". */
  readonly granted: number;
  /** What counts: the granted limit as it is staged, replaced, cut and held, as EFFECTIVELIMIT gives it. */
  readonly effective: EffectiveLimit;
  /** Why the effective limit could not be told; the granted one counts then. */
  readonly unfit: Fault | undefined;
  readonly recommended: LimitExplanation | Fault;
  /** How the buyer stands against the effective limit. */
  readonly status: LimitStatus | Fault;
  /** Exposure by effective limit; NaN without a limit, Infinity where there is exposure and no credit. */
  readonly usage: number;
  /** What is left of the effective limit, below zero what is over; NaN without a limit. */
  readonly free: number;
  /** What an insurer covers on the buyer. NaN is none. */
  readonly insured: number;
  /** The insured share of what is owed within the insured limit; NaN where nothing is insured. */
  readonly covered: number;
  readonly group: BuyerGroup | undefined;
}

const SEVERITIES: Readonly<Partial<Record<LimitStatus, Severity>>> = {
  limitOver: 'bad',
  limitWatch: 'watch',
  limitOk: 'good',
};

interface Needed {
  readonly exposure: ExposureFigures;
  readonly receivables: ReceivablesFigures;
}

/** The granted limit, what of it counts, the one that CREDITLIMIT recommends, and how the buyer stands. */
export const limit = {
  id: 'limit',
  *assess({ facts, policy, asOf }, everyone) {
    const limits = new LimitSetter(facts, policy);
    const behind = factsOfLimit(policy);
    const limitsOf = limitsReader(facts);
    const groups = yield* groupsOf(everyone, facts);
    const shareOf = facts.reader('insuredShare');
    return {
      of({ buyer, known, place, exposure: { total }, receivables: { oldest, ageing } }) {
        const group = groups[place];
        const found = effectiveLimit(
          limitsOf(place, {
            exposure: total,
            daysPastDue: oldest,
            groupExposure: group?.exposure ?? NaN,
            groupLimit: group?.limit ?? NaN,
          }),
          asOf,
          policy,
        );
        const granted = buyer.limit;
        const effective: EffectiveLimit = isFault(found)
          ? { limit: granted, source: 'ownLimit', reasons: [found.message] }
          : found;
        const insured = buyer.insuredLimit;
        return {
          granted,
          effective,
          unfit: isFault(found) ? found : undefined,
          recommended: known ? (facts.faultAt(place, behind) ?? limits.explain(place)) : NOT_IN_BUYERS,
          status: limitStatus(total, effective.limit, NaN, policy.limit),
          usage: limitUsage(total, effective.limit),
          free: Number.isNaN(effective.limit) ? NaN : plus(effective.limit, -total),
          insured,
          covered: Number.isNaN(insured)
            ? NaN
            : timesToCents(
                Math.min(Math.max(ageing.total, 0), insured),
                or(shareOf(place), policy.insurance.insuredShare),
              ),
          group,
        };
      },
      whole: undefined,
    };
  },
  faults: ({ limit: { recommended, unfit } }) => [unfit, isFault(recommended) ? recommended : undefined],
  columns: [
    { id: 'limit', kind: 'money', value: ({ limit }) => limit.granted },
    { id: 'effectiveLimit', kind: 'money', value: ({ limit }) => limit.effective.limit },
    { id: 'limitSource', kind: 'term', value: ({ limit }) => limit.effective.source },
    { id: 'freeLimit', kind: 'money', value: ({ limit }) => limit.free },
    {
      id: 'recommended',
      kind: 'money',
      value: ({ limit: { recommended } }) => (isFault(recommended) ? NaN : recommended.limit),
    },
    { id: 'usage', kind: 'percent', value: ({ limit }) => limit.usage },
    {
      id: 'limitCheck',
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
      before: past => past.filter(wasOverLimit).length,
    },
    {
      id: 'watched',
      kind: 'count',
      now: everyone => everyone.filter(({ limit }) => limit.status === 'limitWatch').length,
    },
    {
      id: 'insuredCover',
      kind: 'money',
      now: everyone => sumOf(everyone.map(({ limit }) => limit.covered).filter(covered => covered > 0)),
    },
  ],
  // Source: brief S5.2, S5.6, S10.4; the selection is ours.
  decisions: [
    {
      id: 'overLimit',
      urgency: 95,
      decide({ limit: { status, effective, free }, exposure: { total } }) {
        if (status !== 'limitOver') return undefined;
        const { limit, source } = effective;
        const excess = -free;
        const why = messageOf('decide.overLimit', { exposure: total, limit, source, excess });
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
    { id: 'effectiveLimit', kind: 'money', value: ({ limit }) => limit.effective.limit },
  ],
} as const satisfies Chapter<'limit', LimitFigures, Needed>;

/** Whether the exposure was above the limit that counted; earlier versions wrote down the granted one only. */
function wasOverLimit({ figures: { exposure, effectiveLimit, limit } }: Snapshot): boolean {
  return Number(exposure) > (isKnown(effectiveLimit) ? effectiveLimit : isKnown(limit) ? limit : NaN);
}

function isKnown(figure: number | string | undefined): figure is number {
  return typeof figure === 'number' && !Number.isNaN(figure);
}
