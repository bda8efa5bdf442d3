import { documentKey, keyOf } from '../text/key';
import type { Day } from '../dates';
import { plus } from '../money';
import { nearestPairs } from './nearestPairs';
import { agrees, soleFits } from './soleFits';
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

function lettersAndDigits({ number }: AccountLine): string {
  return documentKey(number);
}

function pairByNumber(
  theirs: readonly AccountLine[],
  ours: readonly AccountLine[],
  keyOf: (line: AccountLine) => string,
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  pair: Pair,
): void {
  const byKey = new Map<string, Group>();
  const groupOf = (line: AccountLine) => {
    const key = keyOf(line);
    if (key === '') return undefined;
    let group = byKey.get(key);
    if (!group) byKey.set(key, (group = { theirs: [], ours: [] }));
    return group;
  };
  theirs.forEach((line, their) => {
    if (!partner.has(their)) groupOf(line)?.theirs.push(their);
  });
  ours.forEach((line, our) => {
    if (!taken.has(our)) groupOf(line)?.ours.push(our);
  });
  for (const group of byKey.values()) {
    nearestPairs(
      group.theirs.map(their => theirs[their].amount),
      group.ours.map(our => ours[our].amount),
      (their, our) => pair(group.theirs[their], group.ours[our]),
    );
  }
}

/** The lines of both sides that bear the same number. */
interface Group {
  readonly theirs: number[];
  readonly ours: number[];
}

function pairByAmount(
  theirs: readonly AccountLine[],
  ours: readonly AccountLine[],
  policy: OrderToCashPolicy,
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  pair: Pair,
): void {
  const dated = ({ date }: AccountLine) => !Number.isNaN(date);
  const their = theirs.flatMap((line, i) => (partner.has(i) || !dated(line) ? [] : [i]));
  const our = ours.flatMap((line, i) => (taken.has(i) || !dated(line) ? [] : [i]));
  const [left, right] = [their.map(i => theirs[i]), our.map(i => ours[i])];
  const wanted = soleFits(left, right, policy);
  const wanting = soleFits(right, left, policy);
  wanted.forEach((found, i) => {
    if (found !== undefined && wanting[found] === i) pair(their[i], our[found]);
  });
}

function datesAgree(theirs: AccountLine, ours: AccountLine, { dateTolerance }: OrderToCashPolicy): boolean {
  return !(Math.abs(theirs.date - ours.date) > dateTolerance);
}

function judged(theirs: AccountLine, ours: AccountLine, policy: OrderToCashPolicy): StatementMatch {
  const difference = plus(theirs.amount, -ours.amount);
  const found: Message[] = [];
  if (lettersAndDigits(theirs) !== lettersAndDigits(ours))
    found.push(messageOf('orderToCash.numberDiffers', {}));
  if (!agrees(theirs.amount, ours.amount, policy))
    found.push(messageOf('orderToCash.amountDiffers', { difference }));
  if (!datesAgree(theirs, ours, policy)) {
    found.push(messageOf('orderToCash.dateDiffers', { days: theirs.date - ours.date }));
  }
  const reason = found.length
    ? found.reduce((first, second) => messageOf('orderToCash.and', { first, second }))
    : undefined;
  return { status: reason ? 'differs' : 'matched', theirs, ours, difference, reason };
}
