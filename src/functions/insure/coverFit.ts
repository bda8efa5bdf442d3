import { answer } from '../call/answer';
import { eachRow } from '../call/column';
import { numberColumn, textColumn } from '../call/columns';
import { isFault } from '../../credit/fault';
import { coverFit as fitOf, readBusiness } from '../../credit/insure/coverFit';
import { formatMessage, term, termRow } from '../../locales/formatMessage';
import { LANGUAGES } from '../../locales/language';

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
  const businesses = textColumn(business, 'business');
  const buyerCounts = numberColumn(buyers, 'buyers');
  const orderCounts = numberColumn(orders, 'orders');
  return answer(policy, ({ general: { language } }) =>
    eachRow([businesses, buyerCounts, orderCounts], row => {
      const kind = readBusiness(businesses.at(row));
      const found = isFault(kind) ? kind : fitOf(kind, buyerCounts.at(row), orderCounts.at(row));
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
  const columns = [numberColumn(buyers, 'buyers'), numberColumn(orders, 'orders')] as const;
  const businesses = textColumn(business, 'business');
  return answer(policy, ({ general: { language } }) => {
    const failed = [businesses, ...columns].map(column => column.faultAt(0, 1)).find(isFault);
    const kind = failed ?? readBusiness(businesses.at(0));
    const found = isFault(kind) ? kind : fitOf(kind, columns[0].at(0), columns[1].at(0));
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
