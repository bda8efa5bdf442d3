import { fault, isFault, type Fault } from '../fault';
import { needed, notNegative, shareIn } from '../figure';
import type { ProvisionPolicy } from '../policy/provision';

export interface RollRates {
  /** By transition from one month to the next, the share of each bucket that rolled into the next one; NaN from an empty bucket. */
  readonly monthly: readonly (readonly number[])[];
  /** One fewer than buckets. */
  readonly rates: readonly number[];
  /** Share of what stands in each bucket that is lost in the end, the last bucket included. */
  readonly losses: readonly number[];
}

/**
 * Roll rates (迁徙率) from the history of an ageing.
 * Arguments: balances, one row a month, oldest first, one column a bucket, each bucket as wide as the months are apart;
 * the share of the last bucket that is lost; how months are averaged.
 * Result: rᵢ = balance of bucket i+1 a month later ÷ balance of bucket i; what is lost of bucket i is the product of the
 * rates from i on times the loss given default, at most that share.
 * Errors: `missing` with fewer than two months or buckets, a missing balance, or a bucket that was empty in every month;
 * `domain` for a negative balance or a loss given default outside 0 to 1.
 * Source: domain 3.10; Oracle's roll-rate allowance; in China 迁徙率法.
 */
export function rollRates(
  history: readonly (readonly number[])[],
  lossGivenDefault: number,
  { rollAverage }: Pick<ProvisionPolicy, 'rollAverage'>,
): RollRates | Fault {
  const buckets = history[0]?.length ?? 0;
  const unfit = shareIn('lossGivenDefault', lossGivenDefault);
  if (unfit) return unfit;
  if (history.length < 2 || buckets < 2) return fault('missing', 'plan.shortHistory', {});
  for (const balance of history.flat()) {
    const bad = needed('bucketBalance', balance) ?? notNegative('bucketBalance', balance);
    if (bad) return bad;
  }

  const monthly = history
    .slice(1)
    .map((later, month) =>
      Array.from({ length: buckets - 1 }, (_, bucket) =>
        history[month][bucket] > 0 ? later[bucket + 1] / history[month][bucket] : NaN,
      ),
    );
  const rates: number[] = [];
  for (let bucket = 0; bucket < buckets - 1; bucket++) {
    const rate =
      rollAverage === 'mean' ? meanOf(monthly.map(month => month[bucket])) : weightedRate(history, bucket);
    if (Number.isNaN(rate)) return fault('missing', 'plan.emptyBucket', { bucket: bucket + 1 });
    rates.push(rate);
  }

  const losses = new Array<number>(buckets).fill(lossGivenDefault);
  let product = 1;
  for (let bucket = buckets - 2; bucket >= 0; bucket--) {
    product *= rates[bucket];
    losses[bucket] = Math.min(product, 1) * lossGivenDefault;
  }
  return { monthly, rates, losses };
}

function meanOf(rates: readonly number[]): number {
  const known = rates.filter(rate => !Number.isNaN(rate));
  return known.reduce((sum, rate) => sum + rate, 0) / known.length;
}

function weightedRate(history: readonly (readonly number[])[], bucket: number): number {
  let could = 0;
  let rolled = 0;
  for (let month = 1; month < history.length; month++) {
    could += history[month - 1][bucket];
    rolled += history[month][bucket + 1];
  }
  return could > 0 ? rolled / could : NaN;
}

/**
 * Loss rates of one vintage of invoices.
 * Arguments: what reached each bucket, and last what was never paid.
 * Result: for each, the share of it that was lost: what was never paid ÷ what reached the bucket.
 * Errors: per figure `missing` where it is not given, `domain` where it is negative or less than what was never paid,
 * or nothing reached the bucket.
 * Source: domain 3.10 (IFRScommunity: 100/50/23/8/2 gives 2 %, 4 %, 8.7 %, 25 %, 100 %).
 */
export function vintageRates(reached: readonly number[]): (number | Fault)[] {
  const unpaid = reached[reached.length - 1];
  return reached.map(amount => {
    const unfit =
      needed('reached', amount) ??
      notNegative('reached', amount) ??
      needed('unpaid', unpaid) ??
      notNegative('unpaid', unpaid);
    if (isFault(unfit)) return unfit;
    if (amount === 0 || amount < unpaid)
      return fault('domain', 'plan.moreUnpaid', { reached: amount, unpaid });
    return unpaid / amount;
  });
}
