import { sumOf } from '../credit/money';
import type { Column } from './columns';

/** The amounts of a column, row by row; NaN where a cell is blank or no amount. */
export type AmountsOf = (place: number) => Float64Array;

/** What two figures of one row may differ by and still say the same: half a cent. */
const HALF_A_CENT = 0.005;

/** How the amounts of columns relate, over all rows. */
export class Relations {
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

  /** Whether a column says in every row at most the row's own change, and less in one: it is no account's balance. */
  staysBelow(place: number, changes: Float64Array): boolean {
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
