import { answer } from '../call/answer';
import { eachRow } from '../call/column';
import { numberColumn } from '../call/columns';
import { fourDecimals } from '../call/shown';
import { eachWideRow } from '../call/wideRows';
import { explainGrade, gradeOf } from '../../credit/assess/grade';
import { isFault } from '../../credit/fault';
import { formatMessage } from '../../locales/formatMessage';

/**
 * The grade of each score by the policy's table of grades. A bound belongs to the better grade: with AA from 65, 65 is AA.
 * @customfunction CREDITGRADE
 * @param {any[][]} score Scores from 0 to 100: one cell or a column.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means AAA from 75, AA 65, A 55, B 45, C below.
 * @returns {any[][]} The grade, one a row.
 * @example =CREDITGRADE(80)
 */
export function creditGrade(score: any[][], policy?: any[][]): any[][] {
  const scores = numberColumn(score, 'score');
  return answer(policy, ({ grades }) =>
    eachRow([scores], row => {
      const grade = gradeOf(scores.at(row), grades);
      return isFault(grade) ? grade : grade.name;
    }),
  );
}

/**
 * Why each score has its grade: the grade, where it starts, the points that the next better one lacks, the reason.
 * @customfunction CREDITGRADEWHY
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the default grades.
 * @returns {any[][]} Five columns, one row a score: grade, from, points lacking, reason, next grade.
 * @example =CREDITGRADEWHY(62)
 */
export function creditGradeWhy(score: any[][], policy?: any[][]): any[][] {
  const scores = numberColumn(score, 'score');
  return answer(policy, ({ grades, general: { language } }) =>
    eachWideRow(
      [scores],
      row => explainGrade(scores.at(row), grades),
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
