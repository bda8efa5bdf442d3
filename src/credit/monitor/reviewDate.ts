import { keyOf } from '../text/key';
import { addMonths, type Day } from '../dates';
import { fault, type Fault } from '../fault';
import type { Grade } from '../policy/grades';
import type { ReviewPolicy } from '../policy/review';
import { messageOf, type Message } from '../message';

const MONTHS_A_YEAR = 12;

/** What a review date rests on; NaN and '' for what is not given. */
export interface Reviewed {
  readonly lastReview: Day;
  /** One of the policy's grades. */
  readonly grade: string;
  /** Customer since. */
  readonly since: Day;
  /** The alert score of the warnings, 0 to 100. */
  readonly alert: number;
  readonly asOf: Day;
  /** The better grade that it had at the last meeting; '' or absent where it has not fallen. */
  readonly downgradedFrom?: string;
}

export interface ReviewDate {
  readonly on: Day;
  /** Months from the last review, half ones among them; 0 for one that is due at once. */
  readonly months: number;
  readonly reason: Message;
}

/**
 * When a buyer has to be reviewed next.
 * Arguments: the buyer; the policy's months and grades.
 * Result: the last review and the months of the grade; a customer of more than three years has them multiplied by the
 * factor of its grade, and never more than the policy's most; of a month that is not whole the days count, a half as 15. An alert
 * from the policy's score on, or a downgrade, makes the review due on the as-of day, unless it was due before. A buyer never
 * reviewed counts from its first day.
 * Errors: `missing` without grade, or without both last review and first day, or for an alert without as-of day; `wrong`
 * for a grade that the policy does not know; `domain` for an alert score outside 0 to 100.
 * Source: domain 3.12; S10.1 to S10.5 (quarterly, yearly file, over three years by risk, trigger on signals).
 */
export function reviewDate(
  { lastReview, grade, since, alert, asOf, downgradedFrom = '' }: Reviewed,
  policy: ReviewPolicy,
  grades: readonly Grade[],
): ReviewDate | Fault {
  if (grade === '') return fault('missing', 'cell.missing', { argument: 'grade' });
  const place = grades.findIndex(({ name }) => keyOf(name) === keyOf(grade));
  if (place < 0) {
    return fault('wrong', 'monitor.unknownGrade', {
      grade,
      known: grades.map(({ name }) => name).join(', '),
    });
  }
  if (alert < 0 || alert > 100) return fault('domain', 'monitor.alertOutOfRange', { found: alert });
  const from = Number.isNaN(lastReview) ? since : lastReview;
  if (Number.isNaN(from)) return fault('missing', 'cell.missing', { argument: 'lastReview' });

  const standard = atPlace(policy.months, place);
  const long = addMonths(since, policy.longYears * MONTHS_A_YEAR) < from;
  const factor = long ? atPlace(policy.factors, place) : 1;
  const wanted = Number((standard * factor).toPrecision(15));
  const months = Math.min(wanted, policy.mostMonths);
  const whole = Math.floor(months);
  const on =
    addMonths(from, whole) + Math.max(Math.round((months - whole) * DAYS_OF_MONTH), whole > 0 ? 0 : 1);
  const name = grades[place].name;
  const now =
    alert >= policy.alertFrom
      ? messageOf('monitor.reviewNow', { alert, otherwise: on })
      : downgradedFrom !== ''
        ? messageOf('monitor.reviewOnDowngrade', { from: downgradedFrom, to: name, otherwise: on })
        : undefined;
  if (now && Number.isNaN(asOf)) return fault('missing', 'cell.missing', { argument: 'asOf' });
  if (now && asOf < on) return { on: asOf, months: 0, reason: now };
  return {
    on,
    months,
    reason: long
      ? messageOf(wanted > months ? 'monitor.reviewLongCapped' : 'monitor.reviewLong', {
          grade: name,
          standard,
          years: policy.longYears,
          factor,
          months,
        })
      : messageOf('monitor.review', { grade: name, months }),
  };
}

/** Days of a month of which a part counts. */
const DAYS_OF_MONTH = 30;

function atPlace(list: readonly number[], place: number): number {
  return list[Math.min(place, list.length - 1)];
}
