import { keyOf } from '../text/key';
import type { Day } from '../dates';
import { plus } from '../money';
import type { OrderToCashPolicy } from '../policy/orderToCash';
import { messageOf, type Message } from '../message';

/** A line of a statement or of the ledger; NaN for a date that is not given. */
export interface AccountLine {
  readonly number: string;
  readonly date: Day;
  readonly amount: number;
}

export type MatchStatus = 'matched' | 'differs' | 'missingInLedger' | 'missingOnStatement';

/** A line of either side, or one of each. */
export interface StatementMatch {
  readonly status: MatchStatus;
  readonly theirs: AccountLine | undefined;
  readonly ours: AccountLine | undefined;
  /** Their amount less ours; a side that is missing counts 0. */
  readonly difference: number;
  /** What differs, for a pair that does. */
  readonly reason: Message | undefined;
}

/**
 * Matches a buyer's statement with the ledger.
 * Arguments: the lines of the statement; those of the ledger, both as receivables (positive for invoices); the
 * tolerances of amount and date.
 * Result: the statement's lines in order, each with the ledger's line where there is one, then the ledger's that are left.
 * Every line of either side stands in it once, so the differences add up to the difference of the totals.
 * A pair is made by number, first as written, then by its letters and digits alone; of several with the same number
 * those of nearest amounts go together. What has no number in common is paired by amount and date within the tolerances
 * where only one line of each side fits, and then differs by its number. A missing date differs from nothing.
 * Source: domain S8.4 (reconciliation to cut disputes).
 */
export function matchStatement(
  theirs: readonly AccountLine[],
  ours: readonly AccountLine[],
  policy: OrderToCashPolicy,
): StatementMatch[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (their: number, our: number) => {
    partner.set(their, our);
    taken.add(our);
  };
  for (const keyOf of [written, lettersAndDigits]) pairByNumber(theirs, ours, keyOf, partner, taken, pair);
  pairByAmount(theirs, ours, policy, partner, taken, pair);

  const matches = theirs.map((line, i) => {
    const our = partner.get(i);
    return our === undefined
      ? {
          status: 'missingInLedger' as const,
          theirs: line,
          ours: undefined,
          difference: line.amount,
          reason: undefined,
        }
      : judged(line, ours[our], policy);
  });
  const left = ours.filter((_, i) => !taken.has(i));
  return [
    ...matches,
    ...left.map(line => ({
      status: 'missingOnStatement' as const,
      theirs: undefined,
      ours: line,
      difference: plus(0, -line.amount),
      reason: undefined,
    })),
  ];
}

type Pair = (their: number, our: number) => void;

function written({ number }: AccountLine): string {
  return keyOf(number);
}

/** "INV-00123" and "inv 123" are one number: signs between and zeros in front are left out, but 1-23 is not 12-3. */
function lettersAndDigits({ number }: AccountLine): string {
  return written({ number, date: NaN, amount: 0 })
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^|[^\d])0+(?=\d)/g, '$1')
    .replace(/(?<!\d) | (?!\d)/g, '');
}

function pairByNumber(
  theirs: readonly AccountLine[],
  ours: readonly AccountLine[],
  keyOf: (line: AccountLine) => string,
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  pair: Pair,
): void {
  const byKey = new Map<string, number[]>();
  ours.forEach((line, i) => {
    const key = keyOf(line);
    if (key !== '' && !taken.has(i)) byKey.set(key, [...(byKey.get(key) ?? []), i]);
  });
  const wanted = theirs.flatMap((line, their) =>
    partner.has(their)
      ? []
      : (byKey.get(keyOf(line)) ?? []).map(our => ({
          their,
          our,
          apart: Math.abs(line.amount - ours[our].amount),
        })),
  );
  wanted.sort((a, b) => a.apart - b.apart);
  for (const { their, our } of wanted) if (!partner.has(their) && !taken.has(our)) pair(their, our);
}

function pairByAmount(
  theirs: readonly AccountLine[],
  ours: readonly AccountLine[],
  policy: OrderToCashPolicy,
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  pair: Pair,
): void {
  const free = ours.map((line, our) => ({ line, our })).filter(({ our }) => !taken.has(our));
  free.sort((a, b) => a.line.amount - b.line.amount);
  const fitting = new Map<number, number[]>();
  const claims = new Map<number, number>();
  theirs.forEach((line, their) => {
    if (partner.has(their)) return;
    const least = line.amount - policy.amountTolerance - CENT;
    let i = firstFrom(free, least);
    const found: number[] = [];
    for (; i < free.length && free[i].line.amount <= line.amount + policy.amountTolerance + CENT; i++) {
      const own = free[i];
      const dated = !Number.isNaN(line.date) && !Number.isNaN(own.line.date);
      if (dated && amountsAgree(line, own.line, policy) && datesAgree(line, own.line, policy))
        found.push(own.our);
    }
    fitting.set(their, found);
    for (const our of found) claims.set(our, (claims.get(our) ?? 0) + 1);
  });
  for (const [their, [our, ...others]] of fitting) {
    if (our !== undefined && others.length === 0 && claims.get(our) === 1) pair(their, our);
  }
}

/** Wide enough that binary noise never hides a line from the exact comparison. */
const CENT = 0.01;

function firstFrom(sorted: readonly { line: AccountLine }[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].line.amount < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function amountsAgree(
  theirs: AccountLine,
  ours: AccountLine,
  { amountTolerance }: OrderToCashPolicy,
): boolean {
  return Math.abs(plus(theirs.amount, -ours.amount)) <= amountTolerance;
}

function datesAgree(theirs: AccountLine, ours: AccountLine, { dateTolerance }: OrderToCashPolicy): boolean {
  return !(Math.abs(theirs.date - ours.date) > dateTolerance);
}

function judged(theirs: AccountLine, ours: AccountLine, policy: OrderToCashPolicy): StatementMatch {
  const difference = plus(theirs.amount, -ours.amount);
  const found: Message[] = [];
  if (lettersAndDigits(theirs) !== lettersAndDigits(ours))
    found.push(messageOf('orderToCash.numberDiffers', {}));
  if (!amountsAgree(theirs, ours, policy)) found.push(messageOf('orderToCash.amountDiffers', { difference }));
  if (!datesAgree(theirs, ours, policy)) {
    found.push(messageOf('orderToCash.dateDiffers', { days: theirs.date - ours.date }));
  }
  const reason = found.length
    ? found.reduce((first, second) => messageOf('orderToCash.and', { first, second }))
    : undefined;
  return { status: reason ? 'differs' : 'matched', theirs, ours, difference, reason };
}
