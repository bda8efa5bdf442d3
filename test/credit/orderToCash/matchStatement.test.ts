import fc from 'fast-check';
import { plus, sumOf } from '../../../src/credit/money';
import { matchStatement, type AccountLine } from '../../../src/credit/orderToCash/matchStatement';
import type { OrderToCashPolicy } from '../../../src/credit/policy/orderToCash';
import { formatMessage } from '../../../src/locales/formatMessage';

const POLICY: OrderToCashPolicy = {
  invoiceHours: 24,
  reminderDays: [],
  amountTolerance: 0,
  dateTolerance: 5,
};

type Short = readonly [number: string, date: number, amount: number];
const lines = (rows: readonly Short[]): AccountLine[] =>
  rows.map(([number, date, amount]) => ({ number, date, amount }));

function match(theirs: readonly Short[], ours: readonly Short[], policy: Partial<OrderToCashPolicy> = {}) {
  return matchStatement(lines(theirs), lines(ours), { ...POLICY, ...policy }).map(found => [
    found.status,
    found.theirs?.number,
    found.ours?.number,
    found.difference,
    found.reason && formatMessage(found.reason, 'en'),
  ]);
}

const one = (theirs: Short, ours: Short, policy?: Partial<OrderToCashPolicy>) =>
  match([theirs], [ours], policy).map(([status, , , , reason]) => [status, reason]);

describe('a pair', () => {
  test.each([
    ['INV-1', 'INV-1'],
    ['INV-1', ' inv-1 '],
    ['INV-00123', 'inv 123'],
    ['ＩＮＶ１', 'INV1'],
    ['2026/007', '2026-7'],
    ['发票12', '发票 12'],
  ])('%s and %s are one number', (their, our) => {
    expect(one([their, 10, 5], [our, 10, 5])).toEqual([['matched', undefined]]);
  });

  test('numbers written differently keep their digits apart only where they must', () => {
    expect(match([['INV-10', 1, 5]], [['INV-1', 99, 7]])).toHaveLength(2);
    expect(match([['1-23', 1, 5]], [['12-3', 99, 7]])).toHaveLength(2);
  });

  test.each([
    [0, 99.99, 'amount differs by 0.01'],
    [0.01, 99.99, undefined],
    [0.01, 99.98, 'amount differs by 0.02'],
    [0.01, 100.01, undefined],
  ])('tolerating %d of 100 against %d: %s', (amountTolerance, ours, reason) => {
    expect(one(['1', 10, 100], ['1', 10, ours], { amountTolerance })[0][1]).toBe(reason);
  });

  test.each([
    [10, undefined],
    [15, undefined],
    [16, 'date differs by 6 days'],
    [5, undefined],
    [4, 'date differs by -6 days'],
    [NaN, undefined],
  ])('dated %d against 10 within 5 days: %s', (date, reason) => {
    expect(one(['1', date, 100], ['1', 10, 100])[0]).toEqual([reason ? 'differs' : 'matched', reason]);
  });

  test('tells all that differs', () => {
    expect(one(['1', 20, 100], ['1', 10, 90])).toEqual([
      ['differs', 'amount differs by 10.00; date differs by 10 days'],
    ]);
  });

  test('exact cents, not binary ones', () => {
    expect(one(['1', 1, 0.3], ['1', 1, 0.1 + 0.2])).toEqual([['matched', undefined]]);
  });
});

describe('what is missing', () => {
  test('on either side stands with its whole amount', () => {
    expect(
      match(
        [
          ['1', 10, 5],
          ['2', 10, 6],
        ],
        [
          ['2', 10, 6],
          ['3', 90, 7],
        ],
      ),
    ).toEqual([
      ['missingInLedger', '1', undefined, 5, undefined],
      ['matched', '2', '2', 0, undefined],
      ['missingOnStatement', undefined, '3', -7, undefined],
    ]);
  });

  test('nothing against nothing is nothing', () => expect(match([], [])).toEqual([]));
});

describe('without a number in common', () => {
  test('amount and date make a pair that differs by its number', () => {
    expect(one(['PO 7', 10, 123.45], ['INV-1', 12, 123.45])).toEqual([
      ['differs', 'number differs, amount and date agree'],
    ]);
    expect(one(['', 10, 123.45], ['INV-1', 12, 123.45])[0][0]).toBe('differs');
  });

  test('not where two lines fit, nor without a date, nor beyond the tolerance', () => {
    expect(
      match(
        [['a', 10, 5]],
        [
          ['b', 10, 5],
          ['c', 11, 5],
        ],
      ).map(([status]) => status),
    ).toEqual(['missingInLedger', 'missingOnStatement', 'missingOnStatement']);
    expect(
      match(
        [
          ['a', 10, 5],
          ['b', 10, 5],
        ],
        [['c', 11, 5]],
      ),
    ).toHaveLength(3);
    expect(match([['a', NaN, 5]], [['b', 10, 5]])).toHaveLength(2);
    expect(match([['a', 10, 5]], [['b', 16, 5]])).toHaveLength(2);
    expect(match([['a', 10, 5]], [['b', 10, 5.01]])).toHaveLength(2);
  });
});

test('of several with one number those of nearest amounts go together', () => {
  expect(
    match(
      [
        ['1', 1, 100],
        ['1', 1, 50],
      ],
      [
        ['1', 1, 51],
        ['1', 1, 100],
      ],
    ),
  ).toEqual([
    ['matched', '1', '1', 0, undefined],
    ['differs', '1', '1', -1, 'amount differs by -1.00'],
  ]);
  expect(
    match(
      [
        ['1', 1, 100],
        ['1', 1, 100],
      ],
      [['1', 1, 100]],
    ).map(([status]) => status),
  ).toEqual(['matched', 'missingInLedger']);
});

test('every line stands in it once, and the differences add up to that of the totals', () => {
  const line = fc.record({
    number: fc.constantFrom('', '1', 'INV-1', 'inv 01', '2', 'x'),
    date: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(NaN)),
    amount: fc.integer({ min: -300, max: 300 }).map(cents => cents / 100),
  });
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (theirs, ours) => {
      const found = matchStatement(theirs, ours, POLICY);
      expect(found.flatMap(each => each.theirs ?? [])).toEqual(theirs);
      expect(new Set(found.flatMap(each => each.ours ?? []))).toEqual(new Set(ours));
      expect(found.filter(each => each.ours)).toHaveLength(ours.length);
      const total = (side: AccountLine[]) => sumOf(side.map(({ amount }) => amount));
      expect(sumOf(found.map(({ difference }) => difference))).toBe(plus(total(theirs), -total(ours)));
    }),
  );
});
