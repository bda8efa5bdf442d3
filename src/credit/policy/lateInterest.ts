import { amount, choice, numberBetween, share, yesNo } from './kinds';
import { plainSection, setting } from './setting';

/**
 * What the law adds to the reference rates of the user's rate table. The defaults are the statutory figures as domain
 * 3.7 gives them and are to be confirmed against the law in force before they are claimed.
 */
export interface LateInterestPolicy {
  /** Added to the reference rate, as fractions of 1. */
  readonly euMargin: number;
  readonly deMargin: number;
  readonly frMargin: number;
  readonly ukMargin: number;
  /** The one-year LPR is multiplied by it: 1.3 to 1.5 by the interpretation of sales contracts. */
  readonly lprMultiple: number;
  /** Interest a day that large buyers and public bodies owe small enterprises where nothing is agreed. */
  readonly smallEnterpriseDaily: number;
  /**
   * reread: the rate changes when the reference rate of the next half-year (China: the next LPR) comes into force ·
   * fixed: the rate of the first day late holds to the end · atPayment: the rate in force when it is paid holds for all
   * days late · regime: what is usual under each law: EU reread, UK and China fixed.
   */
  readonly reading: 'regime' | 'reread' | 'fixed' | 'atPayment';
  /** Days of the year by which a year's interest is divided; actual is 366 in leap years. */
  readonly dayCount: 'year365' | 'year360' | 'actual';
  /** Whether the day of payment bears interest. */
  readonly paymentDayCounts: boolean;
  /**
   * What a part payment clears: the principal alone, or costs, then interest, then principal (BGB § 367, Civil Code of China art. 561,
   * unless agreed otherwise).
   */
  readonly paymentsClear: 'principal' | 'interestFirst';
  /** Fixed sums owed once for each late invoice, in the currency of the debt. */
  readonly euCompensation: number;
  readonly ukSmall: number;
  readonly ukMiddle: number;
  readonly ukLarge: number;
}

export const LATE_INTEREST = plainSection<LateInterestPolicy>({
  euMargin: setting('Late interest: EU margin', '逾期利息：欧盟加点', share, 0.08),
  deMargin: setting('Late interest: Germany margin', '逾期利息：德国加点', share, 0.09),
  frMargin: setting('Late interest: France margin', '逾期利息：法国加点', share, 0.1),
  ukMargin: setting('Late interest: UK margin', '逾期利息：英国加点', share, 0.08),
  lprMultiple: setting('Late interest: LPR multiple', '逾期利息：LPR倍数', numberBetween(1, 4), 1.5),
  smallEnterpriseDaily: setting(
    'Late interest: small enterprise daily rate',
    '逾期利息：中小企业日利率',
    share,
    0.0005,
  ),
  reading: setting(
    'Late interest: rate is read',
    '逾期利息：利率取法',
    choice({
      regime: { en: 'as usual', zh: '按惯例' },
      reread: { en: 'anew each half-year', zh: '分段重取' },
      fixed: { en: 'once when late', zh: '逾期时固定' },
      atPayment: { en: 'when paid', zh: '付款日利率' },
    }),
    'regime',
  ),
  dayCount: setting(
    'Late interest: days of the year',
    '逾期利息：全年天数',
    choice({
      year365: { en: '365', zh: '365天' },
      year360: { en: '360', zh: '360天' },
      actual: { en: 'actual', zh: '实际天数' },
    }),
    'year365',
  ),
  paymentDayCounts: setting('Late interest: payment day counts', '逾期利息：付款当日计息', yesNo, true),
  paymentsClear: setting(
    'Late interest: payments clear',
    '逾期利息：付款冲抵顺序',
    choice({
      principal: { en: 'principal', zh: '本金' },
      interestFirst: { en: 'costs, interest, principal', zh: '费用、利息、本金' },
    }),
    'principal',
  ),
  euCompensation: setting('Late compensation: EU', '逾期补偿：欧盟', amount, 40),
  ukSmall: setting('Late compensation: UK below 1000', '逾期补偿：英国1000以下', amount, 40),
  ukMiddle: setting('Late compensation: UK from 1000', '逾期补偿：英国1000起', amount, 70),
  ukLarge: setting('Late compensation: UK from 10000', '逾期补偿：英国10000起', amount, 100),
});
