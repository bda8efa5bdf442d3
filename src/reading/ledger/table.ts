import { errorText, isBlank, plainValue } from '../../cells/cell';
import type { Day } from '../../credit/dates';
import { messageOf, type Message } from '../../credit/message';
import type { Policy } from '../../credit/policy/policy';
import type { DateOrder } from '../../credit/text/date';
import type { DecimalMark } from '../../credit/text/number';
import type { CellValue } from '../../workbook/workbook';
import type { Caption } from '../caption';
import { amountReader, dateReader, type AmountReader, type DateReader } from '../columnReaders';
import { assignColumns, columnsOf, likesOf, type Column, type Like, type SaidColumns } from '../columns';
import type { AboveTable } from '../currency';
import type { Causes, Cell } from '../problems';
import type { Question, QuestionKind } from '../question';
import { sampleOf } from '../sample';
import type { LedgerField } from '../vocabulary/captions';

export type Row = readonly CellValue[];

/** A sheet of invoices: its rows below the header, and where they stand. */
export interface LedgerSheet {
  readonly sheet: string;
  readonly captions: readonly Caption[];
  readonly rows: readonly Row[];
  /** The sheet row of the first of them, counted from 1, and the sheet column of the first cell, from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly above: AboveTable;
  /** The language of its headers. */
  readonly language: string;
}

/** What reading a ledger needs to know of the workbook. */
export interface LedgerContext {
  readonly asOf: Day;
  readonly said: SaidColumns;
  readonly answers: Readonly<Record<string, string>>;
  readonly policy: Policy;
  /** The policy's currency where it names one. */
  readonly currency: string | undefined;
  /** The terms of a buyer, for invoices without any; '' where none are known. */
  readonly termsOf: (buyer: string) => string;
  readonly problems: Causes;
}

/** A ledger while it is read: its columns and their notation, and what is asked and found on the way. */
export class Ledger {
  readonly questions: Question[] = [];
  readonly findings: Message[] = [];
  readonly columns: readonly Column[];
  /** The column of every field but what is open and the states. */
  readonly places: Map<LedgerField, number>;
  /** What unknown headers are most like. */
  readonly likes: ReadonlyMap<number, Like>;
  private readonly holdsRows: boolean;
  private readonly amountReaders = new Map<number, AmountReader>();
  private readonly dateReaders = new Map<number, DateReader>();
  /** The order of day and month that a column of the table has settled. */
  private order: DateOrder | undefined;

  constructor(
    readonly table: LedgerSheet,
    readonly context: LedgerContext,
  ) {
    this.holdsRows = table.rows.some(row => row.some(cell => !isBlank(cell)));
    this.columns = columnsOf(table.captions, sampleOf(table.rows), context.said);
    this.likes = lacksSomething(this.columns) ? likesOf(this.columns) : new Map();
    this.places = assignColumns(this.columns, this.likes);
  }

  /**
   * What the user has answered; undefined where that is not known yet, and the question is then put.
   * Arguments: the kind; the field or header; the header or value asked about; what may be answered, proposed, and why.
   */
  ask(
    kind: QuestionKind,
    field: string,
    subject: string,
    choices: readonly string[],
    proposes: string | undefined,
    evidence: readonly Message[],
  ): string | undefined {
    const answer = this.answerOf(kind, field, subject);
    if (answer !== undefined && choices.includes(answer)) return answer;
    // A sheet of headers alone tells nothing yet, and there is nothing to count wrongly.
    if (!this.holdsRows) return undefined;
    const id = this.idOf(kind, field, subject);
    if (this.questions.every(question => question.id !== id))
      this.questions.push({ id, kind, sheet: this.table.sheet, field, subject, choices, proposes, evidence });
    return undefined;
  }

  answerOf(kind: QuestionKind, field: string, subject: string): string | undefined {
    const id = this.idOf(kind, field, subject);
    return Object.hasOwn(this.context.answers, id) ? this.context.answers[id] : undefined;
  }

