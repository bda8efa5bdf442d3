import { fault, type Fault } from '../fault';
import { numberBetween, optional, share, words } from './kinds';
import { section, setting, type Settings } from './setting';

/** A credit grade and what it earns. */
export interface Grade {
  readonly name: string;
  /** Lowest score of the grade, 0 to 100; the last grade reaches down to 0. */
  readonly from: number;
  /** Share of the limit methods' amount that the grade is given. */
  readonly limitShare: number;
  /** How a buyer of this grade is sold to; a word of the locales or the user's own. */
  readonly treatment: string;
}

/**
 * Default grades, cut on the default probability that the score stands for (odds.ts): at the standard base rate of 2 %
 * AAA is about 0.05 % or less, AA 0.2 %, A 1 %, B 4 %, C more. A grade is ten points, which is a factor of about 4.5 in
 * the odds. Shares and treatments are ours; the brief asks only that they differ by grade (S4).
 */
const STANDARD: readonly Grade[] = [
  { name: 'AAA', from: 75, limitShare: 1, treatment: 'flexible terms' },
  { name: 'AA', from: 65, limitShare: 0.9, treatment: 'standard terms' },
  { name: 'A', from: 55, limitShare: 0.7, treatment: 'standard terms' },
  { name: 'B', from: 45, limitShare: 0.4, treatment: 'short terms' },
  { name: 'C', from: 0, limitShare: 0, treatment: 'prepayment' },
];

const MOST_GRADES = 10;

interface GradeValues {
  /** The grade's name, best first; none for no such grade. */
  [name: `name${number}`]: string | undefined;
  /** Lowest score of the grade, 0 to 100; the last grade reaches down to 0. */
  [from: `from${number}`]: number | undefined;
  /** Share of the limit methods' amount that the grade is given. */
  [limitShare: `share${number}`]: number | undefined;
  /** How a buyer of the grade is sold to: a word of ours or your own. */
  [treatment: `treatment${number}`]: string | undefined;
}

const settings = {} as Settings<GradeValues>;
for (let n = 1; n <= MOST_GRADES; n++) {
  const grade = STANDARD[n - 1] as Grade | undefined;
  Object.assign(settings, {
    [`name${n}`]: setting(`Grade ${n}`, `第${n}级`, optional(words), grade?.name),
    [`from${n}`]: setting(
      `Grade ${n} from score`,
      `第${n}级最低分`,
      optional(numberBetween(0, 100)),
      grade?.from,
    ),
    [`share${n}`]: setting(
      `Grade ${n} share of limit`,
      `第${n}级额度系数`,
      optional(share),
      grade?.limitShare,
    ),
    [`treatment${n}`]: setting(`Grade ${n} treatment`, `第${n}级待遇`, optional(words), grade?.treatment),
  });
}

export const GRADES = section<GradeValues, readonly Grade[]>(settings, values => {
  const grades: Grade[] = [];
  for (let n = 1; n <= MOST_GRADES; n++) {
    const name = values[`name${n}`];
    if (name === undefined) continue;
    const grade = {
      name,
      from: values[`from${n}`] ?? 0,
      limitShare: values[`share${n}`] ?? 0,
      treatment: values[`treatment${n}`] ?? '',
    };
    const before = grades.at(-1);
    if (before && grade.from >= before.from) return notFalling(grade, before);
    grades.push(grade);
  }
  return grades.length > 0 ? grades : fault('wrong', 'policy.noGrades', {});
});

function notFalling(grade: Grade, before: Grade): Fault {
  return fault('wrong', 'policy.gradesNotFalling', {
    grade: grade.name,
    from: grade.from,
    before: before.name,
  });
}
