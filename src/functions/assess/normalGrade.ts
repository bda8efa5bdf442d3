import { RecordShape, text, type RecordOf } from '../call/records';
import type { Cells } from '../../cells/cell';
import { answer, type Result } from '../call/answer';
import { numberColumn } from '../call/columns';
import {
  normalGrade as gradeOn,
  normalGradeOfName,
  readScale,
  SCALES,
  type NormalGrade,
} from '../../credit/assess/file/normalGrade';
import { isFault, type Fault } from '../../credit/fault';
import type { Policy } from '../../credit/policy/policy';
import { messageOf } from '../../credit/message';
import type { Language } from '../../credit/language';
import { formatMessage } from '../../locales/formatMessage';

const GRADE = new RecordShape({ grade: text, scale: text });

/**
 * One grade from 1 (best) to 5 (worst) for the opposite scales of insurers and bureaus, so that MAX is the worst of several and MEDIAN the middle.
 * @customfunction NORMALGRADE
 * @param {any[][]} grade The grade or score as its source gives it: one cell or a column. A Coface score of 0 is one, so leave no blanks where blanks are 0.
 * @param {any[][]} scale Whose scale: "Allianz", "Coface", "Creditsafe", "payment index", "own score" or "own grade"; one cell or a column.
 * @returns {any[][]} The grade from 1 to 5, one a row.
 * @example =NORMALGRADE({3;8}, {"Allianz";"Coface"}) → {2;2}
 */
export function normalGrade(grade: any[][], scale: any[][], policy?: any[][]): any[][] {
  const grades = GRADE.read({ grade, scale });
  return answer(policy, rules => grades.eachWide(gradedUnder(rules, grade), ({ found }) => [found.grade]));
}

/**
 * Why each foreign grade is the one it is: the grade, the original, the band it lies in, which end of its scale is good.
 * @customfunction NORMALGRADEWHY
 * @returns {any[][]} Four columns, one row a grade: grade, original, band, direction.
 * @example =NORMALGRADEWHY(3, "Allianz")
 */
export function normalGradeWhy(grade: any[][], scale: any[][], policy?: any[][]): any[][] {
  const grades = GRADE.read({ grade, scale });
  return answer(policy, rules =>
    grades.eachWide(gradedUnder(rules, grade), found => gradeCells(found, rules.general.language)),
  );
}

interface ForeignGrade {
  readonly original: Result;
  readonly found: NormalGrade;
}

/** @param grade Read as names by the shape, and here as figures, since the scale says which of them a row holds. */
function gradedUnder(rules: Policy, grade: Cells) {
  const figures = numberColumn(grade, 'grade');
  return (given: RecordOf<typeof GRADE>, row: number): ForeignGrade | Fault => {
    const scale = readScale(given.scale);
    if (isFault(scale)) return scale;
    if (scale === 'ownGrade') {
      const found = normalGradeOfName(given.grade, rules.grades);
      return isFault(found) ? found : { original: given.grade, found };
    }
    const failed = figures.faultAt(row, figures.length);
    if (failed) return failed;
    const found = gradeOn(figures.at(row), scale, rules);
    return isFault(found) ? found : { original: figures.at(row), found };
  };
}

function gradeCells({ original, found }: ForeignGrade, language: Language): Result[] {
  const { grade, scale, from, to } = found;
  if (scale === 'ownGrade')
    return [grade, original, formatMessage(messageOf('file.place', { scale, grade }), language), ''];
  const { least, most, lowIsGood } = SCALES[scale];
  const direction = lowIsGood
    ? messageOf('file.lowIsGood', { best: least, worst: most })
    : messageOf('file.highIsGood', { best: most, worst: least });
  return [
    grade,
    original,
    formatMessage(messageOf('file.band', { scale, from, to, grade }), language),
    formatMessage(direction, language),
  ];
}
