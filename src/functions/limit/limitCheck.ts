import { RecordShape, number } from '../call/records';
import { answer } from '../call/answer';
import { eachRowAmong } from '../call/column';
import { LIMIT_STATUSES, limitStatus } from '../../credit/limit/limitStatus';
import { term } from '../../locales/formatMessage';

const BUYER = new RecordShape({ exposure: number, limit: number, order: number });

/**
 * How each buyer stands against its limit: OK, Watch from the policy's watch line (90 %) on, Over when the limit is
 * exceeded, No limit where none is set. A blank limit is none; a limit of 0 is no credit, and anything owed is over it.
 * @customfunction LIMITCHECK
 * @param {any[][]} exposure What is at risk: one cell or a column.
 * @param {any[][]} limit The credit limit. Blank means that none is set, 0 that no credit is given.
 * @param {any[][]} [order] An order to be taken on top.
 * @returns {any[][]} OK, Watch, Over or No limit, one a row.
 * @example =LIMITCHECK(850, 1000, 100)
 */
export function limitCheck(exposure: any[][], limit: any[][], order?: any[][], policy?: any[][]): any[][] {
  const { all, columns } = BUYER.read({ exposure, limit, order });
  return answer(policy, ({ limit: rules, general: { language } }) =>
    // Read from the columns, as a record would cost a third of so small a rule.
    eachRowAmong(new Map(LIMIT_STATUSES.map(status => [status, term(status, language)])), all, row =>
      limitStatus(columns.exposure.at(row), columns.limit.at(row), columns.order.at(row), rules),
    ),
  );
}
