import { defaultProbability } from '../../../src/credit/assess/defaultProbability';
import { isFault } from '../../../src/credit/fault';
import { readPolicy, type PolicyRows } from '../../../src/credit/policy/read';
import type { Policy } from '../../../src/credit/policy/policy';

const policy = (rows: PolicyRows = []) => readPolicy(rows) as Policy;

describe('default probability', () => {
  test('50 points stand for the base rate', () => {
    expect(defaultProbability(50, policy())).toBeCloseTo(0.02, 12);
    expect(defaultProbability(50, policy([['Base default rate', '5%']]))).toBeCloseTo(0.05, 12);
  });

  // domain 3.2: odds 50:1 at 600, 20 points to double: PD(600) = 1.96078 %, PD(620) = 0.99010 %, PD(580) = 3.84615 %.
  // Here 50 points are 600; with all weight on financial health its points are the score's.
  test.each([
    [50, 0.0196078],
    [70, 0.009901],
    [30, 0.0384615],
  ])('points double the odds: %d', (score, expected) => {
    const rows = [
      ['Base default rate', 1 / 51],
      ['Financial points that double the odds', 20],
      ['Weight of qualification', 0],
      ['Weight of credit record', 0],
    ] as const;
    expect(defaultProbability(score, policy(rows))).toBeCloseTo(expected, 7);
  });

  test('with half the weight on financial health a point of the score is worth two of its points', () => {
    const rows = [
      ['Financial points that double the odds', 20],
      ['Weight of qualification', 0.5],
      ['Weight of financial health', 0.5],
      ['Weight of credit record', 0],
    ] as const;
    const odds = (score: number) => {
      const chance = defaultProbability(score, policy(rows)) as number;
      return (1 - chance) / chance;
    };
    expect(odds(60) / odds(50)).toBeCloseTo(2, 9);
  });

  test('is never put below the policy’s lowest rate', () => {
    expect(defaultProbability(100, policy([['Lowest default rate', 0.001]]))).toBe(0.001);
  });

  // The bounds that grades.ts states for a base rate of 2 %: 0.05 %, 0.2 %, 1 % and 4 %, within a quarter.
  test('the grades are cut on it', () => {
    const stated = [0.0005, 0.002, 0.01, 0.04];
    policy()
      .grades.slice(0, 4)
      .forEach(({ from }, i) => {
        const chance = defaultProbability(from, policy()) as number;
        expect(Math.abs(chance / stated[i] - 1)).toBeLessThan(0.25);
      });
  });

  test.each([
    [NaN, [], 'missing'],
    [101, [], 'domain'],
    [50, [['Weight of financial health', 0]], 'domain'],
  ] as [number, PolicyRows, string][])('%d under %j is a fault', (score, rows, code) => {
    const found = defaultProbability(score, policy(rows));
    expect(isFault(found) && found.code).toBe(code);
  });
});
