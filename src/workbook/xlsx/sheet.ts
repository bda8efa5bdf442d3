import type { Rectangle } from '../rectangle';
import type { TimeSlicer } from '../timeSlicer';
import { areaOf, cellPlace, SHEET_SIZE } from './address';
import { CellReader, type FileCell, type Shared } from './cell';
import type { Pieces } from './package';
import { shifted } from './sharedFormula';
import { decimal, isOn, walk, wholeNumber, type Attributes } from './xml';

/** What a worksheet's part says. */
export interface SheetPart {
  /** The rows of which the file says anything, in ascending order, never more than it names. */
  readonly rows: readonly FileRow[];
  readonly columns: readonly FileColumns[];
  readonly merges: readonly Rectangle[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  /** Attributes of the tab's colour. */
  readonly tabColour: Attributes | undefined;
  /** Custom properties of the worksheet: names and relations. */
  readonly properties: readonly Attributes[];
}

export interface FileRow {
  readonly row: number;
  /** In ascending order of columns. */
  readonly cells: FileCell[];
  readonly hidden: boolean;
  /** In points, undefined where the program fits it. */
  readonly height: number | undefined;
}

/** Columns from one to another, both included, as one entry of the file describes them. */
export interface FileColumns {
  readonly from: number;
  readonly to: number;
  /** In characters. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly format: number;
}

/** A formula as it is read. */
interface FormulaText {
  readonly at: Attributes;
  text: string;
}

/** Reads a worksheet's part in slices. Cells and rows beyond the sheet's edges are left out. Errors: as `walk`. */
export async function readSheet(pieces: Pieces, shared: Shared, slicer: TimeSlicer): Promise<SheetPart> {
  const reader = new SheetReader(shared);
  await walk(
    pieces,
    {
      open: (name, at) => (reader.inCell ? reader.openInCell(name, at) : reader.open(name, at)),
      text: part => reader.text(part),
      close: name => reader.close(name),
    },
    slicer,
  );
  return reader.result();
}

class SheetReader {
  inCell = false;
  private readonly cellReader: CellReader;
  private readonly rows = new Map<number, FileRow>();
  private readonly columns: FileColumns[] = [];
  private readonly merges: Rectangle[] = [];
  private readonly properties: Attributes[] = [];
  private readonly sharedFormulas = new Map<string, { text: string; row: number; column: number }>();
  private view: Attributes | undefined;
  private pane: Attributes | undefined;
  private tabColour: Attributes | undefined;
  private inOrder = true;

  private row = -1;
  private column = -1;
  private line: FileRow | undefined;

  private cellAt: Attributes = {};
  private value: string | undefined;
  private formula: FormulaText | undefined;
  private reading = 0;
  private hears: 'value' | 'formula' | undefined;

  constructor(shared: Shared) {
    this.cellReader = new CellReader(shared);
  }

  open(name: string, at: Attributes): void {
    switch (name) {
      case 'c':
        this.openCell(at);
        return;
      case 'row':
        this.openRow(at);
        return;
      case 'col':
        this.openColumns(at);
        return;
      case 'mergeCell': {
        const area = areaOf(at.ref ?? '');
        if (area && area.rows * area.columns > 1) this.merges.push(area);
        return;
      }
      case 'sheetView':
        this.view ??= at;
        return;
      case 'pane':
        this.pane ??= at;
        return;
      case 'tabColor':
        this.tabColour = at;
        return;
      case 'customPr':
        this.properties.push(at);
    }
  }

  openInCell(name: string, at: Attributes): void {
    switch (name) {
      case 'v':
        this.value = '';
        this.hears = 'value';
        return;
      case 'f':
        this.formula = { at, text: '' };
        this.hears = 'formula';
        return;
      case 'is':
        this.value = '';
        return;
      case 'rPh':
        this.reading++;
        return;
      case 't':
        if (this.reading === 0) this.hears = 'value';
    }
  }

  text(part: string): void {
    if (this.hears === 'value') this.value += part;
    else if (this.hears === 'formula') this.formula!.text += part;
  }

  close(name: string): void {
    if (!this.inCell) return;
    if (name === 'c') this.closeCell();
    else if (name === 'rPh') this.reading--;
    else if (name === 'v' || name === 't' || name === 'f') this.hears = undefined;
  }

