import type { COLLECT_MESSAGES } from '../../credit/collect/messages';

export const ZH_COLLECT: Readonly<Record<keyof typeof COLLECT_MESSAGES, string>> = {
  'collect.negativeDispute': '争议金额 {disputed} 为负数。请以正数填写争议部分。',
  'collect.disputeOfUnknown': '有争议金额 {disputed}，但缺少发票金额。请填写金额；整张发票有争议时请填“是”。',
  'collect.noStage': '上次阶段“{found}”不是有效阶段。请输入 0、1、2 等整数。',

  'collect.letterInFuture': '上次催收日期 {date} 晚于截止日 {asOf}，请更正其中一个日期。',
  'collect.notThatWord': '{argument} 第 {row} 行：“{found}”无效。{expects}',

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

  'collect.afterBrokenPlan': '{reason}还款计划已违约。',
  'collect.sooner': '{reason}偿付能力恶化：各阶段最多提前 {days} 天。',
  'collect.planInstead': '{reason}属暂时困难：以协商还款计划代替“{instead}”。',
  'collect.issuedBefore': '目前无需措施：{because}；{days}。',

  'collect.nothingOwed': '没有欠款（未结金额 {amount}）',
  'collect.allDisputed': '全部金额存在争议',
  'collect.tooSmall': '可催收金额 {amount} 低于最低催收金额 {minimum}',
  'collect.promised': '客户承诺于 {promise} 付款',
  'collect.planKept': '还款计划正常履行',
  'collect.planInGrace': '还款计划处于宽限期内',
  'collect.onHold': '暂缓催收至 {until}',
  'collect.tooSoon': '上次催收日期为 {last}，两次催收须间隔 {interval} 天',
  'collect.alreadyIssued': '第 {stage} 阶段已于 {on} 执行',
  'collect.oneStepFirst': '须先执行第 {stage} 阶段，才能进入第 {deserved} 阶段',

  'collect.next': '如仍未付款，{on} 起进入第 {stage} 阶段（{action}）。',
  'collect.nextIfPromiseBroken': '如承诺的付款未到账，{on} 起进入第 {stage} 阶段（{action}）。',
  'collect.lastStage': '已是最后阶段：仅付款、付款承诺或争议可改变。',
  'collect.nextSame': '如仍未付款，{on} 再次执行第 {stage} 阶段（{action}）。',
  'collect.liftedByBrokenPlan': '还款计划违约后恢复按天数应处的阶段。',
  'collect.liftedByDebt': '未结金额大于零时才会催收。',
  'collect.liftedBySettlement': '不再有争议的部分将按逾期天数恢复催收。',
  'collect.liftedByAmount': '金额达到 {minimum} 后按逾期天数催收。',

  'collect.planEmpty': '还款计划没有任何一期。',
  'collect.negativeReceipts': '已收款 {received} 小于零。',
  'collect.instalmentNotPositive': '分期金额 {amount} 不大于零。',
  'collect.planCompleted': '共 {instalments} 期，已全部付清。',
  'collect.planOnTrack': '截至 {asOf} 应付各期均已付清；{due} 一期尚有 {amount} 待付。',
  'collect.planLate': '{due} 一期尚有 {amount} 未付，宽限期 {grace} 天已过 {days} 天。',
  'collect.planBroken':
    '{due} 一期尚有 {amount} 未付，已逾期 {days} 天，超过宽限期 {grace} 天：各发票恢复按天数应处的阶段。',

  'collect.wholeDebtDisputed': '全部欠款 {debt} 存在争议。请先解决争议，再制定还款计划。',
  'collect.debtNotPositive': '欠款 {debt} 不大于零。',
  'collect.instalmentCount': '期数：{found} 不是 1 到 {most} 之间的整数。',
  'collect.instalmentsTooSmall': '{principal} 分 {instalments} 期，每期不足一分。',
  'collect.downPaymentTooLarge': '首付 {downPayment} 之后，欠款 {debt} 没有可分期的余额。',
  'collect.rateOutOfRange': '年利率 {rate} 不在 0% 到 100% 之间。',
  'collect.unknownInterval': '间隔：“{found}”不是有效间隔。请输入月数，或“周”“2周”“月”“季度”。',
  'collect.planTooLong': '还款计划超出表格可用的最后日期。',

  'collect.buyerAtStage':
    '第 {stage} 阶段，为 {invoices} 张待催收发票中的最高阶段，待催收 {toDun}；最早一张逾期 {days} 天。',
  'collect.buyerLessCredits': '{reason}扣除贷项 {credits} 后欠款 {total}。',
  'collect.buyerIssued': '暂无新的催收动作：此前已进入第 {stage} 阶段，相关发票仍未付清。',
  'collect.buyerNothing': '没有处于催收阶段的发票。',
  'collect.buyerInCredit': '无需催收：扣除贷项后客户没有欠款（{total}）；按发票应处第 {stage} 阶段。',
  'collect.buyerTooSmall': '无需催收：合计 {total} 低于最低催收总额 {minimum}；按发票应处第 {stage} 阶段。',

  'collect.noSuchStage': '政策共有 {stages} 个阶段，没有第 {found} 阶段。',
  'collect.letterUpcoming':
    '{buyer}：\n\n贵公司的发票 {invoice}（{currency} {amount}）将于 {due} 到期，特此提醒。如已安排付款，谨致谢意，无需另行处理。\n\n如对发票有任何疑问，请及时告知。',
  'collect.letterReminder':
    '{buyer}：\n\n贵公司的发票 {invoice}（{currency} {amount}）已于 {due} 到期，现已逾期 {days} 天，可能是疏忽所致，请于 {payBy} 前付款。\n\n如已付款，请忽略本函。如对其中任何部分有争议，请说明内容与理由，并先行支付无争议部分。',
  'collect.letterCall':
    '{buyer}：\n\n发票 {invoice}（{currency} {amount}）于 {due} 到期，逾期 {days} 天仍未付款。我方将致电贵公司，请准备好付款日期，或说明未付原因。\n\n如于 {payBy} 前付款，则无需通话。',
  'collect.letterPlan':
    '{buyer}：\n\n发票 {invoice}（{currency} {amount}）于 {due} 到期，现已逾期 {days} 天。如暂时无法一次付清，我方愿协商分期还款，请于 {payBy} 前书面提出还款计划。\n\n届时既未付款也未提出计划的，我方将采取进一步措施。',
  'collect.letterWarning':
    '{buyer}：\n\n正式催款：发票 {invoice}（{currency} {amount}）已于 {due} 到期，至今逾期 {days} 天未付。请于 {payBy} 前付清。\n\n届时仍未付款的，我方将停止赊销供货，计收应得利息，并采取进一步催收措施。',
  'collect.letterAgency':
    '{buyer}：\n\n最后催款：发票 {invoice}（{currency} {amount}）于 {due} 到期，经多次提醒仍逾期 {days} 天未付。请于 {payBy} 前付清。\n\n届时仍未付款的，我方将不再另行通知，委托催收机构催收，并在法律与合同允许的范围内主张利息与催收费用。',
  'collect.letterLegal':
    '{buyer}：\n\n诉前催款：发票 {invoice}（{currency} {amount}）于 {due} 到期，经多次提醒仍逾期 {days} 天未付。请于 {payBy} 前付清。\n\n届时仍未付款的，我方将不再另行通知，依法追索，并在法律与合同允许的范围内主张利息与费用。',
};
