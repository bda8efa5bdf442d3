import { fault, type Fault } from '../fault';
import { DIMENSIONS } from '../policy/factors';
import type { Policy } from '../policy/policy';
import { LEAST_SCORE, MOST_SCORE, NEUTRAL } from './weigh';

/**
 * The chance that a buyer of a score defaults within a year.
 *
 * Points are odds: the fit says how many points of financial health double the odds of staying sound, and a point of
 * the whole score is worth as many of those as financial health has weight in it. 50 points, where nothing speaks for
 * or against a buyer, stand for the policy's base default rate:
 *
 *   odds of staying sound = (1 - base rate) / base rate x 2 ^ ((score - 50) / (points to double x weight))
 *
 * This holds for scores in which missing facts count neutral. Points of the expert dimensions are taken at the same
 * worth, which is an opinion, and the policy's weights are where to change it.
 *
 * Arguments: a score from 0 to 100; the policy.
 * Result: a probability, not below the policy's lowest rate.
 * Errors: `missing` without a score; `domain` for a score outside 0 to 100, or without weight on financial health.
 * Source: points to double the odds, domain 3.2; the fit, docs/score.md.
 */
export function defaultProbability(
  score: number,
  { score: { weights }, odds }: Pick<Policy, 'score' | 'odds'>,
): number | Fault {
  if (Number.isNaN(score)) return fault('missing', 'cell.missing', { argument: 'score' });
  if (score < LEAST_SCORE || score > MOST_SCORE) {
    return fault('domain', 'assess.scoreOutOfRange', { found: score });
  }
  const weight = weights.financial / DIMENSIONS.reduce((sum, dimension) => sum + weights[dimension], 0);
  if (weight === 0) return fault('domain', 'assess.noFinancialWeight', {});
  const doublings = (score - NEUTRAL) / (odds.pointsToDoubleOdds * weight);
  const oddsOfDefault = (odds.defaultRate / (1 - odds.defaultRate)) * 2 ** -doublings;
  const chance = oddsOfDefault === Infinity ? 1 : oddsOfDefault / (1 + oddsOfDefault);
  return Math.max(odds.leastDefaultRate, chance);
}
