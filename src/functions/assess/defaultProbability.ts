import { RecordShape, number } from '../call/records';
import { answer } from '../call/answer';
import { fourDecimals } from '../call/shown';
import { defaultProbability, explainDefault } from '../../credit/assess/defaultProbability';
import { formatMessage } from '../../locales/formatMessage';

const SCORE = new RecordShape({ score: number });

/**
 * The chance that a buyer of each score defaults within a year: 50 points stand for the policy's base default rate, and
 * points double the odds as fitted on real failures.
 * @customfunction DEFAULTPROB
 * @param {any[][]} score Scores from 0 to 100: one cell or a column.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means a base default rate of 2 %.
 * @returns {any[][]} The probability, one a row.
 * @example =DEFAULTPROB(50)
 */
export function defaultProb(score: any[][], policy?: any[][]): any[][] {
  const scores = SCORE.read({ score });
  return answer(policy, rules => scores.each(row => defaultProbability(row.score, rules)));
}

/**
 * Why each score stands for its default probability: the probability, the policy's base rate, the points that halve or double
 * the odds, the reason, how far it is fitted on real failures, and what would change it.
 * @customfunction DEFAULTPROBWHY
 * @returns {any[][]} Six columns, one row a score: probability, base rate, points, reason, what it rests on, what would change it.
 * @example =DEFAULTPROBWHY(62)
 */
export function defaultProbWhy(score: any[][], policy?: any[][]): any[][] {
  const scores = SCORE.read({ score });
  return answer(policy, rules => {
    const { language } = rules.general;
    return scores.eachWide(
      row => explainDefault(row.score, rules),
      ({ probability, baseRate, pointsToDouble, reason, basis, change }) => [
        probability,
        baseRate,
        fourDecimals(pointsToDouble),
        formatMessage(reason, language),
        formatMessage(basis, language),
        formatMessage(change, language),
      ],
    );
  });
}
