import { readDate, readFlag, readNumber } from '../../src/cells/decode';
import { amount, date, numberList, share, shares, yesNo } from '../../src/credit/policy/kinds';
import { dayOf } from '../../src/credit/dates';

// A text says the same wherever it stands: in an argument of a function and in a policy range.
describe('an argument and a policy cell read a text alike', () => {
  test.each([
    ['９０%', 0.9],
    ['９０％', 0.9],
    ['85 %', 0.85],
    ['0,85', 0.85],
    ['1.1%', 0.011],
  ])('the share %j is %d', (text, expected) => {
    expect(readNumber(text, 'share', 0)).toBe(expected);
    expect(share.read(text)).toBe(expected);
  });

  test.each([
    ['y', true],
    ['Ｙ', true],
    ['有', true],
    ['✓', true],
    ['YES', true],
    ['无', false],
    ['n', false],
  ])('%j is %p', (text, expected) => {
    expect(readFlag(text, 'licence', 0)).toBe(expected ? 1 : 0);
    expect(yesNo.read(text)).toBe(expected);
  });

  test.each([
    ['１，２５０', 1250],
    ['$1,250.50', 1250.5],
    ['1.250,50 €', 1250.5],
    ['12,5', 12.5],
    ['500万', 5_000_000],
  ])('the amount %j is %d', (text, expected) => {
    expect(readNumber(text, 'amount', 0)).toBe(expected);
    expect(amount.read(text)).toBe(expected);
  });

  test.each(['2026-08-31', '２０２６－０８－３１', '20260831', '31.08.2026', '31-Aug-26', 20260831])(
    '%j is 31 August 2026',
    cell => {
      expect(readDate(cell, 'due', 0)).toBe(dayOf(2026, 8, 31));
      expect(date.read(cell)).toBe(dayOf(2026, 8, 31));
    },
  );

  test.each(['03/04/2026', 260831])('the date %j is refused by both', cell => {
    expect(readDate(cell, 'due', 0)).not.toEqual(expect.any(Number));
    expect(date.read(cell)).not.toEqual(expect.any(Number));
  });
});

describe('policy cells', () => {
  // 九成: nine tenths, the usual way of Chinese contracts to state an insured share.
  test.each([
    ['九成', 0.9],
    ['8成5', 0.85],
    ['八成五', 0.85],
  ])('the share %j is %d', (text, expected) => expect(share.read(text)).toBe(expected));

  test('lists may be typed in full-width forms', () => {
    expect(shares.read('０．３％／１．６％')).toEqual([0.003, 0.016]);
    expect(numberList(0, 100).read('１２／３')).toEqual([12, 3]);
  });

  test('a percentage where an amount stands is refused, for nobody can tell what it is of', () => {
    expect(amount.read('5%')).not.toEqual(expect.any(Number));
  });

  test('a zero is the blank of some hosts and says neither yes nor no', () => {
    expect(yesNo.read(0)).not.toEqual(expect.any(Boolean));
    expect(yesNo.read(1)).toBe(true);
  });
});
