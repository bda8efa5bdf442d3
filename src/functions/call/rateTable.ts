import { fault, faultAt, isFault, type Fault } from '../../credit/fault';
import { RateTable, type RateRow } from '../../credit/receivables/interest/rateTable';
import { isBlank, isOmittedRange, plainValue, type Cell, type Cells } from '../../cells/cell';
import { readDate, readNumber, readText } from '../../cells/decode';

/** Interest rates beyond these are percentages typed without their sign. */
const LEAST = -0.2;
const MOST = 1;

/**
 * Dated reference rates: reference, from, yearly rate, or the last two alone. A header row is passed over.
 * Errors: `wrong` for fewer than two columns and for a row that cannot be read; `domain` for a rate out of range.
 */
export function rateTable(cells: Cells | Cell): RateTable | Fault {
  if (isOmittedRange(cells)) return new RateTable([]);
  if (!Array.isArray(cells) || cells[0].length < 2) return fault('wrong', 'receivables.rateColumns', {});
  const rows: RateRow[] = [];
  for (let row = 0; row < cells.length; row++) {
    const [reference, from, rate] = cells[0].length === 2 ? ['', ...cells[row]] : cells[row];
    if ([from, rate].every(cell => isBlank(cell) || plainValue(cell) === 0)) continue;
    const [name, day, figure] = [
      readText(reference, 'rates', row),
      readDate(from, 'rates', row),
      readNumber(rate, 'rates', row),
    ];
    if (row === 0 && isFault(figure) && figure.message.id === 'cell.notANumber') continue;
    if (isFault(name)) return name;
    if (isFault(day)) return day;
    if (isFault(figure)) return figure;
    if (Number.isNaN(day) || Number.isNaN(figure)) return fault('missing', 'receivables.rateColumns', {});
    if (figure < LEAST || figure > MOST) {
      const limits = { found: figure, least: LEAST, most: MOST };
      return faultAt({ argument: 'rates', row: row + 1 }, 'domain', 'cell.outOfRange', limits);
    }
    rows.push({ reference: name, from: day, rate: figure });
  }
  return new RateTable(rows);
}
