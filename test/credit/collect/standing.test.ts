import fc from 'fast-check';
import { explainStage } from '../../../src/credit/collect/explainStage';
import { nextStage, standingOf, type DunnedInvoice } from '../../../src/credit/collect/standing';
import { isFault } from '../../../src/credit/fault';
import type { DunningPolicy } from '../../../src/credit/policy/dunning';
import type { Policy } from '../../../src/credit/policy/policy';
import { readPolicy } from '../../../src/credit/policy/read';
import type { PolicyCell } from '../../../src/credit/policy/setting';
import { formatMessage } from '../../../src/locales/formatMessage';

const DUE = 46_000;
const INVOICE: DunnedInvoice = { due: DUE, amount: 1000, disputed: NaN, promise: NaN, lastStage: NaN };
const ladder = (rows: [string, PolicyCell][] = []) => (readPolicy(rows) as Policy).dunning;
const STANDARD = ladder();

function at(days: number, facts: Partial<DunnedInvoice> = {}, policy = STANDARD) {
  const invoice = { ...INVOICE, ...facts };
  const standing = standingOf(invoice, DUE + days, policy);
  if (isFault(standing)) throw new Error(standing.message.id);
  const next = nextStage(invoice, DUE + days, policy, standing);
  return { ...standing, next: next && [next.stage, next.on - DUE] };
}

const told = (days: number, facts: Partial<DunnedInvoice>, policy = STANDARD) => {
  const found = explainStage({ ...INVOICE, ...facts }, DUE + days, policy);
  if (isFault(found)) throw new Error(found.message.id);
  return [found.reason, found.change].map(message => formatMessage(message, 'en'));
};

describe('the last letter', () => {
  // The interval as in OCA's account_invoice_overdue_reminder and iDempiere's DaysBetweenDunning (domain 2.1).
  test('so many days lie between letters, counted from the last', () => {
    const policy = ladder([['Days between letters', 5]]);
    const lastDate = DUE + 13;
    expect([15, 17, 18, 19].map(days => at(days, { lastDate }, policy).stage)).toEqual([0, 0, 2, 2]);
    expect(at(15, { lastDate }, policy)).toMatchObject({ hold: 'interval', next: [2, 18] });
    expect(at(18, { lastDate }, policy).next).toEqual([3, 30]);
  });

  test('on the very day of a letter nothing more is sent where letters lie apart', () => {
    expect(at(15, { lastDate: DUE + 15 }, ladder([['Days between letters', 1]])).stage).toBe(0);
    expect(at(15, { lastDate: DUE + 15 }).stage).toBe(2);
  });

  test('a stage that was issued is not issued again, the next one follows on its day', () => {
    const issued = { lastStage: 2, lastDate: DUE + 16 };
    expect(at(20, issued)).toMatchObject({ stage: 0, hold: 'issued', deserved: 2, next: [3, 30] });
    expect(at(30, issued).stage).toBe(3);
    expect(at(40, { lastStage: 3, lastDate: DUE + 31 })).toMatchObject({ hold: 'issued', next: undefined });
  });

  test('unless the policy repeats it', () => {
    const policy = ladder([['Repeat a stage after days', 10]]);
    const issued = { lastStage: 3, lastDate: DUE + 31 };
    expect([40, 41].map(days => at(days, issued, policy).stage)).toEqual([0, 3]);
    expect(at(40, issued, policy).next).toEqual([3, 41]);
    expect(at(20, { lastStage: 2, lastDate: DUE + 16 }, policy).next).toEqual([2, 26]);
    expect(at(25, { lastStage: 2, lastDate: DUE + 24 }, policy).next).toEqual([3, 30]);
  });

  test('without its date the last stage changes nothing', () => {
    expect(at(20, { lastStage: 2 }).stage).toBe(2);
  });

  test('after the as-of date it is refused', () => {
    const found = standingOf({ ...INVOICE, lastDate: DUE + 21 }, DUE + 20, ladder());
    expect(found).toMatchObject({ code: 'domain', message: { id: 'collect.letterInFuture' } });
  });
});

