import type { RECEIVABLES_MESSAGES } from '../../credit/receivables/messages';

export const ZH_RECEIVABLES: Readonly<Record<keyof typeof RECEIVABLES_MESSAGES, string>> = {
  'receivables.noTerms': '缺少付款条件。需立即付款时请填“货到付款”。',
  'receivables.unknownTerms':
    '无法识别付款条件“{terms}”。请输入如 30天、月结30天、次月15日、货到付款、net 30、2/10 net 30、60 EOM 等条件。',
  'receivables.severalDueDates': '付款条件“{terms}”为分期，有多个到期日，请用 DUESCHEDULE 逐期列出。',
  'receivables.termsNameNoDay':
    '付款条件“{terms}”未说明哪一天付款。请写成如 月结30天、次月15日、次月底、30天。',
  'receivables.twoTerms': '“{terms}”中有两种付款条件，请只保留实际执行的一种。',
  'receivables.dayOrDays': '付款条件“{terms}”既可理解为某月几日，也可理解为天数。请写成如 15天 或 次月15日。',
  'receivables.readDaysFirst':
    '自发票日起 {days} 天，再到该月月底。若应自发票当月月底起算，请写 EOM + {days} 或 月结{days}天。',
  'receivables.readMonthEndFirst': '先到发票当月月底，再计 {days} 天（按政策“付款条件：天数与月底”）。',
  'receivables.readMonthlyDays': '自发票当月月底起 {days} 天。若按整月计，请写如 月结1个月、月结2个月。',
  'receivables.readMonthlyMonths': '{days} 天折算为整月，自发票当月起计（按政策“付款条件：月结按”）。',
  'receivables.readDays': '按 {days} 天计，而非某月 {days} 日。若指日期，请写如 次月{days}日。',
  'receivables.sharesNotWhole': '“{terms}”中的比例合计为 {sum}，而不是 100%。',
  'receivables.dueOutOfRange': '到期日超出 1900 至 9999 年，单元格无法显示。',

  'receivables.spanDays': '{count}天',
  'receivables.spanMonths': '{count}个月',
  'receivables.spanYears': '{count}年',
  'receivables.bucketWithin': '{to}以内',
  'receivables.bucketBetween': '{from}至{to}',
  'receivables.bucketOver': '{from}以上',

  'receivables.totalRow':
    '区域第 {row} 行“{label}”（{amount}）是其上各行的合计，不是一笔款项。请让区域止于其前，或去掉该行；若确为客户名称，请写全称。',
  'receivables.sumRow':
    '区域第 {row} 行（{amount}）等于其上所有行之和，且缺少名称或日期，应为合计行而非款项。请让区域止于其前。',

  'receivables.ambiguousNumber': '多个客户都有单号 {number}，而该笔回款未注明客户。请为每笔回款注明客户。',
  'receivables.doesNotTie': '账龄合计为 {total}，总账余额为 {ledger}，相差 {difference}。',

  'receivables.monthTwice': '{month} 所在月份出现两次，每月请只给一行。',
  'receivables.monthLeftOut': '缺少 {month} 所在的月份。请给出每个月份，无销售的月份填 0。',
  'receivables.shortHistory': '需回溯 {window} 个月，只给出了 {found} 个月。',
  'receivables.atLeast': '至少 {days} 天：尚有 {left} 早于所给的全部月份，请补充更早的月份。',
  'receivables.firstAfterAsOf': '首张发票日期 {first} 晚于截止日 {asOf}。',
  'receivables.nothingCollectable': '没有可回收的账款：未到期金额已不小于全部金额。',
  'receivables.openNeedsAsOf': '第 {row} 行尚未付款，请给出计算逾期天数的截止日。',
  'receivables.nothingToWeigh': '没有可计入的行：没有已付款或已逾期且大于零的金额。',

  'receivables.unknownRegime': '没有“{regime}”这一规则。可用：{known}。',
  'receivables.noReferenceRate': '利率表中没有 {reference} 在 {day} 的利率，请补充该日或更早的一行。',
  'receivables.rateColumns': '利率表须为三列：基准利率、起始日、年利率。',
  'receivables.paymentColumns': '付款须为两列（日期、金额）或三列（单号、日期、金额）。',
  'receivables.paymentsNeedNumbers': '有多张发票：付款须为三列（单号、日期、金额），并给出每张发票的单号。',

  'receivables.agreedRateOk': '约定利率 {rate} 不低于合同订立日（{signed}）的一年期 LPR {least}。',
  'receivables.agreedRateLow':
    '约定利率 {rate} 低于合同订立日（{signed}）的一年期 LPR {least}，至少应约定 {least}。',
  'receivables.agreedRateNegative': '约定利率 {rate} 小于零。',
  'receivables.noRateAgreed': '未约定利率：按法定每日 {daily}（每年 {yearly}）计。',

  'receivables.noDaysBetween': '第 {netDays} 天付款并不晚于折扣期的 {discountDays} 天。',
  'receivables.breakEven': '提前 {days} 天收款，按年利率 {rate} 计，折扣不高于 {discount} 即不亏。',
};
