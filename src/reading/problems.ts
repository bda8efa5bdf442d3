import type { Message } from '../credit/message';
import { AmountsByCurrency, FIRST_ROWS, type Amounts } from './accounting';

/** A cell, for the way to it; rows count from 1 and columns from 0, both on the sheet; row 0 is the whole sheet. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Something in the user's data that could not be used as it stands, once for all rows that have it. */
export interface Cause {
  readonly message: Message;
  readonly count: number;
  readonly amounts: Amounts;
  /** The first of its rows. */
  readonly rows: readonly Cell[];
}

/** Gathers problems by cause. */
export class Causes {
  private readonly byKey = new Map<
    string,
    { message: Message; count: number; amounts: AmountsByCurrency; rows: Cell[] }
  >();

  /** `key` tells causes apart where the sentence's own figures name a row or a value; '' for the sentence alone. */
  add(
    message: Message,
    cell: Cell,
    key = '',
    money?: { readonly amount: number; readonly currency: string },
  ): void {
    const id = `${message.id}\n${cell.sheet}\n${key}`;
    let own = this.byKey.get(id);
    if (!own) this.byKey.set(id, (own = { message, count: 0, amounts: new AmountsByCurrency(), rows: [] }));
    own.count++;
    if (own.rows.length < FIRST_ROWS) own.rows.push(cell);
    if (money && !Number.isNaN(money.amount)) own.amounts.add(money.currency, money.amount);
  }

  /** The causes; amounts without a currency are in `base`. */
  all(base: string): Cause[] {
    return [...this.byKey.values()].map(({ amounts, ...own }) => ({ ...own, amounts: amounts.sums(base) }));
  }
}
