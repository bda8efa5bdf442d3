import { EXPOSURE_COMPONENTS } from './exposureComponents';
import { answer } from '../call/answer';
import { exposureOf } from '../../credit/limit/exposure';

/**
 * What is at risk with each buyer: open receivables less unapplied cash and credit notes, plus goods shipped and not
 * invoiced, open orders and notes receivable; disputed amounts and collateral as the policy says. Exact to the cent. A
 * buyer in credit has a negative exposure.
 * @customfunction EXPOSURE
 * @param {any[][]} openReceivables Open invoices: one cell or a column. A blank is none, here and in the other arguments.
 * @param {any[][]} [unappliedCash] Money received and not yet matched with invoices.
 * @param {any[][]} [creditNotes] Open credit notes, with either sign.
 * @param {any[][]} [shippedNotInvoiced] Goods shipped and not yet invoiced.
 * @param {any[][]} [openOrders] The part of confirmed orders that is neither shipped nor invoiced.
 * @param {any[][]} [notes] Notes and bills receivable that are not yet paid.
 * @param {any[][]} [collateral] Guarantees, deposits and pledges.
 * @param {any[][]} [disputed] The part of the open invoices that is disputed.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank counts everything but collateral.
 * @returns {any[][]} The exposure, one a row.
 * @example =EXPOSURE(12000, 500, 300, 0, 4000)
 */
export function exposure(
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
  return answer(policy, ({ exposure: rules }) => buyers.each(buyer => exposureOf(buyer, rules)));
}
