import type { FunctionText, ParameterText } from '../../functionText';

const INSURED: ParameterText = { name: '投保金额', description: '由保险公司承担的金额。' };

const PROVIDED: Readonly<Record<string, ParameterText>> = {
  due: { name: '到期日', description: '每笔款项的到期日：一个单元格或一列日期。' },
  amount: { name: '金额', description: '每笔未结款项的金额。' },
  asOf: { name: '截止日', description: '账款的统计日期。' },
  specificRate: {
    name: '单项计提比例',
    description: '单项评估（有争议、已破产）的损失率，如 50%；空白或 0 表示没有。',
  },
  insured: INSURED,
  policy: {
    name: '政策',
    description: '含计提比例的政策区域；留空则用 IFRS 9 示例：0.3、1.6、3.6、6.6、10.6%。',
  },
};

const SALE: Readonly<Record<string, ParameterText>> = {
  cashPrice: { name: '现款价', description: '立即付款的价格：一个单元格或一列。' },
  defaultProbability: { name: '违约概率', description: '一年内的违约概率，如 4%。' },
  lossGivenDefault: { name: '违约损失率', description: '违约时价格的损失比例，如 90%。' },
  days: { name: '账期天数', description: '赊销天数。' },
  fundingRate: { name: '资金成本率', description: '年利率，如 7%。' },
  cover: { name: '保险比例', description: '由保险公司承担的损失比例；省略时没有。' },
  premiumRate: { name: '保费率', description: '保费占价格的比例。' },
  administration: { name: '管理费用', description: '管理赊销的费用。' },
};

const WORKING_CAPITAL: Readonly<Record<string, ParameterText>> = {
  receivables: { name: '应收账款', description: '应收账款：一个单元格或一列；空白表示没有，下同。' },
  inventory: { name: '存货', description: '存货。' },
  payables: { name: '应付账款', description: '应付供应商的款项。' },
};

const DISPUTED: ParameterText = {
  name: '争议金额',
  description: '每笔款项的争议部分，整笔有争议时填“是”：不计入预计。',
};

