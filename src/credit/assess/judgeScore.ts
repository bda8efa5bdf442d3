import { fault, type Fault } from '../fault';
import type { Grade } from '../policy/grades';
import type { Policy } from '../policy/policy';
import type { KnockOut, ScorePolicy } from '../policy/score';
import type { FactTable } from './factTable';
import { figureReaders, type FigureReader } from './figures';
import { gradeFrom } from './grade';
import { knockOutsOf, knockOutTests, type KnockOutTest } from './knockOuts';
import { Scorer } from './score';
import { weighedDimensions } from './weigh';

export interface AppliedCap {
  readonly knockOut: KnockOut;
  readonly cap: number;
}

/** What is decided about a buyer by its facts; `ScoreExplanation` says what it rests on. */
export interface ScoreJudgement {
  /** 0 to 100 with one decimal, the score of `Scorer`. */
  readonly score: number;
  readonly grade: Grade;
  /** The knock-outs that apply, whether or not they lower the score. */
  readonly caps: readonly AppliedCap[];
  /** Share of the weight that rests on known facts, 0 to 1. */
  readonly completeness: number;
}

interface CountedDimension {
  readonly weight: number;
  /** The weights of its factors together. */
  readonly all: number;
  readonly factors: readonly { readonly read: FigureReader; readonly weight: number }[];
}

/** Judges the buyers of a table one after another, for those who need no reasons. Made once, asked row by row. */
export class ScoreJudge {
  private readonly scorer: Scorer;
  private readonly tests: Record<KnockOut, KnockOutTest>;
  private readonly dimensions: readonly CountedDimension[];
  private readonly allWeights: number;
  private readonly score: ScorePolicy;
  private readonly grades: readonly Grade[];

  constructor(facts: FactTable, { score, grades }: Pick<Policy, 'score' | 'grades'>) {
    const dimensions = weighedDimensions(score);
    const readers = figureReaders(
      facts,
      dimensions.flatMap(({ factors }) => factors),
    );
    this.scorer = new Scorer(facts, score);
    this.tests = knockOutTests(facts);
    this.score = score;
    this.grades = grades;
    this.dimensions = dimensions.map(({ weight, factors }) => ({
      weight,
      all: factors.reduce((total, id) => total + score.factors[id].weight, 0),
      factors: factors.map(id => ({ read: readers[id], weight: score.factors[id].weight })),
    }));
    this.allWeights = this.dimensions.reduce((total, { weight }) => total + weight, 0);
  }

  /**
   * The judgement on a buyer; `ScoreExplainer` gives the same with its reasons.
   * Errors: `missing` where neither a factor nor a knock-out is known.
   */
  judge(row: number): ScoreJudgement | Fault {
    const score = this.scorer.scoreRow(row);
    if (Number.isNaN(score)) return fault('missing', 'assess.nothingKnown', {});
    return {
      score,
      grade: gradeFrom(score, this.grades),
      caps: capsOf(this.tests, row, this.score),
      completeness: this.completenessOf(row),
    };
  }

  private completenessOf(row: number): number {
    let known = 0;
    for (const { weight, all, factors } of this.dimensions) {
      let given = 0;
      for (const factor of factors) if (!Number.isNaN(factor.read(row))) given += factor.weight;
      known += (weight * given) / all;
    }
    return Math.min(1, known / this.allWeights);
  }
}

/** The knock-outs that hold a buyer down, and where each holds the score. */
export function capsOf(
  tests: Record<KnockOut, KnockOutTest>,
  row: number,
  { knockOuts }: ScorePolicy,
): AppliedCap[] {
  return knockOutsOf(tests, row).map(knockOut => ({ knockOut, cap: knockOuts[knockOut] }));
}
