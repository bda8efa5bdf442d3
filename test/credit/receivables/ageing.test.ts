import BigDecimal from 'decimal.js';
import fc from 'fast-check';
import type { AgeingPolicy } from '../../../src/credit/policy/ageing';
import { isFault } from '../../../src/credit/fault';
import { addMonths } from '../../../src/credit/dates';
import { dayOfText } from '../../../src/credit/text/date';
import { formatFigure } from '../../../src/locales/formatMessage';
import {
  boundsOn,
  bucketDays,
  bucketName,
  bucketOf,
  daysPastDue,
} from '../../../src/credit/receivables/ageing';
import { AgeingBook, type AgeingReport } from '../../../src/credit/receivables/ageingBook';

const rising = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 })
  .map(bounds => bounds.sort((a, b) => a - b));

// 账龄 in years (lywlkj.cn): one year after 2023-03-01 is 2024-03-01, a leap day or not. Field case F61.
describe('bounds in months and years', () => {
  const bounds = [{ months: 6 }, { months: 12 }, { months: 24 }, { months: 36 }];
  const day = (text: string) => dayOfText(text)!;
  const bucket = (due: string, asOf: string) => bucketOf(day(asOf) - day(due), boundsOn(day(asOf), bounds));
  test.each([
    ['2023-03-01', '2024-03-01', 2],
    ['2023-02-28', '2024-02-29', 3],
    ['2023-03-01', '2024-02-29', 2],
    ['2024-02-29', '2025-02-28', 2],
    ['2024-02-29', '2025-03-01', 3],
    ['2023-08-31', '2024-02-29', 1],
    ['2023-08-30', '2024-03-01', 2],
    ['2021-03-01', '2024-03-01', 4],
    ['2021-02-28', '2024-03-01', 5],
    ['2024-03-01', '2024-03-01', 0],
  ])('due %s is on %s in bucket %d', (due, asOf, expected) => expect(bucket(due, asOf)).toBe(expected));

  test('an item is within so many months while those months after its due date are not over', () => {
    const days = fc.integer({ min: 30000, max: 60000 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 60 }), (due, asOf, months) => {
        fc.pre(due < asOf);
        const [bound] = boundsOn(asOf, [{ months }]);
        expect(bucketOf(asOf - due, [bound]) === 1).toBe(addMonths(due, months) >= asOf);
      }),
    );
  });

  test('are named in months and years', () => {
    const names = (language: 'en' | 'zh') =>
      [1, 2, 3, 5].map(each => formatFigure('term', bucketName(each, bounds), language));
    expect(names('en')).toEqual([
      'Within 6 months',
      '6 months to 1 year',
      '1 year to 2 years',
      'Over 3 years',
    ]);
    expect(names('zh')).toEqual(['6个月以内', '6个月至1年', '1年至2年', '3年以上']);
    expect(formatFigure('term', bucketName(2, [90, { months: 12 }]), 'en')).toBe('90 days to 1 year');
  });
});

describe('days past due', () => {
  test('count from the due date, which is day 0', () => {
    expect([99, 100, 101].map(asOf => daysPastDue(100, asOf))).toEqual([-1, 0, 1]);
  });

  test('need both dates', () => {
    expect(isFault(daysPastDue(NaN, 100)) && isFault(daysPastDue(100, NaN))).toBe(true);
  });
});

describe('buckets', () => {
  // Upper bounds are inclusive: not due, 1-30, 31-60, 61-90, 91+ (the ranges of ERPNext's and OCA's reports).
  test.each([
    [-400, 0],
    [-1, 0],
    [0, 0],
    [1, 1],
    [30, 1],
    [31, 2],
    [60, 2],
    [61, 3],
    [90, 3],
    [91, 4],
    [10_000, 4],
  ])('day %d is in bucket %d of 30/60/90', (days, bucket) =>
    expect(bucketOf(days, [30, 60, 90])).toBe(bucket),
  );

  // The bounds that the 7/15/30 ladder of the policy shares with its ageing.
  test.each([
    [7, 1],
    [8, 2],
    [15, 2],
    [16, 3],
    [30, 3],
    [31, 4],
  ])('day %d is in bucket %d of 7/15/30', (days, bucket) => expect(bucketOf(days, [7, 15, 30])).toBe(bucket));

  test('are headed by their days', () => {
    expect([0, 1, 2, 3, 4].map(bucket => bucketName(bucket, [30, 60, 90]))).toEqual([
      'notDue',
      '1-30',
      '31-60',
      '61-90',
      '91+',
    ]);
    expect([1, 2, 3].map(bucket => bucketName(bucket, [1, 2]))).toEqual(['1', '2', '3+']);
  });

  test('every day is in the bucket whose days hold it', () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 1, max: 500 }), (bounds, days) => {
        const { from, to } = bucketDays(bucketOf(days, bounds), bounds);
        expect(days).toBeGreaterThanOrEqual(from);
        expect(days).toBeLessThanOrEqual(to ?? Infinity);
      }),
    );
  });

  test('a later due date never ages more', () => {
    const anyDays = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(rising, anyDays, fc.nat(300), (bounds, days, later) => {
        expect(bucketOf(days - later, bounds)).toBeLessThanOrEqual(bucketOf(days, bounds));
      }),
    );
  });
});

/** Ages items as they stand in a ledger. */
function aged(
  rows: readonly [buyer: string, due: number, amount: number][],
  asOf: number,
  policy: AgeingPolicy,
): AgeingReport {
  const names = [...new Set(rows.map(([buyer]) => buyer))];
  const book = new AgeingBook(names, asOf, policy);
  for (const [buyer, due, amount] of rows) book.add(names.indexOf(buyer), due, amount);
  return book.report();
}

