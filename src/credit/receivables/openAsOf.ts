import type { Day } from '../dates';
import { plus } from '../money';

/** Invoices, credit notes and instalments as they were posted; NaN and '' for what is not given. */
export interface Posting {
  readonly number: string;
  readonly buyer: string;
  readonly posted: Day;
  /** The date from which it ages. */
  readonly ages: Day;
  /** Credit notes are negative. */
  readonly amount: number;
}

/** Money received; negative when it went back. */
export interface Receipt {
  /** The number of what it pays; '' for money that is not matched with anything. */
  readonly number: string;
  /** '' where the number says it. */
  readonly buyer: string;
  readonly on: Day;
  readonly amount: number;
}

/** A posting, or unapplied cash, with what is open of it; credits are negative. */
export interface OpenPosting {
  readonly buyer: string;
  /** The date from which it ages, NaN where it is missing. */
  readonly ages: Day;
  readonly amount: number;
}

export interface OpenAsOf {
  readonly items: readonly OpenPosting[];
  /** Numbers that several buyers share, in receipts that name no buyer; their money stands under no buyer. */
  readonly ambiguous: readonly string[];
}

/**
 * What was open on a day, from postings and dated receipts: only what was posted, and received, by then counts.
 * Result: open items whose sum is the postings' less the receipts', to the cent. A receipt pays what bears its number,
 * oldest first; what it does not find there, because the number is blank, unknown, posted later or paid already, is a
 * negative item of the buyer, dated the day it was received: unapplied cash.
 * Errors: none; a posting without a date is taken as posted.
 * Source: domain 3.5 (as of: only postings and allocations dated by then; control total).
 */
export function openAsOf(postings: readonly Posting[], receipts: readonly Receipt[], asOf: Day): OpenAsOf {
  const open: { buyer: string; ages: Day; amount: number }[] = [];
  const byNumber = new Map<string, number[]>();
  const buyersOf = new Map<string, Set<string>>();
  for (const { number, buyer, posted, ages, amount } of postings) {
    if (number !== '') add(buyersOf, number, () => new Set<string>()).add(buyer);
    if (posted > asOf) continue;
    if (number !== '') add(byNumber, keyOf(buyer, number), () => []).push(open.length);
    open.push({ buyer, ages, amount });
  }

  const ambiguous = new Set<string>();
  const received = new Map<string, { number: string; buyer: string; on: Day; amount: number }>();
  for (const { number, buyer: named, on, amount } of receipts) {
    if (on > asOf) continue;
    const known = [...(buyersOf.get(number) ?? [])];
    if (named === '' && known.length > 1) ambiguous.add(number);
    const buyer = named || (known.length === 1 ? known[0] : '');
    const key = byNumber.has(keyOf(buyer, number)) ? keyOf(buyer, number) : `${received.size}`;
    const before = received.get(key);
    received.set(key, { number, buyer, on, amount: plus(before?.amount ?? 0, amount) });
  }

  for (const { number, buyer, on, amount } of received.values()) {
    let left = amount;
    const paid = byNumber.get(keyOf(buyer, number)) ?? [];
    paid.sort((a, b) => (open[a].ages || 0) - (open[b].ages || 0));
    for (const item of paid) {
      const owed = open[item].amount;
      const applied = left > 0 ? Math.min(left, Math.max(owed, 0)) : Math.max(left, Math.min(owed, 0));
      open[item].amount = plus(owed, -applied);
      left = plus(left, -applied);
    }
    if (left < 0 && paid.length > 0) open[paid[0]].amount = plus(open[paid[0]].amount, -left);
    else if (left !== 0) open.push({ buyer, ages: on, amount: -left });
  }
  return { items: open.filter(({ amount }) => amount !== 0), ambiguous: [...ambiguous] };
}

function keyOf(buyer: string, number: string): string {
  return JSON.stringify([buyer, number]);
}

function add<V>(map: Map<string, V>, key: string, create: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}
