import type { FactorId } from '../policy/factors';
import { perPolicy } from '../policy/perPolicy';
import { stepOf } from '../policy/points';
import { KNOCK_OUTS, type ScorePolicy } from '../policy/score';
import type { FactTable } from './factTable';
import { FACTS_BEHIND_KNOCK_OUT, knockOutTests, type KnockOutTest } from './knockOuts';
import { factsBehind, figureReaders, givenFigures, nineDecimals, type FigureReader } from './figures';
import type { FactId, FigureId } from './facts';
import { MOST_SCORE, NEUTRAL, pointsOfMissing, settled, weighedDimensions } from './weigh';

interface PreparedFactor {
  /** Its column, where the figures just stand in one: read without a call, which would make an object of each. */
  readonly given: Float64Array | undefined;
  readonly read: FigureReader;
  readonly weight: number;
  readonly edges: readonly number[];
  readonly scores: readonly number[];
  readonly missingPoints: number;
}

interface PreparedDimension {
  readonly weight: number;
  /** The factors that some buyer can have a figure for. */
  readonly factors: readonly PreparedFactor[];
  /** What the others add for every buyer: their points by weight, and their weight. */
  readonly missingPoints: number;
  readonly missingWeight: number;
}

interface PreparedCap {
  readonly applies: KnockOutTest;
  readonly cap: number;
}

/**
 * Scores the buyers of a table one after another, without making objects on the way. `explainScore` gives the same
 * score with its reasons.
 *
 * The score is 0 to 100, high is good: every factor's points by the policy's scale, weighed within its dimension,
 * the dimensions weighed among each other; held down by the knock-outs; with one decimal.
 * Source: domain 3.2 (3D model, generic weighted scorecard), S3.1.
 */
export class Scorer {
  private readonly dimensions: readonly PreparedDimension[];
  private readonly caps: readonly PreparedCap[];

  constructor(facts: FactTable, policy: ScorePolicy) {
    const dimensions = weighedDimensions(policy);
    const readers = figureReaders(
      facts,
      dimensions.flatMap(({ factors }) => factors),
    );
    const prepared = (id: FactorId): PreparedFactor => ({
      given: givenFigures(facts, id),
      read: readers[id],
      weight: policy.factors[id].weight,
      edges: policy.factors[id].points.edges,
      scores: policy.factors[id].points.scores,
      missingPoints: pointsOfMissing(id, policy),
    });
    const canBeKnown = (behind: readonly FigureId[]) => behind.some(fact => facts.hasAnyYear(fact));
    this.dimensions = dimensions.map(({ weight, factors }) => {
      const missing = factors.filter(id => !canBeKnown(factsBehind(id))).map(prepared);
      const counted = missing.filter(({ missingPoints }) => !Number.isNaN(missingPoints));
      return {
        weight,
        factors: factors.filter(id => canBeKnown(factsBehind(id))).map(prepared),
        missingPoints: counted.reduce((sum, factor) => sum + factor.weight * factor.missingPoints, 0),
        missingWeight: counted.reduce((sum, factor) => sum + factor.weight, 0),
      };
    });
    const tests = knockOutTests(facts);
    this.caps = KNOCK_OUTS.filter(knockOut => canBeKnown(FACTS_BEHIND_KNOCK_OUT[knockOut])).map(knockOut => ({
      applies: tests[knockOut],
      cap: policy.knockOuts[knockOut],
    }));
  }

  /** The score of a buyer, or NaN where neither a factor nor a knock-out is known. */
  scoreRow(row: number): number {
    let known = false;
    let sum = 0;
    let weights = 0;
    for (const dimension of this.dimensions) {
      let points = dimension.missingPoints;
      let weight = dimension.missingWeight;
      for (const factor of dimension.factors) {
        const figure = factor.given ? nineDecimals(factor.given[row]) : factor.read(row);
        const isKnown = !Number.isNaN(figure);
        const earned = isKnown ? factor.scores[stepOf(figure, factor.edges)] : factor.missingPoints;
        if (isKnown) known = true;
        if (Number.isNaN(earned)) continue;
        points += factor.weight * earned;
        weight += factor.weight;
      }
      if (weight === 0) continue;
      sum += (dimension.weight * points) / weight;
      weights += dimension.weight;
    }

    let cap = MOST_SCORE;
    for (const knockOut of this.caps) {
      if (!knockOut.applies(row)) continue;
      known = true;
      if (knockOut.cap < cap) cap = knockOut.cap;
    }
    if (!known) return NaN;
    return settled(weights === 0 ? NEUTRAL : sum / weights, cap);
  }
}

/** The facts that a score under this policy rests on. */
export const factsOfScore = perPolicy(
  (policy: ScorePolicy): ReadonlySet<FactId> =>
    new Set<FactId>([
      ...weighedDimensions(policy).flatMap(({ factors }) => factors.flatMap(factsBehind)),
      ...Object.values(FACTS_BEHIND_KNOCK_OUT).flat(),
    ]),
);
