import type { COLLECT_SAYINGS } from '../../credit/collect/sayings';

export const ZH_COLLECT: Readonly<Record<keyof typeof COLLECT_SAYINGS, string>> = {
  'collect.negativeDispute': '争议金额 {disputed} 为负数。请以正数填写争议部分。',
  'collect.disputeOfUnknown': '有争议金额 {disputed}，但缺少发票金额。请填写金额；整张发票有争议时请填“是”。',
  'collect.noStage': '上次阶段“{found}”不是有效阶段。请输入 0、1、2 等整数。',

  'collect.days': '逾期第 {days} 天',
  'collect.daysAfterGrace': '逾期第 {days} 天，扣除 {grace} 天宽限后为第 {counted} 天',
  'collect.notPastDue': '到期日为 {due}',

  'collect.atStage': '第 {stage} 阶段（{action}）：{days}；本阶段自第 {from} 天起。',
  'collect.atNextStep':
    '第 {stage} 阶段（{action}）：上次阶段为 {last}，逐级推进一级；{days}，按天数应处第 {deserved} 阶段。',
  'collect.beforeFirst': '无需催收：{days}；第一阶段自第 {from} 天起。',
  'collect.noStages': '无需催收：政策未设催收阶段。',
  'collect.held': '暂不催收：{because}；{days}。',
  'collect.heldAtStage': '暂不催收：{because}；{days}，按天数应处第 {deserved} 阶段。',
  'collect.leavingOutDispute': '{reason}争议金额 {disputed} 不计入催收。',
  'collect.afterBrokenPromise': '{reason}承诺于 {promise} 的付款未到账。',

  'collect.nothingOwed': '没有欠款（未结金额 {amount}）',
  'collect.allDisputed': '全部金额存在争议',
  'collect.tooSmall': '可催收金额 {amount} 低于最低催收金额 {minimum}',
  'collect.promised': '客户承诺于 {promise} 付款',
  'collect.oneStepFirst': '须先执行第 {stage} 阶段，才能进入第 {deserved} 阶段',

  'collect.next': '如仍未付款，{on} 起进入第 {stage} 阶段（{action}）。',
  'collect.nextIfPromiseBroken': '如承诺的付款未到账，{on} 起进入第 {stage} 阶段（{action}）。',
  'collect.lastStage': '已是最后阶段：仅付款、付款承诺或争议可改变。',
  'collect.liftedByDebt': '未结金额大于零时才会催收。',
  'collect.liftedBySettlement': '不再有争议的部分将按逾期天数恢复催收。',
  'collect.liftedByAmount': '金额达到 {minimum} 后按逾期天数催收。',
};
