import type { Fault } from '../credit/fault';

/** Rows of one cell each that a host takes as they are: texts and finite numbers, and no zero below zero. */
const PLAIN = new WeakSet<object>();

/** Whether rows were found plain while they were made, so that a million of them need not be looked at once more. */
export function arePlain(rows: object): boolean {
  return PLAIN.has(rows);
}

/** Looks at what goes into the rows of an answer. */
export class PlainCheck {
  private isPlain = true;

  see(found: unknown): void {
    if (typeof found === 'number') {
      if (found - found !== 0 || (found === 0 && Object.is(found, -0))) this.isPlain = false;
    } else if (typeof found !== 'string') {
      this.isPlain = false;
    }
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
