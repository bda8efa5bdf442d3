import { answer } from '../call/answer';
import { reasonsOfBuyers } from '../call/buyerRows';
import { readFacts } from '../../cells/factTable';
import { fourDecimals } from '../call/shown';
import { FACTS_OF_RATIOS, ratioFormula, ratioReader } from '../../credit/assess/file/statementRatios';
import { isFault } from '../../credit/fault';
import { formatMessage, term, termRow } from '../../locales/formatMessage';

/**
 * The usual ratios of each buyer's statements, of up to three years: liquidity, debt, profit, cash flow, turnover.
 * @customfunction STATEMENTRATIOS
 * @param {any[][]} [headers] The header row, such as "Current assets", "Sales 2025", "Sales 2024".
 * @returns {any[][]} A table with a heading: ratio, this year, prior year, year before that, formula. A blank is not known.
 * @example =STATEMENTRATIOS({4000,2000,10000,5500}, {"Current assets","Current liabilities","Total assets","Total liabilities"})
 */
export function statementRatios(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return answer(policy, ({ general: { language } }) => {
    const read = readFacts(values, headers, FACTS_OF_RATIOS);
    if (isFault(read)) return read;
    const ratios = ratioReader(read.facts);
    return reasonsOfBuyers(
      read,
      FACTS_OF_RATIOS,
      termRow(['ratio', 'thisYear', 'priorYear', 'yearBefore', 'formula'], language),
      term('row', language),
      row =>
        ratios(row).map(({ ratio, years }) => [
          term(ratio.name, language),
          ...years.map(fourDecimals),
          formatMessage(ratioFormula(ratio), language),
        ]),
    );
  });
}
