import { fault, isFault, type Fault } from '../fault';
import type { Grade } from '../policy/grades';
import { messageOf, type Message } from '../message';
import { LEAST_SCORE, MOST_SCORE } from './weigh';

/** Scores are graded at nine decimals: 79.99999999999999 is a computed 80. */
const NINE_DECIMALS = 1e9;

/**
 * The grade of a score: the first whose lower bound it reaches; the last grade reaches down to 0.
 * Arguments: a score from 0 to 100; the grades, best first.
 * Errors: `missing` without a score; `domain` for a score outside 0 to 100.
 * Source: domain 3.1 (AAA from 90, AA 80, A 70, B 60, C below: bounds belong to the better grade).
 */
export function gradeOf(score: number, grades: readonly Grade[]): Grade | Fault {
  if (Number.isNaN(score)) return fault('missing', 'cell.missing', { argument: 'score' });
  if (score < LEAST_SCORE || score > MOST_SCORE) {
    return fault('domain', 'assess.scoreOutOfRange', { found: score });
  }
  return gradeFrom(score, grades);
}

/** As `gradeOf` for a score that is known to be one. */
export function gradeFrom(score: number, grades: readonly Grade[]): Grade {
  const rounded = Math.round(score * NINE_DECIMALS) / NINE_DECIMALS;
  return grades.find(({ from }) => rounded >= from) ?? grades[grades.length - 1];
}

export interface GradeExplanation {
  readonly grade: Grade;
  /** The lowest score of the grade. */
  readonly from: number;
  /** Points to the next better grade; NaN at the best. */
  readonly lacking: number;
  readonly reason: Message;
  /** What the next better grade asks for. */
  readonly next: Message;
}

/** Why a score has its grade, and what the next one asks for. Errors: those of `gradeOf`. */
export function explainGrade(score: number, grades: readonly Grade[]): GradeExplanation | Fault {
  const grade = gradeOf(score, grades);
  if (isFault(grade)) return grade;
  const place = grades.indexOf(grade);
  const from = place === grades.length - 1 ? LEAST_SCORE : grade.from;
  const better = grades[place - 1] as Grade | undefined;
  const lacking = better ? Math.round((better.from - score) * NINE_DECIMALS) / NINE_DECIMALS : NaN;
  return {
    grade,
    from,
    lacking,
    reason: messageOf('assess.gradeBand', { score, grade: grade.name, from, treatment: grade.treatment }),
    next: better
      ? messageOf('assess.nextGrade', { grade: better.name, from: better.from, lacking })
      : messageOf('assess.bestGrade', {}),
  };
}
