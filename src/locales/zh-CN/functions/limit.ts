import type { FunctionText, ParameterText } from '../../functionText';
import { FACT_HEADERS } from './common';

const USE: Readonly<Record<string, ParameterText>> = {
  exposure: { name: '敞口', description: '风险敞口：一个单元格或一列。' },
  limit: { name: '额度', description: '信用额度。空白表示未设，0 表示不予赊销。' },
  order: { name: '订单', description: '拟新增的订单金额。' },
};

export const ZH_LIMIT_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  EXPOSURE: {
    description:
      '每个客户的风险敞口：应收账款余额减未核销回款与贷项，加已发货未开票、未交订单与应收票据；争议金额与担保按政策处理。精确到分；客户有贷方余额时敞口为负。',
    parameters: {
      openReceivables: {
        name: '应收账款余额',
        description: '未结发票：一个单元格或一列。空白表示没有，其他参数亦然。',
      },
      unappliedCash: { name: '未核销回款', description: '已收到但尚未核销发票的款项。' },
      creditNotes: { name: '贷项', description: '未结的贷项通知单，正负号均可。' },
      shippedNotInvoiced: { name: '已发货未开票', description: '已发货但尚未开票的金额。' },
      openOrders: { name: '未交订单', description: '已确认订单中尚未发货且未开票的部分。' },
      notes: { name: '应收票据', description: '尚未兑付的票据。' },
      collateral: { name: '担保', description: '保证、押金与抵押。' },
      disputed: { name: '争议金额', description: '未结发票中有争议的部分。' },
    },
    returns: '敞口，每行一个。',
  },
  CREDITLIMIT: {
    description:
      '每个客户可给予的信用额度：多种方法并列（净资产、营运资金、销售额的比例，以及实际需求），取采用值乘以等级系数，以保险限额与最高限额为上限，向下取整。',
    parameters: { headers: FACT_HEADERS },
    returns: '额度，每个客户一个；表头行在数据中时，首行为标题。',
  },
  CREDITLIMITWHY: {
    description:
      '说明每个客户的额度由来：各方法的金额与依据，采用哪一种，以及等级、保险、最高限额与取整的影响。',
    returns: '带标题的表：方法、金额、依据、是否采用。',
  },
  LIMITCHECK: {
    description:
      '每个客户的额度状况：正常；达到政策警戒线（90%）为预警；超过额度为超限；未设额度。额度空白表示未设，0 表示不予赊销，有任何欠款即为超限。',
    parameters: {
      exposure: { name: '敞口', description: '风险敞口：一个单元格或一列。' },
      limit: { name: '额度', description: '信用额度。空白表示未设，0 表示不予赊销。' },
      order: { name: '订单', description: '拟新增的订单金额。' },
    },
    returns: '正常、预警、超限或未设额度，每行一个。',
  },
  LIMITUSAGE: {
    description: '每个额度的使用率，含拟新增订单；未设额度时为空白。',
    parameters: USE,
    returns: '使用率，每行一个。',
  },
  HEADROOM: {
    description: '每个额度扣除敞口与订单后的剩余；负数为超限，未设额度时为空白。',
    parameters: USE,
    returns: '剩余额度，每行一个。',
  },
  LIMITCHECKWHY: {
    description: '说明每个客户的额度状况：状况、使用率、剩余额度、原因。',
    returns: '四列，每个客户一行：状况、使用率、剩余额度、原因。',
  },
  EXPOSUREWHY: {
    description: '按政策列出每个敞口的各组成部分，各部分之和即为敞口。',
    returns: '九列，每个客户一行：敞口、应收账款余额、未核销回款、贷项、已发货、订单、票据、争议、担保。',
  },
  STAGEDLIMIT: {
    description: '新客户的分阶段额度：由低起步，每个按期付款周期后提高，直至目标额度；有逾期时不提高或削减。',
    parameters: {
      fullLimit: {
        name: '目标额度',
        description: '评估给予老客户的额度，如 CREDITLIMIT：一个单元格或一列。',
      },
      cleanPeriods: { name: '按期付款周期数', description: '连续按时付款的周期数；空白为零。' },
      daysPastDue: { name: '逾期天数', description: '最早未付发票的逾期天数；空白为无逾期。' },
      presentLimit: {
        name: '现有额度',
        description: '目前的额度，据此冻结或削减；省略时取按期付款周期应得的额度。',
      },
      policy: {
        name: '政策',
        description: '政策区域，或预设方案的名称；留空则自 20% 起步，每期增加一半，逾期 30 天削减至 16%。',
      },
    },
    returns: '额度，每行一个。',
  },
  STAGEDLIMITWHY: {
    description: '说明每个分阶段额度的由来：额度、按期付款周期应得的额度、达到目标额度所需周期、原因。',
    returns: '四列，每个客户一行：额度、按周期、所需周期、原因。',
  },
  EFFECTIVELIMIT: {
    description:
      '某日有效的额度：临时额度或本客户额度，新客户分阶段放开，长期逾期时削减，且不超过集团剩余额度；均未设时为空白。',
    parameters: {
      limit: { name: '额度', description: '本客户额度。空白表示未设，0 表示不予赊销。' },
      asOf: { name: '日期', description: '查询额度的日期；有临时额度时必填。' },
      temporaryLimit: { name: '临时额度', description: '在一段时间内取代本客户额度。' },
      from: { name: '起始日', description: '临时额度的第一天。' },
      to: { name: '截止日', description: '临时额度的最后一天。' },
      groupLimit: { name: '集团额度', description: '所属集团的额度。' },
      groupExposure: { name: '集团敞口', description: '整个集团的欠款，含本客户。' },
      exposure: { name: '敞口', description: '本客户的欠款。' },
      daysPastDue: { name: '逾期天数', description: '最早未付发票的逾期天数。' },
      since: { name: '合作起始日', description: '合作起始日；新客户的额度分阶段放开。' },
      cleanPeriods: {
        name: '按期付款周期数',
        description: '连续按期付款的周期数；留空则按合作起始日起的季度数。',
      },
      insuredLimit: { name: '保险限额', description: '保险公司承保的限额；政策要求时以此为上限。' },
      policy: { name: '政策', description: '政策区域，或预设方案的名称；留空则逾期 30 天削减至 16%。' },
    },
    returns: '额度，每行一个。',
  },
  EFFECTIVELIMITWHY: {
    description: '说明每个有效额度的由来：额度、来源、各项额度的影响。',
    returns: '三列，每个客户一行：额度、来源、原因。',
  },
  CONCENTRATION: {
    description: '应收账款的集中程度：赫芬达尔指数、有效客户数，以及每个客户或集团的占比。',
    parameters: {
      buyers: { name: '客户', description: '每笔余额或发票的客户：一列。' },
      amounts: { name: '金额', description: '每笔金额；同一名称合并计算。' },
      groups: { name: '集团', description: '每个客户所属的集团；集团视为一个名称。' },
      policy: {
        name: '政策',
        description: '政策区域，或预设方案的名称；留空则标出占比超过 10% 与 20% 的名称。',
      },
    },
    returns: '带标题的表：项目、数值、占比、判断；指数与有效客户数在最前。',
  },
};
