import { amount, choice, optional, share, whole, yesNo } from './kinds';
import { plainSection, setting } from './setting';

/** How limits are set and watched. The brief names no figures; sources per field (domain 3.8). */
export interface LimitPolicy {
  /** Share of the limit from which usage is watched. 90 %: iDempiere and metasfresh. */
  readonly watchLine: number;
  /** Shares of net worth and working capital: the 10 % rules of thumb. A method without a share is not used. */
  readonly netWorthShare: number | undefined;
  readonly workingCapitalShare: number | undefined;
  /** Share of the buyer's average monthly sales. */
  readonly monthlySalesShare: number | undefined;
  /** Share of the buyer's yearly sales (My DSO Manager). */
  readonly yearlySalesShare: number | undefined;
  /** Whether the median of the trade references' high credits is one of the methods. */
  readonly countReferences: boolean;
  /** Whether what the buyer needs to buy on its terms is one of the methods. */
  readonly countNeed: boolean;
  /** Days of credit the need method assumes where the buyer has no terms of its own. */
  readonly standardTermsDays: number;
  /** Which of the methods' amounts binds. */
  readonly binding: 'smallest' | 'median' | 'average' | 'largest';
  /** Whether an insurer's limit caps the result. */
  readonly insurerCaps: boolean;
  /** Own retention granted above an insurer's limit. */
  readonly ownRetention: number;
  /** Limits are rounded down to a multiple of this; 0 leaves them at the cent. */
  readonly roundTo: number;
  /** The most of a limit that rounding may take, else it is rounded to tenths of that. The half is ours. */
  readonly roundingTakes: number;
  /** The most any buyer is given. */
  readonly ceiling: number | undefined;
}

export const LIMIT = plainSection<LimitPolicy>({
  watchLine: setting('Watch from usage', '额度警戒线', share, 0.9),
  netWorthShare: setting('Limit: share of net worth', '额度：净资产比例', optional(share), 0.1),
  workingCapitalShare: setting('Limit: share of working capital', '额度：营运资金比例', optional(share), 0.1),
  monthlySalesShare: setting('Limit: share of monthly sales', '额度：月销售额比例', optional(share), 0.1),
  yearlySalesShare: setting('Limit: share of yearly sales', '额度：年销售额比例', optional(share), undefined),
  countReferences: setting('Limit: trade references count', '额度：计入合作方评价', yesNo, true),
  countNeed: setting('Limit: need counts', '额度：计入实际需求', yesNo, true),
  standardTermsDays: setting('Limit: days of credit', '额度：信用天数', whole(0, 365), 60),
  binding: setting(
    'Limit: which method binds',
    '额度：取值方式',
    choice({
      smallest: { en: 'smallest', zh: '最小值' },
      median: { en: 'median', zh: '中位数' },
      average: { en: 'average', zh: '平均值' },
      largest: { en: 'largest', zh: '最大值' },
    }),
    'median',
  ),
  insurerCaps: setting('Limit: insurer caps', '额度：以保险限额为上限', yesNo, true),
  ownRetention: setting('Limit: own retention', '额度：自留额', amount, 0),
  roundTo: setting('Limit: rounded down to', '额度：向下取整单位', amount, 1000),
  roundingTakes: setting('Limit: rounding takes at most', '额度：取整最多减少', share, 0.5),
  ceiling: setting('Limit: at most', '额度：最高限额', optional(amount), undefined),
});
