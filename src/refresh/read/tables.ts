import { FACT_HEADINGS } from '../../cells/factTable';
import type { Heading } from '../../cells/headers';
import type { TableName } from '../../credit/portfolio/problem';

/**
 * The tables the product reads and the columns it looks for. The first English and the first Chinese header are
 * the ones our own sheets use; the rest are what people and ledgers call the same thing.
 */
export interface TableShape {
  /** Names under which the sheet is usually kept; a hint, never a condition. */
  readonly sheetNames: readonly string[];
  readonly fields: readonly Heading<string>[];
  /** A table is usable when it has a column for at least one field of every group. */
  readonly needs: readonly (readonly string[])[];
}

function field(id: string, ...headers: string[]): Heading<string> {
  return { id, headers };
}

const BUYER_IDS = ['Buyer', '客户编号', 'Buyer id', 'Customer', 'Customer id', 'Customer no', 'Customer number', 'Customer code', 'Account', 'Account number', 'Debtor', 'Debtor id', 'cust_number', 'customerID', '买方编号', '客户代码', '客户', '买方']; // prettier-ignore
const BUYER_NAMES = [
  'Buyer name',
  '客户名称',
  'Customer name',
  'Debtor name',
  'name_customer',
  '买方名称',
  '公司名称',
];
const BUYER = [field('buyer', ...BUYER_IDS), field('buyerName', ...BUYER_NAMES)];
const CURRENCY = field(
  'currency',
  'Currency',
  '币种',
  'Ccy',
  'Invoice currency',
  'Currency code',
  'invoice_currency',
  '货币',
);

const INVOICES: TableShape = {
  sheetNames: ['Invoices', 'Open items', 'Receivables', 'AR', 'Ledger', '发票', '应收账款', '应收', '应收明细'],
  fields: [
    field('number', 'Invoice', '发票号', 'Invoice no', 'Invoice number', 'Invoice id', 'Document', 'Document number', 'Doc no', 'doc_id', 'invoice_id', '发票号码', '发票编号', '单据号'),
    ...BUYER,
    field('date', 'Invoice date', '发票日期', 'Date', 'Document date', 'Posting date', 'Issue date', 'posting_date', '开票日期', '单据日期'),
    field('due', 'Due date', '到期日', 'Due', 'Net due date', 'Payment due', 'due_in_date', '付款到期日', '应付日期', '到期日期'),
    field('terms', 'Terms', '付款条件', 'Payment terms', 'cust_payment_terms', '账期'),
    field('amount', 'Amount', '金额', 'Invoice amount', 'Gross amount', 'Total', '发票金额', '价税合计'),
    field('paid', 'Paid', '已付金额', 'Amount paid', 'Paid amount', 'Received', '已收金额', '已回款'),
    field('open', 'Open amount', '未付金额', 'Outstanding', 'Balance', 'Open balance', 'Remaining', 'total_open_amount', '未收金额', '余额', '未偿余额', '应收余额'),
    CURRENCY,
    field('disputed', 'Disputed', '争议金额', 'Disputed amount', 'In dispute'),
    field('promise', 'Promised date', '承诺付款日', 'Promise to pay', 'Promise date', 'Promised'),
    field('lastStage', 'Last stage', '上次催收阶段', 'Last dunning stage', 'Dunning level'),
    field('lastDate', 'Last letter', '上次催收日期', 'Last letter date', 'Date of last letter', 'Last dunning date', 'Last reminder', 'Last reminder date', 'Dunned on', '催收函日期', '上次催收函日期'),
    field('holdUntil', 'On hold until', '暂缓至', 'Hold until', 'Dunning hold until', 'Dunning blocked until', '暂缓催收至', '催收冻结至'),
    field('planStatus', 'Payment plan', '还款计划', 'Payment plan status', 'Plan status', 'Instalment plan', '还款计划状态', '分期计划'),
    field('cause', 'Cause', '逾期原因', 'Cause of delay', 'Overdue cause', 'Cause of late payment', '拖欠原因'),
  ],
  needs: [['buyer', 'buyerName'], ['due', 'date'], ['open', 'amount']],
}; // prettier-ignore

const ORDERS: TableShape = {
  sheetNames: ['Orders', 'Open orders', 'Sales orders', '订单', '未交订单'],
  fields: [
    field('number', 'Order', '订单号', 'Order no', 'Order number', 'Sales order', '订单编号'),
    ...BUYER,
    field('amount', 'Open amount', '未开票金额', 'Order amount', 'Amount', 'Open value', '订单金额', '金额'),
    CURRENCY,
    field('shipped', 'Shipped', '已发货', 'Delivered', 'Shipped, not invoiced', '已发货未开票'),
  ],
  needs: [['number'], ['buyer', 'buyerName'], ['amount']],
}; // prettier-ignore

const RATES: TableShape = {
  sheetNames: ['Rates', 'Exchange rates', 'FX', '汇率'],
  fields: [
    field('currency', ...CURRENCY.headers),
    field('rate', 'Rate', '汇率', 'Exchange rate', 'Rate to base', 'FX rate'),
  ],
  needs: [['currency'], ['rate']],
};

const POLICY: TableShape = {
  sheetNames: ['Policy', 'Credit policy', '政策', '信用政策'],
  fields: [field('setting', 'Setting', '设置', '设置项'), field('value', 'Value', '取值', '值')],
  needs: [['setting'], ['value']],
};

const BUYERS: TableShape = {
  sheetNames: ['Buyers', 'Customers', 'Debtors', 'Accounts', '买方', '客户', '客户档案'],
  fields: FACT_HEADINGS,
  needs: [['buyerId', 'name']],
};

/** In the order in which sheets are given out: the most telling table first. */
export const TABLES: Readonly<Record<TableName, TableShape>> = {
  invoices: INVOICES,
  orders: ORDERS,
  policy: POLICY,
  rates: RATES,
  buyers: BUYERS,
};
