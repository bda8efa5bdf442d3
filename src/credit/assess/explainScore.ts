import { fault, type Fault } from '../fault';
import { basisOf, FACTOR_IDS, type Basis, type Dimension, type FactorId } from '../policy/factors';
import type { Grade } from '../policy/grades';
import { stepOf } from '../policy/points';
import type { Policy } from '../policy/policy';
import type { KnockOut, ScorePolicy } from '../policy/score';
import { checklistOf, type Checklist } from './checklist';
import type { FactTable } from './factTable';
import { figureReaders, type FigureReader } from './figures';
import { gradeFrom } from './grade';
import { capsOf, type ScoreJudgement } from './judgeScore';
import { knockOutTests, type KnockOutTest } from './knockOuts';
import { MOST_SCORE, NEUTRAL, pointsOfMissing, settled, weighedDimensions } from './weigh';

export interface FactorScore {
  readonly id: FactorId;
  /** NaN where it is not known. */
  readonly figure: number;
  /** Whether the figure was given ready-made rather than computed from statements. */
  readonly given: boolean;
  /** The step of the factor's scale the figure stands on; NaN where it is not known. */
  readonly step: number;
  /** 0 to 100; NaN where the policy leaves a missing fact out. */
  readonly points: number;
  /** Share of the whole score, 0 to 1. */
  readonly weight: number;
  /** Points of the whole score; those of all factors add up to the score without knock-outs. */
  readonly contribution: number;
  readonly basis: Basis;
}

export interface DimensionScore {
  readonly dimension: Dimension;
  /** Sub-score, 0 to 100; NaN where everything in it is left out. */
  readonly score: number;
  /** Share of the whole score, 0 to 1. */
  readonly weight: number;
  readonly factors: readonly FactorScore[];
}

/** A step that would raise the score. */
export interface Improvement {
  readonly id: FactorId;
  /** Whether the fact is not known yet; the gain is then the most that knowing it can bring. */
  readonly missing: boolean;
  /** The edge to reach, or to get below. */
  readonly edge: number;
  readonly direction: 'reach' | 'below';
  /** Points of the whole score, knock-outs aside. */
  readonly gain: number;
}

export interface ScoreExplanation extends ScoreJudgement {
  /** The score without knock-outs. */
  readonly uncapped: number;
  readonly dimensions: readonly DimensionScore[];
  readonly checklist: Checklist | undefined;
  /** What would raise the score most, first. */
  readonly improvements: readonly Improvement[];
  /** The next better grade and the points it lacks; undefined at the best. */
  readonly nextGrade: { readonly grade: Grade; readonly lacking: number } | undefined;
}

/** Everything that explains the scores of one table under one policy. Made once, asked row by row. */
export class ScoreExplainer {
  private readonly readers: Record<FactorId, FigureReader>;
  private readonly tests: Record<KnockOut, KnockOutTest>;
  private readonly score: ScorePolicy;
  private readonly grades: readonly Grade[];

  constructor(
    private readonly facts: FactTable,
    policy: Pick<Policy, 'score' | 'grades'>,
  ) {
    this.readers = figureReaders(facts, FACTOR_IDS);
    this.tests = knockOutTests(facts);
    this.score = policy.score;
    this.grades = policy.grades;
  }

  /**
   * The score of a buyer with everything it rests on.
   * Errors: `missing` where neither a factor nor a knock-out is known.
   */
  explain(row: number): ScoreExplanation | Fault {
    const marks = this.marks(row);
    const caps = capsOf(this.tests, row, this.score);
    const all = marks.flatMap(({ factors }) => factors);
    if (caps.length === 0 && all.every(({ figure }) => Number.isNaN(figure))) {
      return fault('missing', 'assess.nothingKnown', {});
    }

    const sum = weighted(marks);
    const cap = Math.min(MOST_SCORE, ...caps.map(applied => applied.cap));
    const score = settled(sum, cap);
    const grade = gradeFrom(score, this.grades);
    return {
      score,
      grade,
      uncapped: settled(sum, MOST_SCORE),
      dimensions: explained(marks),
      caps,
      completeness: completenessOf(marks),
      checklist: checklistOf(this.facts, row, this.score),
      improvements: improvementsOf(marks, sum, this.score),
      nextGrade: nextGradeOf(grade, score, this.grades),
    };
  }

  private marks(row: number): DimensionMarks[] {
    return weighedDimensions(this.score).map(({ dimension, weight, factors }) => ({
      dimension,
      weight,
      factors: factors.map(id => this.mark(id, row)),
    }));
  }

