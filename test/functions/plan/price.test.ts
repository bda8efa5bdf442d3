import { breakEvenPd, raroc, riskPrice, riskPriceWhy } from '../../../src/functions/plan/price';
import { column, errorSaying, single } from '../../support/customFunctions';

// Domain 3.12: PD 4 %, LGD 90 %, 60 days, funding 7 % lift the cash price by 1.7632 %.
test('RISKPRICE', () => {
  expect(riskPrice(column(10_000, 0, 'x', ''), [['4%']], [['90%']], [[60]], [['7%']])).toEqual([
    [10_176.32],
    [0],
    [errorSaying('#VALUE!', 'Cash price, row 3')],
    [errorSaying('#N/A', 'Cash price is missing.')],
  ]);
});

test('RISKPRICEWHY parts the price', () => {
  const [[price, funding, administration, premium, risk, reason]] = riskPriceWhy(
    [[10_000]],
    [[0.04]],
    [[0.9]],
    [[60]],
    [[0.07]],
  );
  expect([price, funding, administration, premium, risk]).toEqual([10_176.32, 115.07, 0, 0, 61.25]);
  expect(reason).toBe(
    '0.7% default probability over 60 days, 0.6% of the price to be lost; 1.8% on the cash price.',
  );
});

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
