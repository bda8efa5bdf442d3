import { answer } from '../call/answer';
import { eachBuyer } from '../call/buyerRows';
import { readFacts } from '../../cells/factTable';
import { isFault } from '../../credit/fault';
import { factsOfLimit, LimitSetter } from '../../credit/limit/creditLimit';
import { term } from '../../locales/formatMessage';

/**
 * The credit limit each buyer can be given: several methods side by side (shares of net worth, working capital and sales,
 * and what the buyer needs), the one that binds times the share of the buyer's grade, held at the insured limit and the
 * ceiling, rounded down.
 * @customfunction CREDITLIMIT
 * @param {any[][]} values Facts: one row a buyer, the same as for CREDITSCORE and those that limits rest on.
 * @param {any[][]} [headers] The header row, such as "Equity", "Sales", "Annual purchases", "Insured limit".
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the median of the methods.
 * @returns {any[][]} The limit, one a buyer, below a label where the header row is part of the values.
 * @example =CREDITLIMIT({"Equity","Sales","Average days late"; 800000,6000000,3})
 */
export function creditLimit(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return answer(policy, rules => {
    const needed = factsOfLimit(rules);
    const read = readFacts(values, headers, needed);
    if (isFault(read)) return read;
    const setter = new LimitSetter(read.facts, rules);
    return eachBuyer(read, needed, term('creditLimit', rules.general.language), row => {
      const explanation = setter.explain(row);
      return isFault(explanation) ? explanation : explanation.limit;
    });
  });
}
