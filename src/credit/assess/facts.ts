import { FACTORS, type FactorId } from '../policy/factors';

/**
 * The facts about a buyer that scores and limits are made of, and the headers under which a sheet gives them.
 *
 * amount: money · ratio: a fraction · days, count: numbers of them · score: 0 to 100, high is good · flag: yes or
 * no · date: a day · signal: a sign of trouble, yes or no, how often, or the day it was last seen · id, text: words.
 */
export type FactKind =
  'id' | 'text' | 'amount' | 'ratio' | 'days' | 'count' | 'score' | 'flag' | 'date' | 'signal';

export interface Fact {
  readonly kind: FactKind;
  /** The header we write ourselves; `aliases` are the other headers that mean the same. */
  readonly en: string;
  readonly zh: string;
  readonly aliases: readonly string[];
  /** Given for this year and up to two years before it. */
  readonly yearly?: boolean;
  /**
   * Whether a zero stands for a blank. Some hosts hand blanks over as zero, so wherever a real zero is absurd
   * (total assets) or a blank far likelier (a profit of exactly nothing, a bureau's score) zero is missing. It
   * is a value where zero means something: no days late, no lawsuits, no credit.
   */
  readonly zeroIsMissing?: boolean;
  /** The figures that can be; others are a slip, such as 55 for 55 %. */
  readonly least?: number;
  readonly most?: number;
}

/** Years of statements that can be told apart: this year's and the two before it. */
export const YEARS = 3;

