import { exposure } from '../../../src/functions/limit/exposure';
import { column, errorSaying, single } from '../../support/customFunctions';

describe('EXPOSURE', () => {
  test('adds up columns, blanks being none', () => {
    expect(
      exposure(column(100, '', 0.1), column(20, 30, ''), [['']], undefined, column(5, null, 0.2)),
    ).toEqual([[85], [-30], [0.3]]);
  });

  test('one cell serves every row, omitted arguments are none', () => {
    expect(exposure(column(100, 200), null as never, null as never, [[1]])).toEqual([[101], [201]]);
  });

  test('a bad cell costs its own row, and a row of blanks is missing', () => {
    expect(exposure(column(100, 'x', '', 5), column(0, 0, '', '#N/A'))).toEqual([
      [100],
      [errorSaying('#VALUE!', 'Open receivables, row 2: "x" is not a number.')],
      [errorSaying('#N/A', 'Open receivables is missing.')],
      [errorSaying('#VALUE!', 'Unapplied cash, row 4: the cell holds #N/A.')],
    ]);
  });

  test('follows the policy', () => {
    const policy = [['Exposure counts open orders', 'no']];
    const none = null as never;
    expect(exposure([[100]], none, none, none, [[50]], none, none, none, policy)).toEqual([[100]]);
    expect(single(exposure([[100]], none, none, none, none, none, [[-1]]))).toEqual(
      errorSaying('#NUM!', 'Collateral: -1.00 is below zero.'),
    );
  });
});
