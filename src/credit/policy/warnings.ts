import { fault } from '../fault';
import { numberBetween, share, whole } from './kinds';
import { section, setting, type Setting } from './setting';

/** The signs that a buyer is getting worse, in the order in which they are shown. */
export const SIGNALS = [
  'insolvency',
  'bouncedPayment',
  'litigation',
  'paysLater',
  'brokenPromises',
  'ratingDowngrade',
  'overWatchLine',
  'orderSwing',
  'partialPayments',
  'noContact',
  'shareholderChange',
  'managementChange',
  'bankChange',
  'disputesRise',
  'discountLost',
] as const;
export type SignalId = (typeof SIGNALS)[number];

/** No source gives weights, lines or a half-life (domain 1.Z, 3.12): these are ours and meant to be edited. */
export interface WarningsPolicy {
  /** Points of each signal, 0 to 100. */
  readonly weights: Readonly<Record<SignalId, number>>;
  /** Days after which a dated signal counts half. */
  readonly halfLifeDays: number;
  /** Recent payments later than the long run by this many days are a signal. */
  readonly laterDays: number;
  /** A change of the order volume by this share, up or down, is one. */
  readonly orderSwing: number;
  /** A rise of the disputed share by this much is one. */
  readonly disputeRise: number;
  /** Alert scores from which a buyer is amber, and red. */
  readonly amberFrom: number;
  readonly redFrom: number;
}

interface Values extends Omit<WarningsPolicy, 'weights'> {
  /** Points that the signal adds to the alert score, 0 to 100. */
  readonly [weight: `weight_${string}`]: number;
}

const NAMES: Readonly<Record<SignalId, { en: string; zh: string; weight: number }>> = {
  insolvency: { en: 'insolvency', zh: '破产程序', weight: 100 },
  bouncedPayment: { en: 'bounced payments', zh: '付款退回', weight: 40 },
  litigation: { en: 'lawsuits', zh: '涉诉', weight: 25 },
  paysLater: { en: 'pays later than before', zh: '付款周期延长', weight: 25 },
  brokenPromises: { en: 'broken promises', zh: '违背承诺', weight: 20 },
  ratingDowngrade: { en: 'downgrade', zh: '评级下降', weight: 20 },
  overWatchLine: { en: 'usage above the watch line', zh: '额度使用超过警戒线', weight: 15 },
  orderSwing: { en: 'swing of orders', zh: '订单量异常波动', weight: 15 },
  partialPayments: { en: 'partial or round payments', zh: '部分或整数付款', weight: 15 },
  noContact: { en: 'no contact', zh: '失联', weight: 15 },
  shareholderChange: { en: 'change of shareholders', zh: '股东变更', weight: 15 },
  managementChange: { en: 'change of management', zh: '管理层变动', weight: 10 },
  bankChange: { en: 'change of bank', zh: '更换银行', weight: 10 },
  disputesRise: { en: 'disputes rise', zh: '争议增加', weight: 10 },
  discountLost: { en: 'early discounts no longer taken', zh: '不再享受现金折扣', weight: 10 },
};

const weights: Record<string, Setting<number>> = {};
for (const signal of SIGNALS) {
  const { en, zh, weight } = NAMES[signal];
  weights[`weight_${signal}`] = setting(`Warning: ${en}`, `预警：${zh}`, numberBetween(0, 100), weight);
}

export const WARNINGS = section<Values, WarningsPolicy>(
  {
    ...(weights as object),
    halfLifeDays: setting('Warning: half-life in days', '预警：半衰期天数', whole(1, 3650), 90),
    laterDays: setting('Warning: later by days', '预警：付款延后天数', numberBetween(0, 365), 5),
    orderSwing: setting('Warning: order swing from', '预警：订单波动幅度', share, 0.3),
    disputeRise: setting('Warning: dispute rise from', '预警：争议上升幅度', share, 0.05),
    amberFrom: setting('Warning: amber from', '预警：黄色起点', numberBetween(0, 100), 20),
    redFrom: setting('Warning: red from', '预警：红色起点', numberBetween(0, 100), 50),
  },
  values => {
    if (values.amberFrom > values.redFrom) {
      return fault('wrong', 'monitor.coloursAtOdds', { amber: values.amberFrom, red: values.redFrom });
    }
    const own = Object.fromEntries(SIGNALS.map(signal => [signal, values[`weight_${signal}`]]));
    return { ...values, weights: own as Record<SignalId, number> };
  },
);
