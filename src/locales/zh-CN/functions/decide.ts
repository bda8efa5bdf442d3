import type { FunctionText } from '../../functionText';
import { PER_BUYER, headers } from './common';

export const ZH_DECIDE_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  CREDITSTATUS: {
    description:
      '每个客户能否继续赊销：正常、关注、需审批或停止赊销。按政策中的原因表综合额度、逾期、催收、预警、保险、诉讼、复评、评级与集团，取最严者。',
    parameters: {
      headers: headers('“信用额度”“保险限额”“诉讼”“上次复评日”“集团额度”'),
      exposure: { name: '敞口', description: '每个客户的风险敞口：一个单元格，或每个客户一个。' },
      overdue: { name: '逾期金额', description: '已逾期的金额。' },
      daysPastDue: { name: '逾期天数', description: '最早未付发票的逾期天数。' },
      stage: { name: '催收阶段', description: '已到达的催收阶段。' },
      order: { name: '订单', description: '拟在敞口之上新增的订单金额。' },
      asOf: { name: '截止日', description: '账款的统计日期。' },
    },
    returns: `信用状态，${PER_BUYER}`,
  },
  CREDITSTATUSWHY: {
    description:
      '说明每个客户信用状态的依据：各项原因及其数据与所致状态，最严者在前；首行为有效额度及其由来。',
    returns: '带标题的表：信用状态、有效额度、额度依据、原因。',
  },
  ORDERCHECK: {
    description:
      '每笔订单能否赊销：加上订单后的信用状态、有效额度余额、预期损失、足以弥补风险与资金成本的价格，以及原因。',
    parameters: {
      order: { name: '订单', description: '订单金额：一个单元格，或每个客户一个。' },
      days: { name: '账期天数', description: '账期天数；留空则用政策的天数。' },
      headers: headers('“信用额度”“保险限额”“诉讼”“平均逾期天数”'),
      exposure: { name: '敞口', description: '接单前的风险敞口。' },
      overdue: { name: '逾期金额', description: '已逾期的金额。' },
      daysPastDue: { name: '逾期天数', description: '最早未付发票的逾期天数。' },
      stage: { name: '催收阶段', description: '已到达的催收阶段。' },
      asOf: { name: '截止日', description: '账款的统计日期。' },
    },
    returns: '五列，每个客户一行：信用状态、额度余额、预期损失、价格、原因；表头行在数据中时，首行为标题。',
  },
};
