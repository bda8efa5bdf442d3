import fc from 'fast-check';
import { planReason } from '../../../src/credit/collect/planReason';
import { planStatus, type PlannedPayment, type PlanStanding } from '../../../src/credit/collect/planStatus';
import { isFault } from '../../../src/credit/fault';
import { sumOf } from '../../../src/credit/money';
import type { PaymentPlanPolicy } from '../../../src/credit/policy/paymentPlan';
import { formatMessage } from '../../../src/locales/formatMessage';

const RULES: PaymentPlanPolicy = { spread: 'equalPayments', graceDays: 5, tolerance: 0 };
const D = 46_000;
const PLAN: readonly PlannedPayment[] = [
  { due: D, amount: 100 },
  { due: D + 30, amount: 100.1 },
  { due: D + 60, amount: 99.9 },
];

function standing(received: number, asOf: number, rules = RULES, plan = PLAN): PlanStanding {
  const found = planStatus(plan, received, asOf, rules);
  if (isFault(found)) throw new Error(found.message.id);
  return found;
}

// Domain 3.12: on track, in grace, broken. An instalment is not late on its own day; the last day of grace is in grace.
test.each([
  [0, D - 1, 'onTrack'],
  [0, D, 'onTrack'],
  [0, D + 1, 'inGrace'],
  [0, D + 5, 'inGrace'],
  [0, D + 6, 'broken'],
  [99.99, D + 6, 'broken'],
  [100, D + 6, 'onTrack'],
  [100, D + 30, 'onTrack'],
  [100, D + 31, 'inGrace'],
  [200.1, D + 59, 'onTrack'],
  [299.99, D + 70, 'broken'],
  [300, D + 70, 'completed'],
  [300, D - 10, 'completed'],
  [350, D, 'completed'],
])('%d received at day %d: %s', (received, asOf, status) => {
  expect(standing(received, asOf).status).toBe(status);
});

// PAYMENTPLAN splits a debt of two cents into 0.01, 0.01 and 0.00: its own schedule has a status.
test('an instalment of nothing is paid, one below zero is refused', () => {
  const cents = [
    { due: D, amount: 0.01 },
    { due: D + 30, amount: 0 },
    { due: D + 60, amount: -1e-10 },
  ];
  expect(standing(0.01, D + 90, RULES, cents).status).toBe('completed');
  expect(planStatus([{ due: D, amount: -0.01 }], 0, D, RULES)).toMatchObject({ code: 'domain' });
});

test('without grace the day after is broken; a tolerance overlooks what is left of an instalment', () => {
  expect(standing(0, D + 1, { ...RULES, graceDays: 0 }).status).toBe('broken');
  expect(standing(99.5, D + 10, { ...RULES, tolerance: 0.5 }).status).toBe('onTrack');
  expect(standing(99.49, D + 10, { ...RULES, tolerance: 0.5 }).status).toBe('broken');
});

test('a plan that has been caught up with is on track again', () => {
  expect(standing(0, D + 20).status).toBe('broken');
  expect(standing(100, D + 21).status).toBe('onTrack');
});

test('receipts pay the oldest instalments first, in whatever order the plan is given', () => {
  const { items, next, behind, surplus } = standing(150, D + 40, RULES, [...PLAN].reverse());
  expect(items.map(({ paid, open, daysLate }) => [paid, open, daysLate])).toEqual([
    [100, 0, 0],
    [50, 50.1, 10],
    [0, 99.9, 0],
  ]);
  expect([next?.due, behind, surplus]).toEqual([D + 30, 50.1, 0]);
  expect(standing(310, D).surplus).toBe(10);
});

test.each([
  [[], 0, D, 'missing'],
  [PLAN, 0, NaN, 'missing'],
  [[{ due: NaN, amount: 5 }], 0, D, 'missing'],
  [[{ due: D, amount: NaN }], 0, D, 'missing'],
  [PLAN, -1, D, 'domain'],
] as const)('refused: %j, %d, %d', (plan, received, asOf, code) => {
  expect(planStatus(plan, received, asOf, RULES)).toMatchObject({ code });
});

test('the reason names the instalment, the days and the grace', () => {
  const why = (received: number, asOf: number) =>
    formatMessage(planReason(standing(received, asOf), asOf, RULES), 'en');
  expect(why(100, D + 6)).toBe('Everything due by 2025-12-15 is paid; 100.10 is open for 2026-01-08.');
  expect(why(40, D + 3)).toBe('60.00 of 2025-12-09 is open; 3 of 5 days of grace have passed.');
  expect(why(40, D + 6)).toBe(
    '60.00 of 2025-12-09 is open after 6 days, with 5 days of grace: the invoices return to the stage their days deserve.',
  );
  expect(why(300, D)).toBe('All instalments are paid (3).');
});

test('paid, open and surplus add up, and more money never makes a plan worse', () => {
  const order = ['broken', 'inGrace', 'onTrack', 'completed'];
  const cents = fc.integer({ min: 1, max: 100_000 }).map(n => n / 100);
  fc.assert(
    fc.property(
      fc.array(fc.record({ due: fc.integer({ min: D, max: D + 90 }), amount: cents }), {
        minLength: 1,
        maxLength: 8,
      }),
      cents,
      cents,
      fc.integer({ min: D - 5, max: D + 120 }),
      (plan, received, more, asOf) => {
        const found = standing(received, asOf, RULES, plan);
        expect(sumOf([...found.items.map(({ paid }) => paid), found.surplus])).toBe(received);
        expect(sumOf(found.items.flatMap(({ paid, open }) => [paid, open]))).toBe(
          sumOf(plan.map(({ amount }) => amount)),
        );
        const richer = standing(sumOf([received, more]), asOf, RULES, plan);
        expect(order.indexOf(richer.status)).toBeGreaterThanOrEqual(order.indexOf(found.status));
      },
    ),
  );
});