export const FACTS = {
  buyerId: words('id', 'Buyer ID', '客户编号', ['Buyer no', 'Buyer number', 'Buyer code', 'Customer ID', 'Customer no', 'Customer number', 'Customer code', 'Account no', 'Account number', 'Debtor no', 'Debtor number', '客户代码', '客户号', '买方编号', '买方代码', '买家编号']),
  name: words('text', 'Buyer name', '客户名称', ['Buyer', 'Customer', 'Customer name', 'Company', 'Company name', 'Debtor', 'Debtor name', 'Name', '客户', '名称', '公司名称', '企业名称', '买方', '买方名称', '买家', '买家名称']),
  nameInChinese: words('text', 'Name in Chinese', '中文名称', ['Chinese name', 'Buyer name (Chinese)', 'Buyer name in Chinese', '客户中文名', '客户中文名称', '中文名']),
  country: words('text', 'Country', '国家', ['Buyer country', 'Country code', 'Country/region', '国别', '国家/地区', '国家或地区', '所在国']),
  currency: words('text', 'Currency', '币种', ['Currency code', 'Ccy', '货币']),
  group: words('text', 'Group', '集团', ['Buyer group', 'Parent', 'Parent company', 'Group name', '所属集团', '母公司', '集团名称']),

  licence: asFactor('licence', 'flag', ['Business licence', 'Business license', 'Business license verified', 'Licence', 'License', '营业执照', '营业执照已核验']),
  taxRegistration: asFactor('taxRegistration', 'flag', ['Tax registration', 'Tax registered', '税务登记', '税务登记已核验']),
  yearsInBusiness: asFactor('yearsInBusiness', 'count', ['Years trading', 'Company age', 'Age of company', '经营年限', '成立年数'], { least: 0, most: 2000 }),
  siteVisit: asFactor('siteVisit', 'score', ['Site visit rating', 'Site visit score', '实地考察评分', '现场考察', '现场考察评分'], fromBureau()),

  totalAssets: amount('Total assets', '总资产', ['Assets', '资产总计', '资产总额', '资产合计'], { least: 0 }),
  currentAssets: amount('Current assets', '流动资产', ['Total current assets', '流动资产合计'], { least: 0 }),
  currentLiabilities: amount('Current liabilities', '流动负债', ['Total current liabilities', '流动负债合计'], { least: 0 }),
  totalLiabilities: amount('Total liabilities', '总负债', ['Liabilities', '负债合计', '负债总额', '负债总计'], { least: 0 }),
  accumulatedEarnings: amount('Retained earnings', '留存收益', ['Accumulated earnings', 'Retained profit', '未分配利润'], { zeroIsMissing: false }),
  equity: amount('Equity', '净资产', ['Net worth', 'Tangible net worth', 'Total equity', "Shareholders' equity", 'Shareholder equity', "Owners' equity", '所有者权益', '所有者权益合计', '股东权益', '股东权益合计', '净值']),
  sales: amount('Sales', '营业收入', ['Annual sales', 'Net sales', 'Revenue', 'Total revenue', 'Turnover', '销售额', '销售收入', '年销售额', '营收', '主营业务收入', '营业总收入']),
  ebit: amount('EBIT', '息税前利润', ['Operating profit', 'Operating income', 'Earnings before interest and tax', '营业利润']),
  netIncome: amount('Net income', '净利润', ['Net profit', 'Net earnings', 'Profit after tax', 'Net result', '净收益']),
  operatingCashFlow: amount('Operating cash flow', '经营现金流', ['Cash flow from operations', 'Cash flow from operating activities', 'Net cash from operating activities', 'CFO', '经营性现金流', '经营活动现金流', '经营活动现金流量净额', '经营活动产生的现金流量净额']),
  inventory: amount('Inventory', '存货', ['Inventories', 'Stock', 'Stocks', '库存'], { least: 0, zeroIsMissing: false }),
  receivables: amount('Receivables', '应收账款', ['Trade receivables', 'Accounts receivable', 'Trade debtors', '应收账款净额', '应收款项'], { least: 0, zeroIsMissing: false }),
  depreciation: amount('Depreciation', '折旧与摊销', ['Depreciation and amortisation', 'Depreciation and amortization', 'Depreciation & amortisation', 'D&A', '折旧', '折旧摊销'], { least: 0, zeroIsMissing: false }),
  interestExpense: amount('Interest expense', '利息支出', ['Interest paid', 'Interest', '利息费用'], { zeroIsMissing: false }),
  profitBeforeTax: amount('Profit before tax', '利润总额', ['Earnings before tax', 'EBT', 'Pre-tax profit', 'Pretax income', 'Profit before taxation', 'Income before tax', 'PBT', '税前利润', '税前收益']),
  fundsFromOperations: amount('Funds from operations', '经营所得资金', ['FFO', 'Funds provided by operations', '营运资金流量']),
  longTermDebt: amount('Long-term debt', '长期债务', ['Long term debt', 'Non-current debt', 'Long-term borrowings', '长期借款', '长期负债'], { least: 0, zeroIsMissing: false }),
  grossProfit: amount('Gross profit', '毛利润', ['毛利', '营业毛利']),
  costOfSales: amount('Cost of sales', '营业成本', ['Cost of goods sold', 'COGS', 'Cost of revenue', '销售成本', '主营业务成本'], { least: 0 }),
  cash: amount('Cash', '货币资金', ['Cash and cash equivalents', 'Cash and equivalents', 'Cash and bank', '现金', '现金及现金等价物'], { least: 0, zeroIsMissing: false }),
  payables: amount('Payables', '应付账款', ['Trade payables', 'Accounts payable', 'Trade creditors', '应付款项'], { least: 0, zeroIsMissing: false }),
  marketValue: amount('Market value of equity', '股权市值', ['Market capitalisation', 'Market capitalization', 'Market cap', 'Equity market value', 'MVE', '市值', '总市值'], { least: 0 }),
  sharesOutstanding: amount('Shares outstanding', '总股本', ['Number of shares', 'Common shares outstanding', 'Shares in issue', '已发行股数', '发行在外股数'], { least: 0 }),

  debtRatio: ratio('debtRatio', ['Debt to assets', 'Debt-to-asset ratio', 'Debt to asset ratio', 'Debt to assets ratio', 'Liabilities to assets', '负债率', '资产负债比率'], { least: 0, most: 10 }),
  currentRatio: ratio('currentRatio', ['Working capital ratio', '流动比'], { least: 0, most: 100 }),
  returnOnAssets: ratio('returnOnAssets', ['ROA', 'Net return on assets', '总资产收益率', '资产净利率', '总资产报酬率'], { least: -10, most: 10 }),
  operatingMargin: ratio('operatingMargin', ['EBIT margin', 'Operating profit margin', '营业利润率', '息税前利润率'], { least: -100, most: 10 }),
  retainedEarnings: ratio('retainedEarnings', ['Retained earnings ratio', '留存收益率', '留存收益/总资产'], { least: -100, most: 10 }),
  cashFlowToDebt: ratio('cashFlowToDebt', ['Cash flow to debt', 'Operating cash flow to debt', '现金流动负债比', '现金流负债比'], { least: -100, most: 100 }),
  salesGrowth: ratio('salesGrowth', ['Revenue growth', 'Turnover growth', 'Growth of sales', '收入增长率', '销售增长率', '营收增长率'], { least: -1, most: 100 }),
  debtRatioChange: ratio('debtRatioChange', ['Change in debt ratio', 'Debt ratio change', '负债率变动', '负债率变化'], { least: -10, most: 10 }),

  equityToLiabilities: ratio('equityToLiabilities', ['Equity to debt', 'Equity / liabilities', '权益与负债比', '所有者权益负债比'], { least: -100 }),
  cashFlowMargin: ratio('cashFlowMargin', ['Cash flow to sales', '现金流与收入比'], { least: -100, most: 100 }),
  quickRatio: ratio('quickRatio', ['Acid test', 'Acid-test ratio', '速动比'], { least: 0 }),
  liquidityNextYear: ratio('liquidityNextYear', ['Quick ratio next year', '次年速动比率', '一年现金流后的速动比率'], { least: -1000 }),
  cashToAssets: ratio('cashToAssets', ['Cash ratio to assets', '现金占总资产比'], { least: -10, most: 1 }),
  inventoryDays: asFactor('inventoryDays', 'days', ['Days of inventory', 'Days in inventory', 'DIO', '存货天数'], { least: 0 }),
  profitTrend: ratio('profitTrend', ['Operating profit trend', '营业利润趋势'], { least: -100, most: 100 }),
  lossYears: asFactor('lossYears', 'ratio', ['Loss-making years', 'Share of loss years', '亏损年份占比'], { least: 0, most: 1 }),

  averageDaysLate: asFactor('averageDaysLate', 'days', ['Average days overdue', 'Avg days late', 'Days late', 'Days beyond terms', 'Average delay', 'Average delay days', 'DBT', '平均逾期', '逾期天数', '平均延迟天数', '平均拖欠天数'], { least: -3650, most: 3650 }),
  shareLate: asFactor('shareLate', 'ratio', ['Share late', 'Late payment share', 'Late share', 'Late payments', '逾期占比', '逾期付款比例', '逾期比例'], { least: 0, most: 1 }),
  recentDaysLate: asFactor('recentDaysLate', 'days', ['Recent days late', 'Recent trend of days late', '近期逾期变化', '近期较长期逾期天数'], { least: -3650, most: 3650 }),
  spreadDaysLate: asFactor('spreadDaysLate', 'days', ['Spread of days late', 'Standard deviation of days to pay', '付款天数标准差'], { least: 0, most: 3650 }),
  invoicesSeen: asFactor('invoicesSeen', 'count', ['Number of invoices seen', 'Invoices settled', 'Paid invoices', '已结清发票数', '发票数', '已观察发票数'], { least: 0, zeroIsMissing: true }),
  tradeReferences: asFactor('tradeReferences', 'count', ['Trade references', 'Good references', 'References', '同业参考', '同业评价', '合作方评价', '良好同业参考数', '良好参考数', '合作方好评数'], { least: 0 }),
  referencesChecked: fact('count', 'Trade references checked', '已核实合作方评价数', ['已核实同业参考数', 'References checked', 'Trade references verified', '已核实参考数', '已核实合作方数'], { least: 0 }),
  litigation: asFactor('litigation', 'count', ['Lawsuits', 'Litigation', 'Litigations', 'Pending lawsuits', 'Court cases', '诉讼', '诉讼数', '诉讼案件数', '涉诉案件数', '涉诉'], { least: 0 }),
  externalScore: asFactor('externalScore', 'score', ['External credit score', 'Bureau score', 'Credit bureau score', '外部评分', '征信评分'], fromBureau()),
  thirdPartyReport: asFactor('thirdPartyReport', 'score', ['Third party score', 'Third-party report', 'Third-party credit score', 'TradeScore', '第三方评分', '第三方信用报告'], fromBureau()),
  insolvency: fact('flag', 'Insolvency', '破产程序', ['Insolvent', 'In insolvency', 'Bankrupt', 'Bankruptcy', 'Insolvency proceedings', '破产', '破产清算', '是否破产']),

  annualPurchases: fact('amount', 'Annual purchases', '年采购额', ['Yearly purchases', 'Expected annual purchases', 'Expected yearly purchases', 'Annual purchases incl. VAT', 'Expected sales', 'Expected annual sales', 'Expected sales incl. VAT', 'Sales to buyer', 'Our sales to the buyer', '预计年采购额', '年采购额(含税)', '预计年销售额', '预计销售额', '对该客户年销售额'], { least: 0, zeroIsMissing: true }),
  termsDays: fact('days', 'Terms days', '账期天数', ['Payment terms days', 'Payment days', 'Credit days', 'Days of credit', 'Credit period', 'Net days', '账期', '信用期', '信用天数', '付款天数', '信用期天数'], { least: 0, most: 3650 }),
  creditLimit: fact('amount', 'Credit limit', '信用额度', ['Limit', 'Approved limit', 'Approved credit limit', 'Current limit', 'Own limit', '额度', '授信额度', '已批额度', '现有额度'], { least: 0 }),
  insuredLimit: fact('amount', 'Insured limit', '保险限额', ['Insurance limit', 'Insurer limit', "Insurer's limit", 'Insured credit limit', 'Credit insurance limit', '承保限额', '信保额度', '信保限额', '保险额度', '信用保险限额'], { least: 0 }),
  relationshipSince: fact('date', 'Customer since', '合作起始日', ['Buyer since', 'Relationship since', 'Account opened', 'First order', '合作开始日期', '建立合作日期', '首次合作日期']),
  limitUntil: fact('date', 'Limit valid until', '额度有效期至', ['Limit expires', 'Limit expiry', 'Limit expiry date', 'Credit limit valid until', '额度到期日', '额度有效期', '授信到期日']),
  temporaryLimit: fact('amount', 'Temporary limit', '临时额度', ['Temporary credit limit', 'Temp limit', '临时信用额度', '临时授信额度'], { least: 0, zeroIsMissing: true }),
  temporaryFrom: fact('date', 'Temporary limit from', '临时额度起始日', ['Temporary limit starts', '临时额度生效日']),
  temporaryUntil: fact('date', 'Temporary limit until', '临时额度到期日', ['Temporary limit ends', 'Temporary limit valid until', '临时额度有效期至', '临时额度截止日']),
  groupLimit: fact('amount', 'Group limit', '集团额度', ['Group credit limit', 'Limit of the group', '集团授信额度', '集团信用额度'], { least: 0, zeroIsMissing: true }),
  groupExposure: fact('amount', 'Group exposure', '集团敞口', ['Exposure of the group', '集团总敞口']),
  cleanPeriods: fact('count', 'Clean periods', '按期付款周期数', ['Clean periods in a row', 'Periods paid on time', '连续按期付款周期数', '正常周期数', '按时付款周期数'], { least: 0 }),
  lastReview: fact('date', 'Last review', '上次复评日', ['Last review date', 'Reviewed on', 'Date of last review', '上次复评', '上次复评日期', '最近复评日', '上次评审日', '上次评审日期']),
  nextReview: fact('date', 'Next review', '下次复评日', ['Next review date', 'Review due', '下次复评', '下次复评日期', '下次评审日']),
  prepaid: fact('amount', 'Prepayment', '预付款', ['Prepayment held', 'Prepayments', 'Advance payment', 'Advance received', '预收款', '预收账款', '预付款余额'], { least: 0, zeroIsMissing: true }),
  letterOfCredit: fact('amount', 'Letter of credit', '信用证', ['Letters of credit', 'L/C', 'LC', 'LC amount', 'L/C amount', '信用证金额'], { least: 0, zeroIsMissing: true }),
  guarantee: fact('amount', 'Guarantee', '担保函', ['Guarantees', 'Bank guarantee', 'Parent guarantee', '保函', '银行保函', '担保金额', '保证担保'], { least: 0, zeroIsMissing: true }),
  collateral: fact('amount', 'Collateral', '保证金', ['Deposit', 'Security deposit', 'Pledge', 'Collateral value', '押金', '抵押', '质押', '抵押物价值', '抵质押'], { least: 0, zeroIsMissing: true }),
  notesReceivable: fact('amount', 'Notes receivable', '应收票据', ['Bills receivable', 'Notes outstanding', '未到期票据', '承兑汇票'], { least: 0, zeroIsMissing: true }),
  unappliedCash: fact('amount', 'Unapplied cash', '未核销回款', ['Unallocated cash', 'Cash on account', '未核销收款', '未分配回款'], { zeroIsMissing: true }),
  coverWithdrawn: signal('Cover withdrawn', '撤保', ['Insurer withdrew', 'Cover cancelled', '保险撤保', '已撤保', '停保']),
  promisesMissed: fact('count', 'Open invoices past the promised day', '已过承诺日的未付发票数', ['Promises missed'], { least: 0 }),
  plansBroken: fact('count', 'Open invoices with a broken plan', '还款计划违约的发票数', ['Plans broken'], { least: 0 }),
  gradeBefore: words('text', 'Grade last time', '上次等级', ['Previous grade', 'Last grade', 'Grade before', '上次评级', '原等级']),
  alertScore: fact('score', 'Alert score', '预警分', ['Warning score', '预警评分'], { least: 0, most: 100 }),
  reference1High: referenceHigh(1),
  reference2High: referenceHigh(2),
  reference3High: referenceHigh(3),

  exposure: fact('amount', 'Exposure', '敞口', ['Total exposure', 'Current exposure', '风险敞口', '总敞口']),
  limitUsage: fact('ratio', 'Limit usage', '额度使用率', ['Usage of limit', 'Credit utilisation', 'Credit utilization', 'Utilisation', 'Utilization', '额度占用率'], { least: 0, most: 100 }),
  orderChange: fact('ratio', 'Change of order volume', '订单量变动', ['Order volume change', 'Order swing', 'Change in orders', '订单量波动', '订单变动'], { least: -1, most: 100 }),
  disputeChange: fact('ratio', 'Rise of disputed share', '争议占比上升', ['Change of disputed share', 'Dispute rise', '争议占比变动'], { least: -1, most: 1 }),
  discountLost: signal('Early discounts no longer taken', '不再享受现金折扣', ['Discount lost', 'Discounts lost', '放弃现金折扣']),
  partialPayments: signal('Partial or round payments', '部分或整数付款', ['Partial payments', 'Round payments', 'Part payments', '部分付款', '整数付款']),
  brokenPromises: signal('Broken promises', '违背付款承诺', ['Promises broken', 'Broken promises to pay', '失信次数', '承诺未付']),
  bouncedPayment: signal('Bounced payments', '付款退回', ['Bounced payment', 'Returned payments', 'Dishonoured payments', 'Bounced cheques', '退票', '付款失败']),
  noContact: signal('No contact', '失联', ['Cannot be reached', 'Unreachable', '无法联系', '联系不上']),
  bankChange: signal('Change of bank', '更换银行', ['Bank change', 'New bank account', '变更银行', '更换开户行']),
  managementChange: signal('Change of management', '管理层变动', ['Management change', 'Change of director', '高管变动', '法定代表人变更']),
  shareholderChange: signal('Change of shareholders', '股东变更', ['Shareholder change', 'Change of ownership', '股东结构变更', '股权变更']),
  ratingDowngrade: signal('Rating downgrade', '评级下降', ['Downgrade', 'Grade downgrade', 'Grade lowered', '等级下降', '信用评级下降']),
  fileRenewed: fact('date', 'Credit file renewed', '信用档案更新日', ['File renewed', 'Credit file updated', 'Last yearly review', 'Last annual review', '档案更新日', '上次年审日', '年度复审日']),
  insuredShare: fact('ratio', 'Insured share', '赔付比例', ['Insured percentage', 'Insured %', 'Cover percentage', 'Percentage of cover', '保险赔付比例', '承保比例', '赔偿比例'], { least: 0, most: 1 }),
  overdueNotified: fact('date', 'Insurer notified', '通知保险公司日', ['Overdue notice to insurer', 'Overdue notified', 'Notified insurer on', 'Notified', '逾期通知日', '保险通知日', '通知日', '可损通知日']),
  claimFiled: fact('date', 'Claim filed', '索赔日', ['Claim filed on', 'Claim date', 'Filed', '报损日', '索赔日期', '索赔提交日']),
  tier: words('text', 'Customer tier', '客户分类', ['Tier', 'Customer class', 'Customer segment', 'Segment', '客户级别', '客户类型', '客户分层']),
} as const; // prettier-ignore

