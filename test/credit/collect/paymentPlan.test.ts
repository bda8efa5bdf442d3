import fc from 'fast-check';
import { WHOLE_INVOICE } from '../../../src/credit/collect/dunningStage';
import { intervalsAfter, readInterval } from '../../../src/credit/collect/instalmentInterval';
import { paymentPlan, type Instalment, type PlanTerms } from '../../../src/credit/collect/paymentPlan';
import { textOfDay } from '../../../src/credit/dates';
import { dayOfText } from '../../../src/credit/text/date';
import { isFault, type Fault } from '../../../src/credit/fault';
import { sumOf } from '../../../src/credit/money';
import { PAYMENT_PLAN, type PaymentPlanPolicy } from '../../../src/credit/policy/paymentPlan';

const STANDARD: PaymentPlanPolicy = {
  spread: PAYMENT_PLAN.settings.spread.standard,
  graceDays: 5,
  tolerance: 0,
};
const TERMS: PlanTerms = {
  debt: 1000,
  disputed: NaN,
  start: dayOfText('2026-01-31')!,
  instalments: 3,
  downPayment: NaN,
  rate: NaN,
  every: { months: 1 },
};

function plan(terms: Partial<PlanTerms>, policy: Partial<PaymentPlanPolicy> = {}): Instalment[] {
  const found = paymentPlan({ ...TERMS, ...terms }, { ...STANDARD, ...policy });
  if (isFault(found)) throw new Error(found.message.id);
  return found;
}

const faultOf = (terms: Partial<PlanTerms>) => paymentPlan({ ...TERMS, ...terms }, STANDARD) as Fault;
const column = <K extends keyof Instalment>(rows: readonly Instalment[], key: K) => rows.map(row => row[key]);

describe('without interest', () => {
  test('the cents that do not divide go to the first instalments', () => {
    expect(column(plan({}), 'payment')).toEqual([333.34, 333.33, 333.33]);
    expect(column(plan({ debt: 0.05, instalments: 5 }), 'payment')).toEqual([0.01, 0.01, 0.01, 0.01, 0.01]);
    expect(column(plan({ debt: 100, instalments: 1 }), 'balance')).toEqual([0]);
  });

  test('a down payment is an amount, or below 1 a share of the undisputed debt', () => {
    const asAmount = plan({ downPayment: 100 });
    expect(asAmount[0]).toMatchObject({ number: 0, due: TERMS.start, payment: 100, balance: 900 });
    expect(column(asAmount, 'payment')).toEqual([100, 300, 300, 300]);
    expect(plan({ debt: 50_000, disputed: 10_000, downPayment: 0.2 })[0]).toMatchObject({ payment: 8000 });
  });

  test('the end of the month stays the end of the month, leap years included', () => {
    expect(column(plan({ start: dayOfText('2023-12-31')! }), 'due').map(textOfDay)).toEqual([
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
    ]);
  });

  test('what is disputed is not in the plan', () => {
    expect(sumOf(column(plan({ disputed: 400.5 }), 'principal'))).toBe(599.5);
  });
});

describe('with interest', () => {
  // 10,000 at 1 % a month in 12 equal payments: 888.49, the annuity of any table (factor 0.0888488).
  test('all payments are the same but the last, which takes the rounding', () => {
    const rows = plan({ debt: 10_000, instalments: 12, rate: 0.12 });
    expect(column(rows, 'payment').slice(0, 11)).toEqual(Array(11).fill(888.49));
    expect(rows[0]).toMatchObject({ interest: 100, principal: 788.49, balance: 9211.51 });
    expect(rows[11]).toMatchObject({ payment: 888.47, balance: 0 });
  });

  // By hand: 1,200 at 1 % a month, 400 of principal each: 12, 8 and 4 of interest.
  test('the principal is the same where the policy says so', () => {
    const rows = plan({ debt: 1200, rate: 0.12 }, { spread: 'equalPrincipal' });
    expect(column(rows, 'interest')).toEqual([12, 8, 4]);
    expect(column(rows, 'payment')).toEqual([412, 408, 404]);
  });

  // By hand: 36,500 × 10 % × 7/365 = 70.
  test('days count in 365ths of a year', () => {
    expect(plan({ debt: 36_500, rate: 0.1, every: { days: 7 } })[0].interest).toBe(70);
  });
});

