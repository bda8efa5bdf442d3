import fc from 'fast-check';
import { dayOf } from '../../../src/credit/dates';
import { creditStatus, rankOf, type CreditEvidence } from '../../../src/credit/decide/creditStatus';
import { CREDIT_STATUSES, STATUS_REASONS, type CreditStatus } from '../../../src/credit/policy/creditStatus';
import { readPolicy, type PolicyRows } from '../../../src/credit/policy/read';
import { policyOf } from '../../support/facts';

const POLICY = policyOf();
const [GOOD, , , , PREPAID] = POLICY.grades;
const TODAY = dayOf(2026, 10, 31);

/** A buyer against whom nothing speaks. */
const SOUND: CreditEvidence = {
  ...{ exposure: 500, order: NaN, granted: 1000, effective: { limit: 1000, source: 'ownLimit' } },
  ...{ limitUntil: NaN, groupLimit: NaN, groupExposure: NaN },
  ...{ overdue: 0, daysPastDue: NaN, stage: 0, brokenPromises: 0, brokenPlans: 0 },
  ...{ insolvent: false, negativeEquity: false, lawsuits: 0, alert: 0, strongest: '' },
  ...{ insured: NaN, coverWithdrawn: false, grade: GOOD, gradeBefore: '', completeness: 1 },
  ...{ nextReview: NaN, asOf: TODAY },
};

const judged = (evidence: Partial<CreditEvidence>, rows: PolicyRows = []) =>
  creditStatus({ ...SOUND, ...evidence }, rows.length > 0 ? policyOf(rows) : POLICY);
const statusFor = (evidence: Partial<CreditEvidence>, rows?: PolicyRows) => judged(evidence, rows).status;
const reasonsFor = (evidence: Partial<CreditEvidence>) =>
  judged(evidence).reasons.map(({ reason }) => reason);

