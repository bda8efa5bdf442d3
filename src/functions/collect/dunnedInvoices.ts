import { RecordShape, number, date, amountOrAll, word } from '../call/records';
import { readCause, readPlanStatus } from '../../cells/collectWords';

/** An invoice as DUNNINGSTAGE takes it. */
export const STAGED = {
  due: date,
  asOf: date,
  amount: number,
  disputed: amountOrAll,
  promise: date,
  lastStage: number,
};

/** With all that keeps an invoice back, as the functions about what is done take it. */
export const HELD = {
  ...STAGED,
  lastDate: date,
  holdUntil: date,
  planStatus: word(readPlanStatus),
  cause: word(readCause),
};

export const DUNNED = new RecordShape(HELD);
