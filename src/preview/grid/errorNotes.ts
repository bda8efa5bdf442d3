import type { ErrorNote } from './creditFunction';

/** A cell of the workbook on the screen. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The errors that our functions gave, by the cell whose formula called them. */
export class ErrorNotes {
  private readonly byCell = new Map<string, readonly ErrorNote[]>();

  readonly note = (sheetId: string, row: number, column: number, errors: readonly ErrorNote[]): void => {
    const key = `${sheetId} ${row} ${column}`;
    if (errors.length > 0) this.byCell.set(key, errors);
    else this.byCell.delete(key);
  };

  of({ sheetId, row, column }: CellPlace): readonly ErrorNote[] {
    return this.byCell.get(`${sheetId} ${row} ${column}`) ?? [];
  }
}
