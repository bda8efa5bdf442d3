import { riskPrice, riskPriceWhy } from '../../../src/functions/plan/riskPrice';
import { column, errorSaying } from '../../support/customFunctions';

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
