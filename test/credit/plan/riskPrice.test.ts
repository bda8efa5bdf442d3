import fc from 'fast-check';
import { sumOf } from '../../../src/credit/money';
import { probabilityOver } from '../../../src/credit/plan/expectedLoss';
import {
  breakEvenProbability,
  returnOnRisk,
  riskPrice,
  type CreditSale,
} from '../../../src/credit/plan/riskPrice';
import { found, refused } from '../../support/found';

const sale = (more: Partial<CreditSale> = {}): CreditSale => ({
  cashPrice: 1_000_000,
  defaultProbability: 0.04,
  lossGivenDefault: 0.9,
  days: 60,
  fundingRate: 0.07,
  cover: NaN,
  premiumRate: NaN,
  administration: NaN,
  ...more,
});
const price = (more: Partial<CreditSale> = {}) => found(riskPrice(sale(more))).price;

describe('price of risk', () => {
  // Domain 3.12: PD 4 %, LGD 90 %, 60 days, funding 7 %: uplift 1.7632 %.
  test('the worked example', () => expect(price() / 1_000_000 - 1).toBeCloseTo(0.017632, 6));

  test('full cover leaves funding and premium', () => {
    expect(price({ cover: 1 })).toBe(1_011_506.85);
    expect(price({ cover: 1, fundingRate: 0, premiumRate: 0.01 })).toBe(1_010_101.01);
    expect(price({ cover: 1, fundingRate: 0, administration: 500 })).toBe(1_000_500);
  });

  test('no days, no risk and no funding are the cash price', () => {
    expect(price({ days: 0 })).toBe(1_000_000);
    expect(price({ defaultProbability: 0, fundingRate: NaN })).toBe(1_000_000);
  });

  test('refuses a risk that eats the price, and unfit figures', () => {
    expect(refused(riskPrice(sale({ defaultProbability: 1, lossGivenDefault: 1 })))).toMatch(
      /^domain: Risk and premium take the whole price/,
    );
    expect(refused(riskPrice(sale({ premiumRate: 1 })))).toMatch(/^domain: Risk and premium/);
    expect(refused(riskPrice(sale({ cashPrice: NaN })))).toBe('missing: Cash price is missing.');
    expect(refused(riskPrice(sale({ days: NaN })))).toBe('missing: Days is missing.');
    expect(refused(riskPrice(sale({ days: -1 })))).toMatch(/^domain: Days/);
    expect(refused(riskPrice(sale({ cover: 2 })))).toMatch(/^domain: Cover/);
  });

  test('the parts add up to the price, and a riskier buyer never pays less', () => {
    const share = fc.integer({ min: 0, max: 50 }).map(n => n / 100);
    fc.assert(
      fc.property(
        share,
        share,
        fc.integer({ min: 0, max: 365 }),
        share,
        (defaultProbability, premiumRate, days, cover) => {
          const found1 = found(
            riskPrice(
              sale({ defaultProbability, premiumRate: premiumRate / 10, days, cover, administration: 12.34 }),
            ),
          );
          expect(sumOf([1_000_000, found1.funding, found1.administration, found1.premium, found1.risk])).toBe(
            found1.price,
          );
          const riskier = price({
            defaultProbability: defaultProbability + 0.1,
            premiumRate: premiumRate / 10,
            days,
            cover,
            administration: 12.34,
          });
          expect(riskier).toBeGreaterThanOrEqual(found1.price);
        },
      ),
    );
  });
});

describe('break-even probability of default', () => {
  // Domain 3.12: m ÷ (m + c·LGD); 10 ÷ (10 + 90 × 0.9).
  test('the formula', () => {
    expect(breakEvenProbability(10, 90, 0.9, NaN, NaN)).toBeCloseTo(10 / 91, 12);
    expect(breakEvenProbability(10, 90, 1, NaN, NaN)).toBe(0.1);
    expect(breakEvenProbability(10, 90, 1, 0.5, NaN)).toBeCloseTo(10 / 55, 12);
    expect(breakEvenProbability(0, 90, 1, NaN, NaN)).toBe(0);
  });

  test('over the days of credit it makes the sale earn nothing', () => {
    const yearly = found(breakEvenProbability(10, 90, 0.9, NaN, 60));
    const overDays = probabilityOver(60, yearly);
    expect((1 - overDays) * 10).toBeCloseTo(overDays * 90 * 0.9, 10);
    expect(breakEvenProbability(10, 90, 0.9, NaN, 0)).toBe(breakEvenProbability(10, 90, 0.9, NaN, NaN));
  });

  test('refuses what has no break-even', () => {
    expect(refused(breakEvenProbability(10, 90, 0, NaN, NaN))).toMatch(/^domain: Nothing is lost/);
    expect(refused(breakEvenProbability(10, 90, 0.9, 1, NaN))).toMatch(/^domain: Nothing is lost/);
    expect(refused(breakEvenProbability(10, 0, 0.9, NaN, NaN))).toMatch(/^domain: Cost/);
    expect(refused(breakEvenProbability(-1, 90, 0.9, NaN, NaN))).toMatch(/^domain: Margin/);
    expect(refused(breakEvenProbability(NaN, 90, 0.9, NaN, NaN))).toMatch(/^missing: Margin/);
  });
});

// Domain 3.12: (revenue − cost − EL − funding) ÷ capital, by hand 15 000 ÷ 50 000.
test('risk-adjusted return on capital', () => {
  expect(returnOnRisk(100_000, 80_000, 3_000, 2_000, 50_000)).toBe(0.3);
  expect(returnOnRisk(100, NaN, NaN, NaN, 50)).toBe(2);
  expect(refused(returnOnRisk(100, 1, 1, 1, 0))).toMatch(/^domain: Capital/);
  expect(refused(returnOnRisk(NaN, 1, 1, 1, 1))).toMatch(/^missing: Revenue/);
});
