import { messageOf, type Message } from '../credit/message';
import { sumOf } from '../credit/money';
import { moneyShare, type Column } from './columns';
import type { LedgerField } from './vocabulary/captions';

/** Where a row says what is still open. */
export type OpenBasis =
  | { readonly kind: 'column'; readonly place: number }
  | { readonly kind: 'less'; readonly amount: number; readonly paid: number }
  | { readonly kind: 'sides'; readonly debit: number; readonly credit: number };

/** The columns a basis is read from. */
export function placesOf(basis: OpenBasis): readonly number[] {
  if (basis.kind === 'column') return [basis.place];
  return basis.kind === 'less' ? [basis.amount, basis.paid] : [basis.debit, basis.credit];
}

export interface OpenDecision {
  /** The likeliest basis; undefined where no column holds amounts. */
  readonly basis: OpenBasis | undefined;
  /** Whether nothing else could be it. */
  readonly certain: boolean;
  /** Whether the column says by itself what is open, so that what is paid stands at zero. */
  readonly explicit: boolean;
  /** The columns that could be it, the proposed one first. */
  readonly candidates: readonly number[];
  readonly evidence: readonly Message[];
}

/** The amounts of a column, row by row; NaN where a cell is blank or no amount. */
export type AmountsOf = (place: number) => Float64Array;

/** What two figures of one row may differ by and still say the same: half a cent. */
const HALF_A_CENT = 0.005;

/** Captions of columns that are amounts of something else. */
const OTHER_FIGURES =
  /qty|quant|menge|pric|preis|prix|rate|%|tax|vat|mwst|tva|iva|net\b|netto|disc|rabatt|remise|cost|margin|commission|days|age\b|aging|overdue|days|limit|stage|level|year|month|no\b|number|数量|单价|税|折扣|天|日|成本|毛利|率|额度|限额|逾期|账龄|序号|期数/i;

type Tier = 0 | 1 | 2 | 3;

const EXPLICIT: readonly LedgerField[] = ['open', 'openLocal', 'openDoc'];
const ORIGINAL: readonly LedgerField[] = ['amount', 'amountLocal', 'amountDoc'];

/**
 * Finds the column that says what is still open, from what columns are called and how they relate: amount less paid, at
 * most the amount, a balance that runs on, the same figures twice, the total row.
 * Arguments: the columns; the fields already given out; the amounts of a column over the rows of invoices; for a place the
 * amount in the table's total row, where it has one.
 */
