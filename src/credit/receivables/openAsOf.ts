import type { Day } from '../dates';
import { plus } from '../money';
import { documentKey, keyOf } from '../text/key';

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
 * Result: open items whose sum is the postings' less the receipts', to the cent. A receipt pays what bears its number, as written
 * but for width, case and spaces, else by its letters and digits where that is one document, oldest first. What it does not find
 * there, because the number is blank, unknown, posted later or paid already, is a negative item of the buyer, dated the day it was
 * received: unapplied cash.
 * Errors: none; a posting without a date is taken as posted.
 * Source: domain 3.5 (as of: only postings and allocations dated by then; control total).
 */
export function openAsOf(postings: readonly Posting[], receipts: readonly Receipt[], asOf: Day): OpenAsOf {
  const open: { buyer: string; ages: Day; amount: number }[] = [];
  const byNumber = new Map<string, number[]>();
  const buyersOf = new Map<string, Set<string>>();
  const numbers = new DocumentNumbers();
  for (const { number: written, buyer, posted, ages, amount } of postings) {
    const number = numbers.add(written);
    if (number !== '') add(buyersOf, number, () => new Set<string>()).add(buyer);
    if (posted > asOf) continue;
    if (number !== '') add(byNumber, itemKey(buyer, number), () => []).push(open.length);
    open.push({ buyer, ages, amount });
  }

  const ambiguous = new Set<string>();
  const received = new Map<string, { number: string; buyer: string; on: Day; amount: number }>();
  for (const { number: written, buyer: named, on, amount } of receipts) {
    if (on > asOf) continue;
    const number = numbers.find(written);
    const known = buyersOf.get(number);
    if (named === '' && known && known.size > 1) ambiguous.add(written);
    const [only] = known?.size === 1 ? known : [];
    const buyer = named || (only ?? '');
    const key = byNumber.has(itemKey(buyer, number)) ? itemKey(buyer, number) : `${received.size}`;
    const before = received.get(key);
    received.set(key, { number, buyer, on, amount: plus(before?.amount ?? 0, amount) });
  }

  for (const { number, buyer, on, amount } of received.values()) {
    let left = amount;
    const paid = byNumber.get(itemKey(buyer, number)) ?? [];
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

function itemKey(buyer: string, number: string): string {
  return JSON.stringify([buyer, number]);
}

/** The numbers of the documents, and which of them another way of writing means. */
class DocumentNumbers {
  private readonly written = new Set<string>();
  /** By letters and digits alone; undefined where several numbers come to the same. */
  private readonly loose = new Map<string, string | undefined>();

  add(text: string): string {
    const number = keyOf(text);
    if (number === '' || this.written.has(number)) return number;
    this.written.add(number);
    const key = documentKey(number);
    this.loose.set(key, this.loose.has(key) ? undefined : number);
    return number;
  }

  find(text: string): string {
    const number = keyOf(text);
    return this.written.has(number) ? number : (this.loose.get(documentKey(number)) ?? number);
  }
}

function add<V>(map: Map<string, V>, key: string, create: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}