test('the principal of all adds up to the undisputed debt to the cent, the balance falls to nothing, dates rise', () => {
  const terms = fc.record({
    debt: fc.integer({ min: 1000, max: 10_000_000_00 }).map(cents => cents / 100),
    disputed: fc.oneof(
      fc.constant(NaN),
      fc.integer({ min: 0, max: 499 }).map(cents => cents / 100),
    ),
    instalments: fc.integer({ min: 1, max: 60 }),
    downPayment: fc.constantFrom(NaN, 0, 0.1, 0.5, 3.33),
    rate: fc.constantFrom(NaN, 0, 0.0365, 0.12, 1),
    every: fc.constantFrom({ months: 1 }, { months: 3 }, { days: 1 }, { days: 7 }),
  });
  fc.assert(
    fc.property(
      terms,
      fc.constantFrom('equalPayments' as const, 'equalPrincipal' as const),
      (given, spread) => {
        const found = paymentPlan({ ...TERMS, ...given }, { ...STANDARD, spread });
        if (isFault(found)) return expect(['collect.instalmentsTooSmall']).toContain(found.message.id);
        expect(sumOf(column(found, 'principal'))).toBe(sumOf([given.debt, -(given.disputed || 0)]));
        expect(found.at(-1)!.balance).toBe(0);
        for (const [i, row] of found.entries()) {
          expect(sumOf([row.interest, row.principal])).toBe(row.payment);
          expect(row.principal).toBeGreaterThanOrEqual(0);
          if (i > 0) expect(row.due).toBeGreaterThan(found[i - 1].due);
        }
        if (!(given.rate > 0)) {
          const own = column(found, 'payment').slice(found[0].number === 0 ? 1 : 0);
          expect(Math.round((own[0] - own.at(-1)!) * 100)).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});

test.each([
  [{ debt: NaN }, 'missing', 'cell.missing'],
  [{ start: NaN }, 'missing', 'cell.missing'],
  [{ instalments: NaN }, 'missing', 'cell.missing'],
  [{ debt: 0 }, 'domain', 'collect.debtNotPositive'],
  [{ debt: -5 }, 'domain', 'collect.debtNotPositive'],
  [{ disputed: WHOLE_INVOICE }, 'domain', 'collect.wholeDebtDisputed'],
  [{ disputed: 1000 }, 'domain', 'collect.wholeDebtDisputed'],
  [{ disputed: 999.99 }, 'domain', 'collect.instalmentsTooSmall'],
  [{ instalments: 0 }, 'domain', 'collect.instalmentCount'],
  [{ instalments: 2.5 }, 'domain', 'collect.instalmentCount'],
  [{ instalments: 361 }, 'domain', 'collect.instalmentCount'],
  [{ downPayment: 1000 }, 'domain', 'collect.downPaymentTooLarge'],
  [{ downPayment: -1 }, 'domain', 'limit.negative'],
  [{ disputed: -1 }, 'domain', 'limit.negative'],
  [{ rate: -0.01 }, 'domain', 'collect.rateOutOfRange'],
  [{ rate: 12 }, 'domain', 'collect.rateOutOfRange'],
  [{ start: dayOfText('9999-11-30')! }, 'domain', 'collect.planTooLong'],
] as [Partial<PlanTerms>, string, string][])('%j is refused', (terms, code, id) => {
  expect(faultOf(terms)).toMatchObject({ code, message: { id } });
});

describe('intervals', () => {
  test.each([
    ['1', { months: 1 }],
    ['3', { months: 3 }],
    ['month', { months: 1 }],
    ['2 months', { months: 2 }],
    ['Quarter', { months: 3 }],
    ['week', { days: 7 }],
    ['every 2 weeks', { days: 14 }],
    ['10 days', { days: 10 }],
    ['每月', { months: 1 }],
    ['2周', { days: 14 }],
    ['3个月', { months: 3 }],
    ['季度', { months: 3 }],
  ])('%s', (text, interval) => expect(readInterval(text)).toEqual(interval));

  test.each(['', '0', 'fortnightly', '-1', '1.5', 'month week', 'constructor'])('%j is none', text =>
    expect(readInterval(text)).toBeUndefined(),
  );

  test('months are counted from the first day, days from the one before', () => {
    const start = dayOfText('2026-01-31')!;
    expect([1, 2].map(count => textOfDay(intervalsAfter(start, { months: 1 }, count)))).toEqual([
      '2026-02-28',
      '2026-03-31',
    ]);
    expect(intervalsAfter(start, { days: 14 }, 2)).toBe(start + 28);
  });
});