export function decideOpen(
  columns: readonly Column[],
  places: ReadonlyMap<LedgerField, number>,
  amountsOf: AmountsOf,
  likes: ReadonlyMap<number, { readonly field: LedgerField }>,
): OpenDecision {
  const said = columns.find(
    ({ said: field }) => field !== undefined && EXPLICIT.includes(field as LedgerField),
  );
  if (said) return decided({ kind: 'column', place: said.place }, tierOf(said) >= 2, [said.place], []);

  const taken = new Set([...places.values()]);
  const money = columns.filter(
    column =>
      column.said !== '' &&
      !column.isBucket &&
      column.profile.filled > 0 &&
      moneyShare(column.profile) >= 0.5,
  );
  const bases = money.filter(column => tierOf(column) > 0 && !taken.has(column.place));
  const debit = places.get('debit');
  const credit = places.get('credit');
  const sides =
    debit !== undefined && credit !== undefined ? { kind: 'sides' as const, debit, credit } : undefined;
  const book = new Relations(amountsOf);

  const changes = sides ? book.difference(sides.debit, sides.credit) : undefined;
  const running = new Set(
    bases
      .filter(column => tierOf(column) < 3 && runs(column, bases, changes, book))
      .map(({ place }) => place),
  );
  const standing = bases.filter(({ place }) => !running.has(place));
  const best = Math.max(0, ...standing.map(tierOf));
  const evidence: Message[] = columns
    .filter(({ place }) => running.has(place))
    .map(({ caption }) => messageOf('reading.runs', { header: caption.text }));

  if (
    sides &&
    best < 3 &&
    !standing.some(column => tierOf(column) === 2 && book.isZeroSomewhere(column.place, changes!))
  )
    return decided(sides, true, [sides.debit, sides.credit], evidence);

  const originals = standing.filter(column => tierOf(column) === 1);
  const paid = money.filter(({ place, fields }) => place === places.get('paid') || isPaid(fields));
  const unknown = money.filter(
    column =>
      column.fields.length === 0 &&
      !OTHER_FIGURES.test(column.caption.text) &&
      column.caption.text !== '' &&
      !isFlag(column),
  );
  const explicit = standing.filter(column => tierOf(column) === best && best >= 2);

  if (explicit.length > 0) {
    const classes = book.classesOf(explicit);
    const proofs = classes.map(([first]) => proofOf(first, originals, [...paid, ...unknown], book));
    const proven = classes.filter((_, i) => proofs[i] !== undefined);
    const chosen =
      proven.length === 1 ? proven[0] : smallestFirst(proven.length > 0 ? proven : classes, book)[0];
    const place = chosen[0].place;
    const proof = proofs[classes.indexOf(chosen)];
    const certain =
      classes.length === 1
        ? best === 3
          ? originals.length === 0 ||
            originals.some(other => book.isAtMost(place, other.place)) ||
            proof !== undefined
          : proof !== undefined || (originals.length === 0 && unknown.length === 0 && !sides)
        : proven.length === 1 && best === 3;
    const rest = classes.filter(own => own !== chosen).flat();
    const rivals = certain ? [] : [...rest, ...originals.filter(other => !book.areEqual(place, other.place))];
    return decided(
      { kind: 'column', place },
      certain || (rivals.length === 0 && best === 3),
      [place, ...rivals.map(column => column.place)],
      [
        ...evidence,
        ...(proof ? [proof] : []),
        ...(rivals.length > 0 ? sums([chosen[0], ...rivals], book) : []),
      ],
    );
  }

  if (originals.length > 0) {
    const classes = smallestFirst(book.classesOf(originals), book);
    const [amount] = classes[0];
    const rivals = unknown.filter(
      ({ place }) =>
        place !== amount.place && book.isAtMost(place, amount.place) && !book.areEqual(place, amount.place),
    );
    const others = classes.slice(1).map(([first]) => first);
    const net = places.get('paid');
    if (net !== undefined && fits(columns[net])) {
      const proven = rivals.filter(({ place }) => book.lessHolds(amount.place, net, place));
      if (proven.length === 1) {
        const proof = messageOf('reading.lessPaid', {
          amount: amount.caption.text,
          paid: columns[net].caption.text,
          open: proven[0].caption.text,
        });
        return decided(
          { kind: 'column', place: proven[0].place },
          others.length === 0,
          [proven[0].place, amount.place],
          [...evidence, proof, ...sums([proven[0], amount], book)],
        );
      }
      return decided(
        { kind: 'less', amount: amount.place, paid: net },
        others.length === 0,
        [amount.place, ...others.map(({ place }) => place)],
        [...evidence, ...(others.length > 0 ? sums([amount, columns[net], ...others], book) : [])],
      );
    }
    const likely = rivals.filter(({ place }) => EXPLICIT.includes(likes.get(place)?.field as LedgerField));
    const offered =
      likely.length > 0
        ? likely
        : smallestFirst(
            rivals.map(column => [column]),
            book,
          ).map(([first]) => first);
    const candidates = [...offered, amount, ...others, ...rivals.filter(own => !offered.includes(own))];
    return decided(
      { kind: 'column', place: candidates[0].place },
      rivals.length === 0 && others.length === 0,
      candidates.map(({ place }) => place),
      [...evidence, ...(candidates.length > 1 ? sums(candidates, book) : [])],
    );
  }

  if (sides) return decided(sides, true, [sides.debit, sides.credit], evidence);
  const runningOnly = columns.filter(({ place }) => running.has(place));
  const left = [
    ...unknown.filter(({ place }) => EXPLICIT.includes(likes.get(place)?.field as LedgerField)),
    ...unknown,
    ...runningOnly,
    ...money.filter(({ fields }) => fields.includes('netAmount')),
  ];
  const candidates = [...new Set(left)].filter(({ place }) => !taken.has(place));
  const basis = candidates.length > 0 ? { kind: 'column' as const, place: candidates[0].place } : undefined;
  return decided(
    basis,
    false,
    candidates.map(({ place }) => place),
    [...evidence, ...sums(candidates.slice(0, 3), book)],
  );

  function decided(
    found: OpenBasis | undefined,
    certain: boolean,
    candidates: readonly number[],
    told: readonly Message[],
  ): OpenDecision {
    const own = found?.kind === 'column' ? columns[found.place] : undefined;
    return {
      basis: found,
      certain,
      explicit:
        own !== undefined && (tierOf(own) >= 2 || (own.said !== undefined && tierOfCaption(own) >= 2)),
      candidates: [...new Set(candidates)],
      evidence: told,
    };
  }
}

