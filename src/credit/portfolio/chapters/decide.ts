import { creditStatus, rankOf, type CreditJudgement } from '../../decide/creditStatus';
import { EvidenceReader, type LedgerEvidence, type MonitoredEvidence } from '../../decide/evidence';
import type { CreditEvidence } from '../../decide/creditStatus';
import { messageOf, type Message } from '../../message';
import { CREDIT_STATUSES, type CreditStatus } from '../../policy/creditStatus';
import { sentences } from '../../sentences';
import type { BuyerFile, Chapter, Severity } from './chapter';
import type { DunningFigures } from './dunning';
import type { ExposureFigures } from './exposure';
import type { LimitFigures } from './limit';
import type { ReceivablesFigures } from './receivables';
import type { ReviewFigures } from './review';
import type { ScoreFigures } from './score';
import type { WarningFigures } from './warnings';

export interface DecideFigures extends CreditJudgement {
  /** What the status is judged from. */
  readonly evidence: CreditEvidence;
}

export const STATUS_SEVERITIES: Readonly<Record<CreditStatus, Severity>> = {
  creditOpen: 'good',
  creditWatch: 'watch',
  creditApproval: 'watch',
  creditStop: 'bad',
};

interface Needed {
  readonly score: ScoreFigures;
  readonly exposure: ExposureFigures;
  readonly receivables: ReceivablesFigures;
  readonly limit: LimitFigures;
  readonly dunning: DunningFigures;
  readonly warnings: WarningFigures;
  readonly review: ReviewFigures;
}

/** One answer a buyer, weighed from all other chapters: may it have more on credit, as CREDITSTATUS judges it. */
export const decide = {
  id: 'decide',
  *assess({ facts, policy, asOf }) {
    const reader = new EvidenceReader(facts, policy, asOf);
    return {
      of(known) {
        const { place, score, limit } = known;
        const { effective } = limit;
        const seen = monitoredEvidence(known);
        const evidence = reader.of(place, ledgerEvidence(known, asOf), score.judgement, effective, seen);
        return { ...creditStatus(evidence, policy), evidence };
      },
      whole: undefined,
    };
  },
  columns: [
    {
      id: 'creditStatus',
      kind: 'term',
      leads: true,
      value: ({ decide }) => decide.status,
      severity: ({ decide }) => STATUS_SEVERITIES[decide.status],
    },
    { id: 'statusReasons', kind: 'message', value: ({ decide }) => reasonsTogether(decide) },
  ],
  totals: [
    {
      id: 'stopped',
      kind: 'count',
      now: everyone => everyone.filter(({ decide }) => decide.status === 'creditStop').length,
      before: past => past.filter(({ figures }) => figures.creditStatus === 'creditStop').length,
    },
    {
      id: 'needApproval',
      kind: 'count',
      now: everyone => everyone.filter(({ decide }) => decide.status === 'creditApproval').length,
      before: past => past.filter(({ figures }) => figures.creditStatus === 'creditApproval').length,
    },
  ],
  // Source: design 6, S5.6; that a stop is put to the meeting first is ours.
  decisions: [
    {
      id: 'stopCredit',
      urgency: 100,
      decide: ({ decide, exposure: { total } }) =>
        decide.status === 'creditStop' && total > 0 ? { why: gravest(decide), amount: total } : undefined,
    },
  ],
  snapshot: [
    {
      id: 'creditStatus',
      kind: 'term',
      value: ({ decide }) => decide.status,
      compared: {
        when: 'always',
        worse: 'up',
        rank: status => {
          const place = CREDIT_STATUSES.findIndex(known => known === status);
          return place < 0 ? NaN : place;
        },
      },
    },
  ],
} as const satisfies Chapter<'decide', DecideFigures, Needed>;

function monitoredEvidence({ warnings, review }: Needed): MonitoredEvidence {
  const { alert, strongest } = warnings;
  return { alert, strongest, nextReview: review.next };
}

function ledgerEvidence(
  { items, past, exposure, receivables, limit: { group }, dunning }: BuyerFile & Needed,
  asOf: number,
): LedgerEvidence {
  const open = items.filter(item => item.open > 0);
  return {
    exposure: exposure.total,
    order: NaN,
    groupExposure: group?.exposure ?? NaN,
    groupLimit: group?.limit ?? NaN,
    overdue: receivables.overdue,
    daysPastDue: receivables.oldest,
    stage: dunning.reached,
    brokenPromises: open.filter(({ invoice: { promise } }) => promise < asOf).length,
    brokenPlans: open.filter(({ invoice: { planStatus } }) => planStatus === 'broken').length,
    gradeBefore: String(past.at(-1)?.figures.grade ?? ''),
  };
}

/** All reasons as one text. */
export function reasonsTogether({ reasons }: CreditJudgement): Message {
  return reasons.length === 0
    ? messageOf('decide.nothingAgainst', {})
    : sentences(reasons.map(({ why }) => why));
}

/** The reasons that lead to the status, without the milder ones. */
function gravest({ status, reasons }: CreditJudgement): Message {
  return sentences(reasons.filter(reason => rankOf(reason.status) === rankOf(status)).map(({ why }) => why));
}
