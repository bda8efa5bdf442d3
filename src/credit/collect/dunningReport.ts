import type { Day } from '../dates';
import { isFault, type Fault } from '../fault';
import { Totals } from '../money';
import type { DunningPolicy } from '../policy/dunning';
import { messageOf, type Message } from '../message';
import { standingOf, type DunnedInvoice } from './standing';

/** An open item of a buyer, or why it cannot be read. */
export interface BuyerInvoice {
  readonly buyer: string;
  readonly invoice: DunnedInvoice | Fault;
}

export interface BuyerStage {
  readonly buyer: string;
  /** The stage of the whole buyer, 0 for none. */
  readonly stage: number;
  /** How far the buyer is on the ladder: the highest stage of its invoices that is issued now or was before. */
  readonly reached: number;
  /** What is done; '' at stage 0. */
  readonly action: string;
  /** How many invoices are at a stage of their own, and their undisputed amounts. */
  readonly invoices: number;
  readonly toDun: number;
  /** Open credit notes and unapplied cash: zero or negative. */
  readonly credits: number;
  /** What is dunned less the credits. */
  readonly total: number;
  /** Days past due of the oldest of these invoices. */
  readonly days: number;
  readonly reason: Message;
}

interface Tally {
  readonly index: number;
  stage: number;
  reached: number;
  action: string;
  invoices: number;
  days: number;
  fault?: Fault;
}

/**
 * The stage of each buyer: the highest stage of its invoices.
 * Arguments: the open items, credits negative; the as-of date; the policy.
 * Result: a line a buyer in the order in which they first appear; a buyer with an item that cannot be judged has that
 * fault in place of its line. Credits lower what is asked for and never raise a stage: a buyer that owes nothing with its
 * credits, or less than the policy's minimum total, is at 0.
 * Source: domain 3.6 (maximum over the items with a minimum total; negative total, none); Business Central, Reminder-Make.
 */
export function dunningReport(
  items: Iterable<BuyerInvoice>,
  asOf: Day,
  policy: DunningPolicy,
): (readonly [buyer: string, found: BuyerStage | Fault])[] {
  const tallies = new Map<string, Tally>();
  const amounts: { index: number; toDun: number; credit: number }[] = [];
  for (const { buyer, invoice } of items) {
    let tally = tallies.get(buyer);
    if (!tally) {
      tally = { index: tallies.size, stage: 0, reached: 0, action: '', invoices: 0, days: 0 };
      tallies.set(buyer, tally);
    }
    const standing = isFault(invoice) ? invoice : standingOf(invoice, asOf, policy);
    if (isFault(standing)) {
      tally.fault ??= standing;
      continue;
    }
    const { amount } = invoice as DunnedInvoice;
    if (amount < 0) amounts.push({ index: tally.index, toDun: 0, credit: amount });
    tally.reached = Math.max(tally.reached, standing.reached);
    if (standing.stage === 0) continue;
    amounts.push({ index: tally.index, toDun: standing.amount, credit: 0 });
    tally.invoices++;
    tally.days = Math.max(tally.days, standing.daysPastDue);
    if (standing.stage > tally.stage) [tally.stage, tally.action] = [standing.stage, standing.action];
  }

  const toDun = new Totals(tallies.size);
  const credits = new Totals(tallies.size);
  const totals = new Totals(tallies.size);
  for (const { index, toDun: dunned, credit } of amounts) {
    toDun.add(index, dunned);
    credits.add(index, credit);
    totals.add(index, dunned);
    totals.add(index, credit);
  }
  return [...tallies].map(([buyer, tally]) => {
    const { index, fault, ...own } = tally;
    const sums = { toDun: toDun.get(index), credits: credits.get(index), total: totals.get(index) };
    return [buyer, fault ?? judged({ buyer, ...own, ...sums }, policy)] as const;
  });
}

function judged(line: Omit<BuyerStage, 'reason'>, { minimumTotal }: DunningPolicy): BuyerStage {
  const { stage, invoices, toDun, credits, total, days } = line;
  if (stage === 0) {
    const { reached } = line;
    const reason =
      reached > 0
        ? messageOf('collect.buyerIssued', { stage: reached })
        : messageOf('collect.buyerNothing', {});
    return { ...line, reason };
  }
  const none = { ...line, stage: 0, action: '' };
  if (total <= 0) return { ...none, reason: messageOf('collect.buyerInCredit', { total, stage }) };
  if (total < minimumTotal) {
    return { ...none, reason: messageOf('collect.buyerTooSmall', { total, minimum: minimumTotal, stage }) };
  }
  const reason = messageOf('collect.buyerAtStage', { stage, invoices, toDun, days: Math.max(days, 0) });
  return {
    ...line,
    reason:
      credits < 0 ? messageOf('collect.buyerLessCredits', { reason, credits: -credits, total }) : reason,
  };
}
