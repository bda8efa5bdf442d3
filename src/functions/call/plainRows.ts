import type { Fault } from '../../credit/fault';

/** Whether a host takes a result as it is: a text, or a finite number that is no zero below zero. */
export function isPlain(found: unknown): boolean {
  return typeof found === 'number'
    ? Number.isFinite(found) && !Object.is(found, -0)
    : typeof found === 'string';
}

/** Rows of one plain cell each. */
const PLAIN = new WeakSet<object>();

/** Whether rows were found plain while they were made, so that a million of them need not be looked at once more. */
export function arePlain(rows: object): boolean {
  return PLAIN.has(rows);
}

/** Looks at what goes into the rows of an answer. */
export class PlainCheck {
  private isPlain = true;

  see(found: unknown): void {
    if (!isPlain(found)) this.isPlain = false;
  }

  /** The row of an argument that cannot be read. */
  readonly failed = (why: Fault): [Fault] => {
    this.isPlain = false;
    return [why];
  };

  /** Marks the rows as plain if all that was seen is. */
  passed<Rows extends object>(rows: Rows): Rows {
    if (this.isPlain) PLAIN.add(rows);
    return rows;
  }
}
