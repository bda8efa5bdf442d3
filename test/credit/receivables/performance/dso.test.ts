import fc from 'fast-check';
import { dayOfText } from '../../../../src/credit/text/date';
import { isFault, type Fault } from '../../../../src/credit/fault';
import { collectionIndex, turnover } from '../../../../src/credit/receivables/performance/collection';
import {
  averageDaysDelinquent,
  cashFreed,
  daysSales,
  lifetimeDso,
} from '../../../../src/credit/receivables/performance/dso';
import { formatMessage } from '../../../../src/locales/formatMessage';

const refusal = (found: number | Fault) =>
  isFault(found) ? `${found.code}: ${formatMessage(found.message, 'en')}` : found;

// Domain 3.4.
test('DSO: 450 ÷ 1200 × 90 = 33.75', () => expect(daysSales(450, 1200, 90)).toBe(33.75));
test('best possible DSO: 380 of them not due = 28.5', () => expect(daysSales(380, 1200, 90)).toBe(28.5));
test('average days delinquent: 5.25', () => expect(averageDaysDelinquent(450, 380, 1200, 90)).toBe(5.25));
test('CEI (500, 1200, 450, 380) = 94.697', () => {
  expect(collectionIndex(500, 1200, 450, 380, 1)).toBeCloseTo(94.697, 3);
});
test('27 days of sales are freed from 72 days to 45', () => {
  expect(cashFreed(72, 45, 365, 365)).toBe(27);
  expect(cashFreed(45, 72, 365, 365)).toBe(-27);
  expect(cashFreed(45, 45, 365, 365)).toBe(0);
});

// Sales over three months count a third (domain 3.4: multi-period, sales/N): (500 + 400 − 450) ÷ (500 + 400 − 380).
test('CEI over several periods', () => {
  expect(collectionIndex(500, 1200, 450, 380, 3)).toBeCloseTo((100 * 450) / 520, 10);
});

test('CEI is 100 where all that is left is not due', () => {
  expect(collectionIndex(500, 1200, 380, 380, 1)).toBe(100);
});

// The two readings of one name (domain 1.Z): 1200 ÷ 120 = 10 times, 365 ÷ 10 = 36.5 days.
test('turnover is a rate or days', () => {
  expect(turnover(1200, 110, 130, 'turnoverRate', 365)).toBe(10);
  expect(turnover(1200, 110, 130, 'turnoverDays', 365)).toBe(36.5);
});

test('rate times days is the period', () => {
  const amount = fc.integer({ min: 1, max: 1e9 });
  fc.assert(
    fc.property(amount, amount, amount, fc.integer({ min: 1, max: 366 }), (sales, opening, closing, days) => {
      const [rate, turn] = (['turnoverRate', 'turnoverDays'] as const).map(measure =>
        turnover(sales, opening, closing, measure, days),
      );
      expect((rate as number) * (turn as number)).toBeCloseTo(days, 6);
    }),
  );
});

// odoo res.partner: credit ÷ total_invoiced × days since the first invoice.
test('lifetime DSO as Odoo', () => {
  expect(lifetimeDso(2500, 10000, 100, 140)).toBe(10);
  expect(lifetimeDso(2500, 10000, 140, 140)).toBe(0);
  const late = lifetimeDso(2500, 10000, dayOfText('2026-01-02')!, dayOfText('2026-01-01')!);
  expect(refusal(late)).toContain('domain: The first invoice of 2026-01-02');
});

test.each([
  [daysSales(NaN, 1, 1), 'missing: Receivables'],
  [daysSales(1, NaN, 1), 'missing: Sales'],
  [daysSales(1, 0, 90), 'domain'],
  [daysSales(1, -5, 90), 'domain'],
  [daysSales(1, 5, 0), 'domain'],
  [averageDaysDelinquent(1, NaN, 1, 1), 'missing: Not due'],
  [collectionIndex(0, 0, 0, 0, 1), 'domain: Nothing could have been collected'],
  [collectionIndex(1, 1, 1, 1, 0), 'domain'],
  [turnover(5, 0, 0, 'turnoverRate', 365), 'domain'],
  [cashFreed(1, NaN, 1, 365), 'missing: Days after'],
])('%# is refused: %s', (found, reason) => expect(refusal(found)).toContain(reason));

test('nothing open is 0 days, and a credit balance negative', () => {
  expect([daysSales(0, 5, 90), daysSales(-5, 5, 90)]).toEqual([0, -90]);
});

test('bucket by bucket, delinquent days add up to the whole', () => {
  const cents = fc.integer({ min: 0, max: 1e8 });
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 6 }), buckets => {
      const days = buckets.map(bucket => daysSales(bucket, 1e6, 90) as number);
      const all = daysSales(
        buckets.reduce((a, b) => a + b, 0),
        1e6,
        90,
      );
      expect(days.reduce((a, b) => a + b, 0)).toBeCloseTo(all as number, 6);
    }),
  );
});
