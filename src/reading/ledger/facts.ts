import { isBlank } from '../../cells/cell';
import { readCause, readPlanStatus } from '../../cells/collectWords';
import { readAmountOrAll, readText, type CellReader } from '../../cells/decode';
import { isFault } from '../../credit/fault';
import type { LedgerField } from '../vocabulary/captions';
import { dayReader } from './dueDates';
import type { Ledger, Row } from './table';

/** Reads what rows say about collecting: dispute, promise, letters, plan. */
export function collectingReader(ledger: Ledger) {
  const { places, context } = ledger;
  const read = <T>(field: LedgerField, reader: CellReader<T>, missing: T): ((row: Row, at: number) => T) => {
    const place = places.get(field);
    if (place === undefined) return () => missing;
    const header = ledger.header(place);
    const firstRow = ledger.table.firstRow;
    return (row, at) => {
      const cell = row[place];
      if (isBlank(cell)) return missing;
      const value = reader(cell, header, firstRow + at - 1);
      if (!isFault(value)) return value;
      context.problems.add(value.message, ledger.cell(at, place), header);
      return missing;
    };
  };
  const inDispute = read('disputed', readAmountOrAll, NaN);
  return {
    /** The part of what is open that the buyer disputes. */
    disputed: (row: Row, at: number, open: number): number => {
      const disputed = inDispute(row, at);
      return disputed > 0 ? Math.min(disputed, Math.max(open, 0)) : 0;
    },
    lastStage: read('lastStage', readStage, NaN),
    promise: dayReader(ledger, places.get('promise')),
    lastDate: dayReader(ledger, places.get('lastDate')),
    holdUntil: dayReader(ledger, places.get('holdUntil')),
    planStatus: read('planStatus', readPlanStatus, '' as const),
    cause: read('cause', readCause, '' as const),
  };
}

/** The number of a stage; a word that is none is as good as missing, for the ladders of other programs have such. */
const readStage: CellReader<number> = (cell, argument, row) => {
  const text = readText(cell, argument, row);
  if (isFault(text)) return text;
  const stage = text === '' ? NaN : Number(text);
  return Number.isFinite(stage) ? stage : NaN;
};
