import fc from 'fast-check';
import { cashStress, type CashPlan } from '../../../src/credit/plan/cashStress';
import type { PolicyRows } from '../../../src/credit/policy/read';
import { formatMessage } from '../../../src/locales/formatMessage';
import { found, refused } from '../../support/found';
import { policyOf } from '../../support/policy';

const weeks = (amount: number, count = 13) => new Array<number>(count).fill(amount);
const plan = (more: Partial<CashPlan> = {}): CashPlan => ({
  opening: 500,
  receipts: weeks(100),
  payments: weeks(110),
  largest: weeks(40),
  ...more,
});
const stress = (more: Partial<CashPlan> = {}, rows: PolicyRows = []) =>
  found(cashStress(plan(more), policyOf(rows).cash));
const named = (name: string, more: Partial<CashPlan> = {}, rows: PolicyRows = []) =>
  stress(more, rows).find(({ scenario }) => scenario.name === name)!;

describe('cash under stress', () => {
  // Thirteen weeks with receipts of 100 and payments of 110, by hand.
  test('the plan itself comes first', () => {
    const [asPlanned, ...scenarios] = stress();
    expect(asPlanned).toMatchObject({
      lowest: 370,
      lowestWeek: 13,
      breachWeek: undefined,
      runway: 13,
      end: 370,
    });
    expect(scenarios.map(({ scenario }) => scenario.name)).toEqual([
      'sales -20 %',
      'sales -40 %',
      'paid 15 days later',
      'paid 30 days later',
      'largest buyer fails',
      'largest insured buyer fails',
    ]);
    expect(scenarios.every(({ scenario }) => scenario.response !== '')).toBe(true);
  });

  test('less is sold: every receipt shrinks', () => {
    expect(named('sales -20 %').cash.slice(0, 2)).toEqual([470, 440]);
    expect(named('sales -40 %')).toMatchObject({ end: -150, breachWeek: 11, runway: 10, lowestWeek: 13 });
  });

  // 15 days are two weeks and one day: a seventh of each receipt comes in the third week after.
  test('paid later: receipts are split between two weeks', () => {
    expect(named('paid 15 days later').cash.slice(0, 4)).toEqual([390, 280, 255.71, 245.71]);
    const later = policyOf([
      ['Scenario 1 receipts come days later', 14],
      ['Scenario 1 receipts change by', 0],
    ]);
    expect(found(cashStress(plan(), later.cash))[1].cash.slice(0, 3)).toEqual([390, 280, 270]);
  });

  test('the largest buyer fails, with and without cover', () => {
    expect(named('largest buyer fails').end).toBe(500 + 13 * (60 - 110));
    // Insured 90 % of the first week's 40 comes twelve weeks later, in week 13.
    expect(named('largest insured buyer fails').end).toBe(500 + 13 * (60 - 110) + 36);
    const soon: PolicyRows = [['Weeks until the insurer pays', 0]];
    expect(named('largest insured buyer fails', {}, soon).end).toBe(500 + 13 * (96 - 110));
  });

  test('whether the largest buyer can fail is not known without its part of the receipts', () => {
    const unknown = named('largest buyer fails', { largest: undefined });
    expect(unknown).toMatchObject({ lowest: NaN, end: NaN, runway: NaN, breachWeek: undefined });
    expect(formatMessage(unknown.reason, 'en')).toContain('Not known: give the part of the receipts');
    expect(named('as planned', { largest: undefined }).end).toBe(named('as planned').end);
  });

  test.each([
    [369.99, undefined],
    [370, undefined],
    [370.01, 13],
  ])('a minimum of %d is breached in week %s', (minimum, week) => {
    expect(stress({}, [['Minimum cash', minimum]])[0].breachWeek).toBe(week);
  });

  test('scenarios and responses are those of the policy', () => {
    const rows: PolicyRows = [
      ['Scenario 1', 'euro falls'],
      ['Scenario 1 receipts change by', '-10%'],
      ['Scenario 1 response', 'hedge'],
      ...[2, 3, 4, 5, 6].map(n => [`Scenario ${n}`, 'none']),
    ];
    const results = stress({}, rows);
    expect(results).toHaveLength(2);
    expect(results[1]).toMatchObject({
      scenario: { name: 'euro falls', receipts: -0.1, response: 'hedge' },
      end: 240,
    });
  });

  test('says why', () => {
    expect(formatMessage(named('sales -40 %').reason, 'en')).toBe(
      'Receipts change by -40%. Cash falls below 0.00 in week 11; it is lowest with -150.00 in week 13.',
    );
    expect(formatMessage(stress()[0].reason, 'en')).toBe(
      'As planned. Cash is lowest with 370.00 in week 13 and never below 0.00.',
    );
  });

  test('refuses missing and impossible figures', () => {
    const { cash } = policyOf();
    expect(refused(cashStress(plan({ opening: NaN }), cash))).toBe('missing: Cash is missing.');
    expect(refused(cashStress(plan({ receipts: weeks(NaN) }), cash))).toBe('missing: Receipts is missing.');
    expect(refused(cashStress(plan({ payments: weeks(-1) }), cash))).toMatch(/^domain: Payments/);
    expect(refused(cashStress(plan({ largest: weeks(100.01) }), cash))).toMatch(
      /^domain: Week 1: the largest buyer pays 100.01/,
    );
  });

  test('no scenario of the built-in six ends better than the plan, and insurance never makes it worse', () => {
    const amounts = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      { minLength: 1, maxLength: 26 },
    );
    fc.assert(
      fc.property(amounts, rows => {
        const results = stress({
          receipts: rows.map(([cents]) => cents / 100),
          payments: rows.map(([, cents]) => cents / 100),
          largest: rows.map(([cents, , share]) => Math.floor(cents * share) / 100),
        });
        const [asPlanned, ...scenarios] = results;
        for (const { lowest, end } of scenarios) {
          expect(end).toBeLessThanOrEqual(asPlanned.end);
          expect(lowest).toBeLessThanOrEqual(asPlanned.lowest);
        }
        const [uninsured, insured] = results.slice(-2);
        expect(insured.end).toBeGreaterThanOrEqual(uninsured.end);
      }),
    );
  });
});
