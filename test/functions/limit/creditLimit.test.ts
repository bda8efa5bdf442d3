import { creditLimit } from '../../../src/functions/limit/creditLimit';
import { creditLimitWhy } from '../../../src/functions/limit/creditLimitWhy';
import { errorSaying, single } from '../../support/customFunctions';

const HEADERS = ['Buyer ID', 'Average days late', 'Equity', 'Sales', 'Insured limit'];

const BUYER = [1042, 0, 80_000, 700_000, ''];

// My DSO Manager's example: min(35 % × 80 000, 5 % × 700 000) = 28 000.
const POLICY = [
  ['Preset', 'expert'],
  ['Missing facts count', 'not at all'],
  ['Limit: share of net worth', '35%'],
  ['Limit: share of yearly sales', '5%'],
  ['Limit: share of working capital', 'none'],
  ['Limit: share of monthly sales', 'none'],
  ['Limit: need counts', 'no'],
  ['Limit: trade references count', 'no'],
  ['Limit: which method binds', 'smallest'],
];

describe('CREDITLIMIT', () => {
  test('gives one limit a buyer, below a label where the header row is part of the values', () => {
    expect(creditLimit([BUYER], [HEADERS], POLICY)).toEqual([[28_000]]);
    expect(creditLimit([HEADERS, BUYER, BUYER], undefined, POLICY)).toEqual([
      ['Credit limit'],
      [28_000],
      [28_000],
    ]);
  });

  test('a bad row is an error of its own, saying what is missing', () => {
    const rows = [
      BUYER,
      [1, 0, '', '', ''],
      [2, '', '', '', ''],
      [3, 0, 'x', 1, ''],
      [4, 0, 80_000, '', 12_345],
    ];
    expect(creditLimit(rows, [HEADERS], POLICY)).toEqual([
      [28_000],
      [errorSaying('#N/A', 'Any of these would do: Equity, Sales.')],
      [errorSaying('#N/A', 'No fact that the score rests on is known')],
      [errorSaying('#VALUE!', 'Equity, row 4: "x" is not a number.')],
      [12_000],
    ]);
  });

  test('a policy without methods is out of its range', () => {
    const none = POLICY.map(([setting, value]) => [setting, /^\d/.test(value) ? 'none' : value]);
    expect(single(creditLimit([BUYER], [HEADERS], none))).toEqual(
      errorSaying('#NUM!', 'uses no limit method'),
    );
  });
});

describe('CREDITLIMITWHY', () => {
  test('shows every method and every step', () => {
    expect(creditLimitWhy([[1042, 5, 80_000, '', 15_500]], [HEADERS], POLICY)).toEqual([
      ['Method', 'Amount', 'Basis', 'Binds'],
      ['Share of net worth', 28_000, '35% of Equity 80,000.00', 'yes'],
      ['Share of yearly sales', '', 'Not known: needs Sales.', ''],
      ['From the methods', 28_000, 'The smallest of the methods that have an amount', ''],
      // Five days late earn 75 points: grade A, 70 %.
      ["Grade's share", 19_600, '70% for grade A (score 75)', 'yes'],
      ['Insured limit', 15_500, 'At most the insured limit 15,500.00 and own retention 0.00', 'yes'],
      ['Ceiling', 15_500, 'The policy has no ceiling', ''],
      ['Rounded down', 15_000, 'Rounded down to a multiple of 1,000.00', 'yes'],
      ['Credit limit', 15_000, '', ''],
    ]);
  });

  test('names the row where there are several buyers', () => {
    const table = creditLimitWhy([BUYER, [1, 0, '', '', '']], [HEADERS], POLICY);
    expect(table[0]).toEqual(['Row', 'Method', 'Amount', 'Basis', 'Binds']);
    expect(table.at(-1)).toEqual([2, errorSaying('#N/A', 'Equity, Sales'), '', '', '']);
  });

  test('speaks the policy’s language', () => {
    const table = creditLimitWhy([BUYER], [HEADERS], [...POLICY, ['Language', 'zh']]);
    expect(table[1]).toEqual(['净资产比例', 28_000, '净资产 80,000.00 的 35%', '是']);
  });
});
