import type { WorkbookReading } from './read/reading';

/** A meeting without an invoice that counts would say that nothing is to be done; where none can be counted nothing is written. */
export function isWorthWriting({ account }: WorkbookReading): boolean {
  return account.counted > 0;
}
