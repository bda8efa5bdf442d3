import { RecordShape, number } from '../call/records';
import { answer } from '../call/answer';
import { gradeOf } from '../../credit/assess/grade';
import { isFault } from '../../credit/fault';

const SCORE = new RecordShape({ score: number });

/**
 * The grade of each score by the policy's table of grades. A bound belongs to the better grade: with AA from 65, 65 is AA.
 * @customfunction CREDITGRADE
 * @param {any[][]} score Scores from 0 to 100: one cell or a column.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means AAA from 75, AA 65, A 55, B 45, C below.
 * @returns {any[][]} The grade, one a row.
 * @example =CREDITGRADE(80)
 */
export function creditGrade(score: any[][], policy?: any[][]): any[][] {
  const scores = SCORE.read({ score });
  return answer(policy, ({ grades }) =>
    scores.each(row => {
      const grade = gradeOf(row.score, grades);
      return isFault(grade) ? grade : grade.name;
    }),
  );
}
