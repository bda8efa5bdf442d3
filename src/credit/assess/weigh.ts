import { DIMENSIONS, FACTORS, FACTOR_IDS, type Dimension, type FactorId } from '../policy/factors';
import { perPolicy } from '../policy/perPolicy';
import type { ScorePolicy } from '../policy/score';

/** Points of a missing fact under the neutral rule: the middle of every scale. */
export const NEUTRAL = 50;

export const LEAST_SCORE = 0;
export const MOST_SCORE = 100;

/** A dimension that weighs something, and its factors that do. */
export interface WeighedDimension {
  readonly dimension: Dimension;
  readonly weight: number;
  readonly factors: readonly FactorId[];
}

/** The dimensions and factors that count under a policy; weights of zero leave out. */
export const weighedDimensions = perPolicy((policy: ScorePolicy): readonly WeighedDimension[] =>
  DIMENSIONS.map(dimension => ({
    dimension,
    weight: policy.weights[dimension],
    factors: FACTOR_IDS.filter(id => FACTORS[id].dimension === dimension && policy.factors[id].weight > 0),
  })).filter(({ weight, factors }) => weight > 0 && factors.length > 0),
);

/** The points of a fact that is not known, or NaN where the policy leaves it out and lets the rest weigh more. */
export function pointsOfMissing(id: FactorId, { missing, factors }: ScorePolicy): number {
  if (missing === 'reweight') return NaN;
  return missing === 'neutral' ? NEUTRAL : Math.min(...factors[id].points.scores);
}

/** Far below any difference that weights and points of a few decimals can make, far above binary noise. */
const TIE = 1e-9;

/**
 * The score of an exact weighted sum: rounded to one decimal, halves up, and no higher than the cap. It is rounded
 * before it is graded, so that a printed 80.0 is never an A.
 */
export function settled(sum: number, cap: number): number {
  return Math.min(Math.floor((sum + TIE) * 10 + 0.5) / 10, Math.floor((cap + TIE) * 10) / 10);
}
