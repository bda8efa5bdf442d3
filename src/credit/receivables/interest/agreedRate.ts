import type { Day } from '../../dates';
import { fault, isFault, type Fault } from '../../fault';
import { needed } from '../../figure';
import { decimalOf } from '../../money';
import type { LateInterestPolicy } from '../../policy/lateInterest';
import { messageOf, type Message } from '../../message';
import type { RateTable } from './rateTable';
import { REGIMES } from './regime';

/** Whether an agreed rate stands: at or above the least that can be agreed, below it, or none was agreed. */
export type AgreedRateStatus = 'agreedRateOk' | 'agreedRateLow' | 'agreedRateNone';

export interface AgreedRateCheck {
  readonly status: AgreedRateStatus;
  /** The one-year LPR in force on the day of signing, as a fraction of 1; NaN where no rate is agreed. */
  readonly least: number;
  /** The agreed rate above it; negative where it is too low, NaN where none is agreed. */
  readonly above: number;
  readonly reason: Message;
}

/**
 * Whether the rate of late interest that a contract with a Chinese small enterprise names can be agreed at all.
 * Arguments: the agreed yearly rate as a fraction of 1, NaN where there is none; the day on which the contract was signed;
 * the dated reference rates; the policy with the rate by law.
 * Result: not below the one-year LPR in force on the day of signing, however it moves later; without an agreed rate the
 * law's rate by the day holds and no LPR is needed.
 * Errors: `missing` without the day of signing, or without an LPR that reaches back to it; `domain` for a negative rate.
 * Source: domain 3.7, 保障中小企业款项支付条例 (2025); the reading is to be confirmed.
 */
export function checkAgreedRate(
  agreed: number,
  signed: Day,
  rates: RateTable,
  policy: LateInterestPolicy,
): AgreedRateCheck | Fault {
  if (Number.isNaN(agreed)) {
    const yearly = REGIMES.cnSme.yearlyRate(NaN, policy);
    const reason = messageOf('receivables.noRateAgreed', { daily: policy.smallEnterpriseDaily, yearly });
    return { status: 'agreedRateNone', least: NaN, above: NaN, reason };
  }
  if (agreed < 0) return fault('domain', 'receivables.agreedRateNegative', { rate: agreed });
  const unfit = needed('signed', signed);
  if (unfit) return unfit;
  const least = rates.at(REGIMES.cn.references, REGIMES.cn.referenceDay(signed));
  if (isFault(least)) return least;
  const above = decimalOf(agreed).minus(decimalOf(least)).toNumber();
  const figures = { rate: agreed, least, signed };
  return above < 0
    ? { status: 'agreedRateLow', least, above, reason: messageOf('receivables.agreedRateLow', figures) }
    : { status: 'agreedRateOk', least, above, reason: messageOf('receivables.agreedRateOk', figures) };
}
