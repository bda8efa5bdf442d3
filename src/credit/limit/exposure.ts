import { isBelowZero } from '../figure';
import { fault, type Fault } from '../fault';
import { plus } from '../money';
import type { ExposurePolicy } from '../policy/exposure';

/** What a buyer owes or has ordered, amounts in one currency, NaN for what there is none of. */
export interface ExposureComponents {
  /** Open invoices. */
  readonly openReceivables: number;
  /** Received, but not yet matched with invoices. With either sign: ledgers write it as a negative item. */
  readonly unappliedCash: number;
  /** Open credit notes, with either sign. */
  readonly creditNotes: number;
  readonly shippedNotInvoiced: number;
  /** The part of confirmed orders that is neither shipped nor invoiced. */
  readonly openOrders: number;
  /** Notes and bills receivable that are not yet paid. */
  readonly notes: number;
  /** Guarantees, deposits and pledges that secure the debt. */
  readonly collateral: number;
  /** The part of the open invoices that the buyer disputes. */
  readonly disputed: number;
}

/**
 * What is at risk with a buyer.
 * Arguments: the commitments; which of them the policy counts.
 * Result: open receivables less unapplied cash and credit notes, plus shipped goods, open orders and notes, less
 * disputed amounts and collateral where the policy says so; exact to the cent. A buyer in credit has a negative
 * exposure, as in the ledger, so that the credit balance counts against the next order; collateral covers a debt
 * and never brings it below zero.
 * Errors: `missing` where nothing at all is given; `domain` for a negative disputed amount or collateral.
 * Source: domain 3.8; ERPNext and Odoo count open receivables and the uninvoiced part of orders in the same way.
 */
export function exposureOf(commitments: ExposureComponents, policy: ExposurePolicy): number | Fault {
  const { openReceivables, unappliedCash, creditNotes, shippedNotInvoiced, openOrders, notes } = commitments;
  const { collateral, disputed } = commitments;
  if (isBelowZero(collateral))
    return fault('domain', 'limit.negative', { item: 'collateral', amount: collateral });
  if (isBelowZero(disputed)) return fault('domain', 'limit.negative', { item: 'disputed', amount: disputed });

  let exposure = NaN;
  exposure = withItem(exposure, openReceivables);
  exposure = withItem(exposure, -Math.abs(creditNotes));
  if (policy.netUnapplied) exposure = withItem(exposure, -Math.abs(unappliedCash));
  if (policy.countShipped) exposure = withItem(exposure, shippedNotInvoiced);
  if (policy.countOrders) exposure = withItem(exposure, openOrders);
  if (policy.countNotes) exposure = withItem(exposure, notes);
  if (!policy.countDisputed) exposure = withItem(exposure, -disputed);
  if (Number.isNaN(exposure)) {
    return isBlank(commitments) ? fault('missing', 'cell.missing', { argument: 'openReceivables' }) : 0;
  }
  if (policy.netCollateral && exposure > 0 && collateral > 0) {
    exposure = Math.max(0, plus(exposure, -collateral));
  }
  return exposure;
}

/** The sum so far with one more item; NaN on either side is an item that is not there. */
function withItem(sum: number, item: number): number {
  if (Number.isNaN(item)) return sum;
  return plus(Number.isNaN(sum) ? 0 : sum, item);
}

function isBlank(commitments: ExposureComponents): boolean {
  return Object.values(commitments).every(item => Number.isNaN(item));
}
