import type { AltmanVariant, DistressPolicy } from '../../policy/distress';
import { threeZones, type DistressModel } from './model';
import { quotient } from './term';

export const WORKING_CAPITAL = quotient(
  'wcToAssets',
  ['currentAssets'],
  ['currentLiabilities'],
  'totalAssets',
);
export const EBIT_TO_ASSETS = quotient('ebitToAssets', ['ebit'], [], 'totalAssets');
export const SALES_TO_ASSETS = quotient('salesToAssets', ['sales'], [], 'totalAssets');
const RETAINED = quotient('retainedToAssets', ['accumulatedEarnings'], [], 'totalAssets');
const MARKET_VALUE = quotient('marketToLiabilities', ['marketValue'], [], 'totalLiabilities');
const BOOK_VALUE = quotient('bookToLiabilities', ['equity'], [], 'totalLiabilities');

const Z_DOUBLE = [
  { term: WORKING_CAPITAL, coefficient: 6.56 },
  { term: RETAINED, coefficient: 3.26 },
  { term: EBIT_TO_ASSETS, coefficient: 6.72 },
  { term: BOOK_VALUE, coefficient: 1.05 },
];

/** What makes a Z'' of non-manufacturers the score of emerging markets, where zero stands for a bond in default. */
const EMERGING = 3.25;

/**
 * Altman's four scores: Z for listed manufacturers, Z' for private firms, Z'' for firms that do not manufacture, and the
 * emerging-market score.
 * Arguments: the variant; the policy's zones, and its coefficient of sales in Z, which the paper prints as 0.999 and
 * most others as 1.0 (default).
 * Source: domain 3.1. Altman, Journal of Finance 23 (1968); Altman 1983 and 2000 for Z' and Z''; Altman, Hartzell and
 * Peck 1998 for the emerging-market score, whose bounds are to be confirmed. Z'' weighs working capital with 6.56;
 * some reprints have 6.5.
 */
export function altmanModel(variant: AltmanVariant, policy: DistressPolicy): DistressModel {
  const { distressBelow, safeAbove } = policy.altman[variant];
  const zones = threeZones(distressBelow, safeAbove);
  switch (variant) {
    case 'z':
      return {
        name: 'altmanZ',
        constant: 0,
        terms: [
          { term: WORKING_CAPITAL, coefficient: 1.2 },
          { term: RETAINED, coefficient: 1.4 },
          { term: EBIT_TO_ASSETS, coefficient: 3.3 },
          { term: MARKET_VALUE, coefficient: 0.6 },
          { term: SALES_TO_ASSETS, coefficient: policy.altmanSales },
        ],
        ...zones,
      };
    case 'zPrivate':
      return {
        name: 'altmanZPrivate',
        constant: 0,
        terms: [
          { term: WORKING_CAPITAL, coefficient: 0.717 },
          { term: RETAINED, coefficient: 0.847 },
          { term: EBIT_TO_ASSETS, coefficient: 3.107 },
          { term: BOOK_VALUE, coefficient: 0.42 },
          { term: SALES_TO_ASSETS, coefficient: 0.998 },
        ],
        ...zones,
      };
    case 'zNonManufacturer':
      return { name: 'altmanZNonManufacturer', constant: 0, terms: Z_DOUBLE, ...zones };
    case 'emerging':
      return { name: 'altmanEmerging', constant: EMERGING, terms: Z_DOUBLE, ...zones };
  }
}
