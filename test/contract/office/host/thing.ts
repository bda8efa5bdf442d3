import { BookError } from '../../../support/book/book';

/** An object of the Excel JavaScript API as the host sees it: its kind, and what it stands for. */
export interface Thing<Kind extends string = string, Of = any> {
  readonly kind: Kind;
  readonly of: Of;
}

/**
 * What a kind of object can do. Names are spelled as they travel. What is not in a table does not exist, so a
 * wrong name fails as it does in Excel.
 */
export interface Table<Of = any> {
  /** Properties that can be loaded. */
  readonly get?: Readonly<Record<string, (of: Of) => unknown>>;
  readonly set?: Readonly<Record<string, (of: Of, value: any) => void>>;
  /** Properties and methods that give another object, null for one that does not exist. */
  readonly go?: Readonly<Record<string, (of: Of, ...args: any[]) => Thing | null>>;
  /** Methods that give nothing or a plain value. */
  readonly call?: Readonly<Record<string, (of: Of, ...args: any[]) => unknown>>;
  /** The members of a collection. */
  readonly items?: (of: Of) => Thing[];
  /** What identifies an object for the client after it was made. */
  readonly id?: string;
}

export function member<T>(table: Readonly<Record<string, T>> | undefined, kind: string, name: string): T {
  const found = table && Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw new BookError('ApiNotFound', `${kind}.${name}`);
  return found;
}
