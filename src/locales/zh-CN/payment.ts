import type { PAYMENT_SAYINGS } from '../../credit/assess/payment/messages';

export const ZH_PAYMENT: Readonly<Record<keyof typeof PAYMENT_SAYINGS, string>> = {
  'payment.tooFew': '只有 {payments} 笔付款，指数至少需要 {least} 笔。',
  'payment.noRecent': '最近 {months} 个月没有付款。',
  'payment.noEarlier': '此前 {months} 个月没有付款。',
  'payment.index': '共 {payments} 笔、{amount}；80 分为按时。',
  'payment.leftOut': '{rows} 行不是付款：贷项、无金额或无天数。',
  'payment.trend': '{reading}：近期平均逾期 {recent} 天，此前 {earlier} 天。',
  'payment.slope': '平均每月增加 {slope} 天。',
  'payment.drift': '各月高于此前均值的累计天数，目前为 {drift}。',
};
