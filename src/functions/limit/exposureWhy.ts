import { EXPOSURE_COMPONENTS } from './exposureComponents';
import { answer } from '../call/answer';
import { COMPONENTS, explainExposure } from '../../credit/limit/explainExposure';

/**
 * Each exposure by component, as the policy counts it; the components add up to the exposure.
 * @customfunction EXPOSUREWHY
 * @returns {any[][]} Nine columns, one row a buyer: exposure, open receivables, unapplied cash, credit notes, shipped, orders, notes, disputed, collateral.
 * @example =EXPOSUREWHY(12000, 500, 300, 0, 4000) → {15200,12000,-500,-300,0,4000,0,0,0}
 */
export function exposureWhy(
  openReceivables: any[][],
  unappliedCash?: any[][],
  creditNotes?: any[][],
  shippedNotInvoiced?: any[][],
  openOrders?: any[][],
  notes?: any[][],
  collateral?: any[][],
  disputed?: any[][],
  policy?: any[][],
): any[][] {
  const buyers = EXPOSURE_COMPONENTS.read({
    openReceivables,
    unappliedCash,
    creditNotes,
    shippedNotInvoiced,
    openOrders,
    notes,
    collateral,
    disputed,
  });
  return answer(policy, ({ exposure: rules }) =>
    buyers.eachWide(
      buyer => explainExposure(buyer, rules),
      found => [found.exposure, ...COMPONENTS.map(component => found.counted[component])],
    ),
  );
}
