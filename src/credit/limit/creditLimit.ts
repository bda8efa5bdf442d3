import { factsOfScore, Scorer } from '../assess/score';
import type { FactTable } from '../assess/factTable';
import type { FactId, FigureId } from '../assess/facts';
import { gradeFrom } from '../assess/grade';
import { listedFacts } from '../assess/listed';
import { fault, type Fault } from '../fault';
import { plus, sumOf, timesToCents } from '../money';
import type { Grade } from '../policy/grades';
import type { LimitPolicy } from '../policy/limit';
import { perPolicy } from '../policy/perPolicy';
import type { Policy } from '../policy/policy';
import { roundedLimit } from './rounding';
import { FACTS_OF_METHOD, methodAmounts, REFERENCE_HIGHS, type Method, type MethodAmount } from './methods';

export interface MethodResult {
  readonly method: Method;
  /** NaN where the facts it needs are not known. */
  readonly amount: number;
  readonly missing: readonly FigureId[];
  /** Whether the limit starts from this amount, alone or in an average. */
  readonly binds: boolean;
}

export type LimitStepName = 'stepGrade' | 'stepInsurer' | 'stepCeiling' | 'stepRounding';

/** One thing that is done to the methods' amount on the way to the limit. */
export interface LimitStep {
  readonly step: LimitStepName;
  /** The amount after the step. */
  readonly amount: number;
  readonly lowers: boolean;
}

export interface LimitExplanation {
  readonly limit: number;
  readonly score: number;
  readonly grade: Grade;
  readonly methods: readonly MethodResult[];
  /** What the binding methods give, before the grade's share. */
  readonly base: number;
  readonly steps: readonly LimitStep[];
}

/**
 * Sets the limits of the buyers of a table.
 *
 * The methods of the policy stand side by side; the one that binds (or the average of those that do) is multiplied
 * by the grade's share, held at the insurer's limit plus the own retention where there is an insured limit, held at
 * the ceiling, and rounded down. An insured limit of 0 is a refusal: only the retention is left.
 * Source: domain 3.8 nos. 1 to 7, S5.1; My DSO Manager and OCA for the caps.
 */
export class LimitSetter {
  private readonly scorer: Scorer;
  private readonly methods: readonly (readonly [Method, MethodAmount])[];
  private readonly insured: Float64Array;

  constructor(
    private readonly facts: FactTable,
    private readonly policy: Pick<Policy, 'score' | 'grades' | 'limit'>,
  ) {
    this.scorer = new Scorer(facts, policy.score);
    this.methods = methodAmounts(facts, policy.limit);
    this.insured = facts.figures('insuredLimit');
  }

  /**
   * The limit of a buyer and how it comes about.
   * Errors: `missing` where the buyer has no score and so no grade, or where no method has its facts; `domain` where
   * the policy uses no method.
   */
  explain(row: number): LimitExplanation | Fault {
    const { limit: policy, grades } = this.policy;
    if (this.methods.length === 0) return fault('domain', 'limit.noMethods', {});
    const score = this.scorer.scoreRow(row);
    if (Number.isNaN(score)) return fault('missing', 'assess.nothingKnown', {});
    const amounts = this.methods.map(([, amount]) => amount(row));
    const binding = bindingOf(amounts, policy.binding);
    if (binding.length === 0) {
      const facts = [...new Set(this.methods.flatMap(([method]) => FACTS_OF_METHOD[method]))];
      return fault('missing', 'limit.noMethodKnown', { facts: listedFacts(facts) });
    }

    const grade = gradeFrom(score, grades);
    const base = averageOf(binding.map(index => amounts[index]));
    const steps = stepsFrom(base, grade, this.insured[row], policy);
    return {
      limit: steps.at(-1)?.amount ?? base,
      score,
      grade,
      methods: this.methods.map(([method], index) => ({
        method,
        amount: amounts[index],
        missing: Number.isNaN(amounts[index])
          ? FACTS_OF_METHOD[method].filter(fact => Number.isNaN(this.facts.figures(fact)[row]))
          : [],
        binds: binding.includes(index),
      })),
      base,
      steps,
    };
  }
}

/** The facts that a limit under this policy rests on. */
export const factsOfLimit = perPolicy(
  ({ score }: Pick<Policy, 'score'>): ReadonlySet<FactId> =>
    new Set<FactId>([
      ...factsOfScore(score),
      ...Object.values(FACTS_OF_METHOD).flat(),
      ...REFERENCE_HIGHS,
      'totalAssets',
      'totalLiabilities',
      'averageDaysLate',
      'termsDays',
      'insuredLimit',
    ]),
);

/** Which of the known amounts bind: one, the two in the middle of an even number, or all of them for the average. */
function bindingOf(amounts: readonly number[], binding: LimitPolicy['binding']): readonly number[] {
  const known = [...amounts.keys()]
    .filter(index => !Number.isNaN(amounts[index]))
    .sort((a, b) => amounts[a] - amounts[b]);
  const { length } = known;
  if (binding === 'average' || length === 0) return known;
  if (binding === 'smallest') return known.slice(0, 1);
  if (binding === 'largest') return known.slice(-1);
  return known.slice(Math.ceil(length / 2) - 1, Math.floor(length / 2) + 1);
}

function averageOf(amounts: readonly number[]): number {
  return amounts.length === 1 ? amounts[0] : timesToCents(sumOf(amounts), 1, amounts.length);
}

function stepsFrom(base: number, grade: Grade, insured: number, policy: LimitPolicy): LimitStep[] {
  const graded = timesToCents(base, grade.limitShare);
  const afterInsurer =
    policy.insurerCaps && !Number.isNaN(insured)
      ? Math.min(graded, plus(insured, policy.ownRetention))
      : graded;
  const held = Math.min(afterInsurer, policy.ceiling ?? Infinity);
  const rounded = roundedLimit(held, policy);
  return [
    { step: 'stepGrade', amount: graded, lowers: graded < base },
    { step: 'stepInsurer', amount: afterInsurer, lowers: afterInsurer < graded },
    { step: 'stepCeiling', amount: held, lowers: held < afterInsurer },
    { step: 'stepRounding', amount: rounded, lowers: rounded < held },
  ];
}
