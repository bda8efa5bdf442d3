import { cashRatio, cashRatioWhy } from '../../../src/functions/plan/cashRatio';
import { column, errorSaying, single } from '../../support/customFunctions';

describe('CASHRATIO', () => {
  test('now, and then where overdue receivables are given', () => {
    expect(cashRatio(column(300, 'x'), [[100]], [[1000]])).toEqual([
      [0.4],
      [errorSaying('#VALUE!', 'Cash, row 2')],
    ]);
    expect(cashRatio([[300]], [[100]], [[1000]], [[200]], [['90%']])).toEqual([[0.4, 0.58]]);
    expect(cashRatioWhy([[300]], [['']], [[1000]], [[200]])[0].slice(0, 3)).toEqual([0.3, 200, 0.5]);
    expect(single(cashRatio([[1]], [[1]], [[0]]))).toEqual(errorSaying('#NUM!', 'is not above zero'));
  });
});
