import { yesNo } from './kinds';
import { plainSection, setting } from './setting';

/** Which commitments count against the limit (domain 3.8; a choice users ask for, 2.5 no. 7). */
export interface ExposurePolicy {
  /** Whether goods shipped and not yet invoiced count against the limit. */
  readonly countShipped: boolean;
  /** Whether open orders count. */
  readonly countOrders: boolean;
  /** Whether notes receivable count until they are paid. */
  readonly countNotes: boolean;
  /** Whether disputed amounts count. */
  readonly countDisputed: boolean;
  /** Whether cash received and not yet applied is taken off. */
  readonly netUnapplied: boolean;
  /** Whether collateral is taken off. */
  readonly netCollateral: boolean;
}

export const EXPOSURE = plainSection<ExposurePolicy>({
  countShipped: setting('Exposure counts shipped, not invoiced', '敞口含已发货未开票', yesNo, true),
  countOrders: setting('Exposure counts open orders', '敞口含未交订单', yesNo, true),
  countNotes: setting('Exposure counts notes receivable', '敞口含应收票据', yesNo, true),
  countDisputed: setting('Exposure counts disputed amounts', '敞口含争议金额', yesNo, true),
  netUnapplied: setting('Exposure is net of unapplied cash', '敞口扣除未核销回款', yesNo, true),
  netCollateral: setting('Exposure is net of collateral', '敞口扣除担保', yesNo, false),
});
