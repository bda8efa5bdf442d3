import type { FunctionText, ParameterText } from '../../functionText';
import { FACT_HEADERS, PER_BUYER, VALUES, headers } from './common';

const ZONES: ParameterText = {
  name: '政策',
  description: '政策区域，或预设方案的名称；留空则用公开的分界。',
};

const SCORE_OF = `得分，${PER_BUYER}`;

const ZONE_OF = `所处区间，${PER_BUYER}`;

const TERM_TABLE = '带标题的表：项目、数值、权重、贡献、原因。';

const OHLSON_ZONE: Readonly<Record<string, ParameterText>> = {
  values: VALUES,
  headers: headers('“总资产”“净利润(上年)”“经营所得资金”；已在数据中时留空'),
  priceIndex: {
    name: '物价指数',
    description:
      'GNP 物价指数，1968 年为 100，一个单元格或每个客户一个；金额以元为单位，单位不同则得分不同。',
  },
  policy: ZONES,
};

const SHOWN: ParameterText = { name: '版本', description: '“得分”或“概率”；留空为得分。' };

const ZMIJEWSKI_ZONE: Readonly<Record<string, ParameterText>> = {
  values: VALUES,
  headers: headers('“净利润”“总负债”“流动资产”'),
  policy: ZONES,
};

const SPRINGATE: Readonly<Record<string, ParameterText>> = {
  values: VALUES,
  headers: headers('“流动资产”“息税前利润”“利润总额”“营业收入”'),
  policy: ZONES,
};

const PAYMENTS: Readonly<Record<string, ParameterText>> = {
  daysLate: { name: '逾期天数', description: '每笔付款的逾期天数，提前为负；未付的逾期发票填至今的天数。' },
  amounts: { name: '金额', description: '每笔付款的金额；贷项与零不计。' },
  policy: { name: '政策', description: '政策区域，或预设方案的名称；留空则至少三笔付款。' },
};