export const ZH_PLAN_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  PROVISION: {
    description: '按政策的损失率计提每笔未结款项的坏账准备；给出投保金额时，保险前与保险后并列。',
    parameters: PROVIDED,
    returns: '坏账准备，每笔一行；有投保金额时为保险前、保险后两列。',
  },
  PROVISIONWHY: {
    description: '说明每笔款项的计提由来：账龄区间、比例、保险前、保险后、原因。',
    returns: '五列，每笔款项一行。',
  },
  PROVISIONMATRIX: {
    description: '坏账准备矩阵：按账龄区间列出金额、损失率、保险前与保险后的坏账准备。',
    parameters: PROVIDED,
    returns: '带标题的表：账龄区间、金额、比例、保险前、保险后，其后为单项计提与合计。',
  },
  ROLLRATES: {
    description: '由历史账龄计算迁徙率：每个区间滚入下一区间的比例，以及最终损失的比例。',
    parameters: {
      history: {
        name: '账龄历史',
        description: '余额：每月一行，由旧到新；每个账龄区间一列，未到期在前；可带标题行。',
      },
      lossGivenDefault: { name: '违约损失率', description: '最后一个区间的损失比例；省略时为全部。' },
    },
    returns: '带标题的表：账龄区间、迁徙率、损失率。',
  },
  ROLLRATESWHY: {
    description: '说明迁徙率的由来：逐月的比例、平均值与最终损失率。',
    returns: '带标题的表：每个区间一列，每月一行，其后为平均值与损失率。',
  },
  LOSSRATES: {
    description: '同一批发票的损失率：到达各区间的金额中最终未付的比例。',
    parameters: {
      reached: { name: '到达金额', description: '到达各区间的金额，最后为最终未付的金额：一列或一行。' },
    },
    returns: '各项的损失率，形状与参数相同。',
  },
  EXPECTEDLOSS: {
    description: '每个客户的预期损失：违约概率乘以违约损失率再乘以敞口。',
    parameters: {
      exposure: { name: '敞口', description: '风险敞口：一个单元格或一列。' },
      defaultProbability: { name: '违约概率', description: '一年内的违约概率，如 4%。' },
      lossGivenDefault: { name: '违约损失率', description: '违约时敞口的损失比例，如 90%。' },
      insured: INSURED,
      days: { name: '天数', description: '敞口存续的天数；空白或 0 为一年。' },
    },
    returns: '预期损失，每行一个；有投保金额时为保险前、保险后两列。',
  },
  EXPECTEDLOSSWHY: {
    description: '说明预期损失的由来：期间内的违约概率、保险前与保险后的损失、原因。',
    returns: '四列，每个客户一行。',
  },
  RISKPRICE: {
    description: '计入账期、资金成本与违约风险后，与现款价收益相同的赊销价。',
    parameters: SALE,
    returns: '价格，每行一个。',
  },
  RISKPRICEWHY: {
    description: '说明赊销价的构成：价格、资金成本、管理费用、保费、风险、原因。',
    returns: '六列，每笔销售一行。',
  },
  BREAKEVENPD: {
    description: '赊销不再盈利时的违约概率。',
    parameters: {
      margin: { name: '毛利', description: '该笔销售的毛利：一个单元格或一列。' },
      cost: { name: '成本', description: '该笔销售的成本。' },
      lossGivenDefault: { name: '违约损失率', description: '违约时成本的损失比例，如 90%。' },
      cover: SALE.cover,
      days: { name: '账期天数', description: '给出时为一年内的概率；空白或 0 为账期内的概率。' },
    },
    returns: '概率，每行一个。',
  },
  RAROC: {
    description: '风险调整后的资本收益率：收入减成本、预期损失与资金成本，再除以资本。',
    parameters: {
      revenue: { name: '收入', description: '收入：一个单元格或一列。' },
      cost: { name: '成本', description: '销售成本。' },
      expectedLoss: { name: '预期损失', description: '预期损失。' },
      funding: { name: '资金成本', description: '资金成本。' },
      capital: { name: '资本', description: '为风险占用的资本。' },
    },
    returns: '收益率，每行一个。',
  },
  CASHRATIO: {
    description: '现金比率：现金与有价证券除以流动负债；给出逾期应收款时，并列其收回后的比率。',
    parameters: {
      cash: { name: '现金', description: '现金：一个单元格或一列。' },
      securities: { name: '有价证券', description: '可变现的有价证券；空白表示没有。' },
      currentLiabilities: { name: '流动负债', description: '流动负债。' },
      overdueReceivables: { name: '逾期应收款', description: '已投保或即将收回的逾期应收款。' },
      collectedShare: { name: '收回比例', description: '其中变为现金的比例，如赔付比例 90%；省略时为全部。' },
    },
    returns: '比率，每行一个；有逾期应收款时为现在与收回后两列。',
  },
  CASHRATIOWHY: {
    description: '说明现金比率的由来：现在、变为现金的逾期应收款、之后、原因。',
    returns: '四列，每家企业一行。',
  },
  WORKINGCAPITALNEED: {
    description: '营运资金需求：应收账款加存货减应付账款。',
    parameters: WORKING_CAPITAL,
    returns: '需求额，每行一个。',
  },
  WORKINGCAPITALDAYS: {
    description: '以销售天数表示的营运资金需求。',
    parameters: { ...WORKING_CAPITAL, sales: { name: '销售额', description: '年销售额。' } },
    returns: '天数，每行一个。',
  },
  CASHFORECAST: {
    description: '逐周预计未结款项的回款；连同以后收回与预计难以收回的部分，合计等于款项总额。',
    parameters: {
      due: { name: '到期日', description: '每笔款项的到期日：一列日期。' },
      amount: { name: '金额', description: '每笔未结款项的金额，贷项为负数。' },
      asOf: { name: '截止日', description: '账款的统计日期：一个单元格。' },
      daysLate: { name: '通常逾期天数', description: '客户通常逾期付款的天数，提前付款为负数。' },
      promise: { name: '承诺付款日', description: '客户承诺付款的日期。' },
      disputed: DISPUTED,
      policy: {
        name: '政策',
        description: '政策区域；留空为 13 周，逾期款 14 天内收回，逾期 90 天以上不再预期。',
      },
    },
    returns: '带标题的表：周、起、止（请设为日期格式）、预计、累计预计。',
  },
  CASHFORECASTWHY: {
    description: '说明每笔款项何时预计收回：日期、周、预计、预计难以收回、原因。',
    returns: '五列，每笔款项一行：日期（请设为日期格式）、周、预计、预计难以收回、原因。',
  },
  CASHSTRESS: {
    description: '未来数周现金的压力测试：按计划与政策的每种情景给出最低现金、跌破下限的周与应对措施。',
    parameters: {
      cash: { name: '现金', description: '期初现金：一个单元格。' },
      receipts: { name: '回款', description: '逐周回款：一行或一列；只给一个单元格时各周相同。' },
      payments: { name: '付款', description: '逐周付款，方式相同。' },
      largestBuyer: { name: '最大客户', description: '每周回款中来自最大客户的部分。' },
      policy: { name: '政策', description: '含情景、应对措施与最低现金的政策区域；留空为内置的六种情景。' },
    },
    returns: '带标题的表：情景、最低现金、所在周、跌破下限周、可支撑周数、期末现金、应对措施。',
  },
  CASHSTRESSWHY: {
    description: '说明各情景下每周的现金及其原因。',
    returns: '带标题的表：情景、原因，每周一列。',
  },
};
