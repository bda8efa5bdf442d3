import type { MONITOR_MESSAGES } from '../../credit/monitor/messages';

export const ZH_MONITOR: Readonly<Record<keyof typeof MONITOR_MESSAGES, string>> = {
  'monitor.coloursAtOdds': '预警：黄色起点 {amber} 高于红色起点 {red}。',
  'monitor.nothingKnown': '没有任何预警信号的数据。',
  'monitor.seenOn': '于 {seen} 出现；剩余权重 {decay}。',
  'monitor.seen': '是。',
  'monitor.times': '出现 {times} 次。',
  'monitor.daysLater': '近期付款比长期平均晚 {days} 天。',
  'monitor.usage': '额度使用率 {usage}。',
  'monitor.noCredit': '未授信而有欠款。',
  'monitor.orders': '订单量变动 {change}。',
  'monitor.disputes': '争议占比上升 {rise}。',
  'monitor.quiet': '没有预警信号；{unknown} 项缺少数据。',
  'monitor.alert': '出现 {signals} 项预警信号，最强的是{strongest}；{unknown} 项缺少数据。',
  'monitor.unknown': '缺少数据：“{fact}”。',
  'monitor.unknownGrade': '“{grade}”不是政策中的等级：{known}。',
  'monitor.alertOutOfRange': '{found} 不是预警分：范围为 0 到 100。',
  'monitor.review': '{grade} 级：每 {months} 个月复评一次。',
  'monitor.reviewLong':
    '{grade} 级：每 {standard} 个月，合作超过 {years} 年的乘以 {factor}：每 {months} 个月复评一次。',
  'monitor.reviewLongCapped':
    '{grade} 级：每 {standard} 个月，合作超过 {years} 年的乘以 {factor}，但最长每 {months} 个月复评一次。',
  'monitor.reviewNow': '立即复评：预警分为 {alert}。否则为 {otherwise}。',
};
