import { share } from './kinds';
import { plainSection, setting } from './setting';

/**
 * What is taken off the value of each kind of security before it is netted from an exposure. The brief names the
 * securities (S15) and no figures: these are ours. Money already received is worth what it is.
 */
export interface SecurityPolicy {
  /** Share taken off the value of a prepayment before it is netted. */
  readonly prepayment: number;
  /** Share taken off the value of a letter of credit. */
  readonly letterOfCredit: number;
  /** Share taken off the value of a guarantee. */
  readonly guarantee: number;
  /** Share taken off the value of collateral. */
  readonly collateral: number;
  /** Share taken off an insured amount. */
  readonly insured: number;
}

export const SECURITY = plainSection<SecurityPolicy>({
  prepayment: setting('Haircut on prepayments', '预付款折扣率', share, 0),
  letterOfCredit: setting('Haircut on letters of credit', '信用证折扣率', share, 0.05),
  guarantee: setting('Haircut on guarantees', '保证折扣率', share, 0.2),
  collateral: setting('Haircut on collateral', '抵押品折扣率', share, 0.4),
  insured: setting('Haircut on insured amounts', '保险金额折扣率', share, 0),
});
