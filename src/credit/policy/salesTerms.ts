import { numberList, shares, whole, yesNo } from './kinds';
import { plainSection, setting } from './setting';

/**
 * The terms on which buyers are sold to. That high risks pay in advance or within shorter terms, core customers have more time,
 * new ones less, and high-risk markets are insured is the brief's (S4.1, S4.2); the numbers are ours and meant to be edited.
 */
export interface SalesTermsPolicy {
  /** Days of credit by grade, best first; 0 is payment in advance. The last one serves all further grades. */
  readonly days: readonly number[];
  /** Share of the exposure to be secured by grade, best first. */
  readonly secured: readonly number[];
  /** Days more for a core customer, where its grade has any. */
  readonly coreDays: number;
  /** The most days for a new customer. */
  readonly newDays: number;
  /** Whether a buyer of a high-risk market has to be insured. */
  readonly insureRiskMarkets: boolean;
}

export const SALES_TERMS = plainSection<SalesTermsPolicy>({
  days: setting(
    'Sales terms: days by grade',
    '销售账期：各等级天数',
    numberList(0, 3650),
    [90, 60, 60, 30, 0],
  ),
  secured: setting(
    'Sales terms: secured share by grade',
    '销售账期：各等级担保比例',
    shares,
    [0, 0, 0, 0, 0.5],
  ),
  coreDays: setting(
    'Sales terms: more days for core customers',
    '销售账期：核心客户增加天数',
    whole(0, 3650),
    30,
  ),
  newDays: setting('Sales terms: new customers at most days', '销售账期：新客户最长天数', whole(0, 3650), 30),
  insureRiskMarkets: setting(
    'Sales terms: insure high-risk markets',
    '销售账期：高风险市场须投保',
    yesNo,
    true,
  ),
});