  private idOf(kind: QuestionKind, field: string, subject: string): string {
    return [this.table.sheet, kind, field, subject].join('\n');
  }

  header(place: number): string {
    return this.columns[place].caption.text;
  }

  /** The headers that are not given out yet. */
  freeHeaders(): string[] {
    const used = new Set(this.places.values());
    return this.columns
      .filter(({ place, caption }) => caption.text !== '' && !used.has(place))
      .map(({ caption }) => caption.text);
  }

  /** Where a cell stands on the sheet: a row of the table, counted from 0, and a column. */
  cell(at: number, place: number): Cell {
    const { sheet, firstRow, firstColumn } = this.table;
    return { sheet, row: firstRow + at, column: firstColumn + place };
  }

  amounts(place: number): AmountReader {
    let reader = this.amountReaders.get(place);
    if (reader) return reader;
    const { caption } = this.columns[place];
    const multiple = caption.multiple === 1 ? this.table.above.multiple : caption.multiple;
    const said = this.answerOf('decimalMark', caption.text, caption.text) as DecimalMark | undefined;
    reader = amountReader(this.table.rows, place, multiple, said);
    this.amountReaders.set(place, reader);
    return reader;
  }

  dates(place: number): DateReader {
    let reader = this.dateReaders.get(place);
    if (reader) return reader;
    const header = this.header(place);
    const said = this.answerOf('dateOrder', header, header) as DateOrder | undefined;
    reader = dateReader(this.table.rows, place, said, this.order);
    this.order ??= reader.order;
    this.dateReaders.set(place, reader);
    return reader;
  }

  askDecimalMark(place: number): void {
    const { doubt, doubtful } = this.amounts(place);
    const header = this.header(place);
    if (doubtful) this.tellDoubtful('reading.threeDecimals', place, doubtful);
    if (!doubt) return;
    const evidence = [messageOf('reading.decimalDoubt', { header, found: doubt.found })];
    this.ask('decimalMark', header, header, ['.', ','], doubt.likelier, evidence);
  }

  askDateOrder(place: number): void {
    // Another column of the table may have settled it since.
    if (this.dates(place).doubt !== undefined && this.order !== undefined) this.dateReaders.delete(place);
    const { doubt, doubtful } = this.dates(place);
    if (doubtful) this.tellDoubtful('reading.turnedAround', place, doubtful);
    if (doubt === undefined) return;
    const header = this.header(place);
    const evidence = [messageOf('reading.dateDoubt', { header, found: doubt.found })];
    this.ask('dateOrder', header, header, ['dayFirst', 'monthFirst', 'yearFirst'], doubt.likelier, evidence);
  }

  /** Numbers or dates that a program may have made of texts in another notation. */
  private tellDoubtful(
    id: 'reading.threeDecimals' | 'reading.turnedAround',
    place: number,
    { count, at }: { readonly count: number; readonly at: number },
  ): void {
    const header = this.header(place);
    this.context.problems.add(messageOf(id, { header, count }), this.cell(at, place), header);
  }
}

/** Whether a field that a ledger needs has no column by its caption, so that likenesses are looked for. */
function lacksSomething(columns: readonly Column[]): boolean {
  const known = new Set(columns.flatMap(({ fields }) => fields));
  const has = (...fields: LedgerField[]) => fields.some(field => known.has(field));
  return !has('open', 'openLocal', 'openDoc') || !has('buyer', 'buyerName') || !has('due');
}

/** The text of a cell; '' for a blank, an error, and zero, which is nobody's name. */
export function textOf(cell: CellValue | undefined): string {
  if (typeof cell === 'string')
    return cell.startsWith('#') && errorText(cell) !== undefined ? '' : cell.trim();
  if (cell === undefined || cell === null) return '';
  const value = plainValue(cell);
  return value === 0 ? '' : String(value).trim();
}
