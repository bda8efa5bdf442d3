import type { FunctionText, ParameterText } from '../../functionText';

const LANGUAGE_ONLY: ParameterText = {
  name: '政策',
  description: '政策区域，或预设方案的名称；只决定语言。',
};

const START_DATE: ParameterText = {
  name: '起算日',
  description: '付款条件不自发票日起算时的日期：票到、货到、发货、验收或提单日；空白时以发票日期代替。',
};

const TERMS_POLICY: ParameterText = {
  name: '政策',
  description: '政策区域，或预设方案的名称：付款条件的读法、周末与语言。',
};

const PERIOD_SALES: ParameterText = {
  name: '赊销额',
  description: '该期间的赊销额，含税口径与应收账款一致。',
};

const PERIOD_DAYS: ParameterText = { name: '天数', description: '该期间的天数，如 90。' };

const MONTHS: ParameterText = { name: '月份', description: '各月中的任一日期，顺序不限，不可缺月。' };

const PAID: Readonly<Record<'amount' | 'invoiceDate' | 'due' | 'paid' | 'asOf', ParameterText>> = {
  amount: { name: '金额', description: '每张发票或每笔付款的金额；贷项不计入。' },
  invoiceDate: { name: '发票日期', description: '每张发票的日期。' },
  due: { name: '到期日', description: '每张发票的到期日。' },
  paid: { name: '付款日期', description: '每笔付款的日期；未付时留空。' },
  asOf: { name: '截止日', description: '账款的统计日期；有未付款项时必填。' },
};

const LATE: Readonly<Record<string, ParameterText>> = {
  amount: { name: '金额', description: '每张发票的金额，未减所列付款：一个单元格或一列。' },
  due: { name: '到期日', description: '每张发票的到期日；自次日起计息。' },
  asOf: { name: '计息截止日', description: '付款日，或账款的统计日期。' },
  regime: { name: '适用规则', description: '欧盟、德国、法国、英国、中国、中国中小企业或合同。' },
  rates: { name: '利率表', description: '基准利率（ECB、Basiszins、BoE、LPR）、起始日、年利率三列。' },
  payments: { name: '付款', description: '付款与贷项：日期、金额两列，或单号、日期、金额三列。' },
  number: { name: '单号', description: '每张发票的单号；付款带单号时填写。' },
  disputed: { name: '争议金额', description: '每张发票的争议金额，整张有争议时填“是”；该部分不计息。' },
  agreedRate: { name: '约定利率', description: '合同约定的年利率，优先于法定利率。' },
  policy: { name: '政策', description: '政策区域，或预设方案的名称：加点、利率取法、全年天数。' },
};

const YEAR_DAYS: ParameterText = { name: '全年天数', description: '365 或 360；省略时为 365。' };

