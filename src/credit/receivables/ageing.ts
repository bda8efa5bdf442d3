import { addMonths, type Day } from '../dates';
import { fault, type Fault } from '../fault';
import { messageOf, type Message } from '../message';
import type { AgeBound } from '../policy/ageBounds';

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
 * The bounds in days on a day. What is due within a number of months of it is what, those months later, is not before it: due
 * on 2023-03-01 it is within one year on 2024-03-01, and due on 2024-02-29 it is within one year on 2025-02-28.
 * Result: the same bounds where all are days. Source: 账龄 is stated in years in Chinese accounts; leap days make no year longer.
 */
export function boundsOn(asOf: Day, bounds: readonly AgeBound[]): readonly number[] {
  if (bounds.every(bound => typeof bound === 'number')) return bounds;
  return bounds.map(bound => {
    if (typeof bound === 'number') return bound;
    let earliest = addMonths(asOf, -bound.months);
    if (addMonths(earliest, bound.months) < asOf) earliest++;
    return asOf - earliest;
  });
}

/**
 * The ageing bucket of a number of days past due: 0 is not due, 1 the first overdue bucket, and one more than
 * there are bounds the open last one. Upper bounds are inclusive: with 30/60/90, day 30 is in 1-30, day 31 in 31-60.
 * Bounds in months are first turned into days by `boundsOn`.
 * Source: domain 3.5; the same reading in ERPNext's and OCA's ageing reports.
 */
export function bucketOf(days: number, bounds: readonly number[]): number {
  if (days <= 0) return 0;
  let bucket = 0;
  while (bucket < bounds.length && days > bounds[bucket]) bucket++;
  return bucket + 1;
}

/** First and last day of an overdue bucket; the last bucket has no end. */
export function bucketDays(
  bucket: number,
  bounds: readonly number[],
): { from: number; to: number | undefined } {
  return { from: bucket === 1 ? 1 : bounds[bucket - 2] + 1, to: bounds[bucket - 1] };
}

/**
 * How a bucket is headed: a term for "not due", days such as "1-30" or "91+", and where a bound is in months a sentence such as
 * "1 year to 2 years".
 */
export function bucketName(bucket: number, bounds: readonly AgeBound[]): string | Message {
  if (bucket === 0) return NOT_DUE;
  const [above, upTo] = [
    bounds[bucket - 2] as AgeBound | undefined,
    bounds[bucket - 1] as AgeBound | undefined,
  ];
  if (typeof (above ?? 0) === 'number' && typeof (upTo ?? 0) === 'number') {
    const from = ((above as number | undefined) ?? 0) + 1;
    return upTo === undefined ? `${from}+` : from === upTo ? `${from}` : `${from}-${upTo as number}`;
  }
  if (above === undefined) return messageOf('receivables.bucketWithin', { to: spanOf(upTo!) });
  return upTo === undefined
    ? messageOf('receivables.bucketOver', { from: spanOf(above) })
    : messageOf('receivables.bucketBetween', { from: spanOf(above), to: spanOf(upTo) });
}

function spanOf(bound: AgeBound): Message {
  if (typeof bound === 'number') return messageOf('receivables.spanDays', { count: bound });
  const { months } = bound;
  return months % 12 === 0
    ? messageOf('receivables.spanYears', { count: months / 12 })
    : messageOf('receivables.spanMonths', { count: months });
}

export const NOT_DUE = 'notDue';
