import type { EN_TERMS } from '../en/terms';

export const ZH_TERMS: Readonly<Record<keyof typeof EN_TERMS, string>> = {
  notDue: '未到期',
  due: '到期日',
  asOf: '基准日',
  reminder: '书面提醒',
  call: '电话催收',
  plan: '协商还款计划',
  warning: '预警函',
  agency: '委托专业机构',
  legal: '法律手段',
  unnamedAction: '未指定措施',
};
