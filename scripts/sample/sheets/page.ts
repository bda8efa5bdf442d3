import { rangeAddress, sheetPrefix } from './address';
import { headerOver, type Look } from './look';
import type { PlacedCell, PlacedFormula, Sheet } from './sheet';
import type { Term } from './term';

type Value = PlacedCell['value'];
export type Heading = readonly [name: string, look: Look];

/** A sheet that is read from top to bottom: questions, and formulas that answer them. */
export class Page {
  /** The present row, counted from 0. */
  row = 0;
  /** Where the section shows its next formula. */
  private typedRow = 0;
  private readonly cells: PlacedCell[] = [];
  private readonly formulas: PlacedFormula[] = [];

  constructor(
    readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  line(value: string, look: Look): void {
    this.cells.push({ row: this.row++, column: 0, value, look });
  }

  /** Opens a section: what is asked, what to know about it, and room for its formulas as they are typed. */
  section(question: string, explanation: string, formulaCount: number): void {
    this.row++;
    this.widths.forEach((_, column) =>
      this.cells.push({ row: this.row, column, value: column === 0 ? question : '', look: 'question' }),
    );
    this.row++;
    this.line(explanation, 'text');
    this.typedRow = this.row;
    this.row += formulaCount;
  }

  /** Headers side by side from a column on, each over cells of a look; green over what formulas fill. */
  headers(names: readonly Heading[], kind: 'header' | 'liveHeader' = 'header', from = 0): void {
    names.forEach(([value, look], i) =>
      this.cells.push({ row: this.row, column: from + i, value, look: headerOver(look, kind) }),
    );
  }

  /** A text in the first column, some rows below the present one. */
  label(below: number, value: string, look: Look = 'text'): void {
    this.cells.push({ row: this.row + below, column: 0, value, look });
  }

  /** Cells for the user to change, in a column from the present row on. */
  inputs(column: number, values: readonly Value[], look: Look = 'input'): Term {
    values.forEach((value, i) => this.cells.push({ row: this.row + i, column, value, look }));
    return {
      text: rangeAddress(this.name, this.row, column, values.length, 1),
      cells: values.map(value => [value]),
    };
  }

  /** A formula in the present row, spilling from a column on; the section shows how it is typed. */
  formula(column: number, term: Term, look: PlacedFormula['look']): Term {
    const { row, name } = this;
    const typed = `=${term.text.replaceAll(sheetPrefix(name), '')}`;
    this.cells.push({ row: this.typedRow++, column: 0, value: typed, look: 'formula' });
    this.formulas.push({ row, column, term, look });
    return {
      text: rangeAddress(name, row, column, term.cells.length, term.cells[0].length),
      cells: term.cells,
    };
  }

  sheet(): Sheet {
    return {
      name: this.name,
      widths: this.widths,
      frozen: { rows: 0, columns: 0 },
      cells: this.cells,
      formulas: this.formulas,
    };
  }
}
