import type { Message } from '../message';

/** The user's tables, as messages about them call them. */
export type TableName = 'buyers' | 'invoices' | 'orders' | 'rates' | 'policy';

/** Something in the user's data that could not be used as it stands. Everything else was used. */
export interface Problem {
  readonly table: TableName;
  /** The sheet, where the table has several; else that of the table. */
  readonly sheet?: string;
  /** The row on the sheet, counted from 1; 0 where the whole table is meant. */
  readonly row: number;
  /** The header of the column, where one cell is meant. */
  readonly header?: string;
  readonly message: Message;
}