describe('the ageing report', () => {
  const AS_OF = 46_000;
  const policy = { bounds: [30, 60, 90, 120], basis: 'due', credits: 'ownDate' } as const;
  const age = (...rows: [string, number, number][]) => aged(rows, AS_OF, policy);

  // frappe/erpnext@1d8f9c3 test_accounts_receivable_summary.py, ranges 30/60/90/120: invoice 200, unallocated receipt
  // 50, allocated receipt 125. ERPNext counts day 0 in range 1; with a not-due bucket the money stands there.
  test.each([
    [[200], 200],
    [[200, -50], 150],
    [[75, -50], 25],
  ])('ERPNext: open items %j of today leave %d not due', (amounts, outstanding) => {
    const { total } = age(
      ...amounts.map(amount => ['_Test Customer', AS_OF, amount] as [string, number, number]),
    );
    expect(total).toMatchObject({ buckets: [outstanding, 0, 0, 0, 0, 0], total: outstanding });
  });

  // frappe/erpnext@01dce56 test_accounts_receivable.py: 100 in instalments 30 (30 days), 50 (60), 20 (90); receipt 40
  // pays the oldest first and leaves 40 and 20; read 65 days after the invoice only the second instalment is past due.
  test('ERPNext: instalments age by their own due dates', () => {
    const invoiced = AS_OF - 65;
    const { total } = age(['A', invoiced + 60, 40], ['A', invoiced + 90, 20]);
    expect(total).toMatchObject({ buckets: [20, 40, 0, 0, 0, 0], total: 60 });
  });

  // The same test: invoice 100, receipt 99.99; the cent that is left must show.
  test('ERPNext: a residue of one cent shows', () => {
    expect(age(['A', AS_OF, 100], ['A', AS_OF, -99.99]).total.total).toBe(0.01);
  });

  test('buyers stand in the order in which they appear, each with its own buckets', () => {
    const { lines, total } = age(
      ['B', AS_OF - 31, 10],
      ['A', AS_OF + 5, 20],
      ['B', NaN, 5],
      ['B', AS_OF - 121, 1],
    );
    expect(lines).toEqual([
      { buyer: 'B', buckets: [0, 0, 10, 0, 0, 1], undated: 5, credits: 0, total: 16 },
      { buyer: 'A', buckets: [20, 0, 0, 0, 0, 0], undated: 0, credits: 0, total: 20 },
    ]);
    expect(total).toEqual({ buyer: '', buckets: [20, 0, 10, 0, 0, 1], undated: 5, credits: 0, total: 36 });
  });

  test('nothing open is a total of nothing', () => {
    expect(age()).toEqual({
      lines: [],
      total: { buyer: '', buckets: [0, 0, 0, 0, 0, 0], undated: 0, credits: 0, total: 0 },
    });
  });

  // Counted by hand. Domain 3.5: credits in a column of their own, or against the oldest debts.
  describe('credits', () => {
    const under = (credits: AgeingPolicy['credits'], ...rows: [string, number, number][]) =>
      aged(rows, AS_OF, { ...policy, credits });
    const owed: [string, number, number][] = [
      ['A', AS_OF - 10, 100],
      ['A', AS_OF - 40, 60],
      ['A', AS_OF - 5, -70],
      ['A', NaN, 9],
      ['B', AS_OF - 1, 5],
    ];

    test('stand by their own date', () => {
      expect(under('ownDate', ...owed).lines[0]).toMatchObject({
        buckets: [0, 30, 60, 0, 0, 0],
        undated: 9,
        credits: 0,
        total: 99,
      });
    });

    test('stand in their own column', () => {
      expect(under('ownColumn', ...owed).lines[0]).toMatchObject({
        buckets: [0, 100, 60, 0, 0, 0],
        credits: -70,
        total: 99,
      });
    });

    test('are taken off the oldest debts, of the same buyer only', () => {
      const { lines, total } = under('oldestFirst', ...owed);
      expect(lines[0]).toMatchObject({ buckets: [0, 90, 0, 0, 0, 0], undated: 9, credits: 0, total: 99 });
      expect(lines[1]).toMatchObject({ buckets: [0, 5, 0, 0, 0, 0], credits: 0 });
      expect(total.total).toBe(104);
    });

    test('larger than all debts, dated or not, leave their rest in the column', () => {
      expect(under('oldestFirst', ...owed, ['A', NaN, -100]).lines[0]).toMatchObject({
        buckets: [0, 0, 0, 0, 0, 0],
        undated: 0,
        credits: -1,
        total: -1,
      });
    });
  });

  test('buckets add up to the balance, lines to the ledger, to the cent', () => {
    const row = fc.tuple(
      fc.constantFrom('A', 'B', '宏达', ''),
      fc.oneof(fc.integer({ min: AS_OF - 200, max: AS_OF + 200 }), fc.constant(NaN)),
      fc.oneof(
        fc.integer({ min: -1e9, max: 1e9 }).map(cents => cents / 100),
        fc
          .tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }))
          .map(([a, b]) => a / 100 + b / 1000),
      ),
    );
    const standing = fc.constantFrom<AgeingPolicy['credits'][]>('ownDate', 'ownColumn', 'oldestFirst');
    const exact = (amounts: readonly number[]) =>
      amounts.reduce((sum, amount) => sum.plus(amount.toPrecision(15)), new BigDecimal(0)).toNumber();
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), standing, (rows, credits) => {
        const { lines, total } = aged(rows, AS_OF, { ...policy, credits });
        for (const line of [...lines, total])
          expect(exact([...line.buckets, line.undated, line.credits])).toBe(line.total);
        expect(exact(lines.map(line => line.total))).toBe(total.total);
        expect(total.total).toBe(exact(rows.map(([, , amount]) => amount)));
      }),
    );
  });
});