export const ZH_ASSESS_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  CREDITSCORE: {
    description:
      '按一行数据给出每个客户的信用评分，0 到 100，越高越好；各列由中文或英文表头识别：资质、最多三年的财务报表、付款记录。缺失数据按政策处理；破产程序、资不抵债与涉诉会限制评分。',
    parameters: { headers: FACT_HEADERS },
    returns: '评分，每个客户一个；表头行在数据中时，首行为标题。',
  },
  CREDITSCOREWHY: {
    description:
      '说明每个客户的评分由来：各维度得分，各因素的数值、得分、权重与贡献，何者限制了评分，缺少什么，如何提高。',
    returns: '带标题的表：项目、数值、得分、权重、贡献、原因、依据。',
  },
  CREDITGRADE: {
    description: '按政策的等级表给出每个评分的等级。分界属于较好的等级：AA 自 65 分起，则 65 分为 AA。',
    parameters: {
      score: { name: '评分', description: '0 到 100 的评分：一个单元格或一列。' },
    },
    returns: '等级，每行一个。',
  },
  DEFAULTPROB: {
    description:
      '每个评分对应的一年内违约概率：50 分对应政策的基准违约率，每隔一定分数违约优势比（odds）翻倍，间隔由实际破产数据拟合。',
    parameters: {
      score: { name: '评分', description: '0 到 100 的评分：一个单元格或一列。' },
    },
    returns: '违约概率，每行一个。',
  },
  LATEPROB: {
    description:
      '每个客户下一张发票逾期超过 0、7 或 30 天的概率，依据其付款记录：逾期付款占比、平均逾期天数、近期逾期天数变化、付款天数波动、样本发票数。',
    parameters: {
      headers: FACT_HEADERS,
      days: { name: '天数', description: '逾期超过多少天：0、7 或 30；留空为 0，即任何逾期。' },
    },
    returns: '概率，每个客户一个；表头在数据中时上方有标签。',
  },
  DEFAULTPROBWHY: {
    description:
      '说明每个评分的违约概率由来：概率、政策的基准违约率、使违约优势比（odds）减半或加倍的分数、原因、拟合程度、如何改变。',
    returns: '六列，每个评分一行：概率、基准违约率、分数、原因、依据、如何改变。',
  },
  LATEPROBWHY: {
    description:
      '说明每个客户的逾期概率由来：政策的基准比率、各项付款记录的优势比（odds）、缺失项、如何降低；基准优势比与各项相乘即逾期优势比。',
    returns: '带标题的表：项目、数值、优势比、原因。',
  },
  CREDITGRADEWHY: {
    description: '说明每个评分的等级由来：等级、起始分、距更高一级所差分数、原因。',
    returns: '五列，每个评分一行：等级、起始分、所差分数、原因、更高一级。',
  },
  ALTMANZ: {
    description: '按财务报表给出每个客户的 Altman Z 值；不同版本的指标与分界不同（新兴市场的分界待确认）。',
    parameters: {
      headers: headers('“流动资产”“留存收益”“息税前利润”“股权市值”'),
      variant: {
        name: '版本',
        description: "“Z”上市制造业，“Z'”非上市企业，“Z''”非制造业，“EM”新兴市场；留空为 Z。",
      },
      policy: ZONES,
    },
    returns: SCORE_OF,
  },
  ALTMANZZONE: {
    description: '每个客户按 Altman Z 值所处的区间：安全区、灰色区或困境区；等于分界为灰色区。',
    returns: ZONE_OF,
  },
  ALTMANZWHY: {
    description: '说明每个客户的 Altman Z 值由来：各比率的权重与贡献、所处区间与最近的分界。',
    returns: TERM_TABLE,
  },
  OHLSONO: {
    description: '每个客户的 Ohlson O 值，或两年内破产的概率；越高越差。',
    parameters: {
      headers: OHLSON_ZONE.headers,
      priceIndex: OHLSON_ZONE.priceIndex,
      variant: SHOWN,
      policy: ZONES,
    },
    returns: `得分或概率，${PER_BUYER}`,
  },
  OHLSONOZONE: {
    description: '每个客户按 Ohlson 模型所处的区间：概率高于政策分界（50%）为困境区，否则为安全区。',
    returns: ZONE_OF,
  },
  OHLSONOWHY: {
    description: '说明每个客户的 Ohlson O 值由来：各项的权重与贡献、概率与所处区间。',
    returns: TERM_TABLE,
  },
  ZMIJEWSKI: {
    description: '每个客户的 Zmijewski X 值，或破产的概率；越高越差，达到 0 则更可能破产。',
    parameters: { headers: ZMIJEWSKI_ZONE.headers, variant: SHOWN, policy: ZONES },
    returns: `得分或概率，${PER_BUYER}`,
  },
  ZMIJEWSKIZONE: {
    description: '每个客户按 Zmijewski 模型所处的区间：达到政策概率（50%）为困境区，否则为安全区。',
    returns: ZONE_OF,
  },
  ZMIJEWSKIWHY: {
    description: '说明每个客户的 Zmijewski X 值由来：各项的权重与贡献、概率与所处区间。',
    returns: TERM_TABLE,
  },
  SPRINGATE: {
    description: '每个客户的 Springate 得分；低于 0.862 归为困境企业。',
    parameters: SPRINGATE,
    returns: SCORE_OF,
  },
  SPRINGATEZONE: {
    description: '每个客户按 Springate 模型所处的区间：低于政策分界为困境区，否则为安全区。',
    returns: ZONE_OF,
  },
  SPRINGATEWHY: {
    description: '说明每个客户的 Springate 得分由来：各比率的权重与贡献、所处区间。',
    returns: TERM_TABLE,
  },
  PIOTROSKIF: {
    description: '每个客户的 Piotroski F 值：盈利、融资与效率相对上年的九项测试，每项一分。',
    parameters: {
      headers: headers('“净利润”“净利润(上年)”“总股本”'),
      variant: { name: '版本', description: '“原版”（需三年总资产）或“年末”（两年）；留空为原版。' },
      policy: ZONES,
    },
    returns: `0 到 9 的得分，${PER_BUYER}`,
  },
  PIOTROSKIFZONE: {
    description: '每个客户按 Piotroski F 值的强弱：8 分起为强，不超过 1 分为弱，其余为中等。',
    returns: `强、中等或弱，${PER_BUYER}`,
  },
  PIOTROSKIFWHY: {
    description: '说明每个客户的 Piotroski F 值由来：通过了九项测试中的哪些，缺少什么。',
    returns: TERM_TABLE,
  },
  PAYMENTINDEX: {
    description:
      '客户付款表现的指数，0 到 100：各笔付款按逾期天数得分，以金额加权；80 为按时，50 为逾期 30 天。',
    parameters: PAYMENTS,
    returns: '指数，一个数字。',
  },
  PAYMENTINDEXWHY: {
    description: '说明付款指数的构成：按逾期天数列出笔数、金额、占比与得分。',
    returns: '带标题的表：逾期天数、付款笔数、金额、占比、得分、原因。',
  },
  PAYMENTRECORD: {
    description:
      '由发票历史得出每个客户截至截止日的付款记录，其表头可直接供 CREDITSCORE 与 LATEPROB 识别。已付发票计逾期天数，逾期未付的计至今天数，未到期的不计。',
    parameters: {
      buyer: { name: '客户', description: '每张发票的客户：一列名称或编号。' },
      due: { name: '到期日', description: '每张发票的到期日。' },
      paid: { name: '付款日期', description: '每张发票的付款日期；未付则留空。' },
      amount: { name: '金额', description: '每张发票的金额；贷项与零不计。' },
      asOf: { name: '截止日', description: '账款的统计日期：一个单元格。' },
      policy: { name: '政策', description: '政策区域，或预设方案的名称；决定表头的语言。' },
    },
    returns: '带标题的表：客户、逾期付款占比、平均逾期天数、近期逾期天数变化、付款天数波动、样本发票数。',
  },
  PAYMENTTREND: {
    description: '客户是否开始延后付款：最近几个月的平均逾期天数减去此前月份的；大于零为延后。',
    parameters: {
      paidDate: { name: '付款日期', description: '每笔付款的日期；未付的逾期发票填截止日。' },
      daysLate: PAYMENTS.daysLate,
      amounts: PAYMENTS.amounts,
      asOf: { name: '截止日', description: '账款的统计日期：一个单元格。' },
      policy: {
        name: '政策',
        description: '政策区域，或预设方案的名称；留空则以最近 3 个月对比此前 12 个月。',
      },
    },
    returns: '天数变化，一个数字。',
  },
  PAYMENTTRENDWHY: {
    description: '说明付款趋势的依据：变化与斜率，以及各月的笔数、金额、逾期天数与累计偏移。',
    returns: '带标题的表：月份、付款笔数、金额、逾期天数、累计偏移、原因。',
  },
  NORMALGRADE: {
    description:
      '将保险公司与征信机构方向相反的评分统一为 1（最好）到 5（最差）；多个来源取 MAX 为最差，MEDIAN 为居中。',
    parameters: {
      grade: {
        name: '等级',
        description: '来源给出的等级或评分：一个单元格或一列；科法斯的 0 是有效评分，空白传为 0 时请勿留空。',
      },
      scale: {
        name: '评分体系',
        description: '“安联”“科法斯”“Creditsafe”“付款指数”“自有评分”或“自有等级”；一个单元格或一列。',
      },
    },
    returns: '1 到 5 的等级，每行一个。',
  },
  NORMALGRADEWHY: {
    description: '说明每个统一等级的由来：等级、原值、所处分段、评分方向。',
    returns: '四列，每个等级一行：等级、原值、分段、方向。',
  },
  QUESTIONNAIRESCORE: {
    description: '问卷得分，0 到 100：各答案在最差与最佳之间的位置按权重加总；未回答的按政策处理。',
    parameters: {
      answers: {
        name: '回答',
        description: '每个客户一行、每题一列；权重竖排时则每题一行。“是”为最佳答案，“否”为最差。',
      },
      weights: { name: '权重', description: '每题的权重；答案越高越差的题为负数；留空则各题相同。' },
      questions: { name: '问题', description: '每题的文字，用于说明原因。' },
      policy: { name: '政策', description: '政策区域，或预设方案的名称；留空则答案为 1 到 7。' },
    },
    returns: '得分，每个客户一个。',
  },
  QUESTIONNAIRESCOREWHY: {
    description: '说明每份问卷的得分由来：每题的回答、得分、权重与贡献。',
    returns: '带标题的表：问题、回答、得分、权重、贡献、原因。',
  },
  FILECOMPLETENESS: {
    description: '每个客户的档案按“3+1”方法的完整度，四项中完成的比例；与评分并列，不计入评分。',
    parameters: {
      headers: headers('“营业执照”“2025年营业收入”“第三方评分”'),
      method: {
        name: '方法',
        description:
          '“3+1A”（执照、三年报表、信用记录、第三方评分）或“3+1B”（三年报表、三份合作方评价、实地考察、信用报告）；留空则按政策，否则为 3+1A。',
      },
    },
    returns: `n ÷ 4，${PER_BUYER}`,
  },
  FILECOMPLETENESSWHY: {
    description: '说明每个客户的档案具备“3+1”方法的哪些部分，尚缺什么。',
    returns: '带标题的表：项目、完成、原因。',
  },
  STATEMENTRATIOS: {
    description: '每个客户最多三年报表的常用比率：流动性、负债、盈利、现金流、周转。',
    parameters: {
      headers: headers('“流动资产”“2025年营业收入”“2024年营业收入”'),
    },
    returns: '带标题的表：比率、本年、上年、前年、算式；空白表示缺失。',
  },
};
