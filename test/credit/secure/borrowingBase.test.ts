import fc from 'fast-check';
import { sumOf } from '../../../src/credit/money';
import type { PolicyRows } from '../../../src/credit/policy/read';
import { borrowingBase, type PledgedItem } from '../../../src/credit/secure/borrowingBase';
import { policyOf } from '../../support/policy';

const AS_OF = 46000;
const item = (
  buyer: string,
  amount: number,
  daysPastDue = 0,
  more: Partial<PledgedItem> = {},
): PledgedItem => ({
  buyer,
  amount,
  due: AS_OF - daysPastDue,
  insured: NaN,
  disputed: NaN,
  ...more,
});
const NO_CAP: PolicyRows = [['Borrowing base: one buyer at most', 'none']];
const base = (items: PledgedItem[], rows: PolicyRows = NO_CAP) =>
  borrowingBase(items, AS_OF, policyOf(rows).borrowing);
const lines = (items: PledgedItem[], rows: PolicyRows = NO_CAP) =>
  Object.fromEntries(
    base(items, rows)
      .lines.filter(({ amount }) => amount !== 0)
      .map(({ line, amount }) => [line, amount]),
  );

describe('borrowing base', () => {
  test('85 % of what is eligible', () => {
    expect(base([item('A', 100), item('B', 200.01)])).toMatchObject({ eligible: 300.01, base: 255.01 });
  });

  test.each([
    [89, 100],
    [90, 100],
    [91, 0],
    [NaN, 0],
  ])('%d days past due: %d is eligible', (days, eligible) => {
    expect(
      base([item('A', 100, days)], [...NO_CAP, ['Borrowing base: whole buyer out from', 'none']]).eligible,
    ).toBe(eligible);
  });

  test('a buyer is out as a whole once half of its debt is too old', () => {
    expect(lines([item('A', 51), item('A', 49, 91)])).toEqual({
      openReceivables: 100,
      tooOld: -49,
      eligible: 51,
      borrowingBase: 43.35,
    });
    expect(lines([item('A', 50), item('A', 50, 91)])).toEqual({
      openReceivables: 100,
      tooOld: -50,
      crossAged: -50,
    });
    expect(lines([item('A', 50), item('A', 50, 91), item('B', 10)])).toMatchObject({ eligible: 10 });
  });

  test('disputed parts are left out, the insured part alone counts where the policy says so', () => {
    const items = [
      item('A', 100, 0, { disputed: 30, insured: 90 }),
      item('B', 100, 0, { disputed: Infinity, insured: 90 }),
    ];
    expect(lines(items)).toEqual({ openReceivables: 200, disputed: -130, eligible: 70, borrowingBase: 59.5 });
    const insured = lines(
      [...items, item('C', 50, 0, { insured: 45 }), item('D', 20)],
      [...NO_CAP, ['Borrowing base: insured part only', 'yes']],
    );
    expect(insured).toEqual({
      openReceivables: 270,
      disputed: -130,
      uninsured: -25,
      eligible: 115,
      borrowingBase: 97.75,
    });
  });

  test('a credit note lessens its own buyer at any age, a credit balance nobody else', () => {
    expect(lines([item('A', 100), item('A', -30, 400), item('B', -50)])).toEqual({
      openReceivables: 20,
      creditBalances: 50,
      eligible: 70,
      borrowingBase: 59.5,
    });
  });

  test('one buyer makes up at most a quarter of what is eligible', () => {
    const cap: PolicyRows = [['Borrowing base: one buyer at most', '25%']];
    expect(lines([item('A', 25), item('B', 25), item('C', 25), item('D', 25)], cap)).toMatchObject({
      eligible: 100,
    });
    expect(lines([item('A', 40), item('B', 20), item('C', 20), item('D', 20)], cap)).toEqual({
      openReceivables: 100,
      overCap: -15,
      eligible: 85,
      borrowingBase: 72.25,
    });
  });

  test('nothing open is nothing to borrow on', () => expect(base([]).base).toBe(0));

  test('the lines add up from the receivables to what is eligible, and the base never exceeds it', () => {
    const items = fc.array(
      fc
        .record({
          buyer: fc.constantFrom('A', 'B', 'C'),
          amount: fc.integer({ min: -1000_00, max: 9000_00 }).map(n => n / 100),
          days: fc.integer({ min: -60, max: 200 }),
          insured: fc.integer({ min: 0, max: 9000_00 }).map(n => n / 100),
          disputed: fc.constantFrom(NaN, 0, 10.5, Infinity),
        })
        .map(({ buyer, amount, days, insured, disputed }) =>
          item(buyer, amount, days, { insured, disputed }),
        ),
    );
    fc.assert(
      fc.property(items, fc.boolean(), (all, insuredOnly) => {
        const rows: PolicyRows = [['Borrowing base: insured part only', insuredOnly]];
        const found = base(all, rows);
        const before = found.lines.slice(0, -2).map(({ amount }) => amount);
        expect(sumOf(before)).toBe(found.eligible);
        expect(found.eligible).toBeGreaterThanOrEqual(0);
        expect(found.base).toBeLessThanOrEqual(found.eligible);
      }),
    );
  });
});
