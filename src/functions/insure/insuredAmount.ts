import { RecordShape, number, amountOrAll, called, type GivenTo } from '../call/records';
import type { InsurancePolicy } from '../../credit/policy/insurance';
import type { CellsOf } from '../call/wideRows';
import { ACCOUNT, accountsOf } from './accounts';
import { answer } from '../call/answer';
import { isFault } from '../../credit/fault';
import { CoverBook, type InsuredItem } from '../../credit/insure/insuredAmount';
import { formatMessage } from '../../locales/formatMessage';

const ITEM = new RecordShape({
  amount: number,
  limit: called('insuredLimit', number),
  excluded: amountOrAll,
  insuredShare: number,
  ...ACCOUNT,
});

/**
 * The insured amount of each open item: the part within the buyer's limit, oldest items first, times the insured share.
 * @customfunction INSUREDAMOUNT
 * @param {any[][]} amount Open amount of each item, credit notes negative: one cell or a column.
 * @param {any[][]} limit Insured limit of the buyer; 0 means refused. One cell is one limit that all items share.
 * @param {any[][]} [buyer] Buyer of each item; items of one buyer share its limit. Left out beside a column of limits, each item has its own.
 * @param {any[][]} [invoiceDate] Date of each item, which decides what is covered first. Left out, the order of the rows does.
 * @param {any[][]} [excluded] Part that is not covered (disputed, terms too long), or yes for all of it.
 * @param {any[][]} [insuredShare] Insured share, such as 90%. Left out, the policy's.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means an insured share of 90%.
 * @returns {any[][]} The insured amount, one a row.
 * @example =INSUREDAMOUNT({60000;50000;30000}, 100000) → {54000;36000;0}
 */
export function insuredAmount(
  amount: any[][],
  limit: any[][],
  buyer?: any[][],
  invoiceDate?: any[][],
  excluded?: any[][],
  insuredShare?: any[][],
  policy?: any[][],
): any[][] {
  const items = insurableItems({ amount, limit, buyer, invoiceDate, excluded, insuredShare });
  return answer(policy, ({ insurance }) => items(insurance, ({ insured }) => [insured]));
}

/**
 * Why each item is insured as it is: what lies within the limit, the insured and the uninsured amount, and the reason.
 * @customfunction INSUREDAMOUNTWHY
 * @returns {any[][]} Four columns, one row an item: within the limit, insured, uninsured, reason.
 * @example =INSUREDAMOUNTWHY(60000, 100000) → {60000,54000,6000,"60,000.00 lies within the limit; 90% of it is insured."}
 */
export function insuredAmountWhy(
  amount: any[][],
  limit: any[][],
  buyer?: any[][],
  invoiceDate?: any[][],
  excluded?: any[][],
  insuredShare?: any[][],
  policy?: any[][],
): any[][] {
  const items = insurableItems({ amount, limit, buyer, invoiceDate, excluded, insuredShare });
  return answer(policy, ({ insurance, general: { language } }) =>
    items(insurance, ({ within, insured, uninsured, reason }) => [
      within,
      insured,
      uninsured,
      formatMessage(reason(), language),
    ]),
  );
}

function insurableItems(given: GivenTo<typeof ITEM>) {
  const items = ITEM.read(given);
  return (policy: InsurancePolicy, cells: CellsOf<InsuredItem>) => {
    const accounts = accountsOf(items, given.buyer, given.invoiceDate);
    const book = new CoverBook(policy);
    return items.eachWide(
      (item, row) => {
        const account = accounts.at(row);
        if (isFault(account)) return account;
        const { amount, limit, excluded, insuredShare } = item;
        return book.insure({ account, amount, limit, excluded, insuredShare });
      },
      cells,
      accounts.order,
    );
  };
}
