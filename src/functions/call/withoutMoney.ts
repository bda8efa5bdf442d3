import type { NumberColumn } from './column';

/** Whether a row has no money and so is no item, blank or zero alike, since some hosts hand a blank over as zero. */
export function isWithoutMoney(amount: NumberColumn, row: number, rows: number): boolean {
  return !amount.faultAt(row, rows) && (Number.isNaN(amount.at(row)) || amount.at(row) === 0);
}
