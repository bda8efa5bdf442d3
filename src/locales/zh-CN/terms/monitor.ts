import type { EN_MONITOR_TERMS } from '../../en/terms/monitor';

export const ZH_MONITOR_TERMS: Readonly<Record<keyof typeof EN_MONITOR_TERMS, string>> = {
  since: '合作起始日',
  alert: '预警分',
  signal: '信号',
  colour: '颜色',
  alertGreen: '绿色',
  alertAmber: '黄色',
  alertRed: '红色',
  overWatchLine: '额度使用超过警戒线',
  orderSwing: '订单量异常波动',
  disputesRise: '争议增加',
};
