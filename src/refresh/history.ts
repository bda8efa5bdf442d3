import type { Snapshot } from '../credit/portfolio/changes';
import { readDate, readNumber, readText } from '../cells/decode';
import { isFault } from '../credit/fault';
import { eachInSlices, type Slices } from '../credit/slices';
import { serialOfDay } from '../cells/decode';
import type { CellValue, GrowingSheet, ProductSheet } from '../workbook/workbook';

/** Columns of the history sheet. They are written once and never renamed: later versions add to the right. */
const COLUMNS = ['As of', 'Buyer', 'Score', 'Grade', 'Limit', 'Exposure', 'Overdue', 'Stage'] as const;

/** What a meeting adds to the history. */
export function historyRows(sheet: ProductSheet, snapshots: readonly Snapshot[]): GrowingSheet {
  const known = (figure: number): CellValue => (Number.isNaN(figure) ? '' : figure);
  return {
    ...sheet,
    header: COLUMNS,
    rows: snapshots.map(({ asOf, buyer, score, grade, limit, exposure, overdue, stage }) => [
      serialOfDay(asOf) ?? '',
      buyer,
      known(score),
      grade,
      known(limit),
      exposure,
      overdue,
      stage,
    ]),
    formats: ['date', 'text', 'number', 'text', 'money', 'money', 'money', 'whole'],
  };
}

/** The snapshots of a history sheet; rows that are none are passed over. Rows start below the header. */
export function* readHistory(rows: readonly (readonly CellValue[])[]): Slices<Snapshot[]> {
  const snapshots: Snapshot[] = [];
  yield* eachInSlices(rows, (row, i) => {
    const number = (column: number) => {
      const value = readNumber(row[column], COLUMNS[column], i);
      return isFault(value) ? NaN : value;
    };
    const text = (column: number) => {
      const value = readText(row[column], COLUMNS[column], i);
      return isFault(value) ? '' : value;
    };
    const asOf = readDate(row[0], COLUMNS[0], i);
    const buyer = text(1);
    if (isFault(asOf) || Number.isNaN(asOf) || buyer === '') return;
    const [score, limit, exposure, overdue, stage] = [2, 4, 5, 6, 7].map(number);
    snapshots.push({ asOf, buyer, score, grade: text(3), limit, exposure, overdue, stage });
  });
  return snapshots;
}
