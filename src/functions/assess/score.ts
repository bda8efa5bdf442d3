import { answer } from '../call/answer';
import { eachBuyer } from '../call/buyerRows';
import { readFacts } from '../../cells/factTable';
import { factsOfScore, Scorer } from '../../credit/assess/score';
import { fault, isFault } from '../../credit/fault';
import { term } from '../../locales/formatMessage';

/**
 * The credit score of each buyer, 0 to 100, high is good, from a row of facts whose columns are known by their headers in
 * English or Chinese: qualification, statements of up to three years, payment record. A fact that is missing counts as the
 * policy says; insolvency, negative equity and lawsuits hold the score down.
 * @customfunction CREDITSCORE
 * @param {any[][]} [headers] The header row, such as "Total assets", "Sales 2025", "Average days late".
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "3+1A". Blank means the default.
 * @returns {any[][]} The score, one a buyer, below a label where the header row is part of the values.
 * @example =CREDITSCORE({"Quick ratio","Average days late"; 0.9,3})
 */
export function creditScore(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return answer(policy, ({ score, general: { language } }) => {
    const needed = factsOfScore(score);
    const read = readFacts(values, headers, needed);
    if (isFault(read)) return read;
    const scorer = new Scorer(read.facts, score);
    return eachBuyer(read, needed, term('creditScore', language), row => {
      const found = scorer.scoreRow(row);
      return Number.isNaN(found) ? fault('missing', 'assess.nothingKnown', {}) : found;
    });
  });
}
