import { numberBetween, whole } from './kinds';
import { plainSection, setting } from './setting';

/** How a buyer's payments become an index and a trend (domain 3.3). */
export interface PaymentIndexPolicy {
  /** Fewer payments than this are no record. 3: the bureau whose anchors the index follows. */
  readonly leastPayments: number;
  /** Latest months that are compared with the months before them: 3 against 12. */
  readonly recentMonths: number;
  readonly earlierMonths: number;
  /** Days by which the later months have to be worse, or better, to count as a trend. Ours. */
  readonly trendDays: number;
}

export const PAYMENT_INDEX = plainSection<PaymentIndexPolicy>({
  leastPayments: setting('Payment index: least payments', '付款指数：最少付款笔数', whole(1, 1000), 3),
  recentMonths: setting('Payment trend: recent months', '付款趋势：近期月数', whole(1, 60), 3),
  earlierMonths: setting('Payment trend: months before', '付款趋势：对比月数', whole(1, 120), 12),
  trendDays: setting('Payment trend: days that count', '付款趋势：显著天数', numberBetween(0, 365), 5),
});
