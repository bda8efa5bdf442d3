import { RecordShape, number, type RecordOf } from '../call/records';
import type { Fault } from '../../credit/fault';
import { answer } from '../call/answer';
import { isOmitted } from '../../cells/cell';
import { cashRatio as ratioOf, type CashRatio } from '../../credit/plan/liquidity';
import { formatMessage } from '../../locales/formatMessage';

const COMPANY = new RecordShape({
  cash: number,
  securities: number,
  currentLiabilities: number,
  overdueReceivables: number,
  collectedShare: number,
});

/**
 * The cash ratio: cash and securities over current liabilities; with overdue receivables, also what it would be if they came in.
 * @customfunction CASHRATIO
 * @param {any[][]} cash Cash: one cell or a column.
 * @param {any[][]} securities Marketable securities. Blank is none.
 * @param {any[][]} currentLiabilities Current liabilities.
 * @param {any[][]} [overdueReceivables] Overdue receivables that are insured or about to be collected.
 * @param {any[][]} [collectedShare] Share of them that becomes cash, such as the insured share 90%. Left out, all.
 * @returns {any[][]} The ratio, one a row; with overdue receivables two columns, now and then.
 * @example =CASHRATIO(300, 100, 1000) → 0.4
 * @example =CASHRATIO(300, 100, 1000, 200, 0.9) → {0.4,0.58}
 */
export function cashRatio(
  cash: any[][],
  securities: any[][],
  currentLiabilities: any[][],
  overdueReceivables?: any[][],
  collectedShare?: any[][],
): any[][] {
  const companies = COMPANY.read({
    cash,
    securities,
    currentLiabilities,
    overdueReceivables,
    collectedShare,
  });
  const whatIf = !isOmitted(overdueReceivables);
  return answer(null, () =>
    companies.eachWide(ratioIn, ({ ratio, ratioAfter }) => (whatIf ? [ratio, ratioAfter] : [ratio])),
  );
}

/**
 * Why the cash ratio is what it is: now, the overdue receivables that become cash, then, and the reason.
 * @customfunction CASHRATIOWHY
 * @param {any[][]} [policy] Policy range, for the language. Blank means English.
 * @returns {any[][]} Four columns, one row a company.
 * @example =CASHRATIOWHY(300, 100, 1000) → {0.4,0,0.4,"Cash and securities 400.00 over current liabilities 1,000.00: 0.4."}
 */
export function cashRatioWhy(
  cash: any[][],
  securities: any[][],
  currentLiabilities: any[][],
  overdueReceivables?: any[][],
  collectedShare?: any[][],
  policy?: any[][],
): any[][] {
  const companies = COMPANY.read({
    cash,
    securities,
    currentLiabilities,
    overdueReceivables,
    collectedShare,
  });
  return answer(policy, ({ general: { language } }) =>
    companies.eachWide(ratioIn, ({ ratio, moved, ratioAfter, reason }) => [
      ratio,
      moved,
      ratioAfter,
      formatMessage(reason(), language),
    ]),
  );
}

function ratioIn(company: RecordOf<typeof COMPANY>): CashRatio | Fault {
  const { cash, securities, currentLiabilities, overdueReceivables, collectedShare } = company;
  return ratioOf(cash, securities, currentLiabilities, overdueReceivables, collectedShare);
}
