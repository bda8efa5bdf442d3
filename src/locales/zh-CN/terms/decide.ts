import type { EN_DECIDE_TERMS } from '../../en/terms/decide';

export const ZH_DECIDE_TERMS: Readonly<Record<keyof typeof EN_DECIDE_TERMS, string>> = {
  tierCore: '核心客户',
  tierNew: '新客户',
  tierRiskMarket: '高风险市场',
  creditStatus: '信用状态',
  creditOpen: '正常',
  creditWatch: '关注',
  creditApproval: '需审批',
  creditStop: '停止赊销',
  stopCredit: '停止赊销',
  statusReasons: '状态依据',
  secured: '担保金额',
  netExposure: '扣除担保后敞口',
  stagedLimit: '分阶段额度',
  effectiveLimit: '有效额度',
  limitSource: '额度依据',
  creditPrice: '赊销价格',
  freeLimit: '可用额度',
};