function tierOf({ fields }: Column): Tier {
  if (fields.some(field => EXPLICIT.includes(field))) return fields.includes('balance') ? 2 : 3;
  if (fields.includes('balance')) return 2;
  return fields.some(field => ORIGINAL.includes(field)) ? 1 : 0;
}

/** What the caption alone would say of a column that the user has named. */
function tierOfCaption(column: Column): Tier {
  return tierOf(column);
}

/** Zeros and ones are no amounts of invoices. */
function isFlag({ profile: { distinct } }: Column): boolean {
  return [...distinct.keys()].every(text => text === '0' || text === '1');
}

function isPaid(fields: readonly LedgerField[]): boolean {
  return fields.some(field => field === 'paid' || field === 'receiptAmount' || field === 'receiptAppliedTo');
}

function fits({ profile }: Column): boolean {
  return profile.filled === 0 || moneyShare(profile) >= 0.5;
}

/** Whether a column goes on from row to row by another one, as the balance of an account does. */
function runs(
  column: Column,
  bases: readonly Column[],
  changes: Float64Array | undefined,
  book: Relations,
): boolean {
  if (changes && book.runsBy(column.place, changes)) return true;
  return bases.some(other => other !== column && book.runsBy(column.place, book.amounts(other.place)));
}

/** That an amount less what is paid gives a column in every row. */
function proofOf(
  open: Column,
  originals: readonly Column[],
  deductions: readonly Column[],
  book: Relations,
): Message | undefined {
  for (const amount of originals) {
    for (const [i, paid] of deductions.entries()) {
      if (paid.place === open.place || paid.place === amount.place) continue;
      if (book.lessHolds(amount.place, paid.place, open.place)) {
        return messageOf('reading.lessPaid', {
          amount: amount.caption.text,
          paid: paid.caption.text,
          open: open.caption.text,
        });
      }
      const second = deductions
        .slice(i + 1)
        .find(
          other =>
            other.place !== open.place && book.lessHolds(amount.place, paid.place, open.place, other.place),
        );
      if (second) {
        return messageOf('reading.lessPaidTwice', {
          amount: amount.caption.text,
          paid: paid.caption.text,
          second: second.caption.text,
          open: open.caption.text,
        });
      }
    }
  }
  return undefined;
}

function sums(columns: readonly Column[], book: Relations): Message[] {
  return [...new Set(columns)]
    .slice(0, 4)
    .map(({ caption, place }) => messageOf('reading.addsUp', { header: caption.text, sum: book.sum(place) }));
}

