import type { Day } from '../dates';
import { plus, sumOf, timesToCents } from '../money';
import type { BorrowingPolicy } from '../policy/borrowing';
import { messageOf, type Message } from '../message';

/** An open invoice as a lender sees it; NaN for what is not given. Credit notes have a negative amount. */
export interface PledgedItem {
  readonly buyer: string;
  readonly amount: number;
  /** Without a due date the item counts as too old. */
  readonly due: Day;
  /** The insured part of the amount. */
  readonly insured: number;
  /** The disputed part; Infinity for all of it. */
  readonly disputed: number;
}

export type LineName =
  | 'openReceivables'
  | 'tooOld'
  | 'crossAged'
  | 'disputed'
  | 'uninsured'
  | 'creditBalances'
  | 'overCap'
  | 'eligible'
  | 'borrowingBase';

export interface BaseLine {
  readonly line: LineName;
  /** Signed: what is left out is negative. */
  readonly amount: number;
  readonly reason: Message;
}

export interface BorrowingBase {
  readonly base: number;
  readonly eligible: number;
  /** From the receivables to the base: the lines before `eligible` add up to it to the cent. */
  readonly lines: readonly BaseLine[];
}

/**
 * What can be borrowed on receivables.
 * Arguments: the open items; the as-of date; the lender's terms.
 * Result: from all receivables are left out what is past due by more than the terms allow, all other invoices of
 * buyers too much of whose debt is too old, what is disputed, what is not insured where only insured receivables
 * count, what buyers in credit are owed (it lessens nobody else's debt), and what a buyer has above the concentration
 * cap, a share of all that was eligible before it. The rest times the advance rate is the base, to the cent.
 * Errors: none; the caller has taken out items that cannot be read.
 * Source: S20.1 (insured receivables as collateral); the exclusions are those common in asset-based lending, to be
 * confirmed with the lender's contract.
 */
export function borrowingBase(
  items: readonly PledgedItem[],
  asOf: Day,
  policy: BorrowingPolicy,
): BorrowingBase {
  const left = { tooOld: 0, crossAged: 0, disputed: 0, uninsured: 0, creditBalances: 0, overCap: 0 };
  const eligibleOf: number[] = [];
  for (const own of byBuyer(items).values()) {
    const old = own.filter(item => isTooOld(item, asOf, policy));
    const owed = sumOf(own.map(({ amount }) => Math.max(amount, 0)));
    const oldOwed = sumOf(old.map(({ amount }) => amount));
    left.tooOld = plus(left.tooOld, oldOwed);
    const young = own.filter(item => !isTooOld(item, asOf, policy));
    if (policy.crossAgeing !== undefined && oldOwed > 0 && oldOwed >= policy.crossAgeing * owed) {
      left.crossAged = plus(left.crossAged, sumOf(young.map(({ amount }) => amount)));
      continue;
    }
    let eligible = 0;
    for (const item of young) {
      const { undisputed, counted } = eligiblePart(item, policy);
      left.disputed = plus(left.disputed, plus(item.amount, -undisputed));
      left.uninsured = plus(left.uninsured, plus(undisputed, -counted));
      eligible = plus(eligible, counted);
    }
    if (eligible < 0) left.creditBalances = plus(left.creditBalances, eligible);
    else eligibleOf.push(eligible);
  }

  const beforeCap = sumOf(eligibleOf);
  const { concentrationCap, advanceRate } = policy;
  const cap = concentrationCap === undefined ? Infinity : timesToCents(beforeCap, concentrationCap);
  left.overCap = sumOf(
    eligibleOf.map(amount => Math.max(0, plus(amount, cap === Infinity ? -amount : -cap))),
  );
  const eligible = plus(beforeCap, -left.overCap);
  const base = timesToCents(eligible, advanceRate);
  const out = (line: keyof typeof left, reason: Message): BaseLine => ({ line, amount: -left[line], reason });
  const lines: BaseLine[] = [
    {
      line: 'openReceivables',
      amount: sumOf(items.map(({ amount }) => amount)),
      reason: messageOf('secure.items', { items: items.length }),
    },
    out('tooOld', messageOf('secure.tooOld', { days: policy.oldestDays })),
    out(
      'crossAged',
      policy.crossAgeing === undefined
        ? messageOf('secure.noCrossAgeing', {})
        : messageOf('secure.crossAged', { share: policy.crossAgeing }),
    ),
    out('disputed', messageOf('secure.disputed', {})),
    out('uninsured', messageOf(policy.insuredOnly ? 'secure.uninsured' : 'secure.uninsuredCounts', {})),
    out('creditBalances', messageOf('secure.creditBalances', {})),
    out(
      'overCap',
      concentrationCap === undefined
        ? messageOf('secure.noCap', {})
        : messageOf('secure.overCap', { share: concentrationCap, cap }),
    ),
    { line: 'eligible', amount: eligible, reason: messageOf('secure.eligible', {}) },
    {
      line: 'borrowingBase',
      amount: base,
      reason: messageOf('secure.advance', { rate: advanceRate, eligible }),
    },
  ];
  return { base, eligible, lines };
}

function byBuyer(items: readonly PledgedItem[]): Map<string, PledgedItem[]> {
  const buyers = new Map<string, PledgedItem[]>();
  for (const item of items) {
    const own = buyers.get(item.buyer);
    if (own) own.push(item);
    else buyers.set(item.buyer, [item]);
  }
  return buyers;
}

/** Credit notes are never too old: what the buyer is owed lessens its debt at any age. */
function isTooOld({ amount, due }: PledgedItem, asOf: Day, { oldestDays }: BorrowingPolicy): boolean {
  return amount > 0 && !(asOf - due <= oldestDays);
}

function eligiblePart({ amount, disputed, insured }: PledgedItem, { insuredOnly }: BorrowingPolicy) {
  const undisputed = amount > 0 && disputed > 0 ? plus(amount, -Math.min(disputed, amount)) : amount;
  if (!insuredOnly || amount < 0) return { undisputed, counted: undisputed };
  return { undisputed, counted: insured > 0 ? Math.min(insured, undisputed) : 0 };
}
