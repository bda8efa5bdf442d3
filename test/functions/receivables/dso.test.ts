import { cashFreed, collectionIndex } from '../../../src/functions/receivables/collection';
import {
  avgDaysDelinquent,
  bestDso,
  delinquentDso,
  dso,
  dsoLifetime,
  dsoRolling,
} from '../../../src/functions/receivables/dso';
import { column, errorSaying, single } from '../../support/customFunctions';

test('the figures of domain 3.4 in cells and columns', () => {
  expect(dso(column(450, 0), [[1200]], [[90]])).toEqual([[33.75], [0]]);
  expect(bestDso([[380]], [[1200]], [[90]])).toEqual([[28.5]]);
  expect(avgDaysDelinquent([[450]], [[380]], [[1200]], [[90]])).toEqual([[5.25]]);
  expect(delinquentDso(column(40, 30), [[1200]], [[90]])).toEqual([[3], [2.25]]);
  expect(single(collectionIndex([[500]], [[1200]], [[450]], [[380]]))).toBeCloseTo(94.697, 3);
  expect(cashFreed([[72]], [[45]], [[36500]])).toEqual([[2700]]);
  expect(dsoLifetime([[2500]], [[10000]], [['2026-01-01']], [['2026-02-10']])).toEqual([[10]]);
});

test('a bad row is an error of its own', () => {
  expect(dso(column('x', '', 450, 450), column(1, 1, 0, 1200), [[90]])).toEqual([
    [errorSaying('#VALUE!', 'Receivables, row 1')],
    [errorSaying('#N/A', 'Receivables is missing')],
    [errorSaying('#NUM!', 'Sales')],
    [33.75],
  ]);
});

test('DSOROLLING in the order of the rows, blank rows blank', () => {
  const months = column('2026-01-31', '2026-02-28', '', '2026-03-31');
  const found = dsoRolling(column(400, 420, '', 450), column(380, 420, '', 400), months);
  expect(found).toEqual([
    [errorSaying('#N/A', 'Only 1 of the 3 months')],
    [errorSaying('#N/A', 'Only 2 of the 3 months')],
    [''],
    [33.75],
  ]);
  expect(dsoRolling(column(62, 'x'), [[62]], column('2026-01-31', '2026-02-28'), [[1]])).toEqual([
    [31],
    [errorSaying('#VALUE!', 'Receivables, row 2')],
  ]);
});
