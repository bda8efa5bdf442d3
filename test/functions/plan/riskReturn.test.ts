import { breakEvenPd, raroc } from '../../../src/functions/plan/riskReturn';
import { column, errorSaying, single } from '../../support/customFunctions';

test('BREAKEVENPD', () => {
  expect(breakEvenPd(column(10, 0), [[90]], [[1]])).toEqual([[0.1], [0]]);
  expect(single(breakEvenPd([[10]], [[90]], [[0]]))).toEqual(errorSaying('#NUM!', 'Nothing is lost'));
});

test('RAROC', () => {
  expect(single(raroc([[100_000]], [[80_000]], [[3_000]], [[2_000]], [[50_000]]))).toBe(0.3);
  expect(single(raroc([[1]], [['']], [['']], [['']], [[0]]))).toEqual(
    errorSaying('#NUM!', 'Capital: 0 is not above zero'),
  );
});
