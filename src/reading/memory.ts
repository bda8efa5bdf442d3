import * as v from 'valibot';
import type { Workbook } from '../workbook/workbook';
import type { Question } from './question';

/** What the user has said about a sheet. */
export interface SheetMemory {
  readonly role?: string;
  /** The sheet row of the headers, counted from 1. */
  readonly headerRow?: number;
  /** What a header gives; '' for a column to be left alone. */
  readonly columns: Readonly<Record<string, string>>;
}

/** What the user has said, kept in the workbook. */
export interface Memory {
  readonly sheets: Readonly<Record<string, SheetMemory>>;
  /** Answers by the question's id. */
  readonly answers: Readonly<Record<string, string>>;
}

const SETTING = 'reading';
const STORED = v.object({
  version: v.literal(1),
  sheets: v.record(
    v.string(),
    v.object({
      role: v.optional(v.string()),
      headerRow: v.optional(v.number()),
      columns: v.record(v.string(), v.string()),
    }),
  ),
  answers: v.record(v.string(), v.string()),
});

export const NOTHING_SAID: Memory = { sheets: {}, answers: {} };

/** What is kept; nothing where what is kept is not to be understood. */
export async function readMemory(workbook: Workbook): Promise<Memory> {
  const stored = v.safeParse(STORED, await workbook.readSetting(SETTING));
  return stored.success ? { sheets: stored.output.sheets, answers: stored.output.answers } : NOTHING_SAID;
}

/** Keeps what a change makes of what was kept. */
export async function remember(workbook: Workbook, change: (before: Memory) => Memory): Promise<void> {
  const after = change(await readMemory(workbook));
  await workbook.writeSetting(SETTING, { version: 1, ...after });
}

/** With what the user says about a sheet as a whole; undefined takes a word back. */
export function withSheet(
  memory: Memory,
  sheet: string,
  said: { readonly role?: string | undefined; readonly headerRow?: number | undefined },
): Memory {
  const { role, headerRow, columns } = { ...sheetMemory(memory, sheet), ...said };
  const kept = {
    ...(role !== undefined && { role }),
    ...(headerRow !== undefined && { headerRow }),
    columns,
  };
  return { ...memory, sheets: { ...memory.sheets, [sheet]: kept } };
}

/** With a header of a sheet giving a field, '' nothing, undefined what it says by itself. Another column that was said to give it no longer does. */
export function withColumn(memory: Memory, sheet: string, header: string, field: string | undefined): Memory {
  const before = sheetMemory(memory, sheet);
  const others = Object.entries(before.columns).filter(
    ([own, gives]) => own !== header && (gives === '' || gives !== field || field === 'status'),
  );
  const columns = Object.fromEntries(field === undefined ? others : [...others, [header, field]]);
  return { ...memory, sheets: { ...memory.sheets, [sheet]: { ...before, columns } } };
}

/** With a question answered. */
export function withAnswer(memory: Memory, question: Question, answer: string): Memory {
  if (question.kind === 'column') return withColumn(memory, question.sheet, answer, question.field);
  if (question.kind === 'role') return withSheet(memory, question.sheet, { role: answer });
  return { ...memory, answers: { ...memory.answers, [question.id]: answer } };
}

/** With every proposal accepted. */
export function withProposals(memory: Memory, questions: readonly Question[]): Memory {
  return questions.reduce(
    (kept, question) =>
      question.proposes === undefined ? kept : withAnswer(kept, question, question.proposes),
    memory,
  );
}

export function sheetMemory(memory: Memory, sheet: string): SheetMemory {
  return Object.hasOwn(memory.sheets, sheet) ? memory.sheets[sheet] : { columns: {} };
}
