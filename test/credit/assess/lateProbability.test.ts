import { LATE_DAYS, LateForecaster } from '../../../src/credit/assess/lateProbability';
import { isFault } from '../../../src/credit/fault';
import { ODDS } from '../../../src/credit/policy/odds';
import type { Policy } from '../../../src/credit/policy/policy';
import { readPolicy } from '../../../src/credit/policy/read';
import { factTableOf, type Known } from '../../support/facts';

const { odds } = readPolicy() as Policy;
const chance = (known: Known, days: (typeof LATE_DAYS)[number], policy = odds) =>
  new LateForecaster(factTableOf(known), policy).chance(0, days);

const PROMPT: Known = {
  shareLate: 0,
  averageDaysLate: -4,
  recentDaysLate: 0,
  spreadDaysLate: 1,
  invoicesSeen: 40,
};
const LAZY: Known = {
  shareLate: 0.9,
  averageDaysLate: 40,
  recentDaysLate: 5,
  spreadDaysLate: 30,
  invoicesSeen: 6,
};

describe('chance of late payment', () => {
  test.each(LATE_DAYS)('a late payer has a far higher one than a prompt one, more than %d days', days => {
    const [low, high] = [chance(PROMPT, days), chance(LAZY, days)] as number[];
    expect(high).toBeGreaterThan(3 * low);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(1);
  });

  test('being later than more days is less likely', () => {
    for (const known of [PROMPT, LAZY]) {
      const [late, week, month] = LATE_DAYS.map(days => chance(known, days) as number);
      expect(late).toBeGreaterThanOrEqual(week);
      expect(week).toBeGreaterThanOrEqual(month);
    }
  });

  test('follows the policy’s base rate', () => {
    const doubled = { ...odds, late7: odds.late7 * 2 };
    expect(chance(LAZY, 7, doubled) as number).toBeGreaterThan(chance(LAZY, 7) as number);
    expect(ODDS.settings.late7.en).toBe('Base rate of invoices 7 days late');
  });

  test('needs something of the payment record', () => {
    const found = chance({ debtRatio: 0.4 }, 0);
    expect(isFault(found) && found.code).toBe('missing');
    expect(chance({ shareLate: 0.2 }, 0)).toEqual(expect.any(Number));
  });
});
