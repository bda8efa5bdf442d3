import { dayOf } from '../../../src/credit/dates';
import type { CreditEvidence } from '../../../src/credit/decide/creditStatus';
import { checkOrder } from '../../../src/credit/decide/orderCheck';
import { policyOf } from '../../support/facts';

const POLICY = policyOf();

const SOUND: CreditEvidence = {
  ...{ exposure: 0, order: NaN, granted: 20_000, effective: { limit: 20_000, source: 'ownLimit' } },
  ...{ limitUntil: NaN, groupLimit: NaN, groupExposure: NaN },
  ...{ overdue: 0, daysPastDue: NaN, stage: 0, brokenPromises: 0, brokenPlans: 0 },
  ...{ insolvent: false, negativeEquity: false, lawsuits: 0, alert: 0, strongest: '' },
  ...{ insured: NaN, coverWithdrawn: false, grade: POLICY.grades[0], gradeBefore: '', completeness: 1 },
  ...{ nextReview: NaN, asOf: dayOf(2026, 10, 31) },
};
/** 50 points stand for the base rate of 2 % a year. */
const MIDDLE = 50;
const check = (evidence: Partial<CreditEvidence>, amount: number, days = 365, score = MIDDLE) =>
  checkOrder({ ...SOUND, ...evidence }, score, { amount, days }, POLICY);

describe('the check of an order', () => {
  // Domain 3.8: watch at 90 % of the limit, over above it.
  test('tells the status with the order on top and what is left', () => {
    expect(check({}, 10_000)).toMatchObject({ status: 'creditOpen', headroom: 10_000 });
    expect(check({ exposure: 8_000 }, 10_000)).toMatchObject({ status: 'creditWatch', headroom: 2_000 });
    expect(check({ exposure: 15_000 }, 10_000)).toMatchObject({
      status: 'creditApproval',
      headroom: -5_000,
      reasons: [{ reason: 'orderOverLimit', why: { figures: { excess: 5_000 } } }],
    });
  });

  // By hand, domain 3.12: 10,000 x 1.05 / (1 - 0.02 x 0.45) = 10,595.36; loss 10,000 x 0.009.
  test('prices the risk and the money', () => {
    expect(check({}, 10_000)).toMatchObject({ defaultProbability: 0.02, expectedLoss: 90, price: 10_595.36 });
  });

  // By hand: 90 % of the 5,000 that are covered; 10,500 / (1 - 0.009 x 0.55); loss 5,500 x 0.009.
  test('what an insurer bears costs nothing, unless it has withdrawn or the cover is used', () => {
    const insured = { insured: 5_000 };
    expect(check(insured, 10_000)).toMatchObject({ insured: 4_500, expectedLoss: 49.5, price: 10_552.23 });
    expect(check({ ...insured, exposure: 5_000 }, 10_000)).toMatchObject({ insured: 0 });
    expect(check({ ...insured, coverWithdrawn: true }, 10_000)).toMatchObject({ insured: 0 });
  });

  test('days not given are the policy’s, and without a score there is a status and no price', () => {
    expect(check({}, 100, NaN)).toMatchObject({ days: 60 });
    expect(check({}, 100, 30, NaN)).toMatchObject({ status: 'creditOpen', price: NaN, expectedLoss: NaN });
  });

  test('faults', () => {
    expect(check({}, NaN)).toMatchObject({ code: 'missing' });
    expect(check({}, 0)).toMatchObject({ code: 'domain' });
    expect(check({}, 100, -1)).toMatchObject({ code: 'domain' });
  });
});
