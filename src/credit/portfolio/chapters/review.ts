import type { Day } from '../../dates';
import { isFault, type Fault } from '../../fault';
import { messageOf, type Message } from '../../message';
import { hasFallen } from '../../monitor/observed';
import { reviewDate } from '../../monitor/reviewDate';
import { yearlyFile } from '../../monitor/yearlyFile';
import type { BuyerFile, Chapter, Severity } from './chapter';
import type { ExposureFigures } from './exposure';
import { gradeOf, type ScoreFigures } from './score';
import type { WarningFigures } from './warnings';

export interface ReviewFigures {
  /** The last review; NaN where none is on record. */
  readonly last: Day;
  /** The day by which the trade record is to be reviewed; NaN where nobody keeps reviews and nothing triggers one. */
  readonly next: Day;
  /** Why then. */
  readonly reason: Message | undefined;
  /** Days since it was due; 0 for one that is due today, NaN for one still to come. */
  readonly daysOverdue: number;
  /** Whether an alert or a downgrade makes it due at once. */
  readonly triggered: boolean;
  /** The day by which the credit file is to be renewed, which is once a year. */
  readonly fileBy: Day;
  /** Why no date can be given, where reviews are kept. */
  readonly fault: Fault | undefined;
}

interface Needed {
  readonly score: ScoreFigures;
  readonly exposure: ExposureFigures;
  readonly warnings: WarningFigures;
}

/** Overdue by more than this is bad, not only worth a look; a month is ours. */
const BADLY_OVERDUE_DAYS = 30;

/** When the buyer is to be looked at again, as REVIEWDATE tells: by grade, at once on an alert or a downgrade. */
export const review = {
  id: 'review',
  *assess({ facts, policy, asOf }) {
    const [lastReview, since, renewed] = (['lastReview', 'relationshipSince', 'fileRenewed'] as const).map(
      fact => facts.reader(fact),
    );
    const isKept = facts.has('lastReview');
    return {
      of({ place, past, score, warnings: { alert } }) {
        const last = lastReview(place);
        const grade = gradeOf(score);
        const before = past.at(-1);
        const gradeBefore = String(before?.figures.grade ?? '');
        // A review after the last meeting has seen its grade already.
        const seen = before !== undefined && last > before.asOf;
        const downgradedFrom = !seen && hasFallen(gradeBefore, grade, policy.grades) ? gradeBefore : '';
        const isTriggered = downgradedFrom !== '' || alert >= policy.review.alertFrom;
        const reviewed = { lastReview: last, grade, since: since(place), alert, asOf, downgradedFrom };
        const found = isKept || isTriggered ? reviewDate(reviewed, policy.review, policy.grades) : undefined;
        const fileBy = isKept ? yearlyFile(renewed(place), last, since(place), policy.review) : NaN;
        if (found === undefined || isFault(found)) {
          const fault = isKept ? found : undefined;
          const none = { last, next: NaN, reason: undefined, daysOverdue: NaN, triggered: false };
          return { ...none, fileBy, fault };
        }
        const { on, months, reason } = found;
        const daysOverdue = asOf >= on ? asOf - on : NaN;
        return { last, next: on, reason, daysOverdue, triggered: months === 0, fileBy, fault: undefined };
      },
      whole: undefined,
    };
  },
  columns: [
    { id: 'lastReview', kind: 'date', value: ({ review }) => review.last },
    { id: 'nextReview', kind: 'date', value: ({ review }) => review.next, severity: severityOf },
    { id: 'reviewDaysOverdue', kind: 'count', value: ({ review }) => review.daysOverdue },
    { id: 'fileBy', kind: 'date', value: ({ review }) => review.fileBy },
    { id: 'reviewReason', kind: 'message', value: ({ review }) => review.reason },
  ],
  totals: [
    {
      id: 'reviewsDue',
      kind: 'count',
      now: everyone => everyone.filter(({ review }) => review.daysOverdue >= 0).length,
      before: past => past.filter(({ asOf, figures }) => Number(figures.nextReview) <= asOf).length,
    },
  ],
  // Source: S10.1 to S10.5; the selection is ours.
  decisions: [
    {
      id: 'reviewDue',
      urgency: 45,
      decide({ review: { next, reason, daysOverdue, triggered }, exposure: { total } }) {
        if (!(daysOverdue >= 0) || !reason || total <= 0) return undefined;
        const figures = { due: next, days: daysOverdue, exposure: total };
        return { why: triggered ? reason : messageOf('monitor.reviewOverdue', figures), amount: total };
      },
    },
  ],
  snapshot: [{ id: 'nextReview', kind: 'date', value: ({ review }) => review.next }],
} as const satisfies Chapter<
  'review',
  ReviewFigures,
  Needed,
  undefined,
  BuyerFile & Needed & { readonly review: ReviewFigures }
>;

function severityOf({ review: { daysOverdue } }: { readonly review: ReviewFigures }): Severity | undefined {
  if (Number.isNaN(daysOverdue)) return undefined;
  return daysOverdue > BADLY_OVERDUE_DAYS ? 'bad' : 'watch';
}
