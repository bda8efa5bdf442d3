import { defaultProbability } from '../assess/defaultProbability';
import { fault, isFault, type Fault } from '../fault';
import { or } from '../figure';
import { headroom } from '../limit/headroom';
import { plus, timesToCents } from '../money';
import { expectedLoss } from '../plan/expectedLoss';
import { riskPrice } from '../plan/riskPrice';
import type { Policy } from '../policy/policy';
import { creditStatus, type CreditEvidence, type CreditJudgement } from './creditStatus';

/** An order for which credit is asked. */
export interface CreditOrder {
  readonly amount: number;
  /** Days of credit; NaN for the policy's standard terms. */
  readonly days: number;
}

export interface OrderCheck extends CreditJudgement {
  /** What is left of the effective limit with the order; below zero what is over, NaN without a limit. */
  readonly headroom: number;
  readonly days: number;
  /** Within a year; NaN where the buyer has no score. The figures below need it. */
  readonly defaultProbability: number;
  /** The insured share of what the cover that is left holds of the order. */
  readonly insured: number;
  /** The loss to be expected of the order, net of the insured part. */
  readonly expectedLoss: number;
  /** The price that earns on credit what the amount earns at once. */
  readonly price: number;
}

/**
 * May this order go on credit, and what does the credit cost?
 * Arguments: what is known for and against the buyer; its score, NaN for none; the order; the policy.
 * Result: the credit status with the order taken on top; the headroom after it; the expected loss and the price that makes up
 * for loss and funding.
 * Errors: `missing` without an amount; `domain` for an amount of zero or less or negative days.
 * Source: S5.2 (simulate an order, domain 3.8), S19.3 and S23 (price); LIMITCHECK, DEFAULTPROB, EXPECTEDLOSS and RISKPRICE are the
 * rules.
 */
export function checkOrder(
  evidence: CreditEvidence,
  score: number,
  { amount, days: given }: CreditOrder,
  policy: Policy,
): OrderCheck | Fault {
  if (Number.isNaN(amount)) return fault('missing', 'cell.missing', { argument: 'order' });
  if (amount <= 0) return fault('domain', 'cell.notAboveZero', { argument: 'order', found: amount });
  if (given < 0) return fault('domain', 'limit.negative', { item: 'days', amount: given });
  const exposure = or(evidence.exposure, 0);
  const judgement = creditStatus({ ...evidence, exposure, order: amount }, policy);
  const left = headroom({ exposure, limit: evidence.effective.limit, order: amount });
  const days = or(given, policy.limit.standardTermsDays);
  const cover = evidence.coverWithdrawn ? 0 : or(evidence.insured, 0);
  const free = Math.max(0, plus(cover, -Math.max(exposure, 0)));
  const insured = timesToCents(Math.min(free, amount), policy.insurance.insuredShare);
  const found = defaultProbability(score, policy);
  const common = { ...judgement, headroom: isFault(left) ? NaN : left, days, insured };
  if (isFault(found)) return { ...common, defaultProbability: NaN, expectedLoss: NaN, price: NaN };

  const { lossGivenDefault, fundingRate } = policy.orderCheck;
  const risk = { defaultProbability: found, lossGivenDefault, days };
  const loss = expectedLoss({ ...risk, exposure: amount, insured });
  const price = riskPrice({
    ...risk,
    cashPrice: amount,
    fundingRate,
    cover: insured / amount,
    premiumRate: NaN,
    administration: NaN,
  });
  return {
    ...common,
    defaultProbability: found,
    expectedLoss: isFault(loss) ? NaN : loss.net,
    price: isFault(price) ? NaN : price.price,
  };
}
