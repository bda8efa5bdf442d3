import { answer, type Result } from '../call/answer';
import { reasonsOfBuyers } from '../call/buyerRows';
import { readFacts } from '../../cells/factTable';
import { isFault } from '../../credit/fault';
import { factsOfLimit, LimitSetter, type LimitExplanation } from '../../credit/limit/creditLimit';
import { bindingReason, methodReason, stepReason } from '../../credit/limit/reasons';
import type { FactTable } from '../../credit/assess/factTable';
import type { Policy } from '../../credit/policy/policy';
import { formatMessage, term, termRow } from '../../locales/formatMessage';

/**
 * Why each buyer has its limit: the amount of every method and what it rests on, which of them binds, and what grade,
 * insurer, ceiling and rounding make of it.
 * @customfunction CREDITLIMITWHY
 * @param {any[][]} values Facts: one row a buyer, the same as for CREDITLIMIT.
 * @returns {any[][]} A table with a heading: method, amount, basis, and whether it binds.
 * @example =CREDITLIMITWHY({"Equity","Sales","Average days late"; 800000,6000000,3})
 */
export function creditLimitWhy(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return answer(policy, rules => {
    const { language } = rules.general;
    const needed = factsOfLimit(rules);
    const read = readFacts(values, headers, needed);
    if (isFault(read)) return read;
    const setter = new LimitSetter(read.facts, rules);
    return reasonsOfBuyers(
      read,
      needed,
      termRow(['method', 'amount', 'basis', 'binds'], language),
      term('row', language),
      row => {
        const explanation = setter.explain(row);
        return isFault(explanation) ? explanation : limitLines(explanation, read.facts, row, rules);
      },
    );
  });
}

function limitLines(
  explanation: LimitExplanation,
  facts: FactTable,
  row: number,
  { limit: rules, general: { language } }: Policy,
): Result[][] {
  const insured = facts.figures('insuredLimit')[row];
  const yes = (holds: boolean) => (holds ? term('yes', language) : '');
  return [
    ...explanation.methods.map(result => [
      term(result.method, language),
      Number.isNaN(result.amount) ? '' : result.amount,
      formatMessage(methodReason(result, facts, row, rules), language),
      yes(result.binds),
    ]),
    [term('stepBinding', language), explanation.base, formatMessage(bindingReason(rules), language), ''],
    ...explanation.steps.map(({ step, amount, lowers }) => [
      term(step, language),
      amount,
      formatMessage(stepReason(step, explanation, insured, rules), language),
      yes(lowers),
    ]),
    [term('creditLimit', language), explanation.limit, '', ''],
  ];
}
