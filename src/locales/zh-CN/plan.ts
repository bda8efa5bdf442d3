import type { PLAN_MESSAGES } from '../../credit/plan/messages';

export const ZH_PLAN: Readonly<Record<keyof typeof PLAN_MESSAGES, string>> = {
  'plan.ratesForBuckets':
    '政策有 {rates} 个计提比例，而账龄区间有 {buckets} 个。请为每个区间给出一个比例：未到期、各逾期区间、最后的开放区间。',
  'plan.noRiskInCredit': '贷项没有信用风险。',
  'plan.specificRate': '单项计提：{rate}。',
  'plan.matrixRate': '账龄 {bucket} 按 {rate}。',
  'plan.insuredPart': '扣除已投保的 {insured}。',

  'plan.shortHistory': '迁徙率至少需要两个月和两个账龄区间。',
  'plan.emptyBucket': '第 {bucket} 个区间各月均为空，无法计算迁徙率。',
  'plan.moreUnpaid': '到达该区间的金额为 {reached}，最终未付为 {unpaid}：前者须更大。',

  'plan.expectedLoss': '违约概率 {probability}，违约时损失 {exposure} 的 {lossGivenDefault}。',
  'plan.riskPrice': '{days} 天内违约概率 {probability}，预期损失占价格 {loss}；比现款价高 {uplift}。',
  'plan.riskEatsPrice': '风险与保费占去全部价格：任何赊销价都达不到现款价的收益。',
  'plan.nothingToLose': '违约时没有损失，因此没有盈亏平衡的违约概率。',

  'plan.cashRatio': '现金与有价证券 {liquid} 除以流动负债 {liabilities}：{ratio}。',
  'plan.cashRatioAfter':
    '现金与有价证券 {liquid} 除以流动负债 {liabilities}：{ratio}。逾期应收账款 {moved} 收回后：{after}。',

  'plan.expectedAsPromised': '承诺于 {on} 付款。',
  'plan.expectedAsUsual': '预计 {on} 收回，按以往习惯为到期后 {late} 天。',
  'plan.expectedOverdue': '已逾期；预计 {days} 天内（{on} 前）收回。',
  'plan.notExpected': '预计难以收回：已逾期 {days} 天，超过 {most} 天。',
  'plan.disputedPart': '有争议的 {disputed} 不计入。',

  'plan.largestOverReceipts': '第 {week} 周：最大客户付款 {largest}，超过全部回款 {receipts}。',
  'plan.asPlanned': '按计划。',
  'plan.receiptsChange': '回款变动 {change}。',
  'plan.receiptsLater': '回款推迟 {days} 天。',
  'plan.largestUnknown': '未知：请给出各周收款中来自最大客户的部分（最大客户参数）。',
  'plan.buyerFails': '最大客户不付款。',
  'plan.insuredBuyerFails': '最大客户不付款；保险公司在 {weeks} 周后赔付其中 {share}。',
  'plan.noBreach': '现金在第 {week} 周最低，为 {lowest}，始终不低于 {minimum}。',
  'plan.breach': '现金在第 {breach} 周低于 {minimum}；第 {week} 周最低，为 {lowest}。',
};
