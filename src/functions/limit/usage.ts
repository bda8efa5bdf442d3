import { RecordShape, number } from '../call/records';
import { answer, type Result } from '../call/answer';
import { orBlank } from '../call/shown';
import { explainStatus } from '../../credit/limit/explainStatus';
import { headroom as left, usageOf } from '../../credit/limit/headroom';
import { formatMessage, term } from '../../locales/formatMessage';

const LIMIT_USE = new RecordShape({ exposure: number, limit: number, order: number });

/**
 * The share of each limit that is in use, an order included; blank where no limit is set.
 * @customfunction LIMITUSAGE
 * @param {any[][]} exposure What is at risk: one cell or a column.
 * @param {any[][]} limit The credit limit. Blank means that none is set, 0 that no credit is given.
 * @param {any[][]} [order] An order to be taken on top.
 * @returns {any[][]} The share, one a row.
 * @example =LIMITUSAGE(850, 1000) → 85%
 */
export function limitUsage(exposure: any[][], limit: any[][], order?: any[][]): any[][] {
  const uses = LIMIT_USE.read({ exposure, limit, order });
  return answer(null, () => uses.eachWide(usageOf, blankable));
}

/**
 * What is left of each limit after the exposure and an order; below zero it is over, blank where no limit is set.
 * @customfunction HEADROOM
 * @param {any[][]} exposure What is at risk: one cell or a column.
 * @param {any[][]} limit The credit limit. Blank means that none is set, 0 that no credit is given.
 * @param {any[][]} [order] An order to be taken on top.
 * @returns {any[][]} The headroom, one a row.
 * @example =HEADROOM(850, 1000, 200) → -50
 */
export function headroom(exposure: any[][], limit: any[][], order?: any[][]): any[][] {
  const uses = LIMIT_USE.read({ exposure, limit, order });
  return answer(null, () => uses.eachWide(left, blankable));
}

/**
 * Why each buyer stands as LIMITCHECK says: status, usage, headroom, reason.
 * @customfunction LIMITCHECKWHY
 * @returns {any[][]} Four columns, one row a buyer: status, usage, headroom, reason.
 * @example =LIMITCHECKWHY(850, 1000, 100)
 */
export function limitCheckWhy(exposure: any[][], limit: any[][], order?: any[][], policy?: any[][]): any[][] {
  const uses = LIMIT_USE.read({ exposure, limit, order });
  return answer(policy, ({ limit: rules, general: { language } }) =>
    uses.eachWide(
      use => explainStatus(use, rules),
      ({ status, usage, headroom: free, reason }) => [
        term(status, language),
        orBlank(usage),
        orBlank(free),
        formatMessage(reason, language),
      ],
    ),
  );
}

function blankable(figure: number): Result[] {
  return [orBlank(figure)];
}
