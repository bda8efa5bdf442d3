import type { EN_ORDER_TO_CASH_TERMS } from '../../en/terms/orderToCash';

export const ZH_ORDER_TO_CASH_TERMS: Readonly<Record<keyof typeof EN_ORDER_TO_CASH_TERMS, string>> = {
  shipped: '发货时间',
  daysBefore: '原天数',
  daysAfter: '现天数',
  invoicedInTime: '按时开票',
  invoicedLate: '开票超时',
  notInvoiced: '尚未开票',
  invoiceOverdue: '超时未开票',
  theirNumber: '对方单号',
  theirDate: '对方日期',
  theirAmount: '对方金额',
  ourNumber: '我方单号',
  ourDate: '我方日期',
  ourAmount: '我方金额',
  matched: '相符',
  differs: '不符',
  missingInLedger: '我方账上没有',
  missingOnStatement: '对方账单没有',
};
