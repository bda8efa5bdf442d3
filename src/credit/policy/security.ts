import { share } from './kinds';
import { plainSection, setting } from './setting';

/**
 * What is taken off the value of each kind of security before it is netted from an exposure. The brief names the
 * securities (S15) and no figures: these are ours. Money already received is worth what it is.
 */
export interface SecurityPolicy {
  readonly prepayment: number;
  readonly letterOfCredit: number;
  readonly guarantee: number;
  readonly collateral: number;
  readonly insured: number;
}

export const SECURITY = plainSection<SecurityPolicy>({
  prepayment: setting('Haircut on prepayments', '预付款折扣率', share, 0),
  letterOfCredit: setting('Haircut on letters of credit', '信用证折扣率', share, 0.05),
  guarantee: setting('Haircut on guarantees', '保证折扣率', share, 0.2),
  collateral: setting('Haircut on collateral', '抵押品折扣率', share, 0.4),
  insured: setting('Haircut on insured amounts', '保险金额折扣率', share, 0),
});
