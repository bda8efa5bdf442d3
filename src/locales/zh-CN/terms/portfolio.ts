import type { EN_PORTFOLIO_TERMS } from '../../en/terms/portfolio';

export const ZH_PORTFOLIO_TERMS: Readonly<Record<keyof typeof EN_PORTFOLIO_TERMS, string>> = {
  newBuyer: '新客户',
  limitSet: '已设额度',
  limitLifted: '额度已取消',
  overdue: '逾期',
  overLimit: '超出额度',
  topStage: '最后催收阶段',
  knockOut: '一票否决',
  downgrade: '评级下调',
  noLimit: '待设额度',
  limitAboveAdvice: '额度高于建议',
  nearLimit: '接近额度',
  thinFile: '资料不足',
};