describe('the credit status', () => {
  test('is open where nothing speaks against the buyer, and where nothing is owed or known', () => {
    expect(judged({})).toEqual({ status: 'creditOpen', reasons: [] });
    expect(statusFor({ exposure: NaN, granted: NaN, effective: { limit: NaN, source: 'limitNone' } })).toBe(
      'creditOpen',
    );
  });

  // S11.1 (30 days: to the lawyers), S11.3 and IFRS 9 B5.5.37 (90 days); the first day is ours.
  test.each<[number, CreditStatus]>([
    [0, 'creditOpen'],
    [1, 'creditWatch'],
    [29, 'creditWatch'],
    [30, 'creditApproval'],
    [89, 'creditApproval'],
    [90, 'creditStop'],
  ])('%d days past due: %s', (daysPastDue, status) => {
    expect(statusFor({ daysPastDue, overdue: 100 })).toBe(status);
  });

  // The reasons of design 6, each at its edge.
  test.each<[string, Partial<CreditEvidence>, Partial<CreditEvidence>]>([
    ['insolvency', { insolvent: true }, {}],
    ['negativeEquity', { negativeEquity: true }, {}],
    ['lawsuits', { lawsuits: 1 }, { lawsuits: 0 }],
    ['lastStage', { stage: 3 }, { stage: 2 }],
    ['noCreditGiven', { granted: 0 }, { granted: 1 }],
    ['overLimit', { exposure: 1000.01 }, { exposure: 1000 }],
    ['orderOverLimit', { order: 500.01 }, { order: 500 }],
    ['watchLine', { exposure: 900 }, { exposure: 899.99 }],
    ['noLimitSet', { effective: { limit: NaN, source: 'limitNone' } }, {}],
    ['limitExpired', { limitUntil: TODAY - 1 }, { limitUntil: TODAY }],
    ['coverWithdrawn', { insured: 0 }, { insured: 500 }],
    ['coverWithdrawn', { coverWithdrawn: true, insured: 900 }, {}],
    ['coverExceeded', { insured: 499 }, { insured: 500 }],
    ['alertAmber', { alert: 20 }, { alert: 19.9 }],
    ['alertRed', { alert: 50 }, { alert: 49.9 }],
    ['downgraded', { gradeBefore: 'AAA', grade: POLICY.grades[1] }, { gradeBefore: 'AAA' }],
    ['reviewOverdue', { nextReview: TODAY - 1 }, { nextReview: TODAY }],
    ['brokenPromise', { brokenPromises: 1 }, {}],
    ['brokenPlan', { brokenPlans: 1 }, {}],
    ['groupOverLimit', { groupExposure: 10.01, groupLimit: 10 }, { groupExposure: 10, groupLimit: 10 }],
    ['prepaymentGrade', { grade: PREPAID }, {}],
    ['littleKnown', { completeness: 0.49 }, { completeness: 0.5 }],
  ])('%s is a reason from its edge on, and not before', (reason, at, before) => {
    expect(reasonsFor(at)).toContain(reason);
    expect(reasonsFor(before)).not.toContain(reason);
  });

  test('the worst reason wins and all are told, the gravest first', () => {
    const { status, reasons } = judged({ insolvent: true, lawsuits: 2, daysPastDue: 5, overdue: 10 });
    expect(status).toBe('creditStop');
    expect(reasons.map(reason => [reason.reason, reason.status])).toEqual([
      ['insolvency', 'creditStop'],
      ['lawsuits', 'creditApproval'],
      ['daysPastDue', 'creditWatch'],
    ]);
    expect(reasons[1].why).toEqual({ id: 'decide.lawsuits', figures: { count: 2 } });
  });

  test('the policy says where a reason leads, in English or Chinese, or leaves it out', () => {
    expect(statusFor({ lawsuits: 1 }, [['Status: lawsuits', 'stop']])).toBe('creditStop');
    expect(statusFor({ lawsuits: 1 }, [['信用状态：涉诉', '关注']])).toBe('creditWatch');
    expect(statusFor({ lawsuits: 1 }, [['Status: lawsuits', 'none']])).toBe('creditOpen');
    expect(statusFor({ overdue: 9, daysPastDue: 99 }, [['Status: overdue counts from amount', 10]])).toBe(
      'creditOpen',
    );
    expect(readPolicy([['Status: stop from days past due', 30]])).toMatchObject({
      message: { id: 'decide.daysNotRising' },
    });
  });

  const evidence = fc.record({
    exposure: fc.constantFrom(NaN, -5, 0, 500, 5000),
    order: fc.constantFrom(NaN, 100, 9000),
    granted: fc.constantFrom(NaN, 0, 1000),
    overdue: fc.constantFrom(0, 10),
    daysPastDue: fc.constantFrom(NaN, 1, 45, 400),
    stage: fc.integer({ min: 0, max: 3 }),
    insolvent: fc.boolean(),
    lawsuits: fc.constantFrom(NaN, 0, 1),
    insured: fc.constantFrom(NaN, 0, 600),
    coverWithdrawn: fc.boolean(),
    grade: fc.constantFrom(undefined, ...POLICY.grades),
    alert: fc.constantFrom(NaN, 0, 30, 80),
    completeness: fc.constantFrom(0, 1),
  });

  test('never open beside legal action, insolvency, lawsuits, withdrawn cover or a grade of prepayment', () => {
    fc.assert(
      fc.property(evidence, found => {
        const { insolvent, lawsuits, insured, coverWithdrawn, grade, stage } = found;
        const grave =
          insolvent || lawsuits >= 1 || insured === 0 || coverWithdrawn || grade === PREPAID || stage === 3;
        if (grave) expect(statusFor(found)).not.toBe('creditOpen');
      }),
    );
  });

  test('the status is that of its first reason, and one more reason never makes it milder', () => {
    fc.assert(
      fc.property(evidence, found => {
        const { status, reasons } = judged(found);
        expect(status).toBe(reasons[0]?.status ?? CREDIT_STATUSES[0]);
        expect(rankOf(statusFor({ ...found, brokenPlans: 1 }))).toBeGreaterThanOrEqual(rankOf(status));
        expect(new Set(reasons.map(({ reason }) => reason)).size).toBe(reasons.length);
        for (const { reason } of reasons) expect(STATUS_REASONS).toContain(reason);
      }),
    );
  });
});