export type FactId = keyof typeof FACTS;
export type TextFactId =
  'buyerId' | 'name' | 'nameInChinese' | 'country' | 'currency' | 'group' | 'gradeBefore' | 'tier';
export type FigureId = Exclude<FactId, TextFactId>;

export const FACT_IDS = Object.keys(FACTS) as FactId[];

export function factOf(id: FactId): Fact {
  return FACTS[id];
}

export function isTextFact(id: FactId): id is TextFactId {
  const { kind } = FACTS[id];
  return kind === 'id' || kind === 'text';
}

/** The statement items that stand for a year's statements in a checklist. */
export const KEY_STATEMENT_ITEMS: readonly FigureId[] = [
  'totalAssets',
  'totalLiabilities',
  'sales',
  'netIncome',
];

interface Range {
  least?: number;
  most?: number;
  zeroIsMissing?: boolean;
}

function fact(kind: FactKind, en: string, zh: string, aliases: readonly string[], range: Range = {}): Fact {
  return { kind, en, zh, aliases, ...range };
}

function words(kind: 'id' | 'text', en: string, zh: string, aliases: readonly string[]): Fact {
  return fact(kind, en, zh, aliases);
}

/** An item of the yearly statements. */
function amount(en: string, zh: string, aliases: readonly string[], range: Range = {}): Fact {
  return { ...fact('amount', en, zh, aliases), yearly: true, zeroIsMissing: true, ...range };
}

/** A fact that is itself a factor of the score, under the factor's own name. */
function asFactor(id: FactorId, kind: FactKind, aliases: readonly string[], range: Range = {}): Fact {
  return fact(kind, FACTORS[id].en, FACTORS[id].zh, aliases, range);
}

/** A financial ratio given ready-made. */
function ratio(id: FactorId, aliases: readonly string[], range: Range): Fact {
  return { ...asFactor(id, 'ratio', aliases, range), yearly: true, zeroIsMissing: true };
}

/** Bureaus score from 1; their 0 means "not rated". */
function fromBureau(): Range {
  return { least: 0, most: 100, zeroIsMissing: true };
}

/** The most that a trade reference has had open with the buyer. */
function referenceHigh(n: number): Fact {
  const aliases = [
    `Reference ${n} high`,
    `Reference ${n} high credit`,
    `参考${n}最高授信`,
    `同业${n}最高授信`,
    `同业参考${n}最高授信`,
  ];
  return fact('amount', `Trade reference ${n} high credit`, `合作方${n}最高授信`, aliases, {
    least: 0,
    zeroIsMissing: true,
  });
}

function signal(en: string, zh: string, aliases: readonly string[]): Fact {
  return fact('signal', en, zh, aliases, { least: 0 });
}
