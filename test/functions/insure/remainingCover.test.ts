import { remainingCover, remainingCoverWhy } from '../../../src/functions/insure/remainingCover';
import { column, errorSaying, single } from '../../support/customFunctions';

const none = undefined;

describe('REMAININGCOVER', () => {
  test('a buyer a row, and an order on top', () => {
    expect(remainingCover(column(100, 100), column(70, 120), column(10, ''), column(25, ''))).toEqual([
      [-5],
      [-20],
    ]);
  });

  test('an invoice a row, oldest first', () => {
    const dates = column('2026-02-01', '2026-01-01');
    expect(remainingCover([[100]], column(70, 20), none, none, none, column('A', 'A'), dates)).toEqual([
      [10],
      [80],
    ]);
  });

  test('why, and cover that has stopped', () => {
    expect(remainingCoverWhy([[100]], [[50]], none, [[30]], [[61]])[0].slice(0, 4)).toEqual([50, 0, 30, -30]);
    expect(
      single(
        remainingCover([[100]], [[50]], none, [[30]], [[61]], none, none, [
          ['Insurance: cover stops after days', 90],
        ]),
      ),
    ).toBe(20);
  });

  test('a missing limit is an error', () =>
    expect(single(remainingCover([['']], [[5]]))).toEqual(errorSaying('#N/A', 'Insured limit is missing.')));
});
