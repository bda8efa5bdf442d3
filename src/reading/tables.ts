import { FACT_HEADINGS } from '../cells/factTable';
import type { Heading } from '../cells/headers';
import type { FactId } from '../credit/assess/facts';
import { ENGLISH } from './vocabulary/english';
import { CHINESE } from './vocabulary/chinese';
import type { LedgerField } from './vocabulary/captions';

/** A table that is read by its headers alone. The first header is our own in English, the second in Chinese. */
export interface TableShape {
  /** Names under which the sheet is usually kept; a hint, never a condition. */
  readonly sheetNames: readonly string[];
  readonly fields: readonly { readonly id: string; readonly headers: readonly string[] }[];
  /** A table is usable when it has a column for at least one field of every group. */
  readonly needs: readonly (readonly string[])[];
}

export type OtherRole = 'orders' | 'rates' | 'policy';

function field(id: string, ...headers: string[]) {
  return { id, headers };
}

const captions = (id: LedgerField) => [...(ENGLISH[id] ?? []), ...(CHINESE[id] ?? [])];

export const TABLES: Readonly<Record<OtherRole, TableShape>> = {
  orders: {
    sheetNames: ['Orders', 'Open orders', 'Sales orders', '订单', '未交订单'],
    fields: [
      field('number', 'Order', '订单号', 'Order no', 'Order number', 'Sales order', 'Sales order no', 'SO', 'SO no', '订单编号', '销售订单号'),
      field('buyer', 'Buyer', '客户编号', '买方编号', ...captions('buyer')),
      field('buyerName', 'Buyer name', '客户名称', '买方名称', ...captions('buyerName')),
      field('amount', 'Open amount', '未开票金额', 'Order amount', 'Amount', 'Open value', 'Order value', 'Total', '订单金额', '金额'),
      field('currency', 'Currency', '币种', ...captions('currency')),
      field('shipped', 'Shipped', '已发货', 'Delivered', 'Shipped, not invoiced', '已发货未开票'),
    ],
    needs: [['number'], ['buyer', 'buyerName'], ['amount']],
  },
  rates: {
    sheetNames: ['Rates', 'Exchange rates', 'FX', '汇率'],
    fields: [
      field('currency', 'Currency', '币种', ...captions('currency')),
      field('rate', 'Rate', '汇率', 'Exchange rate', 'Rate to base', 'FX rate', ...captions('rate')),
    ],
    needs: [['currency'], ['rate']],
  },
  policy: {
    sheetNames: ['Policy', 'Credit policy', '政策', '信用政策'],
    fields: [field('setting', 'Setting', '设置', '设置项'), field('value', 'Value', '取值', '值')],
    needs: [['setting'], ['value']],
  },
}; // prettier-ignore

/** What the fields of a ledger that the product uses are called: our own headers, English and Chinese. */
export const INVOICE_FIELDS: Readonly<Partial<Record<LedgerField, readonly [en: string, zh: string]>>> = {
  number: ['Invoice', '发票号'], docType: ['Kind of document', '单据类型'], buyer: ['Buyer', '客户编号'],
  buyerName: ['Buyer name', '客户名称'], date: ['Invoice date', '发票日期'], due: ['Due date', '到期日'], terms: ['Terms', '付款条件'],
  termsDays: ['Terms (days)', '账期天数'], open: ['Open amount', '未付金额'], amount: ['Amount', '金额'], paid: ['Paid', '已付金额'],
  debit: ['Debit', '借方金额'], credit: ['Credit', '贷方金额'], dcIndicator: ['Debit or credit', '借贷方向'],
  currency: ['Currency', '币种'], status: ['Status', '状态'], clearingDate: ['Paid on', '付款日期'], disputed: ['Disputed', '争议金额'],
  promise: ['Promised date', '承诺付款日'], lastStage: ['Last stage', '上次催收阶段'], lastDate: ['Last letter', '上次催收日期'],
  holdUntil: ['On hold until', '暂缓至'], planStatus: ['Payment plan', '还款计划'], cause: ['Cause', '逾期原因'],
}; // prettier-ignore

/** The facts of buyers; number and name are called what ledgers call them as well. */
export const BUYER_FIELDS: readonly Heading<FactId>[] = FACT_HEADINGS.map(heading => {
  const more =
    heading.id === 'buyerId' ? captions('buyer') : heading.id === 'name' ? captions('buyerName') : [];
  const known = new Set(FACT_HEADINGS.flatMap(({ headers }) => headers));
  return { ...heading, headers: [...heading.headers, ...more.filter(header => !known.has(header))] };
});