export const ZH_RECEIVABLES_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  DAYSPASTDUE: {
    description: '每张发票在截止日的逾期天数。到期当日为零，到期之前为负数。',
    returns: '逾期天数，每行一个。',
  },
  AGINGBUCKET: {
    description: '按逾期天数给出每张发票在截止日所属的账龄区间。到期当日视为未到期。',
    returns: '账龄区间的名称，每行一个。',
  },
  AGINGREPORT: {
    description:
      '按客户汇总未结款项在截止日的账龄：标题行、每个客户一行、合计行，合计与金额总和一致；贷项的位置由政策决定。',
    parameters: {
      buyer: { name: '客户', description: '每笔款项的客户：一列名称或编号。' },
      due: { name: '到期日', description: '每笔款项的到期日；政策自发票日或过账日起算时为该日期。' },
      amount: { name: '金额', description: '每笔款项的未结金额，贷项与未核销回款为负数。' },
      asOf: { name: '截止日', description: '账款的统计日期：一个单元格。' },
    },
    returns: '账龄表：客户、未到期、各逾期区间、合计。',
  },
  DUEDATE: {
    description:
      '按付款条件计算每张发票的到期日，结果单元格请设为日期格式。“60 EOM”为发票日加 60 天所在月的月末；“EOM + 60”与“月结60天”自发票月月末起算；含现金折扣的条件（如 2/10 net 30）取净付款日。',
    parameters: {
      invoiceDate: { name: '发票日期', description: '每张发票的日期：一个单元格或一列日期。' },
      terms: {
        name: '付款条件',
        description: '如 30、30天、月结30天、次月15日、票到30天、10个工作日、net 30、60 EOM。',
      },
      startDate: START_DATE,
      policy: TERMS_POLICY,
    },
    returns: '到期日（日期序列号），每行一个。',
  },
  DUESCHEDULE: {
    description:
      '按一期或多期付款条件（如“30%预付，70%月结60天”）列出发票的到期日与金额，各期合计与发票金额一致，精确到分。',
    parameters: {
      invoiceDate: { name: '发票日期', description: '每张发票的日期：一个单元格或一列。' },
      terms: {
        name: '付款条件',
        description: '如 30%预付，70%月结60天；30% 30天，70% 60天；也可为单期条件。',
      },
      amount: { name: '金额', description: '每张发票的金额；省略时只给出日期与比例。' },
      startDate: START_DATE,
      policy: TERMS_POLICY,
    },
    returns: '带标题的表：到期日（请设为日期格式）、比例、金额。',
  },
  AGINGASOF: {
    description:
      '根据单据与回款日期还原某一历史日期的账龄：只计入当日及之前过账的单据与收到的款项；给出总账余额时核对是否一致。',
    parameters: {
      number: { name: '单号', description: '每张发票、贷项或每期款项的单号。' },
      buyer: { name: '客户', description: '每张单据的客户。' },
      invoiceDate: { name: '过账日期', description: '每张单据的过账日期。' },
      due: { name: '到期日', description: '每张单据的到期日。' },
      amount: { name: '金额', description: '每张单据的原始金额，贷项为负数。' },
      paidNumber: { name: '回款单号', description: '每笔回款所付的单号；未核销时留空。' },
      paidDate: { name: '回款日期', description: '每笔回款的日期。' },
      paidAmount: { name: '回款金额', description: '每笔回款的金额；退回为负数。' },
      asOf: { name: '截止日', description: '账款的统计日期：一个单元格。' },
      paidBuyer: { name: '回款客户', description: '每笔回款的客户；单号已能说明时可省略。' },
      ledgerTotal: { name: '总账余额', description: '当日总账余额，用于核对。' },
    },
    returns: '与 AGINGREPORT 相同的表；给出总账余额时另加总账与差额两行。',
  },
  DSO: {
    description: '应收账款周转天数（DSO）：应收账款 ÷ 赊销额 × 期间天数。',
    parameters: {
      receivables: { name: '应收账款', description: '期末应收账款：一个单元格或一列。' },
      sales: PERIOD_SALES,
      days: PERIOD_DAYS,
    },
    returns: '天数，每行一个。',
  },
  BESTDSO: {
    description: '最佳 DSO：未到期应收账款 ÷ 赊销额 × 天数，即人人按时付款时的 DSO。',
    parameters: {
      notDue: { name: '未到期应收', description: '期末未到期的应收账款：一个单元格或一列。' },
      sales: PERIOD_SALES,
      days: PERIOD_DAYS,
    },
    returns: '天数，每行一个。',
  },
  DELINQUENTDSO: {
    description: '逾期 DSO：逾期应收账款或各账龄区间相当于多少天的销售额。',
    parameters: {
      overdue: { name: '逾期应收', description: '逾期应收账款，或一列账龄区间金额。' },
      sales: PERIOD_SALES,
      days: PERIOD_DAYS,
    },
    returns: '天数，每行一个。',
  },
  AVGDAYSDELINQUENT: {
    description: '平均拖欠天数：DSO 减最佳 DSO，即因逾期而延长的天数。',
    parameters: {
      receivables: { name: '应收账款', description: '期末应收账款：一个单元格或一列。' },
      notDue: { name: '未到期应收', description: '其中未到期的部分。' },
      sales: PERIOD_SALES,
      days: PERIOD_DAYS,
    },
    returns: '天数，每行一个。',
  },
  DSOROLLING: {
    description: '各月滚动 DSO：月末应收账款 ÷ 最近几个月的赊销额 × 其日历天数。',
    parameters: {
      receivables: { name: '应收账款', description: '各月月末的应收账款。' },
      sales: { name: '赊销额', description: '各月赊销额。' },
      months: MONTHS,
      window: { name: '回溯月数', description: '含当月在内回溯的月数；省略时为 3。' },
    },
    returns: '天数，每月一个；之前月份不足的为 #N/A。',
  },
  DSOCOUNTBACK: {
    description:
      '倒推法 DSO：从应收账款中依次减去最近各月销售额并累计天数，直至减完；月份不足时，错误提示给出“至少”的天数。',
    parameters: {
      receivables: { name: '应收账款', description: '最近一个月月末的应收账款，不小于零：一个单元格。' },
      sales: { name: '赊销额', description: '各月赊销额，已减贷项；0 表示当月无销售。' },
      months: MONTHS,
      days: { name: '天数', description: '各月（或所有月份）的天数；省略时按日历。' },
    },
    returns: '天数。',
  },
  DSOCOUNTBACKWHY: {
    description: '逐月列出倒推法 DSO：扣减前余额、当月销售额、计入天数、剩余未清。',
    parameters: { policy: LANGUAGE_ONLY },
    returns: '带标题的表；末行为天数，或至少的天数。',
  },
  DSOLIFETIME: {
    description:
      'Odoo 口径的累计 DSO：应收账款 ÷ 累计开票额 × 首张发票至今的天数。并非期间 DSO，用于与该类系统核对。',
    parameters: {
      receivables: { name: '应收账款', description: '未结应收账款：一个单元格或一列客户。' },
      invoiced: { name: '累计开票额', description: '历史全部开票金额。' },
      firstInvoice: { name: '首张发票日期', description: '第一张发票的日期。' },
    },
    returns: '天数，每行一个。',
  },
  COLLECTIONINDEX: {
    description: '催收有效指数（CEI）：实际收回占可收回金额的百分比，100 为最佳。',
    parameters: {
      opening: { name: '期初应收', description: '期初应收账款：一个单元格或一列。' },
      sales: { name: '赊销额', description: '该期间的赊销额。' },
      closing: { name: '期末应收', description: '期末应收账款。' },
      closingNotDue: { name: '期末未到期应收', description: '期末应收账款中未到期的部分。' },
      periods: { name: '期数', description: '期间所含月数，销售额除以该数；省略时为 1。' },
    },
    returns: '0 到 100 的百分数，每行一个。',
  },
  ARTURNOVER: {
    description: '应收账款周转率（次）：赊销额 ÷ 平均应收账款；或应收账款周转天数。DSO 是天数，不是周转率。',
    parameters: {
      sales: { name: '赊销净额', description: '该期间的赊销净额：一个单元格或一列。' },
      opening: { name: '期初应收', description: '期初应收账款。' },
      closing: { name: '期末应收', description: '期末应收账款。' },
      measure: {
        name: '口径',
        description: '“周转率”为次数，“周转天数”为每周转一次的天数；省略时为周转率。',
      },
      days: { name: '天数', description: '期间天数，用于周转天数；省略时为 365。' },
    },
    returns: '次数或天数，每行一个。',
  },
  CASHFREED: {
    description: '缩短收款天数所释放的资金：（原天数 − 现天数）÷ 365 × 年赊销额。',
    parameters: {
      daysBefore: { name: '原天数', description: '目前的 DSO 或收款天数：一个单元格或一列。' },
      daysAfter: { name: '现天数', description: '改善后的天数。' },
      sales: { name: '年赊销额', description: '全年赊销额。' },
      yearDays: { name: '全年天数', description: '省略时为 365。' },
    },
    returns: '金额，每行一个；天数增加时为负数。',
  },
  DAYSBEYONDTERMS: {
    description:
      '按金额加权的超期付款天数（DBT）：到期日至付款日的天数。默认提前付款计为负数，未付逾期发票计至截止日。',
    parameters: {
      amount: PAID.amount,
      due: PAID.due,
      paid: PAID.paid,
      asOf: PAID.asOf,
    },
    returns: '天数；提前付款为负数。',
  },
  DAYSTOPAY: {
    description: '按金额加权的平均付款天数：发票日至付款日，默认未付逾期发票计至截止日。',
    parameters: {
      amount: PAID.amount,
      invoiceDate: PAID.invoiceDate,
      due: PAID.due,
      paid: PAID.paid,
      asOf: PAID.asOf,
    },
    returns: '天数。',
  },
  AVERAGETERMS: {
    description: '按金额加权的平均账期：发票日至到期日。平均付款天数减去平均账期即为拖延天数。',
    parameters: { amount: PAID.amount, invoiceDate: PAID.invoiceDate, due: PAID.due },
    returns: '天数。',
  },
  DAYSLATE: {
    description: '未结发票在截止日的平均逾期天数，按未结金额加权，未到期的计为 0。',
    parameters: {
      amount: { name: '金额', description: '每张发票的未结金额；贷项不计入。' },
      due: PAID.due,
    },
    returns: '天数。',
  },
  LATEINTEREST: {
    description:
      '按欧盟、德国、法国、英国、中国规则或合同，根据分段基准利率计算逾期利息；部分付款自付款日起扣减。法律口径有待确认。',
    parameters: LATE,
    returns: '利息，精确到分，每行一个，不含固定补偿。',
  },
  LATEINTERESTSCHEDULE: {
    description: '逾期利息的计算明细：各段的起止日、天数、金额、年利率、利息，以及利息、固定补偿与合计。',
    parameters: LATE,
    returns: '带标题的表；前两列请设为日期格式。',
  },
  LATERATECHECK: {
    description: '与中小企业约定的逾期利率是否有效：不得低于合同订立时的一年期 LPR。须以现行法律为准。',
    parameters: {
      agreedRate: { name: '约定利率', description: '每份合同约定的年利率：一个单元格或一列；空白为未约定。' },
      signed: { name: '订立日', description: '每份合同的订立日期。' },
      rates: { name: '利率表', description: '基准利率（LPR）、起始日、年利率三列。' },
      policy: { name: '政策', description: '政策区域，或预设方案的名称；含未约定时的每日利率。' },
    },
    returns: '有效、过低或未约定，每行一个。',
  },
  LATERATECHECKWHY: {
    description: '说明每个约定逾期利率是否有效：结论、订立时的 LPR、高出多少、原因。',
    returns: '四列，每份合同一行：结论、订立时的 LPR、差额、原因。',
  },
  LATECOMPENSATION: {
    description:
      '每张逾期发票一次性的固定补偿：默认欧盟 40 欧元，英国 40、70 或 100 英镑，中国没有。须以现行法律为准。',
    parameters: {
      amount: { name: '金额', description: '每张逾期发票的金额：一个单元格或一列。' },
      due: LATE.due,
      asOf: LATE.asOf,
      regime: LATE.regime,
      policy: { name: '政策', description: '政策区域，或预设方案的名称，可另设金额。' },
    },
    returns: '补偿金额（该法域货币），每行一个；到期日及之前为 0。',
  },
  DISCOUNTAPR: {
    description: '提前付款折扣（如 2/10 net 30）的年化成本：不享受折扣的客户为这些天数付出的代价。',
    parameters: {
      discount: { name: '折扣', description: '折扣率，如 2%：一个单元格或一列。' },
      discountDays: { name: '折扣期天数', description: '享受折扣的付款天数。' },
      netDays: { name: '付款期天数', description: '不享受折扣时的付款天数，或实际付款天数。' },
      method: { name: '方法', description: '“单利”或“复利”；省略时为单利。' },
      yearDays: YEAR_DAYS,
    },
    returns: '年利率（小数），单元格请设为百分比格式。',
  },
  EARLYDISCOUNT: {
    description: '卖方不亏的最高提前付款折扣，按客户不享受折扣时实际付款的天数计算。',
    parameters: {
      discountDays: { name: '折扣期天数', description: '享受折扣的付款天数：一个单元格或一列。' },
      payDays: { name: '实际付款天数', description: '不给折扣时客户实际付款的天数，含逾期。' },
      fundingRate: { name: '融资利率', description: '卖方的年融资利率。' },
      lossRate: { name: '避免的损失率', description: '提前付款可避免的预期损失占发票的比例；省略时为 0。' },
      yearDays: YEAR_DAYS,
      policy: LANGUAGE_ONLY,
    },
    returns: '盈亏平衡折扣，占发票的比例，每行一个。',
  },
  EARLYDISCOUNTWHY: {
    description: '说明盈亏平衡折扣的由来：原因、提前收款天数、节省的融资成本与预期损失，以及合计的折扣。',
    returns: '五列，每种情形一行。',
  },
};
