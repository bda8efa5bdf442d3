import type { User } from '../../contract/bench';
import type { Book } from './book';

/** The user of a workbook in memory. */
export function userOf(book: Book): User {
  const visible = (): string[] =>
    book.sheets.filter(sheet => sheet.visibility === 'Visible').map(sheet => sheet.name);
  return {
    addSheet: async (name, rows) => {
      const sheet = book.add(name);
      book.write(sheet, 0, 0, rows, false);
    },
    type: async (name, row, column, input) => book.write(book.get(name), row, column, [[input]], false),
    rename: async (name, to) => book.rename(book.get(name), to),
    remove: async name => book.remove(book.get(name)),
    duplicate: async (name, copy) => void book.duplicate(book.get(name), copy),
    hide: async name => void (book.get(name).visibility = 'Hidden'),
    protect: async name => void (book.get(name).protected = true),
    protectStructure: async () => void (book.structureProtected = true),
    filter: async (name, hiddenRow) => {
      book.get(name).filtered = true;
      book.get(name).hiddenRows.add(hiddenRow);
    },
    select: async (name, row, column) => book.select(book.get(name), row, column),
    selectChart: async () => void (book.selection = undefined),
    edit: async editing => void (book.editing = editing),

    sheets: async () => visible(),
    hiddenSheets: async () => book.sheets.map(sheet => sheet.name).filter(name => !visible().includes(name)),
    cell: async (name, row, column) => ({
      ...book.get(name).cell(row, column),
      value: book.valueAt(book.get(name), row, column),
    }),
    frozenRows: async name => book.get(name).frozenRows,
    width: async (name, column) => book.get(name).widths.get(column) ?? 8.43,
    hiddenRows: async name => [...book.get(name).hiddenRows],
    standing: async () =>
      book.selection && {
        sheet: book.selection.sheet.name,
        row: book.selection.row,
        column: book.selection.column,
      },
    recalculations: async () => book.recalculations,
    facts: async () => book.facts(),
  };
}