function smallestFirst(classes: readonly Column[][], book: Relations): Column[][] {
  if (classes.length < 2) return [...classes];
  const size = (own: Column[]) => Math.abs(book.sum(own[0].place));
  return [...classes].sort((a, b) => size(a) - size(b));
}

/** How the amounts of columns relate, over all rows. */
class Relations {
  private readonly sumsOf = new Map<number, number>();

  constructor(readonly amounts: AmountsOf) {}

  sum(place: number): number {
    let sum = this.sumsOf.get(place);
    if (sum === undefined) {
      sum = sumOf(this.amounts(place).filter(amount => !Number.isNaN(amount)));
      this.sumsOf.set(place, sum);
    }
    return sum;
  }

  difference(debit: number, credit: number): Float64Array {
    const [plus, minus] = [this.amounts(debit), this.amounts(credit)];
    return plus.map((amount, row) => zeroed(amount) - zeroed(minus[row]));
  }

  areEqual(one: number, other: number): boolean {
    const [a, b] = [this.amounts(one), this.amounts(other)];
    return a.every((amount, row) => isNear(zeroed(amount), zeroed(b[row])));
  }

  /** Whether a column is between zero and another in every row. */
  isAtMost(open: number, amount: number): boolean {
    const [o, a] = [this.amounts(open), this.amounts(amount)];
    return o.every((own, row) => {
      const [left, whole] = [zeroed(own), zeroed(a[row])];
      return Math.abs(left) <= Math.abs(whole) + HALF_A_CENT && left * whole >= 0;
    });
  }

  /** Whether amount − paid (− more) = open in every row and something is paid in one; payments may be below zero. */
  lessHolds(amount: number, paid: number, open: number, more?: number): boolean {
    const [a, p, o] = [this.amounts(amount), this.amounts(paid), this.amounts(open)];
    const m = more === undefined ? undefined : this.amounts(more);
    for (const sign of [1, -1]) {
      let isPaid = false;
      const holds = a.every((whole, row) => {
        const less = zeroed(p[row]) + (m ? zeroed(m[row]) : 0);
        if (less !== 0 && zeroed(o[row]) !== 0) isPaid = true;
        return isNear(zeroed(whole) - sign * less, zeroed(o[row]));
      });
      if (holds && isPaid) return true;
    }
    return false;
  }

  /** Whether a column is each time the one before it and a change more, of which at least two say so. */
  runsBy(balance: number, changes: Float64Array): boolean {
    const b = this.amounts(balance);
    let going = 0;
    let pairs = 0;
    for (let row = 1; row < b.length; row++) {
      if (Number.isNaN(b[row]) || Number.isNaN(b[row - 1])) continue;
      pairs++;
      const before = b[row - 1];
      if (isNear(b[row], before + zeroed(changes[row])) && !isNear(before, 0)) going++;
    }
    return going >= 2 && going >= 0.5 * pairs;
  }

  /** Whether a column beside debit and credit says in some row less than the row's own change: it is no account's balance. */
  isZeroSomewhere(place: number, changes: Float64Array): boolean {
    return (
      this.amounts(place).every(
        (amount, row) => Math.abs(zeroed(amount)) <= Math.abs(changes[row]) + HALF_A_CENT,
      ) && !this.amounts(place).every((amount, row) => isNear(zeroed(amount), changes[row]))
    );
  }

  /** Columns by the figures they hold: those of one class are the same in every row. */
  classesOf(columns: readonly Column[]): Column[][] {
    const classes: Column[][] = [];
    for (const column of columns) {
      const own = classes.find(([first]) => this.areEqual(first.place, column.place));
      if (own) own.push(column);
      else classes.push([column]);
    }
    return classes;
  }
}

function zeroed(amount: number): number {
  return Number.isNaN(amount) || amount === undefined ? 0 : amount;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < HALF_A_CENT || Math.abs(a - b) <= 1e-12 * Math.abs(a);
}
