import type { ORDER_TO_CASH_MESSAGES } from '../../credit/orderToCash/messages';

export const ZH_ORDER_TO_CASH: Readonly<Record<keyof typeof ORDER_TO_CASH_MESSAGES, string>> = {
  'orderToCash.inTime': '发货后 {hours} 小时开票，未超过 {limit} 小时的时限。',
  'orderToCash.before': '发货前 {hours} 小时已开票。',
  'orderToCash.late': '发货后 {hours} 小时才开票，超过 {limit} 小时的时限 {over} 小时。',
  'orderToCash.open': '发货后 {hours} 小时尚未开票，{limit} 小时的时限还剩 {left} 小时。',
  'orderToCash.openLate': '发货后 {hours} 小时仍未开票，超过 {limit} 小时的时限 {over} 小时，请立即开票。',
  'orderToCash.asOfBeforeShipping': '发货时间晚于截止日。',

  'orderToCash.amountDiffers': '金额相差 {difference}',
  'orderToCash.dateDiffers': '日期相差 {days} 天',
  'orderToCash.numberDiffers': '单号不同，金额与日期一致',
  'orderToCash.and': '{first}；{second}',
};
