import { fault, type Fault } from '../../fault';
import type { QuestionnairePolicy } from '../../policy/questionnaire';
import type { ScorePolicy } from '../../policy/score';
import { MOST_SCORE, NEUTRAL } from '../weigh';

export interface AnsweredQuestion {
  /** Counted from 0. */
  readonly question: number;
  /** NaN where it is not answered. */
  readonly answer: number;
  /** 0 to 100; NaN where an unanswered question is left out. */
  readonly points: number;
  /** Share of the whole, 0 to 1. */
  readonly weight: number;
  readonly contribution: number;
  /** Whether a high answer is bad: its weight was given negative. */
  readonly reversed: boolean;
}

export interface QuestionnaireScore {
  /** 0 to 100 with one decimal. */
  readonly score: number;
  readonly answered: number;
  readonly questions: readonly AnsweredQuestion[];
}

/**
 * The score of a questionnaire: every answer's place between the worst and the best, weighed.
 * Arguments: the answers of one buyer, NaN where there is none; the weights, a negative one for a question whose high
 * answers are bad; the answers' range; what a missing answer counts: the middle, the worst, or nothing.
 * Result: 0 to 100. Errors: `missing` where nothing is answered; `domain` for an answer outside its range, or where
 * nothing weighs.
 * Source: S2.5; domain 3.2 (fifteen criteria, answers 1 to 7, weights that add up to 600 points or to anything else).
 */
export function questionnaireScore(
  answers: readonly number[],
  weights: readonly number[],
  { leastAnswer, mostAnswer }: QuestionnairePolicy,
  { missing }: Pick<ScorePolicy, 'missing'>,
): QuestionnaireScore | Fault {
  if (answers.every(Number.isNaN)) return fault('missing', 'file.nothingAnswered', {});
  const outside = answers.findIndex(answer => answer < leastAnswer || answer > mostAnswer);
  if (outside >= 0) {
    const figures = { question: outside + 1, found: answers[outside], least: leastAnswer, most: mostAnswer };
    return fault('domain', 'file.answerOutside', figures);
  }
  const points = answers.map((answer, question) => {
    if (Number.isNaN(answer)) return missing === 'neutral' ? NEUTRAL : missing === 'worst' ? 0 : NaN;
    const share = (answer - leastAnswer) / (mostAnswer - leastAnswer);
    return MOST_SCORE * (weights[question] < 0 ? 1 - share : share);
  });
  const counted = points.map((earned, question) => (Number.isNaN(earned) ? 0 : Math.abs(weights[question])));
  const all = counted.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return fault('domain', 'file.noWeights', {});
  const questions = answers.map((answer, question): AnsweredQuestion => {
    const weight = counted[question] / all;
    return {
      question,
      answer,
      points: points[question],
      weight,
      contribution: weight === 0 ? 0 : weight * points[question],
      reversed: weights[question] < 0,
    };
  });
  const sum = questions.reduce((total, { contribution }) => total + contribution, 0);
  return {
    score: Math.min(MOST_SCORE, Math.floor((sum + TIE) * 10 + 0.5) / 10),
    answered: answers.filter(answer => !Number.isNaN(answer)).length,
    questions,
  };
}

/** Far above binary noise, far below any difference of answers. */
const TIE = 1e-9;
