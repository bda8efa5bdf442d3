import { answer } from '../call/answer';
import { eachRowAmong } from '../call/column';
import { numberColumn } from '../call/columns';
import { LIMIT_STATUSES, limitStatus } from '../../credit/limit/limitStatus';
import { term } from '../../locales/formatMessage';

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
