import fc from 'fast-check';
import { dayOf, textOfDay } from '../../../../src/credit/dates';
import { dayOfText } from '../../../../src/credit/text/date';
import { isFault } from '../../../../src/credit/fault';
import { countBack, countBackDays } from '../../../../src/credit/receivables/performance/countBack';
import { firstDayOf, readMonths, type Month } from '../../../../src/credit/receivables/performance/months';
import { rollingDso } from '../../../../src/credit/receivables/performance/rolling';
import { formatMessage } from '../../../../src/locales/formatMessage';

function months(rows: readonly (readonly [month: string, sales: number])[], days = NaN): readonly Month[] {
  const dates = rows.map(([month]) => dayOfText(month) ?? NaN);
  const read = readMonths(
    dates,
    rows.map(([, sales]) => sales),
    () => days,
  );
  if (isFault(read)) throw new Error(`${read.code}: ${formatMessage(read.message, 'en')}`);
  return read;
}

function days(receivables: number, of: readonly Month[]): number | string {
  const found = countBackDays(receivables, of);
  return isFault(found) ? `${found.code}: ${formatMessage(found.message, 'en')}` : found;
}

const QUARTER = [
  ['2026-01-15', 700_000],
  ['2026-02-01', 800_000],
  ['2026-03-31', 900_000],
] as const;

describe('count-back DSO', () => {
  // Domain 3.4: 2.1 m, 900/800/700 k, 31/28/31 days.
  test('takes actual days: 76.714', () => {
    expect(days(2_100_000, months(QUARTER))).toBeCloseTo(76.714, 3);
    expect(days(2_100_000, months([...QUARTER].reverse()))).toBeCloseTo(76.714, 3);
  });

  // Domain 3.4: 212 000, 100/80/70 k, months of 30 days.
  test('or those given: 73.714', () => {
    const rows = [
      ['2026-01-01', 70_000],
      ['2026-02-01', 80_000],
      ['2026-03-01', 100_000],
    ] as const;
    expect(days(212_000, months(rows, 30))).toBeCloseTo(73.714, 3);
  });

  test.each([
    [0, 0],
    [450_000, 15.5],
    [900_000, 31],
    [1_700_000, 59],
    [2_400_000, 90],
  ])('%d open: %d days', (open, expected) => expect(days(open, months(QUARTER))).toBe(expected));

  test('a history that is too short says the least it can be', () => {
    expect(days(2_400_000.01, months(QUARTER))).toBe(
      'domain: At least 90 days: 0.01 is older than all the months given. Give earlier months.',
    );
    expect(countBack(2_500_000, months(QUARTER))).toMatchObject({ days: 90, left: 100_000 });
  });

  test('29 February counts', () => expect(days(10, months([['2028-02-10', 10]]))).toBe(29));

  test('a month without sales counts its days; one of credits puts them back on', () => {
    expect(
      days(
        100,
        months([
          ['2026-01-01', 100],
          ['2026-02-01', 0],
        ]),
      ),
    ).toBe(59);
    expect(
      days(
        100,
        months([
          ['2026-01-01', 110],
          ['2026-02-01', -10],
        ]),
      ),
    ).toBe(59);
  });

  test('shows each month, latest first', () => {
    const found = countBack(1_000_000, months(QUARTER));
    if (isFault(found)) throw new Error();
    expect(
      found.steps.map(({ month, before, counted, after }) => [
        textOfDay(firstDayOf(month)),
        before,
        counted,
        after,
      ]),
    ).toEqual([
      ['2026-03-01', 1_000_000, 31, 100_000],
      ['2026-02-01', 100_000, 3.5, 0],
    ]);
  });

  test('refuses a credit balance and no months', () => {
    expect(days(-1, months(QUARTER))).toContain('domain');
    expect(days(1, [])).toContain('missing');
    expect(days(NaN, months(QUARTER))).toContain('missing: Receivables');
  });

  test('more receivables never take fewer days, and never more than the months have', () => {
    const sales = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 14 });
    const open = fc.integer({ min: 0, max: 1e7 });
    fc.assert(
      fc.property(sales, open, open, (sold, a, b) => {
        const given = months(
          sold.map((amount, i) => [`${2025 + Math.floor(i / 12)}-${(i % 12) + 1}-1`, amount]),
        );
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(each => countBack(each, given));
        if (isFault(less) || isFault(more)) throw new Error();
        expect(less.days).toBeLessThanOrEqual(more.days + 1e-9);
        expect(more.days).toBeLessThanOrEqual(given.reduce((sum, month) => sum + month.days, 0) + 1e-9);
      }),
    );
  });
});

describe('months', () => {
  test('given twice, left out, or without figure are refused', () => {
    expect(() =>
      months([
        ['2026-01-01', 1],
        ['2026-01-31', 1],
      ]),
    ).toThrow('wrong: The month of 2026-01-01 is given twice');
    expect(() =>
      months([
        ['2025-12-01', 1],
        ['2026-02-01', 1],
      ]),
    ).toThrow('missing: The month of 2026-01-01 is left out');
    expect(() => months([['2026-01-01', NaN]])).toThrow('missing: Sales');
    expect(() => months([['', 5]])).toThrow('missing');
    expect(() => months([['2026-01-01', 5]], -1)).toThrow('domain');
  });

  test('blank rows are left out', () =>
    expect(
      months([
        ['', NaN],
        ['2026-01-01', 1],
        ['', 0],
      ]),
    ).toHaveLength(1));
});

describe('rolling DSO', () => {
  // 450 ÷ (380 + 420 + 400) × (31 + 28 + 31), as the simple one of domain 3.4.
  test('looks back on three months by their actual days', () => {
    const given = months([
      ['2026-03-31', 400],
      ['2026-01-31', 380],
      ['2026-02-28', 420],
      ['2026-04-30', 0],
    ]);
    const found = rollingDso(row => [450, 400, 420, 410][row], given, 3);
    expect([0, 1, 2].map(row => found.get(row))).toEqual([
      33.75,
      expect.objectContaining({ code: 'missing' }),
      expect.objectContaining({ code: 'missing' }),
    ]);
    expect(found.get(3)).toBeCloseTo((410 / 820) * 89, 10);
  });

  test('of one month is the simple DSO of each', () => {
    const found = rollingDso(
      () => 50,
      months([
        ['2026-01-31', 100],
        ['2026-02-28', 0],
      ]),
      1,
    );
    expect(found.get(0)).toBe(15.5);
    expect(found.get(1)).toMatchObject({ code: 'domain' });
  });

  test('over all months is that of the whole period', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 24 }), sold => {
        const given = months(
          sold.map((amount, i) => [textOfDay(dayOf(2024 + Math.floor(i / 12), (i % 12) + 1, 28)), amount]),
        );
        const all = sold.reduce((a, b) => a + b, 0);
        const calendar = given.reduce((sum, month) => sum + month.days, 0);
        const last = rollingDso(() => 1000, given, sold.length).get(sold.length - 1);
        expect(last).toBeCloseTo((1000 / all) * calendar, 6);
      }),
    );
  });
});
