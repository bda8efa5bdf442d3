import { keyOf } from '../../credit/text/key';
import { fault, isFault, type Fault } from '../../credit/fault';
import { messageOf } from '../../credit/message';
import type { Day } from '../../credit/dates';
import type { SpecialDays } from '../../credit/workingDays';
import { isBlank, plainValue, type Cell, type Cells } from '../../cells/cell';
import { readDate } from '../../cells/decode';
import { dateColumn } from './columns';
import { asColumn } from './single';

/** What may stand beside a date: a weekend day that is worked for it, or a holiday like every other. */
const WORKED = [
  'working day',
  'work',
  'working',
  'workday',
  'make-up day',
  '班',
  '上班',
  '补班',
  '调休上班',
  '工作日',
];
const OFF = ['holiday', 'off', 'day off', 'rest', '休', '休息', '放假', '节假日'];

/**
 * Holidays as a row, a column or a block of dates; or dates with, beside each, whether it is a holiday or a day that is
 * worked in its place, as the Chinese calendar has them (休, 班). Blanks are none, and a header row over two columns is
 * passed over.
 * Errors: `wrong` for a cell that is no date, or a word beside one that is not known.
 */
export function specialDays(cells: Cells | Cell): SpecialDays | Fault {
  if (isMarked(cells)) return markedDays(cells);
  const days = dateColumn(asColumn(cells), 'holidays');
  for (const failed of days.faults.values()) return failed;
  return { holidays: new Set(days.values.filter(day => !Number.isNaN(day))), worked: new Set() };
}

/** Whether the second of two columns says what the dates of the first are. */
function isMarked(cells: Cells | Cell): cells is Cell[][] {
  return (
    Array.isArray(cells) && cells[0]?.length === 2 && cells.some(([, mark]) => markOf(mark) !== undefined)
  );
}

function markedDays(cells: readonly (readonly Cell[])[]): SpecialDays | Fault {
  const holidays = new Set<Day>();
  const worked = new Set<Day>();
  for (let row = 0; row < cells.length; row++) {
    const [date, mark] = cells[row];
    const day = readDate(date, 'holidays', row);
    const kind = isBlank(mark) || plainValue(mark) === 0 ? 'off' : markOf(mark);
    if (row === 0 && isFault(day) && kind === undefined) continue;
    if (isFault(day)) return day;
    if (kind === undefined) return unknownMark(mark);
    if (!Number.isNaN(day)) (kind === 'worked' ? worked : holidays).add(day);
  }
  return { holidays, worked };
}

function markOf(mark: Cell): 'worked' | 'off' | undefined {
  const word = keyOf(String(plainValue(mark)));
  if (WORKED.includes(word)) return 'worked';
  return OFF.includes(word) ? 'off' : undefined;
}

function unknownMark(mark: Cell): Fault {
  const expects = messageOf('policy.expectsChoice', { choices: 'holiday (休), working day (班)' });
  return fault('wrong', 'cell.notAChoice', {
    argument: 'holidays',
    found: String(plainValue(mark)),
    expects,
  });
}
