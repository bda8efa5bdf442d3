import { RecordShape, number, date, text } from '../call/records';
import { answer } from '../call/answer';
import { serialOfDay } from '../../cells/decode';
import { reviewDate as reviewOf } from '../../credit/monitor/reviewDate';
import { formatMessage } from '../../locales/formatMessage';

const BUYER = new RecordShape({ lastReview: date, grade: text, since: date, alert: number, asOf: date });

/**
 * The day by which each buyer is to be reviewed again, as a date number: by grade, by years of custom, at once on an alert.
 * @customfunction REVIEWDATE
 * @param {any[][]} lastReview Date of each buyer's last review: one cell or a column. Blank counts from the first day as a customer.
 * @param {any[][]} grade Grade of each buyer, one of the policy's.
 * @param {any[][]} [since] Customer since. More than three years change the months by the factor of the grade.
 * @param {any[][]} [alert] Alert score of WARNINGS; from the policy's score on a review is due at once.
 * @param {any[][]} [asOf] The date at which the books are read; needed for alerts.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means 12, 12, 3, 3 and 1 months by grade.
 * @returns {any[][]} The date as a date number, one a row.
 * @example =REVIEWDATE("2026-01-31", "C") → 2026-02-28
 * @example =REVIEWDATE("2026-01-15", "A", "2020-05-01") → 2026-07-15
 */
export function reviewDate(
  lastReview: any[][],
  grade: any[][],
  since?: any[][],
  alert?: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const buyers = BUYER.read({ lastReview, grade, since, alert, asOf });
  return answer(policy, rules =>
    buyers.eachWide(
      buyer => reviewOf(buyer, rules.review, rules.grades),
      ({ on }) => [serialOfDay(on) ?? ''],
    ),
  );
}

/**
 * Why each review date is what it is: the date (give that column a date format), the months, the reason.
 * @customfunction REVIEWDATEWHY
 * @returns {any[][]} Three columns, one row a buyer: date, months, reason.
 * @example =REVIEWDATEWHY("2026-01-15", "A", "2020-05-01")
 */
export function reviewDateWhy(
  lastReview: any[][],
  grade: any[][],
  since?: any[][],
  alert?: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const buyers = BUYER.read({ lastReview, grade, since, alert, asOf });
  return answer(policy, rules =>
    buyers.eachWide(
      buyer => reviewOf(buyer, rules.review, rules.grades),
      ({ on, months, reason }) => [
        serialOfDay(on) ?? '',
        months,
        formatMessage(reason, rules.general.language),
      ],
    ),
  );
}