describe('holds', () => {
  test('nothing is sent up to the last day of a hold', () => {
    const holdUntil = DUE + 16;
    expect([15, 16, 17].map(days => at(days, { holdUntil }).stage)).toEqual([0, 0, 2]);
    expect(at(15, { holdUntil })).toMatchObject({ hold: 'holdUntil', next: [2, 17] });
    expect(at(15, { holdUntil, promise: DUE + 31 }).next).toEqual([3, 32]);
  });

  // Dunning stops while a plan is active; a broken one reinstates the deserved stage (domain 3.12).
  test.each([
    ['onTrack', 0, 'plan'],
    ['inGrace', 0, 'plan'],
    ['broken', 3, undefined],
    ['completed', 3, undefined],
    ['', 3, undefined],
  ] as const)('a payment plan that is %s: stage %d', (planStatus, stage, hold) => {
    expect(at(31, { planStatus })).toMatchObject({ stage, hold, next: undefined });
  });

  test('nothing owed goes before a plan, a plan before a hold', () => {
    expect(at(31, { amount: -1, planStatus: 'onTrack' }).hold).toBe('nothingOwed');
    expect(at(31, { planStatus: 'onTrack', holdUntil: DUE + 40 }).hold).toBe('plan');
  });
});

describe('the cause', () => {
  test('temporary difficulty: a plan in place of the actions from stage 2 on, at the same days', () => {
    const cause = 'temporary';
    expect([14, 15, 30].map(days => at(days, { cause }).action)).toEqual(['reminder', 'plan', 'plan']);
    const policy = ladder([['Plan from stage in temporary difficulty', 3]]);
    expect([15, 30].map(days => at(days, { cause }, policy).action)).toEqual(['call', 'plan']);
  });

  test('worsening solvency: stages start 15 days sooner, but never before the first day past due', () => {
    const cause = 'worsening';
    expect([0, 1, 14, 15].map(days => at(days, { cause }).stage)).toEqual([0, 2, 2, 3]);
    const early = ladder([
      ['Stage 1 from day', -3],
      ['Days sooner when solvency worsens', 5],
      ['Grace days', 2],
    ]);
    expect([-4, -3, 11, 12, 26, 27].map(days => at(days, { cause }, early).stage)).toEqual([
      0, 1, 1, 2, 2, 3,
    ]);
    expect(at(0, { cause }, ladder([['Days sooner when solvency worsens', 5]])).next).toEqual([1, 2]);
  });
});

test('the reasons', () => {
  expect(told(20, { lastStage: 2, lastDate: DUE + 16 })).toEqual([
    'Nothing now: stage 2 was issued on 2025-12-25; day 20 past due.',
    'Stage 3, Legal action, follows on 2026-01-08 unless it is paid.',
  ]);
  expect(told(31, { planStatus: 'onTrack' })).toEqual([
    'No stage: the payment plan is kept; day 31 past due would deserve stage 3.',
    'If the plan is broken, the stage its days deserve is back.',
  ]);
  expect(told(31, { planStatus: 'broken' })[0]).toMatch(/ The payment plan is broken\.$/);
  expect(told(15, { cause: 'temporary' })[0]).toBe(
    'Stage 2, Negotiate a payment plan: day 15 past due; this stage starts on day 15. The difficulty is temporary: a payment plan takes the place of "Telephone call".',
  );
  expect(told(15, { cause: 'worsening' })[0]).toBe(
    'Stage 3, Legal action: day 15 past due; this stage starts on day 15. Solvency is worsening: stages start up to 15 days sooner.',
  );
  expect(told(31, { lastStage: 3, lastDate: DUE + 30 }, ladder([['Repeat a stage after days', 7]]))[1]).toBe(
    'Stage 3, Legal action, is issued again on 2026-01-15 unless it is paid.',
  );
});

