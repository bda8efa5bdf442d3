import { fault } from '../fault';
import { amount, choice, optional, share, whole } from './kinds';
import { section, setting, type Setting } from './setting';

/** May this buyer have more on credit? The mildest answer first. */
export const CREDIT_STATUSES = ['creditOpen', 'creditWatch', 'creditApproval', 'creditStop'] as const;
export type CreditStatus = (typeof CREDIT_STATUSES)[number];

/** What a reason can lead to. */
export type RaisedStatus = Exclude<CreditStatus, 'creditOpen'>;

interface ReasonSetting {
  readonly en: string;
  readonly zh: string;
  readonly status: RaisedStatus;
}

/**
 * What speaks against more credit, in the order in which reasons of one status are told. That these are weighed together is the
 * brief's (S1.1, S5.2, S5.6, S9.5, S10.4); which status each leads to is ours and meant to be edited.
 */
const REASONS = {
  insolvency: { en: 'insolvency', zh: '破产程序', status: 'creditStop' },
  lastStage: { en: 'last dunning stage reached', zh: '已到最后催收阶段', status: 'creditStop' },
  noCreditGiven: { en: 'no credit given', zh: '额度为零', status: 'creditStop' },
  groupOverLimit: { en: 'group above its limit', zh: '集团超限', status: 'creditApproval' },
  overLimit: { en: 'exposure above the effective limit', zh: '敞口超过有效额度', status: 'creditApproval' },
  orderOverLimit: { en: 'order above the effective limit', zh: '订单超过有效额度', status: 'creditApproval' },
  noLimitSet: { en: 'no limit set', zh: '未设额度', status: 'creditApproval' },
  limitExpired: { en: 'limit expired', zh: '额度已到期', status: 'creditApproval' },
  coverWithdrawn: { en: 'cover withdrawn', zh: '保险撤保', status: 'creditApproval' },
  brokenPlan: { en: 'payment plan broken', zh: '还款计划违约', status: 'creditApproval' },
  alertRed: { en: 'alert red', zh: '红色预警', status: 'creditApproval' },
  lawsuits: { en: 'lawsuits', zh: '涉诉', status: 'creditApproval' },
  negativeEquity: { en: 'negative equity', zh: '资不抵债', status: 'creditApproval' },
  prepaymentGrade: { en: 'grade asks for prepayment', zh: '评级要求预付款', status: 'creditApproval' },
  coverExceeded: { en: 'cover exceeded', zh: '敞口超过保险限额', status: 'creditWatch' },
  watchLine: { en: 'usage above the watch line', zh: '额度使用达到警戒线', status: 'creditWatch' },
  alertAmber: { en: 'alert amber', zh: '黄色预警', status: 'creditWatch' },
  brokenPromise: { en: 'promise broken', zh: '违背付款承诺', status: 'creditWatch' },
  downgraded: { en: 'downgrade since last time', zh: '评级较上次下调', status: 'creditWatch' },
  reviewOverdue: { en: 'review overdue', zh: '复评逾期', status: 'creditWatch' },
  littleKnown: { en: 'too little known', zh: '资料不足', status: 'creditWatch' },
} as const satisfies Readonly<Record<string, ReasonSetting>>;

/** The reasons whose status is one setting; that of days past due depends on the days. */
export type RatedReason = keyof typeof REASONS;
export type StatusReason = 'daysPastDue' | RatedReason;
export const STATUS_REASONS: readonly StatusReason[] = [
  'daysPastDue',
  ...(Object.keys(REASONS) as RatedReason[]),
];

export interface CreditStatusPolicy {
  /** Where each reason leads; undefined where the policy does not weigh it. */
  readonly statuses: Readonly<Record<RatedReason, RaisedStatus | undefined>>;
  /** Days past due of the oldest invoice from which the status is at least this; undefined for never. */
  readonly days: Readonly<Record<RaisedStatus, number | undefined>>;
  /** Overdue amounts below this are a trifle whose days do not count. */
  readonly overdueFrom: number;
  /** Days after its date from which a review counts as overdue. */
  readonly reviewDays: number;
  /** A score that rests on less than this share of its facts is not much of a judgement. */
  readonly knownFrom: number;
}

interface Values {
  /** Where the reason leads: watch, approval or stop; none where it is not weighed. */
  readonly [status: `status_${string}`]: RaisedStatus | undefined;
  /** Days past due of the oldest invoice from which the status is at least this; none for never. */
  readonly watchDays: number | undefined;
  readonly approvalDays: number | undefined;
  readonly stopDays: number | undefined;
  readonly overdueFrom: number;
  readonly reviewDays: number;
  readonly knownFrom: number;
}

const RAISED = optional(
  choice<RaisedStatus>({
    creditWatch: { en: 'watch', zh: '关注' },
    creditApproval: { en: 'approval', zh: '需审批' },
    creditStop: { en: 'stop', zh: '停止赊销' },
  }),
);
const DAYS = optional(whole(1, 3650));

const reasonSettings: Record<`status_${string}`, Setting<RaisedStatus | undefined>> = {};
for (const [reason, { en, zh, status }] of Object.entries<ReasonSetting>(REASONS)) {
  reasonSettings[`status_${reason}`] = setting(`Status: ${en}`, `信用状态：${zh}`, RAISED, status);
}

/**
 * Approval from 30 days: the day from which the brief goes to the lawyers and the limit is cut (S11.1, S5.6). Stop from 90 days:
 * S11.3, and the presumption of default in IFRS 9 B5.5.37. Watch from the first day is ours.
 */
export const CREDIT_STATUS = section<Values, CreditStatusPolicy>(
  {
    watchDays: setting('Status: watch from days past due', '信用状态：关注起始逾期天数', DAYS, 1),
    approvalDays: setting('Status: approval from days past due', '信用状态：需审批起始逾期天数', DAYS, 30),
    stopDays: setting('Status: stop from days past due', '信用状态：停止赊销起始逾期天数', DAYS, 90),
    overdueFrom: setting('Status: overdue counts from amount', '信用状态：逾期金额起算点', amount, 0),
    ...reasonSettings,
    reviewDays: setting('Status: review overdue from days', '信用状态：复评逾期起算天数', whole(1, 3650), 1),
    knownFrom: setting('Status: enough known from', '信用状态：资料充足起点', share, 0.5),
  },
  values => {
    const { watchDays, approvalDays, stopDays, overdueFrom, reviewDays, knownFrom } = values;
    const rising = [watchDays, approvalDays, stopDays].filter(days => days !== undefined);
    if (rising.some((days, place) => place > 0 && days <= rising[place - 1])) {
      return fault('wrong', 'decide.daysNotRising', { days: rising.join(', ') });
    }
    const statuses = Object.fromEntries(
      Object.keys(REASONS).map(reason => [reason, values[`status_${reason}`]]),
    ) as Record<RatedReason, RaisedStatus | undefined>;
    const days = { creditWatch: watchDays, creditApproval: approvalDays, creditStop: stopDays };
    return { statuses, days, overdueFrom, reviewDays, knownFrom };
  },
);
