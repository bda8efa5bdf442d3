import { borrowingBase, borrowingBaseWhy } from '../../../src/functions/secure/borrowingBase';
import { column, errorSaying, single } from '../../support/customFunctions';

const none = undefined;

describe('BORROWINGBASE', () => {
  const buyers = column('A', 'B', 'C', 'D', '');
  const amounts = column(100, 100, 100, 100, '');
  const due = column('2026-01-31', '2026-01-31', '2026-01-31', '2025-01-31', '');

  test('one amount for the whole of the receivables; empty rows are nothing', () => {
    const noCap = [['Borrowing base: one buyer at most', 'none']];
    expect(single(borrowingBase(buyers, due, amounts, [['2026-02-10']], none, none, noCap))).toBe(255);
    expect(single(borrowingBase(buyers, due, amounts, [['2026-02-10']]))).toBe(191.25);
  });

  test('why, from the receivables to the base', () => {
    const table = borrowingBaseWhy(
      buyers,
      due,
      amounts,
      [['2026-02-10']],
      none,
      column(20, 'yes', '', '', ''),
    );
    expect(table[0]).toEqual(['Item', 'Amount', 'Reason']);
    expect(table.slice(1).map(([item, amount]) => [item, amount])).toEqual([
      ['Open receivables', 400],
      ['Too old', -100],
      ['Buyers with too much that is old', 0],
      ['Disputed', -120],
      ['Not insured', 0],
      ['Credit balances', 0],
      ['Over the cap', -90],
      ['Eligible', 90],
      ['Borrowing base', 76.5],
    ]);
  });

  test('what cannot be read, or whom, is the answer', () => {
    expect(single(borrowingBase(buyers, due, column(1, 2, 'x', 4, 5), [['2026-02-10']]))).toEqual(
      errorSaying('#VALUE!', 'Amount, row 3'),
    );
    expect(single(borrowingBase(column('A', ''), column('', ''), column(1, 2), [['2026-02-10']]))).toEqual(
      errorSaying('#N/A', 'Buyer is missing.'),
    );
    expect(single(borrowingBase(buyers, due, amounts, [['']]))).toEqual(
      errorSaying('#N/A', 'As-of date is missing.'),
    );
    expect(
      single(borrowingBase(buyers, column('2026-01-31', '2026-01-31'), amounts, [['2026-02-10']])),
    ).toEqual(errorSaying('#N/A', 'Due date has 2 rows where other arguments have 5'));
  });
});
