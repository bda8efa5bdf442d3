import { settled } from '../../../src/credit/assess/weigh';
import { factOf } from '../../../src/credit/assess/facts';
import { DIMENSIONS, FACTORS, FACTOR_IDS, type FactorId } from '../../../src/credit/policy/factors';
import type { Policy } from '../../../src/credit/policy/policy';
import { readPolicy } from '../../../src/credit/policy/read';
import { creditScore } from '../../../src/functions/assess/score';
import type { PerRowRule } from '../perRow';
import { figures } from '../rows';

/** Twelve facts with the range that the bench draws them from, in hundredths. */
const FACTS: Readonly<Partial<Record<FactorId, readonly [least: number, most: number]>>> = {
  yearsInBusiness: [1, 4000],
  siteVisit: [1, 10_000],
  quickRatio: [1, 300],
  cashToAssets: [1, 60],
  inventoryDays: [100, 12_000],
  salesGrowth: [1, 40],
  averageDaysLate: [-500, 3000],
  shareLate: [1, 100],
  recentDaysLate: [1, 300],
  spreadDaysLate: [1, 1500],
  invoicesSeen: [100, 9000],
  tradeReferences: [1, 500],
};

/** CREDITSCORE of twelve facts. The loop weighs the same points; what is missing counts as neutral. */
export function scoreRules(rows: number): PerRowRule[] {
  const ids = Object.keys(FACTS) as FactorId[];
  const columns = new Map(ids.map(id => [id, figures(rows, ...FACTS[id]!, 100)]));
  const headers = [ids.map(id => factOf(id).en)];
  const given = [...columns.values()];
  const cells = Array.from({ length: rows }, (_, row) => given.map(column => column[row]));
  const { score } = readPolicy(undefined) as Policy;
  const dimensions = DIMENSIONS.map(dimension => {
    const members = FACTOR_IDS.filter(
      id => FACTORS[id].dimension === dimension && score.factors[id].weight > 0,
    );
    const sum = members.reduce((total, id) => total + score.factors[id].weight, 0);
    return { weight: score.weights[dimension], members, sum };
  }).filter(({ weight, members }) => weight > 0 && members.length > 0);
  const weights = dimensions.reduce((total, { weight }) => total + weight, 0);

  const known: { column: Float64Array; edges: readonly number[]; points: Float64Array }[] = [];
  let missing = 0;
  for (const { weight, members, sum } of dimensions) {
    for (const id of members) {
      const { weight: own, points } = score.factors[id];
      const share = (weight * own) / sum / weights;
      const column = columns.get(id);
      if (column)
        known.push({ column, edges: points.edges, points: Float64Array.from(points.scores, p => p * share) });
      else missing += 50 * share;
    }
  }
  return [
    {
      name: 'CREDITSCORE, 12 facts',
      given: [cells],
      isAmongFew: false,
      ours: () => creditScore(cells, headers),
      loop: () => {
        const found = new Float64Array(rows);
        for (let row = 0; row < rows; row++) {
          let total = missing;
          for (const { column, edges, points } of known) {
            let step = 0;
            while (step < edges.length && column[row] >= edges[step]) step++;
            total += points[step];
          }
          found[row] = settled(total, 100);
        }
        return found;
      },
    },
  ];
}
