import fc from 'fast-check';
import { isFault } from '../../../src/credit/fault';
import { concentration } from '../../../src/credit/limit/concentration';
import { policyOf } from '../../support/facts';

const POLICY = policyOf().concentration;

function of(amounts: number[], names = amounts.map((_, i) => `B${i}`), groups: string[] = []) {
  const found = concentration(names, groups, amounts, POLICY);
  if (isFault(found)) throw new Error(found.message.id);
  return found;
}

describe('concentration', () => {
  // Domain 3.12: shares of 40, 30, 20 and 10 % give 3000 and 3.33 names.
  test('the vector of the field guide', () => {
    const found = of([40, 30, 20, 10]);
    expect(found.index).toBe(3000);
    expect(found.effectiveNames).toBeCloseTo(3.3333, 4);
    expect(found.names.map(({ flag }) => flag)).toEqual([
      'concentrationHigh',
      'concentrationHigh',
      'concentrationWatch',
      'concentrationOk',
    ]);
  });

  test('one name is 10,000, equal names are as many as they are', () => {
    expect(of([7]).index).toBe(10_000);
    expect(of([5, 5, 5, 5, 5]).effectiveNames).toBeCloseTo(5, 9);
  });

  // 1,500 and 2,500, and 1,000 and 1,800 (domain 3.12): ten, six, five and three equal names.
  test.each([
    [11, 'levelLow', 'levelLow'],
    [10, 'levelLow', 'levelModerate'],
    [6, 'levelModerate', 'levelModerate'],
    [5, 'levelModerate', 'levelHigh'],
    [4, 'levelHigh', 'levelHigh'],
  ])('%d equal names are %s and %s', (names, longUsed, guidelines) => {
    expect(of(Array.from({ length: names }, () => 1)).indexReason.figures).toEqual({ longUsed, guidelines });
  });

  test('rows of a name and names of a group are one, however they are spread', () => {
    expect(of([10, 30, 60], ['A', 'A', 'B']).names).toMatchObject([
      { name: 'B', share: 0.6 },
      { name: 'A', share: 0.4 },
    ]);
    const grouped = of([10, 30, 60], ['A', 'B', 'C'], ['G', 'G', '']);
    expect(grouped.names).toMatchObject([
      { name: 'C', share: 0.6 },
      { name: 'G', share: 0.4 },
    ]);
  });

  test('balances in credit have no share', () => {
    const found = of([100, -50, 100]);
    expect(found).toMatchObject({ total: 200, index: 5000, inCredit: 1 });
    expect(found.names.at(-1)).toMatchObject({ amount: -50, share: 0, flag: 'concentrationOk' });
    expect(concentration(['A'], [], [-1], POLICY)).toMatchObject({ code: 'missing' });
    expect(concentration([], [], [], POLICY)).toMatchObject({ code: 'missing' });
  });

  test('shares add up to one, the index lies between equal shares and one name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 }),
        amounts => {
          const found = of(amounts);
          expect(found.names.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(found.index).toBeGreaterThanOrEqual(10_000 / amounts.length - 1e-6);
          expect(found.index).toBeLessThanOrEqual(10_000);
          expect(found.effectiveNames).toBeLessThanOrEqual(amounts.length + 1e-6);
        },
      ),
    );
  });
});
