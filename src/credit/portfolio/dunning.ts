import { dunningReport, type BuyerStage } from '../collect/dunningReport';
import { standingOf, type DunnedInvoice } from '../collect/standing';
import type { Day } from '../dates';
import { isFault, type Fault } from '../fault';
import type { DunningPolicy } from '../policy/dunning';
import { messageOf } from '../message';
import type { OpenItem } from './openItems';
import type { Problem } from './problem';

/** Where an open invoice stands on the ladder. */
export interface ItemStage {
  /** The stage to issue now, as DUNNINGACTION judges it; 0 where it cannot be judged. */
  readonly stage: number;
  /** The stage issued, where its letter keeps the invoice back; else 0. */
  readonly issued: number;
  /** Why it cannot be judged. */
  readonly unjudged: Fault | undefined;
}

/** What the ladder is told of an open invoice. */
export function dunnedInvoice({ invoice, open, disputed }: OpenItem): DunnedInvoice {
  const { due, promise, lastStage, lastDate, holdUntil, planStatus, cause } = invoice;
  return { due, amount: open, disputed, promise, lastStage, lastDate, holdUntil, planStatus, cause };
}

/** The stage of an open invoice at the as-of date. */
export function itemStage(item: OpenItem, asOf: Day, policy: DunningPolicy): ItemStage {
  const standing = standingOf(dunnedInvoice(item), asOf, policy);
  if (isFault(standing)) return { stage: 0, issued: 0, unjudged: standing };
  const { stage, hold } = standing;
  const { lastStage } = item.invoice;
  const isIssued = (hold === 'issued' || hold === 'interval') && lastStage > 0;
  return { stage, issued: isIssued ? lastStage : 0, unjudged: undefined };
}

/**
 * The stage of a whole buyer, as DUNNINGREPORT judges it. Invoices that cannot be judged are left out: they are problems of
 * their own.
 */
export function buyerStage(
  items: readonly (OpenItem & ItemStage)[],
  asOf: Day,
  policy: DunningPolicy,
): BuyerStage {
  const judged = items.filter(({ unjudged }) => !unjudged);
  const invoices = judged.map(item => ({ buyer: '', invoice: dunnedInvoice(item) }));
  const [line] = dunningReport(invoices, asOf, policy);
  const found = line?.[1];
  return found === undefined || isFault(found) ? NOTHING : found;
}

/** How far a buyer is on the ladder: the stage to issue now or the last that was issued, whichever is higher. */
export function reachedStage(items: readonly ItemStage[], { stage }: BuyerStage): number {
  return items.reduce((most, { issued }) => Math.max(most, issued), stage);
}

/** What in the data keeps invoices from being judged; a missing due date is reported where it is read. */
export function dunningProblems(items: readonly (OpenItem & ItemStage)[]): Problem[] {
  return items.flatMap(({ invoice: { sheet, row, due }, unjudged }) =>
    unjudged && !Number.isNaN(due) ? [{ table: 'invoices', sheet, row, message: unjudged.message }] : [],
  );
}

const NOTHING: BuyerStage = {
  buyer: '',
  stage: 0,
  reached: 0,
  action: '',
  invoices: 0,
  toDun: 0,
  credits: 0,
  total: 0,
  days: 0,
  reason: messageOf('collect.buyerNothing', {}),
};
