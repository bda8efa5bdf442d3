import { RecordShape, number, text, type RecordOf } from '../call/records';
import { answer } from '../call/answer';
import { isFault } from '../../credit/fault';
import { coverFit as fitOf, readBusiness } from '../../credit/insure/coverFit';
import { formatMessage, term, termRow } from '../../locales/formatMessage';
import { LANGUAGES } from '../../locales/language';

function fitIn({ business, buyers, orders }: RecordOf<typeof BUSINESS>) {
  const kind = readBusiness(business);
  return isFault(kind) ? kind : fitOf(kind, buyers, orders);
}

const BUSINESS = new RecordShape({ business: text, buyers: number, orders: number });

/**
 * The perils and modules of credit insurance that fit a business.
 * @customfunction COVERFIT
 * @param {any[][]} business Exporter, wholesaler or domestic: one cell or a column.
 * @param {any[][]} buyers Number of buyers to be covered.
 * @param {any[][]} [orders] Number of orders or invoices; 1 with one buyer means a single order.
 * @param {any[][]} [policy] Policy range, for the language. Blank means English.
 * @returns {any[][]} What fits, one text a row.
 * @example =COVERFIT("wholesaler", 40) → "Insolvency, Protracted default, Monitoring of buyers, Whole turnover"
 */
export function coverFit(business: any[][], buyers: any[][], orders?: any[][], policy?: any[][]): any[][] {
  const businesses = BUSINESS.read({ business, buyers, orders });
  return answer(policy, ({ general: { language } }) =>
    businesses.each(row => {
      const found = fitIn(row);
      if (isFault(found)) return found;
      const fitting = found
        .filter(({ fit }) => fit !== 'notNeeded')
        .map(({ module }) => term(module, language));
      return fitting.join(LANGUAGES[language].comma);
    }),
  );
}

/**
 * Why each peril and module of credit insurance fits the business or not.
 * @customfunction COVERFITWHY
 * @param {any[][]} business Exporter, wholesaler or domestic: one cell.
 * @returns {any[][]} A table with a heading: module, how it fits, reason.
 * @example =COVERFITWHY("exporter", 12)
 */
export function coverFitWhy(business: any[][], buyers: any[][], orders?: any[][], policy?: any[][]): any[][] {
  const businesses = BUSINESS.read({ business, buyers, orders });
  return answer(policy, ({ general: { language } }) => {
    const found = businesses.faultAt(0) ?? fitIn(businesses.copy(0));
    if (isFault(found)) return found;
    return [
      termRow(['coverModule', 'fit', 'reason'], language),
      ...found.map(({ module, fit, reason }) => [
        term(module, language),
        term(fit, language),
        formatMessage(reason, language),
      ]),
    ];
  });
}
