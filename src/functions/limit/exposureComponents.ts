import { RecordShape, number } from '../call/records';

/** What a buyer owes or has ordered, as EXPOSURE and EXPOSUREWHY take it. */
export const EXPOSURE_COMPONENTS = new RecordShape({
  openReceivables: number,
  unappliedCash: number,
  creditNotes: number,
  shippedNotInvoiced: number,
  openOrders: number,
  notes: number,
  collateral: number,
  disputed: number,
});
