import { fault, isFault, type Fault } from '../fault';
import { DIMENSIONS } from '../policy/factors';
import type { Policy } from '../policy/policy';
import { messageOf, type Message } from '../message';
import { LEAST_SCORE, MOST_SCORE, NEUTRAL } from './weigh';

type DefaultPolicy = Pick<Policy, 'score' | 'odds'>;

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
export function defaultProbability(score: number, policy: DefaultPolicy): number | Fault {
  if (Number.isNaN(score)) return fault('missing', 'cell.missing', { argument: 'score' });
  if (score < LEAST_SCORE || score > MOST_SCORE) {
    return fault('domain', 'assess.scoreOutOfRange', { found: score });
  }
  const weight = financialWeight(policy);
  if (weight === 0) return fault('domain', 'assess.noFinancialWeight', {});
  return Math.max(policy.odds.leastDefaultRate, onCurve(score, weight, policy));
}

export interface DefaultExplanation {
  readonly probability: number;
  /** What a score of 50 points stands for. */
  readonly baseRate: number;
  /** Points of the whole score that halve or double the odds of default. */
  readonly pointsToDouble: number;
  readonly reason: Message;
  /** How far the curve is a fit, and how far an opinion. */
  readonly basis: Message;
  /** What would change the probability. */
  readonly change: Message;
}

/** Why a score stands for its default probability. Arguments and errors: those of `defaultProbability`. */
export function explainDefault(score: number, policy: DefaultPolicy): DefaultExplanation | Fault {
  const probability = defaultProbability(score, policy);
  if (isFault(probability)) return probability;
  const { defaultRate: baseRate, leastDefaultRate: least, pointsToDoubleOdds } = policy.odds;
  const weight = financialWeight(policy);
  const pointsToDouble = pointsToDoubleOdds * weight;
  const curve = onCurve(score, weight, policy);
  const reason = placeOnCurve(score, baseRate, pointsToDouble);
  return {
    probability,
    baseRate,
    pointsToDouble,
    reason: curve < least ? messageOf('assess.defaultHeld', { reason, curve, least }) : reason,
    basis: messageOf(weight < 1 ? 'assess.defaultPartFitted' : 'assess.defaultFitted', { share: weight }),
    change: changeOnCurve(score, probability, pointsToDouble, policy),
  };
}

function financialWeight({ score: { weights } }: DefaultPolicy): number {
  return weights.financial / DIMENSIONS.reduce((sum, dimension) => sum + weights[dimension], 0);
}

/** The probability before the policy's lowest rate holds it up. */
function onCurve(score: number, weight: number, { odds }: DefaultPolicy): number {
  const doublings = (score - NEUTRAL) / (odds.pointsToDoubleOdds * weight);
  const oddsOfDefault = (odds.defaultRate / (1 - odds.defaultRate)) * 2 ** -doublings;
  return oddsOfDefault === Infinity ? 1 : oddsOfDefault / (1 + oddsOfDefault);
}

function placeOnCurve(score: number, base: number, points: number): Message {
  if (score === NEUTRAL) return messageOf('assess.defaultAtMiddle', { score, base });
  const away = Math.abs(score - NEUTRAL);
  const figures = { score, away, middle: NEUTRAL, base, points };
  return score > NEUTRAL
    ? messageOf('assess.defaultAbove', figures)
    : messageOf('assess.defaultBelow', figures);
}

/** What as many points as halve the odds would do, or as many as the scale leaves. */
function changeOnCurve(score: number, now: number, points: number, policy: DefaultPolicy): Message {
  const more = Math.min(points, MOST_SCORE - score);
  const fewer = Math.min(points, score - LEAST_SCORE);
  const better = defaultProbability(score + more, policy) as number;
  const worse = defaultProbability(score - fewer, policy) as number;
  if (better === now && worse === now) return messageOf('assess.defaultStays', { points });
  if (better === now) return messageOf('assess.defaultWorse', { fewer, worse });
  if (worse === now) return messageOf('assess.defaultBetter', { more, better });
  return messageOf('assess.defaultBothWays', { more, better, fewer, worse });
}