  result(): SheetPart {
    const rows = Array.from(this.rows.values());
    if (!this.inOrder) {
      rows.sort((a, b) => a.row - b.row);
      for (const row of rows) putInOrder(row.cells);
    }
    const frozen = this.pane?.state === 'frozen' || this.pane?.state === 'frozenSplit';
    return {
      rows,
      columns: this.columns,
      merges: this.merges,
      frozen: {
        rows: frozen ? (wholeNumber(this.pane!.ySplit) ?? 0) : 0,
        columns: frozen ? (wholeNumber(this.pane!.xSplit) ?? 0) : 0,
      },
      gridLines: this.view?.showGridLines === undefined || isOn(this.view.showGridLines),
      tabColour: this.tabColour,
      properties: this.properties,
    };
  }

  private openRow(at: Attributes): void {
    const number = wholeNumber(at.r);
    this.standOn(number !== undefined && number > 0 ? number - 1 : this.row + 1);
    this.column = -1;
    const hidden = isOn(at.hidden);
    const height = decimal(at.ht);
    if (!hidden && height === undefined) return;
    const line = this.lineHere();
    if (line) this.rows.set(line.row, (this.line = { ...line, hidden, height }));
  }

  private openColumns(at: Attributes): void {
    const from = (wholeNumber(at.min) ?? 0) - 1;
    const to = Math.min((wholeNumber(at.max) ?? 0) - 1, SHEET_SIZE.columns - 1);
    if (from < 0 || to < from) return;
    const format = wholeNumber(at.style) ?? 0;
    this.columns.push({ from, to, width: decimal(at.width), hidden: isOn(at.hidden), format });
  }

  private openCell(at: Attributes): void {
    this.inCell = true;
    this.cellAt = at;
    this.value = this.formula = this.hears = undefined;
    this.reading = 0;
    const place = at.r === undefined ? undefined : cellPlace(at.r);
    const column = place ? place.column : this.column + 1;
    if (place && place.row !== this.row) this.standOn(place.row);
    else if (column <= this.column) this.inOrder = false;
    this.column = column;
  }

  private standOn(row: number): void {
    if (row < this.row || (row === this.row && this.line)) this.inOrder = false;
    this.row = row;
    this.line = this.rows.get(row);
  }

  /** The row one stands on, made where it is new; undefined beyond the sheet's edge. */
  private lineHere(): FileRow | undefined {
    if (this.line) return this.line;
    if (this.row < 0 || this.row >= SHEET_SIZE.rows) return undefined;
    this.line = { row: this.row, cells: [], hidden: false, height: undefined };
    this.rows.set(this.row, this.line);
    return this.line;
  }

  private closeCell(): void {
    this.inCell = false;
    const { t: type, s, cm, vm } = this.cellAt;
    const { column } = this;
    const format = wholeNumber(s) ?? 0;
    const known = type === 'e' ? this.cellReader.richText(wholeNumber(vm)) : undefined;
    const value = known ?? this.cellReader.valueOf(this.value, type, format);
    const formula = this.formula && this.formulaText(this.formula);
    if (value === undefined && formula === undefined && format === 0) return;
    if (column < 0 || column >= SHEET_SIZE.columns) return;
    const array = formula && this.formula!.at.t === 'array' ? areaOf(this.formula!.at.ref ?? '') : undefined;
    this.lineHere()?.cells.push({
      column,
      format,
      value,
      isError: type === 'e' && known === undefined,
      formula,
      array,
      dataType: known === undefined ? undefined : wholeNumber(vm),
      metadata: wholeNumber(cm),
    });
  }

  /** A formula's own text, that of a shared one moved to where it stands. What-if tables (dataTable) have none. */
  private formulaText({ at, text }: FormulaText): string | undefined {
    const own = text.trim();
    if (at.t !== 'shared') return own || undefined;
    const key = at.si ?? '';
    if (own !== '') {
      this.sharedFormulas.set(key, { text: own, row: this.row, column: this.column });
      return own;
    }
    const first = this.sharedFormulas.get(key);
    return first && shifted(first.text, this.row - first.row, this.column - first.column);
  }
}

/** Puts cells in ascending order; of several in one place the last counts. */
function putInOrder(cells: FileCell[]): void {
  const byColumn = new Map(cells.map(cell => [cell.column, cell]));
  const ordered = Array.from(byColumn.values()).sort((a, b) => a.column - b.column);
  cells.splice(0, cells.length, ...ordered);
}
