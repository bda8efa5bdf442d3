import type { CellValue } from '../../../src/workbook/workbook';
import { Sheet } from './sheet';

/** Why the tests' workbook refuses, in the error codes of the Excel JavaScript API. */
export class BookError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

export interface BookEvent {
  readonly kind: 'changed' | 'selected' | 'shown';
  readonly sheet: Sheet;
  readonly byAddIn: boolean;
}

export interface Spot {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** A workbook in memory that does with cells, names and references what Excel does. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, unknown>();
  structureProtected = false;
  /** Whether the user is in the middle of typing into a cell. */
  editing = false;
  recalculations = 0;
  selection: Spot | undefined;
  readonly listeners = new Set<(event: BookEvent) => void>();
  /** Ids of deleted sheets, which go to the next new sheets, as Excel on Mac does. */
  private readonly freeIds: string[] = [];
  private lastId = 0;

  get active(): Sheet {
    return this.selection?.sheet ?? this.sheets.find(sheet => sheet.visibility === 'Visible')!;
  }

  find(nameOrId: string): Sheet | undefined {
    const name = nameOrId.toLowerCase();
    return this.sheets.find(sheet => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
  }

  get(nameOrId: string): Sheet {
    const sheet = this.find(nameOrId);
    if (!sheet) throw new BookError('ItemNotFound');
    return sheet;
  }

  add(name: string): Sheet {
    this.checkStructure();
    this.checkName(name);
    const sheet = new Sheet(this.freeIds.pop() ?? `{0000000${++this.lastId}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** A copy of a sheet as the user makes one: it has the marks of the first, but another id. */
  duplicate(sheet: Sheet, name: string): Sheet {
    const copy = this.add(name);
    const area = sheet.used();
    if (area) copy.copy(sheet, area, area.row, area.column);
    sheet.marks.forEach((value, key) => copy.marks.set(key, value));
    return copy;
  }

  /** Formulas that refer to the sheet follow its new name, as in Excel. */
  rename(sheet: Sheet, name: string): void {
    this.checkStructure();
    if (this.find(name) !== sheet) this.checkName(name);
    this.rewriteReferences(sheet.name, () => reference(name));
    sheet.name = name;
  }

  /** Formulas that refer to the sheet lose their reference, as in Excel. */
  remove(sheet: Sheet): void {
    this.checkStructure();
    if (sheet.visibility === 'VeryHidden') throw new BookError('InvalidOperation', 'a very hidden sheet');
    if (this.selection?.sheet === sheet) this.selection = undefined;
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.freeIds.push(sheet.id);
    this.rewriteReferences(sheet.name, () => '#REF!');
  }

  write(
    sheet: Sheet,
    row: number,
    column: number,
    inputs: readonly (readonly CellValue[])[],
    byAddIn: boolean,
  ): void {
    this.checkCells(sheet);
    inputs.forEach((cells, r) => cells.forEach((input, c) => sheet.write(row + r, column + c, input)));
    this.formatMessage({ kind: 'changed', sheet, byAddIn });
  }

  select(sheet: Sheet, row: number, column: number): void {
    const shown = sheet !== this.active;
    this.selection = { sheet, row, column };
    if (shown) this.formatMessage({ kind: 'shown', sheet, byAddIn: false });
    this.formatMessage({ kind: 'selected', sheet, byAddIn: false });
  }

  checkCells(sheet: Sheet): void {
    if (sheet.protected) throw new BookError('AccessDenied');
  }

  /** The value of a cell, following a formula that is a plain reference to another cell. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const { value, formula } = sheet.cell(row, column);
    const match = formula?.match(/^='?(.+?)'?!\$?([A-Z])\$?(\d+)$/);
    if (!match) return formula?.includes('#REF!') ? '#REF!' : value;
    const target = this.find(match[1].replaceAll("''", "'"));
    return target ? this.valueAt(target, Number(match[3]) - 1, match[2].charCodeAt(0) - 65) : '#REF!';
  }

  /** Everything there is to the workbook, for comparison. */
  facts(): string {
    const { structureProtected, settings, sheets } = this;
    return JSON.stringify({
      structureProtected,
      settings: [...settings],
      sheets: sheets.map(sheet => sheet.facts()),
    });
  }

  private checkStructure(): void {
    if (this.structureProtected) throw new BookError('AccessDenied', 'the structure is protected');
  }

  private checkName(name: string): void {
    if (this.find(name)) throw new BookError('ItemAlreadyExists', name);
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name))
      throw new BookError('InvalidArgument', name);
  }

  private rewriteReferences(name: string, replacement: () => string): void {
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    for (const sheet of this.sheets) {
      sheet.rewriteFormulas(formula =>
        formula.replaceAll(quoted, replacement).replaceAll(`${name}!`, replacement),
      );
    }
  }

  private formatMessage(event: BookEvent): void {
    this.listeners.forEach(listener => listener(event));
  }
}

function reference(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