describe('what always holds', () => {
  const day = fc.oneof(fc.constant(NaN), fc.integer({ min: DUE - 5, max: DUE + 60 }));
  const facts = fc.record({
    due: fc.constant(DUE),
    amount: fc.constantFrom(NaN, -20, 100, 300),
    disputed: fc.constantFrom(NaN, 30),
    promise: day,
    lastStage: fc.constantFrom(NaN, 0, 1, 2, 3),
    lastDate: day,
    holdUntil: day,
    planStatus: fc.constantFrom('' as const, 'onTrack' as const, 'broken' as const),
    cause: fc.constantFrom('' as const, 'temporary' as const, 'worsening' as const),
  });
  const policies = fc
    .record({
      starts: fc
        .uniqueArray(fc.integer({ min: -5, max: 40 }), { maxLength: 5 })
        .map(days => days.sort((a, b) => a - b)),
      graceDays: fc.nat(6),
      interval: fc.nat(10),
      repeatAfter: fc.nat(10),
      daysSooner: fc.nat(20),
      slicer: fc.constantFrom('deserved' as const, 'oneStep' as const),
    })
    .map(({ starts, ...rest }): DunningPolicy => ({
      ...STANDARD,
      ...rest,
      stages: starts.map(from => ({ from, action: 'call' })),
    }));
  const days = fc.integer({ min: -10, max: 60 });
  const stageOn = (invoice: DunnedInvoice, on: number, policy: DunningPolicy) => {
    const found = standingOf(invoice, on, policy);
    return isFault(found) ? -1 : found.stage;
  };

  test('the next stage is the first that a day-by-day run would issue', () => {
    fc.assert(
      fc.property(policies, facts, days, (policy, invoice, shift) => {
        const asOf = DUE + shift;
        const standing = standingOf(invoice, asOf, policy);
        fc.pre(!isFault(standing) && standing.hold !== 'plan');
        const then = standing.stage > 0 ? { ...invoice, lastStage: standing.stage, lastDate: asOf } : invoice;
        const run = Array.from({ length: 200 }, (_, i) => asOf + 1 + i);
        const on = run.find(each => stageOn(then, each, policy) > 0);
        const next = nextStage(invoice, asOf, policy, standing);
        expect(next?.on).toBe(on);
        if (on !== undefined) expect(next!.stage).toBe(stageOn(then, on, policy));
      }),
      { numRuns: 2000 },
    );
  });

  test('worsening solvency never lowers a stage, and temporary difficulty never changes one', () => {
    fc.assert(
      fc.property(policies, facts, days, (policy, invoice, shift) => {
        fc.pre(Number.isNaN(invoice.lastDate));
        const of = (cause: DunnedInvoice['cause']) => stageOn({ ...invoice, cause }, DUE + shift, policy);
        expect(of('worsening')).toBeGreaterThanOrEqual(of(''));
        expect(of('temporary')).toBe(of(''));
      }),
    );
  });

  test('a stricter policy never lowers a stage: earlier rungs, less grace', () => {
    fc.assert(
      fc.property(policies, facts, days, fc.nat(5), (policy, invoice, shift, by) => {
        fc.pre(Number.isNaN(invoice.lastDate));
        const stages = policy.stages.map(({ from, action }) => ({ from: from - by, action }));
        const stricter = { ...policy, stages, graceDays: Math.max(0, policy.graceDays - by) };
        expect(stageOn(invoice, DUE + shift, stricter)).toBeGreaterThanOrEqual(
          stageOn(invoice, DUE + shift, policy),
        );
      }),
    );
  });

  test('is told in both languages without a hole', () => {
    fc.assert(
      fc.property(policies, facts, days, (policy, invoice, shift) => {
        const found = explainStage(invoice, DUE + shift, policy);
        fc.pre(!isFault(found));
        for (const message of [found.reason, found.heldBack, found.change]) {
          for (const language of ['en', 'zh'] as const)
            if (message) expect(formatMessage(message, language)).not.toMatch(/[{}]|NaN|undefined/);
        }
      }),
    );
  });
});
