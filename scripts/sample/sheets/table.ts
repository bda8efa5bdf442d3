import { rangeAddress } from './address';
import { headerOver, type Look } from './look';
import type { PlacedCell, PlacedFormula, Sheet } from './sheet';
import type { Cell, Term } from './term';

export interface Column {
  readonly header: string;
  readonly width: number;
  /** One look for all cells below the header, or by what a cell holds. */
  readonly look: Look | ((cell: Cell) => Look);
  /** The cells below the header, undefined for a blank; or one formula that fills the column from row 2 on. */
  readonly content: readonly (string | number | boolean | undefined)[] | ((table: Table) => Term);
}

const HEADER_HEIGHT = 33;

/** A sheet that is one table: headers in row 1, a record a row. */
export class Table {
  private readonly terms = new Map<Column, Term>();

  constructor(
    readonly name: string,
    readonly rows: number,
    private readonly columns: readonly Column[],
    private readonly frozenColumns = 0,
  ) {}

  /** A whole column below its header. */
  column(header: string): Term {
    return this.block(header, header);
  }

  /** The columns from one header to another, below the headers. */
  block(first: string, last: string): Term {
    const [from, to] = [this.placeOf(first), this.placeOf(last)];
    const columns = this.columns.slice(from, to + 1).map(column => this.cellsOf(column));
    return {
      text: rangeAddress(this.name, 1, from, this.rows, columns.length),
      cells: Array.from({ length: this.rows }, (_, row) => columns.map(cells => cells[row])),
    };
  }

  headers(first: string, last: string): Term {
    const [from, to] = [this.placeOf(first), this.placeOf(last)];
    const headers = this.columns.slice(from, to + 1).map(({ header }) => header);
    return { text: rangeAddress(this.name, 0, from, 1, headers.length), cells: [headers] };
  }

  /** One cell of a column, by its record, counted from 0. */
  cell(header: string, record: number): Term {
    const place = this.placeOf(header);
    return {
      text: rangeAddress(this.name, record + 1, place, 1, 1),
      cells: [[this.cellsOf(this.columns[place])[record]]],
    };
  }

  sheet(): Sheet {
    const cells: PlacedCell[] = [];
    const formulas: PlacedFormula[] = [];
    this.columns.forEach(({ header, look, content }, column) => {
      const live = typeof content === 'function';
      const lookOf = (cell: Cell) => (typeof look === 'function' ? look(cell) : look);
      const over = headerOver(lookOf(''), live ? 'liveHeader' : 'header');
      cells.push({ row: 0, column, value: header, look: over });
      if (live) {
        const term = this.termOf(this.columns[column]);
        formulas.push({ row: 1, column, term, look: row => lookOf(term.cells[row][0]) });
      } else {
        content.forEach((value = '', record) => {
          cells.push({ row: record + 1, column, value, look: lookOf(value) });
        });
      }
    });
    return {
      name: this.name,
      widths: this.columns.map(({ width }) => width),
      frozen: { rows: 1, columns: this.frozenColumns },
      heights: new Map([[0, HEADER_HEIGHT]]),
      cells,
      formulas,
    };
  }

  private placeOf(header: string): number {
    const place = this.columns.findIndex(column => column.header === header);
    if (place < 0) throw new Error(`the sheet ${this.name} has no column ${header}`);
    return place;
  }

  private cellsOf(column: Column): Cell[] {
    if (typeof column.content === 'function') return this.termOf(column).cells.map(([cell]) => cell);
    return column.content.map(cell => cell ?? '');
  }

  private termOf(column: Column): Term {
    if (typeof column.content !== 'function') throw new Error(`${column.header} is no formula`);
    const known = this.terms.get(column);
    if (known) return known;
    const term = column.content(this);
    this.terms.set(column, term);
    return term;
  }
}
