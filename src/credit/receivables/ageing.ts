import type { Day } from '../dates';
import { fault, type Fault } from '../fault';
import type { AgeingPolicy } from '../policy/ageing';

/**
 * Days past due.
 * Arguments: the due date and the as-of date, as days. Result: as-of minus due; zero on the due date and negative
 * before it, both of which are "not due".
 * Errors: `missing` when either date is missing.
 * Source: domain 3.5; day 0 is not due in iDempiere and SAP ageing as well.
 */
export function daysPastDue(due: Day, asOf: Day): number | Fault {
  if (Number.isNaN(due)) return fault('missing', 'cell.missing', { argument: 'due' });
  if (Number.isNaN(asOf)) return fault('missing', 'cell.missing', { argument: 'asOf' });
  return asOf - due;
}

/**
 * The ageing bucket of a number of days past due: 0 is not due, 1 the first overdue bucket, and one more than
 * there are bounds the open last one. Upper bounds are inclusive: with 30/60/90, day 30 is in 1-30, day 31 in 31-60.
 * Source: domain 3.5; the same reading in ERPNext's and OCA's ageing reports.
 */
export function bucketOf(days: number, bounds: AgeingPolicy['bounds']): number {
  if (days <= 0) return 0;
  let bucket = 0;
  while (bucket < bounds.length && days > bounds[bucket]) bucket++;
  return bucket + 1;
}

/** First and last day of an overdue bucket; the last bucket has no end. */
export function bucketDays(
  bucket: number,
  bounds: AgeingPolicy['bounds'],
): { from: number; to: number | undefined } {
  return { from: bucket === 1 ? 1 : bounds[bucket - 2] + 1, to: bounds[bucket - 1] };
}

/** How a bucket is headed: a term for "not due", days such as "1-30" or "91+" for the rest. */
export function bucketName(bucket: number, bounds: AgeingPolicy['bounds']): string {
  if (bucket === 0) return NOT_DUE;
  const { from, to } = bucketDays(bucket, bounds);
  return to === undefined ? `${from}+` : from === to ? `${from}` : `${from}-${to}`;
}

export const NOT_DUE = 'notDue';
