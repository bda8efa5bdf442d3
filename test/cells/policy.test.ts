import fc from 'fast-check';
import { policyOf, policySource } from '../../src/cells/policy';
import { isFault } from '../../src/credit/fault';
import type { Policy } from '../../src/credit/policy/policy';
import { readPolicy } from '../../src/credit/policy/read';

const graceDays = (cells: unknown) => (policyOf(cells as any[][]) as Policy).dunning.graceDays;

describe('a policy argument', () => {
  test.each([null, undefined, '', [['']], [[null]], [[0]], 0])('%j stands for the default', cells => {
    expect(policySource(cells)).toBeUndefined();
    expect(graceDays(cells)).toBe(0);
  });

  test('one text names presets, from a cell or as a constant', () => {
    expect(policySource([['30/60/90']])).toBe('30/60/90');
    expect(policySource('30/60/90')).toBe('30/60/90');
  });

  test('blank rows are passed over, as every host hands them over', () => {
    for (const blank of ['', null, 0]) {
      expect(
        graceDays([
          ['Grace days', 4],
          [blank, blank],
          ['Stage pace', 'deserved stage'],
        ]),
      ).toBe(4);
    }
  });

  test('formatted numbers give their value', () => {
    expect(graceDays([['Grace days', { type: 'FormattedNumber', basicValue: 6 }]])).toBe(6);
  });

  test('keeping the latest policy never shows: each argument gives its own', () => {
    const a = [['Grace days', 1]];
    const b = [['Grace days', 2]];
    const bad = [['Grace days', 'many']];
    const seen = [a, b, a, bad, a, bad, null, b].map(cells => {
      const read = policyOf(cells);
      return isFault(read) ? 'fault' : read.dunning.graceDays;
    });
    expect(seen).toEqual([1, 2, 1, 'fault', 1, 'fault', 0, 2]);
  });

  test('only a range of the same content is taken for the one before, whatever kind its cells are', () => {
    const cell = fc.constantFrom<unknown>('Grace days', '', null, 0, 1, '1', true, { basicValue: 1 });
    const range = fc.oneof(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
      cell,
    );
    fc.assert(
      fc.property(range, range, (first, second) => {
        policyOf(first as any);
        expect(policyOf(second as any)).toEqual(readPolicy(policySource(second as any)));
      }),
    );
  });

  test('a range that is edited in place is read again', () => {
    const range: any[][] = [['Grace days', 1]];
    expect(graceDays(range)).toBe(1);
    range[0][1] = 9;
    expect(graceDays(range)).toBe(9);
  });
});
