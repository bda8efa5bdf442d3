import { sumOf } from '../credit/money';

/** Why a row of the ledger is in no figure. */
export type LeftOutCause =
  'paid' | 'void' | 'draft' | 'settled' | 'noAmount' | 'badAmount' | 'keyless' | 'noRate' | 'afterAsOf';

export type Amounts = Readonly<Record<string, number>>;

/** Rows left out for one cause. Rows are those of the sheet, counted from 1. */
export interface LeftOut {
  readonly cause: LeftOutCause;
  readonly rows: number;
  readonly amounts: Amounts;
  readonly first: readonly number[];
}

/** A total of the user's own, held against the rows above it. */
export interface ControlRow {
  readonly sheet: string;
  readonly row: number;
  readonly label: string;
  /** NaN where the row has no amount in the column that counts. */
  readonly amount: number;
  /** What the rows above it add up to; equal to `amount` where they agree. */
  readonly ours: number;
  readonly agrees: boolean;
  /** Whether it agrees only with rows that are left out counted in. */
  readonly withLeftOut: boolean;
}

/** Every row of a sheet: rows read = counted + left out + control rows. */
export interface Accounting {
  readonly sheet: string;
  readonly rowsRead: number;
  readonly counted: number;
  readonly amounts: Amounts;
  readonly leftOut: readonly LeftOut[];
  readonly controls: readonly ControlRow[];
  /** Titles, headers, names of groups and blank rows, which are no rows of the ledger. */
  readonly otherRows: number;
}

export const FIRST_ROWS = 5;

/** Adds amounts by currency, exactly. */
export class AmountsByCurrency {
  private readonly amounts = new Map<string, number[]>();

  add(currency: string, amount: number): void {
    const own = this.amounts.get(currency);
    if (own) own.push(amount);
    else this.amounts.set(currency, [amount]);
  }

  /** The sums; '' is the currency `base`. */
  sums(base: string): Amounts {
    const sums: Record<string, number> = {};
    for (const [currency, amounts] of this.amounts) {
      const code = currency || base;
      sums[code] = sumOf(sums[code] === undefined ? amounts : [sums[code], ...amounts]);
    }
    return sums;
  }
}

/** The accounts of several sheets as one. */
export function accountsTogether(accounts: readonly Accounting[]): Accounting {
  const count = (of: (own: Accounting) => number) => accounts.reduce((sum, own) => sum + of(own), 0);
  const add = (all: readonly Amounts[]): Amounts => {
    const sums: Record<string, number> = {};
    for (const own of all)
      for (const [currency, amount] of Object.entries(own))
        sums[currency] = sumOf([sums[currency] ?? 0, amount]);
    return sums;
  };
  const causes = [...new Set(accounts.flatMap(({ leftOut }) => leftOut.map(({ cause }) => cause)))];
  return {
    sheet: '',
    rowsRead: count(({ rowsRead }) => rowsRead),
    counted: count(({ counted }) => counted),
    amounts: add(accounts.map(({ amounts }) => amounts)),
    leftOut: causes.map(cause => {
      const own = accounts.flatMap(({ leftOut }) => leftOut.filter(left => left.cause === cause));
      return {
        cause,
        rows: own.reduce((sum, { rows }) => sum + rows, 0),
        amounts: add(own.map(({ amounts }) => amounts)),
        first: own.flatMap(({ first }) => first).slice(0, FIRST_ROWS),
      };
    }),
    controls: accounts.flatMap(({ controls }) => controls),
    otherRows: count(({ otherRows }) => otherRows),
  };
}
