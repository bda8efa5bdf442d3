import BigDecimal from 'decimal.js';
import fc from 'fast-check';
import { openAsOf, type Posting, type Receipt } from '../../../src/credit/receivables/openAsOf';

type Short<T extends readonly unknown[]> = readonly T[];

function open(
  postings: Short<readonly [number: string, buyer: string, posted: number, due: number, amount: number]>,
  receipts: Short<readonly [number: string, on: number, amount: number, buyer?: string]>,
  asOf: number,
) {
  const posted = postings.map(([number, buyer, on, ages, amount]): Posting => ({
    number,
    buyer,
    posted: on,
    ages,
    amount,
  }));
  const received = receipts.map(([number, on, amount, buyer = '']): Receipt => ({
    number,
    buyer,
    on,
    amount,
  }));
  const { items, ambiguous } = openAsOf(posted, received, asOf);
  return { items: items.map(({ buyer, ages, amount }) => [buyer, ages, amount]), ambiguous };
}

const INVOICE = ['1', 'A', 10, 40, 100] as const;

describe('what was open on a day', () => {
  test.each([
    [9, []],
    [10, [['A', 40, 100]]],
    [49, [['A', 40, 100]]],
    [50, [['A', 40, 30]]],
    [59, [['A', 40, 30]]],
    [60, []],
  ])('day %d', (asOf, items) => {
    expect(
      open(
        [INVOICE],
        [
          ['1', 50, 70],
          ['1', 60, 30],
        ],
        asOf,
      ).items,
    ).toEqual(items);
  });

  // frappe/erpnext@01dce56 test_accounts_receivable.py: instalments 30, 50, 20; a receipt of 40 pays the oldest first.
  test('ERPNext: instalments of one number are paid oldest first', () => {
    const instalments = [
      ['1', 'A', 10, 100, 20],
      ['1', 'A', 10, 40, 30],
      ['1', 'A', 10, 70, 50],
    ] as const;
    expect(open(instalments, [['1', 20, 40]], 75).items).toEqual([
      ['A', 100, 20],
      ['A', 70, 40],
    ]);
  });

  test('money without a number, with one not known or paid too much stands as unapplied cash of its day', () => {
    const receipts = [
      ['', 20, 5, 'A'],
      ['9', 21, 6, 'B'],
      ['1', 22, 107],
      ['8', 23, 4],
    ] as const;
    expect(open([INVOICE], receipts, 30).items).toEqual([
      ['A', 20, -5],
      ['B', 21, -6],
      ['A', 22, -7],
      ['', 23, -4],
    ]);
  });

  test('money that came before its invoice is unapplied until it is posted', () => {
    expect(open([INVOICE], [['1', 5, 100]], 7).items).toEqual([['A', 5, -100]]);
    expect(open([INVOICE], [['1', 5, 100]], 10).items).toEqual([]);
  });

  test('money that went back opens the invoice again; a refund settles a credit note', () => {
    expect(
      open(
        [INVOICE],
        [
          ['1', 20, 100],
          ['1', 25, -100],
        ],
        30,
      ).items,
    ).toEqual([['A', 40, 100]]);
    expect(open([INVOICE], [['1', 25, -20]], 30).items).toEqual([['A', 40, 120]]);
    expect(open([['C', 'A', 10, 10, -80]], [['C', 20, -80]], 30).items).toEqual([]);
  });

  test('a number that two buyers share needs the buyer of the receipt', () => {
    const both = [INVOICE, ['1', 'B', 10, 40, 100]] as const;
    expect(open(both, [['1', 20, 60, 'B']], 30)).toEqual({
      items: [
        ['A', 40, 100],
        ['B', 40, 40],
      ],
      ambiguous: [],
    });
    expect(open(both, [['1', 20, 60]], 30)).toMatchObject({ ambiguous: ['1'] });
    expect(open(both, [['1', 20, 60]], 30).items).toContainEqual(['', 20, -60]);
  });

  test('ties: open items are postings less receipts up to the day, to the cent', () => {
    const number = fc.constantFrom('', '1', '2', '3');
    const buyer = fc.constantFrom('', 'A', 'B');
    const day = fc.integer({ min: 0, max: 60 });
    const amount = fc.integer({ min: -1e8, max: 1e8 }).map(cents => cents / 100);
    const posting = fc.record({ number, buyer, posted: day, ages: fc.oneof(day, fc.constant(NaN)), amount });
    const receipt = fc.record({ number, buyer, on: day, amount });
    const sum = (amounts: Iterable<number>) => BigDecimal.sum(0, ...[...amounts].map(String)).toNumber();
    fc.assert(
      fc.property(fc.array(posting), fc.array(receipt), day, (postings, receipts, asOf) => {
        const { items } = openAsOf(postings, receipts, asOf);
        const posted = postings.filter(each => each.posted <= asOf).map(each => each.amount);
        const received = receipts.filter(each => each.on <= asOf).map(each => -each.amount);
        expect(sum(items.map(({ amount }) => amount))).toBe(sum([...posted, ...received]));
      }),
    );
  });
});
