import { answer, type Result } from '../call/answer';
import { eachBuyer, reasonsOfBuyers } from '../call/buyerRows';
import { eachRow, eachRowAmong } from '../call/column';
import { numberColumn } from '../call/columns';
import { readFacts } from '../../cells/factTable';
import { isFault } from '../../credit/fault';
import { factsOfLimit, LimitSetter, type LimitExplanation } from '../../credit/limit/creditLimit';
import { exposureOf } from '../../credit/limit/exposure';
import { LIMIT_STATUSES, limitStatus } from '../../credit/limit/limitStatus';
import { bindingReason, methodReason, stepReason } from '../../credit/limit/reasons';
import type { FactTable } from '../../credit/assess/factTable';
import type { Policy } from '../../credit/policy/policy';
import { formatMessage, term } from '../../locales/formatMessage';
import { ExposureColumns } from './commitmentColumns';

/**
 * What is at risk with each buyer: open receivables less unapplied cash and credit notes, plus goods shipped and not
 * invoiced, open orders and notes receivable; disputed amounts and collateral as the policy says. Exact to the cent. A
 * buyer in credit has a negative exposure.
 * @customfunction EXPOSURE
 * @param {any[][]} openReceivables Open invoices: one cell or a column. A blank is none, here and in the other arguments.
 * @param {any[][]} [unappliedCash] Money received and not yet matched with invoices.
 * @param {any[][]} [creditNotes] Open credit notes, with either sign.
 * @param {any[][]} [shippedNotInvoiced] Goods shipped and not yet invoiced.
 * @param {any[][]} [openOrders] The part of confirmed orders that is neither shipped nor invoiced.
 * @param {any[][]} [notes] Notes and bills receivable that are not yet paid.
 * @param {any[][]} [collateral] Guarantees, deposits and pledges.
 * @param {any[][]} [disputed] The part of the open invoices that is disputed.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank counts everything but collateral.
 * @returns {any[][]} The exposure, one a row.
 * @example =EXPOSURE(12000, 500, 300, 0, 4000)
 */
export function exposure(
  openReceivables: any[][],
  unappliedCash?: any[][],
  creditNotes?: any[][],
  shippedNotInvoiced?: any[][],
  openOrders?: any[][],
  notes?: any[][],
  collateral?: any[][],
  disputed?: any[][],
  policy?: any[][],
): any[][] {
  const commitments = new ExposureColumns([
    openReceivables,
    unappliedCash,
    creditNotes,
    shippedNotInvoiced,
    openOrders,
    notes,
    collateral,
    disputed,
  ]);
  return answer(policy, ({ exposure: rules }) =>
    eachRow(commitments.columns, row => exposureOf(commitments.at(row), rules)),
  );
}

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

/**
 * Why each buyer has its limit: the amount of every method and what it rests on, which of them binds, and what grade,
 * insurer, ceiling and rounding make of it.
 * @customfunction CREDITLIMITWHY
 * @param {any[][]} values Facts: one row a buyer, the same as for CREDITLIMIT.
 * @param {any[][]} [headers] The header row, such as "Equity", "Sales", "Annual purchases", "Insured limit".
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the median of the methods.
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
      ['method', 'amount', 'basis', 'binds'].map(heading => term(heading, language)),
      term('row', language),
      row => {
        const explanation = setter.explain(row);
        return isFault(explanation) ? explanation : limitLines(explanation, read.facts, row, rules);
      },
    );
  });
}

/**
 * How each buyer stands against its limit: OK, Watch from the policy's watch line (90 %) on, Over when the limit is
 * exceeded, No limit where none is set. A blank limit is none; a limit of 0 is no credit, and anything owed is over it.
 * @customfunction LIMITCHECK
 * @param {any[][]} exposure What is at risk: one cell or a column.
 * @param {any[][]} limit The credit limit. Blank means that none is set, 0 that no credit is given.
 * @param {any[][]} [order] An order to be taken on top.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the default.
 * @returns {any[][]} OK, Watch, Over or No limit, one a row.
 * @example =LIMITCHECK(850, 1000, 100)
 */
export function limitCheck(exposure: any[][], limit: any[][], order?: any[][], policy?: any[][]): any[][] {
  const exposures = numberColumn(exposure, 'exposure');
  const limits = numberColumn(limit, 'limit');
  const orders = numberColumn(order, 'order');
  return answer(policy, ({ limit: rules, general: { language } }) =>
    eachRowAmong(
      new Map(LIMIT_STATUSES.map(status => [status, term(status, language)])),
      [exposures, limits, orders],
      row => limitStatus(exposures.at(row), limits.at(row), orders.at(row), rules),
    ),
  );
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
