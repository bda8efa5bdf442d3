import { addMonths, type Day } from '../dates';
import { or } from '../figure';
import type { ReviewPolicy } from '../policy/review';

/**
 * When a buyer's credit file is to be renewed, beside the reviews of its trade record.
 * Arguments: the day the file was renewed; the last review, which stands for it where it is not given; customer since,
 * which stands for both; NaN for what is not known. The policy's most months.
 * Result: the day, NaN where nothing is known.
 * Source: S10.2 (long-term customers: trade records reviewed quarterly, the credit file renewed yearly).
 */
export function yearlyFile(renewed: Day, lastReview: Day, since: Day, { mostMonths }: ReviewPolicy): Day {
  return addMonths(or(renewed, or(lastReview, since)), mostMonths);
}
