import type { FactTable } from '../assess/factTable';
import type { FactId } from '../assess/facts';
import { factsOfScore } from '../assess/score';
import { FACTS_BEHIND_KNOCK_OUT } from '../assess/knockOuts';
import type { ScoreJudgement } from '../assess/judgeScore';
import type { Day } from '../dates';
import { isFault, type Fault } from '../fault';
import { or } from '../figure';
import type { EffectiveLimit } from '../limit/effectiveLimit';
import { FACTS_OF_EFFECTIVE_LIMIT, type LimitUseOf } from '../limit/limitFacts';
import { reviewDate } from '../monitor/reviewDate';
import { FACTS_OF_WARNINGS, WarningScorer } from '../monitor/warnings';
import { perPolicy } from '../policy/perPolicy';
import type { Policy } from '../policy/policy';
import type { CreditEvidence } from './creditStatus';
import type { TermId } from '../message';

/** What the ledger and earlier meetings know of a buyer; NaN and '' for what they do not. */
export interface LedgerEvidence extends LimitUseOf {
  readonly order: number;
  readonly overdue: number;
  readonly stage: number;
  readonly brokenPromises: number;
  readonly brokenPlans: number;
  readonly gradeBefore: string;
}

/** What is seen of a buyer beyond its sheet: the alert of all signals, its strongest signal, and the next review. */
export type MonitoredEvidence = Pick<CreditEvidence, 'alert' | 'strongest' | 'nextReview'>;

/** The facts that a credit status can rest on. */
export const factsOfCreditStatus = perPolicy(
  ({ score }: Pick<Policy, 'score'>): ReadonlySet<FactId> =>
    new Set<FactId>([
      ...factsOfScore(score),
      ...Object.values(FACTS_BEHIND_KNOCK_OUT).flat(),
      ...FACTS_OF_WARNINGS,
      ...FACTS_OF_EFFECTIVE_LIMIT,
      ...(['limitUntil', 'lastReview', 'coverWithdrawn', 'nextReview', 'alertScore', 'gradeBefore'] as const),
      ...(['promisesMissed', 'plansBroken'] as const),
    ]),
);

/** Gathers what is known for and against the buyers of a table. Made once, asked row by row. */
export class EvidenceReader {
  private readonly warnings: WarningScorer;
  private readonly readers;

  constructor(
    private readonly facts: FactTable,
    private readonly policy: Policy,
    private readonly asOf: Day,
  ) {
    this.warnings = new WarningScorer(facts, policy.warnings, policy.limit, asOf);
    this.readers = {
      granted: facts.reader('creditLimit'),
      limitUntil: facts.reader('limitUntil'),
      insured: facts.reader('insuredLimit'),
      withdrawn: facts.reader('coverWithdrawn'),
      lawsuits: facts.reader('litigation'),
      lastReview: facts.reader('lastReview'),
      since: facts.reader('relationshipSince'),
      nextReview: facts.reader('nextReview'),
      alert: facts.reader('alertScore'),
    };
  }

  /**
   * Arguments: the buyer's row, which may lie beyond the table; what the ledger knows; its score and effective limit; what is
   * seen beyond the sheet, without which alert and review follow from the sheet alone.
   */
  of(
    row: number,
    ledger: LedgerEvidence,
    score: ScoreJudgement | Fault,
    effective: Pick<EffectiveLimit, 'limit' | 'source'>,
    monitored?: MonitoredEvidence,
  ): CreditEvidence {
    const { readers, asOf } = this;
    const judged = isFault(score) ? undefined : score;
    const knockOuts = (judged?.caps ?? []).map(({ knockOut }) => knockOut);
    const withdrawn = readers.withdrawn(row);
    const seen = monitored ?? this.monitoredOnSheet(row, judged?.grade.name ?? '');
    return {
      ...ledger,
      asOf,
      granted: readers.granted(row),
      effective,
      limitUntil: readers.limitUntil(row),
      insolvent: knockOuts.includes('insolvency'),
      negativeEquity: knockOuts.includes('negativeEquity'),
      lawsuits: readers.lawsuits(row),
      insured: readers.insured(row),
      // A figure is yes, how often, or the day.
      coverWithdrawn: withdrawn > 0 && !(withdrawn > asOf),
      grade: judged?.grade,
      completeness: judged?.completeness ?? 0,
      ...seen,
      nextReview: or(readers.nextReview(row), seen.nextReview),
    };
  }

  private monitoredOnSheet(row: number, grade: string): MonitoredEvidence {
    const { alert, strongest } = this.alertOf(row);
    return { alert, strongest, nextReview: this.nextReviewOf(row, grade, alert) };
  }

  /** The alert as the sheet gives it, or from its signals. */
  private alertOf(row: number): { readonly alert: number; readonly strongest: TermId | '' } {
    const found = row < this.facts.rows ? this.warnings.warnings(row) : undefined;
    const [alert, strongest]: [number, TermId | ''] =
      !found || isFault(found) ? [NaN, ''] : [found.alert, found.signals[0]?.signal ?? ''];
    return { alert: or(this.readers.alert(row), alert), strongest };
  }

  /** A buyer whose sheet keeps no reviews is not late with one. */
  private nextReviewOf(row: number, grade: string, alert: number): Day {
    if (!this.facts.has('lastReview')) return NaN;
    const { asOf, readers, policy } = this;
    const reviewed = { lastReview: readers.lastReview(row), since: readers.since(row), grade, alert, asOf };
    const found = reviewDate(reviewed, policy.review, policy.grades);
    return isFault(found) ? NaN : found.on;
  }
}
