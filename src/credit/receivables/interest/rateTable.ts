import { keyOf } from '../../text/key';
import type { Day } from '../../dates';
import { fault, type Fault } from '../../fault';

/** A reference rate in force from a day on, until the next row of the same reference. */
export interface RateRow {
  /** Such as "ECB", "BoE", "Basiszins" or "LPR"; '' serves whatever is asked for. */
  readonly reference: string;
  readonly from: Day;
  /** A year's rate as a fraction of 1; it may be negative. */
  readonly rate: number;
}

/** The dated reference rates that the user gives; the product knows none. */
export class RateTable {
  private readonly rows: readonly RateRow[];
  private readonly found = new Map<readonly string[], readonly RateRow[]>();

  constructor(rows: readonly RateRow[]) {
    this.rows = [...rows].sort((a, b) => a.from - b.from);
  }

  /** The rate in force on a day; `missing` where the table does not reach back that far. `names` are in lower case. */
  at(names: readonly string[], day: Day): number | Fault {
    const row = this.of(names).findLast(({ from }) => from <= day);
    return row?.rate ?? fault('missing', 'receivables.noReferenceRate', { reference: names[0], day });
  }

  /** The days within `first` to `last` on which a new rate comes into force. */
  changes(names: readonly string[], first: Day, last: Day): Day[] {
    return this.of(names)
      .map(({ from }) => from)
      .filter(from => from >= first && from <= last);
  }

  private of(names: readonly string[]): readonly RateRow[] {
    let rows = this.found.get(names);
    if (!rows) {
      const wanted = ['', ...names];
      rows = this.rows.filter(({ reference }) => wanted.includes(keyOf(reference)));
      this.found.set(names, rows);
    }
    return rows;
  }
}
