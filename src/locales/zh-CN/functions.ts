import type { FunctionText, ParameterText } from '../functionText';
import { ZH_COLLECT_FUNCTIONS } from './collectFunctions';
import { ZH_COVER_FUNCTIONS } from './coverFunctions';
import { ZH_JUDGEMENT_FUNCTIONS } from './judgementFunctions';
import { ZH_PLAN_FUNCTIONS } from './planFunctions';
import { ZH_RECEIVABLE_FUNCTIONS } from './receivableFunctions';

const DUE: ParameterText = { name: '到期日', description: '每张发票的到期日：一个单元格或一列日期。' };
const AS_OF: ParameterText = { name: '基准日', description: '账款的统计日期。' };
const POLICY: ParameterText = { name: '政策', description: '政策区域，或预设方案的名称；留空则用默认政策。' };

const BUYER: Readonly<Record<string, ParameterText>> = {
  values: { name: '数据', description: '每个客户一行；未给表头时，首行即为表头。' },
  headers: { name: '表头', description: '表头行，如“总资产”“2025年营业收入”“平均逾期天数”。' },
  policy: POLICY,
};

/** Function names stay the same in every language; all that is told about them is translated. */
export const ZH_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  ...ZH_COLLECT_FUNCTIONS,
  ...ZH_COVER_FUNCTIONS,
  ...ZH_RECEIVABLE_FUNCTIONS,
  ...ZH_PLAN_FUNCTIONS,
  ...ZH_JUDGEMENT_FUNCTIONS,
  DAYSPASTDUE: {
    description: '每张发票在基准日的逾期天数。到期当日为零，到期之前为负数。',
    parameters: { due: DUE, asOf: AS_OF },
    returns: '逾期天数，每行一个。',
  },
  AGINGBUCKET: {
    description: '按逾期天数给出每张发票在基准日所属的账龄区间。到期当日视为未到期。',
    parameters: { due: DUE, asOf: AS_OF, policy: POLICY },
    returns: '账龄区间的名称，每行一个。',
  },
  AGINGREPORT: {
    description:
      '按买方汇总未结款项在基准日的账龄：标题行、每个买方一行、合计行，合计与金额总和一致；贷项的位置由政策决定。',
    parameters: {
      buyer: { name: '买方', description: '每笔款项的买方：一列名称或编号。' },
      due: { name: '到期日', description: '每笔款项的到期日；政策自发票日或过账日起算时为该日期。' },
      amount: { name: '金额', description: '每笔款项的未结金额，贷项与未核销回款为负数。' },
      asOf: { name: '基准日', description: '账款的统计日期：一个单元格。' },
      policy: POLICY,
    },
    returns: '账龄表：买方、未到期、各逾期区间、合计。',
  },
  DUEDATE: {
    description:
      '按付款条件计算每张发票的到期日，结果单元格请设为日期格式。“60 EOM”为发票日加 60 天所在月的月末；“EOM + 60”与“月结60天”自发票月月末起算；含现金折扣的条件（如 2/10 net 30）取净付款日。',
    parameters: {
      invoiceDate: { name: '发票日期', description: '每张发票的日期：一个单元格或一列日期。' },
      terms: { name: '付款条件', description: '如 30、30天、月结30天、次月15日、货到付款、net 30、60 EOM。' },
    },
    returns: '到期日（日期序列号），每行一个。',
  },
  CREDITPOLICY: {
    description: '列出全部政策设置，每项一行，可复制为值后修改；结果本身即可作为其他函数的政策参数。',
    parameters: {
      preset: {
        name: '预设',
        description: '预设方案的名称，如 "30/60/90; 3+1A"，或待补全的政策区域；留空则为默认政策。',
      },
    },
    returns: '带标题的两列：设置与取值。',
  },
  CREDITSCORE: {
    description:
      '按一行数据给出每个客户的信用评分，0 到 100，越高越好；各列由中文或英文表头识别：资质、最多三年的财务报表、付款记录。缺失数据按政策处理；破产程序、资不抵债与涉诉会限制评分。',
    parameters: BUYER,
    returns: '评分，每个客户一个；表头行在数据中时，首行为标题。',
  },
  CREDITSCOREWHY: {
    description:
      '说明每个客户的评分由来：各维度得分，各因素的数值、得分、权重与贡献，何者限制了评分，缺少什么，如何提高。',
    parameters: BUYER,
    returns: '带标题的表：项目、数值、得分、权重、贡献、理由、依据类别。',
  },
  CREDITGRADE: {
    description: '按政策的等级表给出每个评分的等级。分界属于较好的等级：AA 自 65 分起，则 65 分为 AA。',
    parameters: {
      score: { name: '评分', description: '0 到 100 的评分：一个单元格或一列。' },
      policy: POLICY,
    },
    returns: '等级，每行一个。',
  },
  DEFAULTPROB: {
    description:
      '每个评分对应的一年内违约概率：50 分对应政策的基准违约率，得分按实际破产数据拟合的点数使赔率翻倍。',
    parameters: {
      score: { name: '评分', description: '0 到 100 的评分：一个单元格或一列。' },
      policy: POLICY,
    },
    returns: '违约概率，每行一个。',
  },
  LATEPROB: {
    description:
      '每个客户下一张发票逾期超过 0、7 或 30 天的概率，依据其付款记录：逾期付款占比、平均逾期天数、近期较长期逾期天数、付款天数波动、已观察发票数。',
    parameters: {
      values: BUYER.values,
      headers: BUYER.headers,
      days: { name: '天数', description: '逾期超过多少天：0、7 或 30；留空为 0，即任何逾期。' },
      policy: POLICY,
    },
    returns: '概率，每个客户一个；表头在数据中时上方有标签。',
  },
  DEFAULTPROBWHY: {
    description:
      '说明每个评分的违约概率由来：概率、政策的基准违约率、使赔率减半或加倍的分数、理由、拟合程度、如何改变。',
    parameters: {
      score: { name: '评分', description: '0 到 100 的评分：一个单元格或一列。' },
      policy: POLICY,
    },
    returns: '六列，每个评分一行：概率、基准违约率、分数、理由、依据类别、如何改变。',
  },
  LATEPROBWHY: {
    description:
      '说明每个客户的逾期概率由来：政策的基准比率、各项付款记录使赔率乘以多少、缺失项、如何降低；基准赔率与各倍数之积即逾期赔率。',
    parameters: {
      values: BUYER.values,
      headers: BUYER.headers,
      days: { name: '天数', description: '逾期超过多少天：0、7 或 30；留空为 0，即任何逾期。' },
      policy: POLICY,
    },
    returns: '带标题的表：项目、数值、赔率倍数、理由。',
  },
  EXPOSURE: {
    description:
      '每个客户的风险敞口：应收余额减未核销回款与贷项，加已发货未开票、未交订单与应收票据；争议金额与担保按政策处理。精确到分；客户有贷方余额时敞口为负。',
    parameters: {
      openReceivables: {
        name: '应收余额',
        description: '未结发票：一个单元格或一列。空白表示没有，其他参数亦然。',
      },
      unappliedCash: { name: '未核销回款', description: '已收到但尚未核销发票的款项。' },
      creditNotes: { name: '贷项', description: '未结的贷项通知单，正负号均可。' },
      shippedNotInvoiced: { name: '已发货未开票', description: '已发货但尚未开票的金额。' },
      openOrders: { name: '未交订单', description: '已确认订单中尚未发货且未开票的部分。' },
      notes: { name: '应收票据', description: '尚未兑付的票据。' },
      collateral: { name: '担保', description: '保证、押金与抵押。' },
      disputed: { name: '争议金额', description: '未结发票中有争议的部分。' },
      policy: POLICY,
    },
    returns: '敞口，每行一个。',
  },
  CREDITLIMIT: {
    description:
      '每个客户可给予的信用额度：多种方法并列（净资产、营运资金、销售额的比例，以及实际需求），取采用值乘以等级系数，以保险限额与最高限额为上限，向下取整。',
    parameters: BUYER,
    returns: '额度，每个客户一个；表头行在数据中时，首行为标题。',
  },
  CREDITLIMITWHY: {
    description:
      '说明每个客户的额度由来：各方法的金额与依据，采用哪一种，以及等级、保险、最高限额与取整的影响。',
    parameters: BUYER,
    returns: '带标题的表：方法、金额、依据、是否采用。',
  },
  LIMITCHECK: {
    description:
      '每个客户的额度状况：正常；达到政策警戒线（90 %）为预警；超过额度为超限；未设额度。额度空白表示未设，0 表示不予赊销，有任何欠款即为超限。',
    parameters: {
      exposure: { name: '敞口', description: '风险敞口：一个单元格或一列。' },
      limit: { name: '额度', description: '信用额度。空白表示未设，0 表示不予赊销。' },
      order: { name: '订单', description: '拟新增的订单金额。' },
      policy: POLICY,
    },
    returns: '正常、预警、超限或未设额度，每行一个。',
  },
};
