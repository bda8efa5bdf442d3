import { fitOwn, historyOf, policyRows } from '../../../scripts/calibrate/own';
import { randomNumbers } from '../../../scripts/calibrate/stats/random';
import { isFault } from '../../../src/credit/fault';
import { readPolicy } from '../../../src/credit/policy/read';

const HEADERS = ['Buyer ID', 'Debt ratio', 'Quick ratio', 'Cash flow margin', 'Failed'];

/** Buyers that fail the more often the more debt they have; the other two figures tell nothing. */
function exported(buyers: number, rate: number): unknown[][] {
  const random = randomNumbers(5);
  const rows = Array.from({ length: buyers }, (_, i) => {
    const debt = 0.2 + 0.7 * random();
    const fails = random() < rate * 2 * debt ** 2;
    return [i + 1, debt, 0.5 + random(), random() / 10, fails ? 'yes' : 'no'];
  });
  return [HEADERS, ...rows];
}

describe('a refit on own buyers', () => {
  test('finds the figure that tells, and gives settings that a policy reads', () => {
    const fit = fitOwn(historyOf(exported(3000, 0.3), 'own.xlsx'));
    expect(fit.own.auc).toBeGreaterThan(0.6);
    const { equityToLiabilities, quickRatio } = fit.factors;
    expect(equityToLiabilities.weight).toBeGreaterThan(60);
    expect(quickRatio.weight).toBeLessThan(25);
    const points = equityToLiabilities.bins.map(bin => bin.points);
    expect(points).toEqual([...points].sort((a, b) => a - b));
    expect(isFault(readPolicy(policyRows(fit)))).toBe(false);
  });

  test('is the same every time', () => {
    const fit = () => policyRows(fitOwn(historyOf(exported(1200, 0.3), 'own.xlsx')));
    expect(fit()).toEqual(fit());
  });

  test('is refused politely where there are too few failures', () => {
    const few = historyOf(exported(400, 0.05), 'own.xlsx');
    expect(() => fitOwn(few)).toThrow(
      /failed buyers; a refit needs at least 50.*stay with the shipped points/,
    );
  });

  test('names the column that is wanted, and the cell that is wrong', () => {
    expect(() =>
      historyOf(
        [
          ['Buyer ID', 'Debt ratio'],
          [1, 0.4],
        ],
        'own.xlsx',
      ),
    ).toThrow(/own\.xlsx has no outcome column/);
    expect(() => historyOf([HEADERS, [1, 0.5, 1, 0.1, 'perhaps']], 'own.xlsx')).toThrow(/row 2: "perhaps"/);
  });
});