  private mark(id: FactorId, row: number): Mark {
    const figure = this.readers[id](row);
    const { weight, points: scale } = this.score.factors[id];
    const step = Number.isNaN(figure) ? NaN : stepOf(figure, scale.edges);
    return {
      id,
      figure,
      step,
      weight,
      basis: basisOf(id, scale),
      given: !Number.isNaN(this.facts.figures(id)[row]),
      points: Number.isNaN(figure) ? pointsOfMissing(id, this.score) : scale.scores[step],
    };
  }
}

/** A factor's points before weights are made shares of the whole. */
interface Mark extends Pick<FactorScore, 'id' | 'figure' | 'given' | 'step' | 'points' | 'basis'> {
  readonly weight: number;
}

interface DimensionMarks {
  readonly dimension: Dimension;
  readonly weight: number;
  readonly factors: readonly Mark[];
}

/** The weighed sum, with the points of one factor replaced where `instead` says so. */
function weighted(marks: readonly DimensionMarks[], instead?: { id: FactorId; points: number }): number {
  let sum = 0;
  let weights = 0;
  for (const { weight, factors } of marks) {
    let points = 0;
    let own = 0;
    for (const mark of factors) {
      const earned = instead?.id === mark.id ? instead.points : mark.points;
      if (Number.isNaN(earned)) continue;
      points += mark.weight * earned;
      own += mark.weight;
    }
    if (own === 0) continue;
    sum += (weight * points) / own;
    weights += weight;
  }
  return weights === 0 ? NEUTRAL : sum / weights;
}

function explained(marks: readonly DimensionMarks[]): DimensionScore[] {
  const counted = marks.map(({ factors }) => factors.filter(({ points }) => !Number.isNaN(points)));
  const all = marks.reduce((total, { weight }, i) => total + (counted[i].length > 0 ? weight : 0), 0);
  return marks.map(({ dimension, weight, factors }, i) => {
    const share = counted[i].length > 0 ? weight / all : 0;
    const own = counted[i].reduce((total, mark) => total + mark.weight, 0);
    return {
      dimension,
      weight: share,
      score: counted[i].reduce((total, mark) => total + mark.weight * mark.points, 0) / (own || NaN),
      factors: factors.map(({ weight: ofDimension, ...mark }) => {
        const ofWhole = Number.isNaN(mark.points) ? 0 : (share * ofDimension) / own;
        return {
          ...mark,
          weight: ofWhole,
          contribution: ofWhole === 0 ? 0 : ofWhole * mark.points,
        };
      }),
    };
  });
}

function completenessOf(marks: readonly DimensionMarks[]): number {
  let known = 0;
  let all = 0;
  for (const { weight, factors } of marks) {
    const own = factors.reduce((total, mark) => total + mark.weight, 0);
    const given = factors.reduce((total, mark) => total + (Number.isNaN(mark.figure) ? 0 : mark.weight), 0);
    known += (weight * given) / own;
    all += weight;
  }
  return Math.min(1, known / all);
}

function improvementsOf(marks: readonly DimensionMarks[], sum: number, policy: ScorePolicy): Improvement[] {
  return marks
    .flatMap(({ factors }) => factors.flatMap(mark => betterSteps(mark, policy)))
    .map(({ points, ...better }) => ({ ...better, gain: weighted(marks, { id: better.id, points }) - sum }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain);
}

type BetterStep = Omit<Improvement, 'gain'> & { readonly points: number };

/** The next step of a known figure that earns more, on the better side; for an unknown one the best step there is. */
function betterSteps({ id, figure, step, points }: Mark, policy: ScorePolicy): BetterStep[] {
  const { edges, scores } = policy.factors[id].points;
  if (edges.length === 0) return [];
  const missing = Number.isNaN(figure);
  const best = scores.indexOf(Math.max(...scores));
  const neighbours = missing ? [best] : [step - 1, step + 1].filter(next => next in scores);
  const better = neighbours
    .filter(next => missing || scores[next] > points)
    .sort((a, b) => scores[b] - scores[a])
    .at(0);
  if (better === undefined) return [];
  const reach = missing ? better > 0 : better > step;
  return [
    {
      id,
      missing,
      points: scores[better],
      edge: reach ? edges[better - 1] : edges[better],
      direction: reach ? 'reach' : 'below',
    },
  ];
}

function nextGradeOf(grade: Grade, score: number, grades: readonly Grade[]): ScoreExplanation['nextGrade'] {
  const next = grades[grades.indexOf(grade) - 1] as Grade | undefined;
  return next && { grade: next, lacking: Math.round((next.from - score) * 10) / 10 };
}
