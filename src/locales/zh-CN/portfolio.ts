import type { PORTFOLIO_MESSAGES } from '../../credit/portfolio/messages';

export const ZH_PORTFOLIO: Readonly<Record<keyof typeof PORTFOLIO_MESSAGES, string>> = {
  'portfolio.duplicateBuyer': '客户编号 {id} 已在第 {first} 行出现，以首行为准；请为该客户另设编号。',
  'portfolio.unknownBuyer': '客户“{buyer}”不在客户表中。请补录该客户或更正名称；金额暂按此名称统计。',
  'portfolio.noRate': '缺少 {currency} 兑 {base} 的汇率，该金额未计入。请在汇率表中补充 {currency}。',
  'portfolio.afterAsOf': '发票日期 {date} 晚于截止日 {asOf}，该发票未计入。',
  'portfolio.noAmount': '没有金额，该行未计入。请填写未付金额。',
  'portfolio.noDueDate': '没有到期日，也没有发票日期与付款条件；该金额列为“无到期日”。',
  'portfolio.badRate': '{currency} 的汇率为 {rate}，请填写大于零的汇率。',
  'portfolio.noBuyerRow': '该客户既无编号也无名称，该行未计入。请补填其一。',
  'portfolio.notInBuyers': '此名称仅见于发票或订单，无从评分。请在客户表中补录。',
  'portfolio.noInvoices':
    '没有找到发票表。请准备一张含“客户”“到期日”“未付金额”等列的工作表；其他列名可在任务窗格中指定。',
  'portfolio.noBuyers': '没有找到客户表，无法评分。请准备一张含客户编号或名称以及已知数据的工作表。',

  'portfolio.change': '{what}',
  'portfolio.textChange': '{what} {from} → {to}',
  'portfolio.termChange': '{what} {from} → {to}',
  'portfolio.wordChange': '{what} {from} → {to}',
  'portfolio.moneyChange': '{what} {from} → {to}',
  'portfolio.percentChange': '{what} {from} → {to}',
  'portfolio.countChange': '{what} {from} → {to}',
  'portfolio.numberChange': '{what} {from} → {to}',
  'portfolio.dateChange': '{what} {from} → {to}',

  'portfolio.topStage': '处于最后催收阶段的发票 {count} 张，逾期合计 {overdue}。',
  'portfolio.knockOut': '{knockOut}限制了评分；敞口 {exposure}。',
  'portfolio.knockOutIdle': '存在{knockOut}，但评分本已低于其上限；敞口 {exposure}。',
  'portfolio.downgrade': '自上次会议起评级由 {from} 降至 {to}；敞口 {exposure}。',
  'portfolio.noLimit': '未设额度；敞口 {exposure}。',
  'portfolio.limitAboveAdvice': '现有额度 {limit} 高于建议额度 {advised}，且敞口 {exposure} 已占用差额。',
  'portfolio.nearLimit': '额度已使用 {usage}。',
  'portfolio.restsOnFacts': '评分所需资料已掌握 {completeness}；付款记录所依据的发票数未注明。',
  'portfolio.restsOnInvoices': '评分所需资料已掌握 {completeness}；付款记录依据 {invoices} 张发票。',
  'portfolio.thinFile': '数据完整度仅 {completeness}；敞口 {exposure}。',
};
