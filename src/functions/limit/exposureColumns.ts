import type { NumberColumn } from '../call/column';
import { numberColumn } from '../call/columns';
import type { ExposureComponents } from '../../credit/limit/exposure';

/** The arguments of a function about exposure, in the order in which it takes them; the later ones may be left out. */
export type CommitmentArguments = readonly [
  openReceivables: any,
  unappliedCash: any,
  creditNotes: any,
  shippedNotInvoiced: any,
  openOrders: any,
  notes: any,
  collateral: any,
  disputed: any,
];

/** What buyers owe or have ordered as the columns of a sheet, a row a buyer. */
export class ExposureColumns {
  private readonly openReceivables;
  private readonly unappliedCash;
  private readonly creditNotes;
  private readonly shippedNotInvoiced;
  private readonly openOrders;
  private readonly notes;
  private readonly collateral;
  private readonly disputed;

  constructor([
    openReceivables,
    unappliedCash,
    creditNotes,
    shippedNotInvoiced,
    openOrders,
    notes,
    collateral,
    disputed,
  ]: CommitmentArguments) {
    this.openReceivables = numberColumn(openReceivables, 'openReceivables');
    this.unappliedCash = numberColumn(unappliedCash, 'unappliedCash');
    this.creditNotes = numberColumn(creditNotes, 'creditNotes');
    this.shippedNotInvoiced = numberColumn(shippedNotInvoiced, 'shippedNotInvoiced');
    this.openOrders = numberColumn(openOrders, 'openOrders');
    this.notes = numberColumn(notes, 'notes');
    this.collateral = numberColumn(collateral, 'collateral');
    this.disputed = numberColumn(disputed, 'disputed');
  }

  get columns(): readonly NumberColumn[] {
    const { openReceivables, unappliedCash, creditNotes, shippedNotInvoiced } = this;
    const { openOrders, notes, collateral, disputed } = this;
    return [
      openReceivables,
      unappliedCash,
      creditNotes,
      shippedNotInvoiced,
      openOrders,
      notes,
      collateral,
      disputed,
    ];
  }

  at(row: number): ExposureComponents {
    return {
      openReceivables: this.openReceivables.at(row),
      unappliedCash: this.unappliedCash.at(row),
      creditNotes: this.creditNotes.at(row),
      shippedNotInvoiced: this.shippedNotInvoiced.at(row),
      openOrders: this.openOrders.at(row),
      notes: this.notes.at(row),
      collateral: this.collateral.at(row),
      disputed: this.disputed.at(row),
    };
  }
}
