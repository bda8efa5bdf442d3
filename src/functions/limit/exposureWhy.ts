import { answer } from '../call/answer';
import { eachWideRow } from '../call/wideRows';
import { COMPONENTS, explainExposure } from '../../credit/limit/explainExposure';
import { ExposureColumns } from './exposureColumns';

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
  const commitments = new ExposureColumns([
    openReceivables,
    unappliedCash,
    creditNotes,
    shippedNotInvoiced,
    openOrders,
    notes,
    collateral,
    disputed,
  ]);
  return answer(policy, ({ exposure: rules }) =>
    eachWideRow(
      commitments.columns,
      row => explainExposure(commitments.at(row), rules),
      found => [found.exposure, ...COMPONENTS.map(component => found.counted[component])],
    ),
  );
}
