import { isFault, type Fault } from '../fault';
import { needed, notNegative, or, shareIn } from '../figure';
import { plus, timesToCents } from '../money';
import type { InsurancePolicy } from '../policy/insurance';
import { messageOf, type Message } from '../message';
import { sentences } from '../sentences';

/** A claim; NaN for what is not given. */
export interface Claim {
  /** Eligible invoices that are not paid: within the terms, undisputed, declared in time, without what is excluded. */
  readonly loss: number;
  readonly limit: number;
  /** Instead of the policy's own. */
  readonly insuredShare: number;
  readonly deductible: number;
  readonly recoveries: number;
}

export interface Indemnity {
  /** The loss within the limit, less recoveries. */
  readonly insuredLoss: number;
  readonly deductible: number;
  /** What the claim consumes of the aggregate first loss. */
  readonly firstLoss: number;
  /** What the maximum liability cuts off. */
  readonly cut: number;
  readonly indemnity: number;
  /** What the insured is left with of the loss. */
  readonly ownLoss: number;
  /** Told when it is asked for: most rows are only counted. */
  readonly reason: () => Message;
}

/**
 * The claims of one policy year, in the order in which they are handed over.
 *
 * The insured loss is the smaller of loss and limit, less recoveries. Below the non-qualifying threshold it does not
 * count at all. Of the rest the insurer bears the insured share; the deductible is taken after or before the share, as
 * the policy says. The aggregate first loss is consumed claim by claim before anything is paid, from the insured share or from
 * the loss before it, as the policy says; the payments of the year together end at the maximum liability.
 * Errors: `missing` without loss or limit; `domain` for a negative figure or a share outside 0 to 1.
 * Source: domain 3.11, where the order of the deductible and of the first loss differs by contract; to be confirmed with the contract.
 */
export class PolicyYear {
  private firstLossLeft: number;
  private liabilityLeft: number;

  constructor(private readonly policy: InsurancePolicy) {
    this.firstLossLeft = policy.aggregateFirstLoss;
    this.liabilityLeft = policy.maximumLiability ?? Infinity;
  }

  claim(claim: Claim): Indemnity | Fault {
    const unfit =
      needed('loss', claim.loss) ??
      needed('insuredLimit', claim.limit) ??
      notNegative('loss', claim.loss) ??
      notNegative('insuredLimit', claim.limit) ??
      notNegative('recoveries', claim.recoveries) ??
      notNegative('deductible', claim.deductible) ??
      shareIn('insuredShare', claim.insuredShare);
    if (isFault(unfit)) return unfit;

    const recoveries = or(claim.recoveries, 0);
    const unpaid = Math.max(0, plus(claim.loss, -recoveries));
    const insuredLoss = Math.max(0, plus(Math.min(claim.loss, claim.limit), -recoveries));
    if (insuredLoss < this.policy.threshold) {
      const { threshold } = this.policy;
      const reason = () => messageOf('insure.notQualifying', { loss: insuredLoss, threshold });
      return { insuredLoss, deductible: 0, firstLoss: 0, cut: 0, indemnity: 0, ownLoss: unpaid, reason };
    }

    const share = or(claim.insuredShare, this.policy.insuredShare);
    const full = or(claim.deductible, this.policy.deductible);
    const shareFirst = this.policy.deductibleOrder === 'shareFirst';
    const firstLossFirst = this.policy.firstLossOrder === 'firstLossFirst';
    // What is taken before the share, the share, and what is taken after it.
    const early = shareFirst ? 0 : Math.min(full, insuredLoss);
    const earlyFirstLoss = firstLossFirst ? Math.min(plus(insuredLoss, -early), this.firstLossLeft) : 0;
    const shared = timesToCents(plus(plus(insuredLoss, -early), -earlyFirstLoss), share);
    const deductible = shareFirst ? Math.min(full, shared) : early;
    const borne = shareFirst ? plus(shared, -deductible) : shared;
    const firstLoss = firstLossFirst ? earlyFirstLoss : Math.min(borne, this.firstLossLeft);
    const due = firstLossFirst ? borne : plus(borne, -firstLoss);
    const indemnity = Math.min(due, this.liabilityLeft);
    this.firstLossLeft = plus(this.firstLossLeft, -firstLoss);
    if (this.liabilityLeft !== Infinity) this.liabilityLeft = plus(this.liabilityLeft, -indemnity);

    const ownLoss = Math.max(0, plus(unpaid, -indemnity));
    const cut = plus(due, -indemnity);
    const reason = () =>
      reasonOf(claim, { insuredLoss, deductible, firstLoss, cut }, share, shareFirst, firstLossFirst);
    return { insuredLoss, deductible, firstLoss, cut, indemnity, ownLoss, reason };
  }
}

function reasonOf(
  { loss, limit, recoveries }: Claim,
  {
    insuredLoss,
    deductible,
    firstLoss,
    cut,
  }: Pick<Indemnity, 'insuredLoss' | 'deductible' | 'firstLoss' | 'cut'>,
  share: number,
  shareFirst: boolean,
  firstLossFirst: boolean,
): Message {
  const reasons: Message[] = [];
  if (loss > limit) reasons.push(messageOf('insure.lossOverLimit', { loss, limit }));
  if (recoveries > 0) reasons.push(messageOf('insure.lessRecoveries', { recoveries }));
  if (deductible === 0) reasons.push(messageOf('insure.shareOfLoss', { share, loss: insuredLoss }));
  else if (shareFirst)
    reasons.push(messageOf('insure.shareThenDeductible', { share, loss: insuredLoss, deductible }));
  else reasons.push(messageOf('insure.deductibleThenShare', { share, loss: insuredLoss, deductible }));
  if (firstLoss > 0) {
    reasons.push(messageOf(firstLossFirst ? 'insure.firstLossBefore' : 'insure.firstLoss', { firstLoss }));
  }
  if (cut > 0) reasons.push(messageOf('insure.cut', { cut }));
  return sentences(reasons);
}
