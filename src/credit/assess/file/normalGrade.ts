import { keyOf } from '../../text/key';
import { fault, isFault, type Fault } from '../../fault';
import { gradeOf } from '../grade';
import type { Grade } from '../../policy/grades';
import type { NormalGradePolicy } from '../../policy/normalGrade';
import type { Policy } from '../../policy/policy';

/** The scales that a grade may come from. */
export const GRADE_SCALES = [
  'allianz',
  'coface',
  'creditsafe',
  'paymentIndex',
  'ownScore',
  'ownGrade',
] as const;
export type GradeScale = (typeof GRADE_SCALES)[number];

interface ScaleShape {
  readonly least: number;
  readonly most: number;
  /** Whether low figures are good. */
  readonly lowIsGood: boolean;
  /** The names under which a cell may give the scale. */
  readonly names: readonly string[];
}

type NumericScale = Exclude<GradeScale, 'ownGrade'>;

/** Sources: domain 3.2 (Allianz 1 best to 10, Coface 10 best to 0, Creditsafe and payment bands 0 to 100). */
export const SCALES: Readonly<Record<NumericScale, ScaleShape>> = {
  allianz: {
    least: 1,
    most: 10,
    lowIsGood: true,
    names: ['allianz', 'allianz trade', 'euler hermes', '安联', '安联贸易'],
  },
  coface: { least: 0, most: 10, lowIsGood: false, names: ['coface', 'coface dra', '科法斯'] },
  creditsafe: { least: 0, most: 100, lowIsGood: false, names: ['creditsafe'] },
  paymentIndex: { least: 0, most: 100, lowIsGood: false, names: ['payment index', 'paydex', '付款指数'] },
  ownScore: {
    least: 0,
    most: 100,
    lowIsGood: false,
    names: ['own score', 'score', 'credit score', '自有评分', '评分', '信用评分'],
  },
};

const OWN_GRADE_NAMES = ['own grade', 'grade', '自有等级', '等级'];

/** 1 is the best of the five, 5 the worst. */
export const BEST_GRADE = 1;
export const WORST_GRADE = 5;

export interface NormalGrade {
  readonly grade: number;
  readonly scale: GradeScale;
  /** The figures of the scale that earn the same grade; NaN where the scale has no figures. */
  readonly from: number;
  readonly to: number;
}

/** The scale that a word names. Errors: `missing` for none; `wrong` for one that is not known. */
export function readScale(text: string): GradeScale | Fault {
  const word = keyOf(text);
  if (word === '') return fault('missing', 'cell.missing', { argument: 'scale' });
  if (OWN_GRADE_NAMES.includes(word)) return 'ownGrade';
  const found = (Object.keys(SCALES) as NumericScale[]).find(scale => SCALES[scale].names.includes(word));
  return found ?? fault('wrong', 'file.unknownScale', { scale: text });
}

/**
 * One grade from 1 (best) to 5 (worst) for a figure of an insurer's, a bureau's or one's own scale.
 * Arguments: the figure; its scale; the policy's bounds and, for an own score, its grades.
 * Errors: `missing` without a figure; `domain` for one outside its scale.
 * Source: domain 3.2. Creditsafe's five bands and the three of a payment index are published; the cuts of the two
 * insurers' ten steps into five are ours, two steps each, and settings.
 */
export function normalGrade(
  figure: number,
  scale: NumericScale,
  { normalGrade: bounds, grades }: Pick<Policy, 'normalGrade' | 'grades'>,
): NormalGrade | Fault {
  if (Number.isNaN(figure)) return fault('missing', 'cell.missing', { argument: 'grade' });
  const { least, most, lowIsGood } = SCALES[scale];
  if (figure < least || figure > most) {
    return fault('domain', 'file.outsideScale', { found: figure, least, most });
  }
  if (scale === 'ownScore') return ofScore(figure, grades);
  const uppers = bounds[BOUNDS[scale]];
  const place = uppers.findIndex(upper => figure <= upper);
  const step = place < 0 ? uppers.length : place;
  return {
    grade: spread(lowIsGood ? step : uppers.length - step, uppers.length),
    scale,
    from: step === 0 ? least : uppers[step - 1] + 1,
    to: Math.min(uppers[step] ?? most, most),
  };
}

/** As `normalGrade` for the name of one of the policy's own grades. */
export function normalGradeOfName(name: string, grades: readonly Grade[]): NormalGrade | Fault {
  if (name === '') return fault('missing', 'cell.missing', { argument: 'grade' });
  const place = grades.findIndex(grade => keyOf(grade.name) === keyOf(name));
  if (place < 0) {
    const known = grades.map(grade => grade.name).join(', ');
    return fault('wrong', 'file.unknownGrade', { grade: name, known });
  }
  return { grade: spread(place, grades.length - 1), scale: 'ownGrade', from: NaN, to: NaN };
}

const BOUNDS: Readonly<Record<Exclude<NumericScale, 'ownScore'>, keyof NormalGradePolicy>> = {
  allianz: 'allianz',
  coface: 'coface',
  creditsafe: 'creditsafe',
  paymentIndex: 'paymentIndex',
};

function ofScore(score: number, grades: readonly Grade[]): NormalGrade | Fault {
  const grade = gradeOf(score, grades);
  if (isFault(grade)) return grade;
  const place = grades.indexOf(grade);
  return {
    grade: spread(place, grades.length - 1),
    scale: 'ownScore',
    from: place === grades.length - 1 ? SCALES.ownScore.least : grade.from,
    to: place === 0 ? SCALES.ownScore.most : grades[place - 1].from,
  };
}

/** A step from 0 (best) to `last` on the five grades; with fewer steps they spread over them. */
function spread(step: number, last: number): number {
  return last === 0 ? BEST_GRADE : BEST_GRADE + Math.round((step / last) * (WORST_GRADE - BEST_GRADE));
}
