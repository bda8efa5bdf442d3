import fc from 'fast-check';
import { rollRates, vintageRates } from '../../../src/credit/plan/rollRates';
import { found, refused } from '../../support/found';

const MEAN = { rollAverage: 'mean' } as const;
const WEIGHTED = { rollAverage: 'weighted' } as const;
const rounded = (rates: readonly number[]) => rates.map(rate => Number(rate.toFixed(4)));

describe('roll rates', () => {
  // Domain 3.10: rates .5, .46, .3478, .25 make losses of 2, 4, 8.70 and 25 %, times the loss given default.
  test('the worked example', () => {
    const history = [
      [10_000, 10_000, 2_300, 10_000, 0],
      [0, 5_000, 4_600, 800, 2_500],
    ];
    const { rates, losses } = found(rollRates(history, 1, MEAN));
    expect(rounded(rates)).toEqual([0.5, 0.46, 0.3478, 0.25]);
    expect(rounded(losses)).toEqual([0.02, 0.04, 0.087, 0.25, 1]);
    expect(rounded(found(rollRates(history, 0.6, MEAN)).losses)).toEqual([0.012, 0.024, 0.0522, 0.15, 0.6]);
  });

  // By hand: 50/100 and 100/400 are 50 % and 25 % in the mean 37.5 %, together 150/500 = 30 %.
  test('months are averaged as rates or by balance', () => {
    const history = [
      [100, 0],
      [400, 50],
      [0, 100],
    ];
    expect(found(rollRates(history, 1, MEAN)).rates).toEqual([0.375]);
    expect(found(rollRates(history, 1, WEIGHTED)).rates).toEqual([0.3]);
  });

  test('a month with an empty bucket has no rate out of it', () => {
    const { monthly, rates } = found(
      rollRates(
        [
          [100, 5],
          [0, 40],
          [200, 3],
          [7, 100],
        ],
        1,
        MEAN,
      ),
    );
    expect(monthly).toEqual([[0.4], [NaN], [0.5]]);
    expect(rates).toEqual([0.45]);
  });

  test('more may roll than stood there, but no more than all is lost', () => {
    const { rates, losses } = found(
      rollRates(
        [
          [100, 50],
          [0, 150],
        ],
        0.8,
        MEAN,
      ),
    );
    expect(rates).toEqual([1.5]);
    expect(losses).toEqual([0.8, 0.8]);
  });

  test('refuses a history that has no rates', () => {
    expect(refused(rollRates([[1, 2]], 1, MEAN))).toMatch(/^missing: Roll rates need two months/);
    expect(refused(rollRates([[1], [2]], 1, MEAN))).toMatch(/^missing: Roll rates need two months/);
    expect(refused(rollRates([], 1, MEAN))).toMatch(/^missing/);
    expect(
      refused(
        rollRates(
          [
            [0, 2],
            [0, 3],
          ],
          1,
          MEAN,
        ),
      ),
    ).toMatch(/^missing: Bucket 1 was empty/);
    expect(
      refused(
        rollRates(
          [
            [0, 2],
            [0, 3],
          ],
          1,
          WEIGHTED,
        ),
      ),
    ).toMatch(/^missing: Bucket 1 was empty/);
    expect(
      refused(
        rollRates(
          [
            [1, -2],
            [0, 3],
          ],
          1,
          MEAN,
        ),
      ),
    ).toMatch(/^domain/);
    expect(
      refused(
        rollRates(
          [
            [1, NaN],
            [0, 3],
          ],
          1,
          MEAN,
        ),
      ),
    ).toMatch(/^missing/);
    expect(
      refused(
        rollRates(
          [
            [1, 2],
            [0, 3],
          ],
          1.2,
          MEAN,
        ),
      ),
    ).toMatch(/^domain: Loss given default/);
  });

  test('losses lie between nothing and the loss given default, and rise with age where no rate passes 100 %', () => {
    const history = fc.array(
      fc.tuple(
        fc.integer({ min: 100, max: 200 }),
        fc.integer({ min: 50, max: 100 }),
        fc.integer({ min: 0, max: 50 }),
      ),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(
        history,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(MEAN, WEIGHTED),
        (months, lost, rule) => {
          const { losses } = found(rollRates(months, lost, rule));
          for (const loss of losses) {
            expect(loss).toBeGreaterThanOrEqual(0);
            expect(loss).toBeLessThanOrEqual(lost);
          }
          expect(losses).toEqual([...losses].sort((a, b) => a - b));
        },
      ),
    );
  });
});

describe('vintage loss rates', () => {
  // Domain 3.10, IFRScommunity: 100/50/23/8/2 makes 2, 4, 8.7, 25 and 100 %.
  test('the worked example', () => {
    expect(rounded(vintageRates([100, 50, 23, 8, 2]).map(found))).toEqual([0.02, 0.04, 0.087, 0.25, 1]);
  });

  test('a figure that makes no rate is refused alone', () => {
    const rates = vintageRates([100, NaN, -1, 1, 2]);
    expect(rates.map(rate => (typeof rate === 'number' ? rate : refused(rate).split(':')[0]))).toEqual([
      0.02,
      'missing',
      'domain',
      'domain',
      1,
    ]);
    expect(
      vintageRates([100, 0]).map(rate => (typeof rate === 'number' ? rate : refused(rate).split(':')[0])),
    ).toEqual([0, 'domain']);
  });
});
