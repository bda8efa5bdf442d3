import { FACTORS, type FactorId } from '../policy/factors';

/**
 * The facts about a buyer that scores and limits are made of, and the headers under which a sheet gives them.
 *
 * amount: money · ratio: a fraction · days, count: numbers of them · score: 0 to 100, high is good · flag: yes or
 * no · date: a day · id, text: words.
 */
export type FactKind = 'id' | 'text' | 'amount' | 'ratio' | 'days' | 'count' | 'score' | 'flag' | 'date';

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
  accumulatedEarnings: amount('Retained earnings', '留存收益', ['Accumulated earnings', 'Retained profit', '未分配利润']),
  equity: amount('Equity', '净资产', ['Net worth', 'Tangible net worth', 'Total equity', "Shareholders' equity", 'Shareholder equity', "Owners' equity", '所有者权益', '所有者权益合计', '股东权益', '股东权益合计', '净值']),
  sales: amount('Sales', '营业收入', ['Annual sales', 'Net sales', 'Revenue', 'Total revenue', 'Turnover', '销售额', '销售收入', '年销售额', '营收', '主营业务收入', '营业总收入']),
  ebit: amount('EBIT', '息税前利润', ['Operating profit', 'Operating income', 'Earnings before interest and tax', '营业利润']),
  netIncome: amount('Net income', '净利润', ['Net profit', 'Net earnings', 'Profit after tax', 'Net result', '净收益']),
  operatingCashFlow: amount('Operating cash flow', '经营现金流', ['Cash flow from operations', 'Cash flow from operating activities', 'Net cash from operating activities', 'CFO', '经营性现金流', '经营活动现金流', '经营活动现金流量净额', '经营活动产生的现金流量净额']),
  inventory: amount('Inventory', '存货', ['Inventories', 'Stock', 'Stocks', '库存'], { least: 0, zeroIsMissing: false }),
  interestExpense: amount('Interest expense', '利息支出', ['Interest paid', 'Interest', '利息费用'], { zeroIsMissing: false }),

  debtRatio: ratio('debtRatio', ['Debt to assets', 'Debt-to-asset ratio', 'Debt to asset ratio', 'Debt to assets ratio', 'Liabilities to assets', '负债率', '资产负债比率'], { least: 0, most: 10 }),
  currentRatio: ratio('currentRatio', ['Working capital ratio', '流动比'], { least: 0, most: 100 }),
  returnOnAssets: ratio('returnOnAssets', ['ROA', 'Net return on assets', '总资产收益率', '资产净利率', '总资产报酬率'], { least: -10, most: 10 }),
  operatingMargin: ratio('operatingMargin', ['EBIT margin', 'Operating profit margin', '营业利润率', '息税前利润率'], { least: -100, most: 10 }),
  retainedEarnings: ratio('retainedEarnings', ['Retained earnings ratio', '留存收益率', '留存收益/总资产'], { least: -100, most: 10 }),
  cashFlowToDebt: ratio('cashFlowToDebt', ['Cash flow to debt', 'Operating cash flow to debt', '现金流动负债比', '现金流负债比'], { least: -100, most: 100 }),
  salesGrowth: ratio('salesGrowth', ['Revenue growth', 'Turnover growth', 'Growth of sales', '收入增长率', '销售增长率', '营收增长率'], { least: -1, most: 100 }),
  debtRatioChange: ratio('debtRatioChange', ['Change in debt ratio', 'Debt ratio change', '负债率变动', '负债率变化'], { least: -10, most: 10 }),

  averageDaysLate: asFactor('averageDaysLate', 'days', ['Average days overdue', 'Avg days late', 'Days late', 'Days beyond terms', 'Average delay', 'Average delay days', 'DBT', '平均逾期', '逾期天数', '平均延迟天数', '平均拖欠天数'], { least: -3650, most: 3650 }),
  shareLate: asFactor('shareLate', 'ratio', ['Share late', 'Late payment share', 'Late share', 'Late payments', '逾期占比', '逾期付款比例', '逾期比例'], { least: 0, most: 1 }),
  tradeReferences: asFactor('tradeReferences', 'count', ['Trade references', 'Good references', 'References', '同业参考', '同业评价', '良好参考数', '合作方好评数'], { least: 0 }),
  referencesChecked: fact('count', 'Trade references checked', '已核实同业参考数', ['References checked', 'Trade references verified', '已核实参考数', '已核实合作方数'], { least: 0 }),
  litigation: asFactor('litigation', 'count', ['Lawsuits', 'Litigation', 'Litigations', 'Pending lawsuits', 'Court cases', '诉讼', '诉讼数', '诉讼案件数', '涉诉案件数', '涉诉'], { least: 0 }),
  externalScore: asFactor('externalScore', 'score', ['External credit score', 'Bureau score', 'Credit bureau score', '外部评分', '征信评分'], fromBureau()),
  thirdPartyReport: asFactor('thirdPartyReport', 'score', ['Third party score', 'Third-party report', 'Third-party credit score', 'TradeScore', '第三方评分', '第三方信用报告'], fromBureau()),
  insolvency: fact('flag', 'Insolvency', '破产程序', ['Insolvent', 'In insolvency', 'Bankrupt', 'Bankruptcy', 'Insolvency proceedings', '破产', '破产清算', '是否破产']),

  annualPurchases: fact('amount', 'Annual purchases', '年采购额', ['Yearly purchases', 'Expected annual purchases', 'Expected yearly purchases', 'Annual purchases incl. VAT', 'Expected sales', 'Expected annual sales', 'Expected sales incl. VAT', 'Sales to buyer', 'Our sales to the buyer', '预计年采购额', '年采购额(含税)', '预计年销售额', '预计销售额', '对该客户年销售额'], { least: 0, zeroIsMissing: true }),
  termsDays: fact('days', 'Terms days', '账期天数', ['Payment terms days', 'Payment days', 'Credit days', 'Days of credit', 'Credit period', 'Net days', '账期', '信用期', '信用天数', '付款天数', '信用期天数'], { least: 0, most: 3650 }),
  creditLimit: fact('amount', 'Credit limit', '信用额度', ['Limit', 'Approved limit', 'Approved credit limit', 'Current limit', 'Own limit', '额度', '授信额度', '已批额度', '现有额度'], { least: 0 }),
  insuredLimit: fact('amount', 'Insured limit', '保险限额', ['Insurance limit', 'Insurer limit', "Insurer's limit", 'Insured credit limit', 'Credit insurance limit', '承保限额', '信保额度', '信保限额', '保险额度', '信用保险限额'], { least: 0 }),
  relationshipSince: fact('date', 'Customer since', '合作起始日', ['Buyer since', 'Relationship since', 'Account opened', 'First order', '合作开始日期', '建立合作日期', '首次合作日期']),
} as const; // prettier-ignore

export type FactId = keyof typeof FACTS;
export type TextFactId = 'buyerId' | 'name' | 'nameInChinese' | 'country' | 'currency' | 'group';
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
