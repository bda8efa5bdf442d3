import { RecordShape, number } from '../call/records';
import { answer } from '../call/answer';
import { fourDecimals } from '../call/shown';
import { explainGrade } from '../../credit/assess/grade';
import { formatMessage } from '../../locales/formatMessage';

const SCORE = new RecordShape({ score: number });

/**
 * Why each score has its grade: the grade, where it starts, the points that the next better one lacks, the reason.
 * @customfunction CREDITGRADEWHY
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the default grades.
 * @returns {any[][]} Five columns, one row a score: grade, from, points lacking, reason, next grade.
 * @example =CREDITGRADEWHY(62)
 */
export function creditGradeWhy(score: any[][], policy?: any[][]): any[][] {
  const scores = SCORE.read({ score });
  return answer(policy, ({ grades, general: { language } }) =>
    scores.eachWide(
      row => explainGrade(row.score, grades),
      ({ grade, from, lacking, reason, next }) => [
        grade.name,
        from,
        fourDecimals(lacking),
        formatMessage(reason, language),
        formatMessage(next, language),
      ],
    ),
  );
}
