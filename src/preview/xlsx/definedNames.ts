import type { DefinedName } from '../../workbook/xlsx/book';

/** A name as Univer keeps it. */
interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** One range of one sheet, for example "Policy!$A$1:$B$40" or "'Open items'!$A:$A". */
const ONE_RANGE =
  /^(?:'(?:[^'[\]]|'')+'|[^\s'![\]#(),;:+*/&=<>^-]+)!\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/i;

/** The names that the grid takes: those of a range, for the whole workbook. Excel's own, such as print areas, stay out. */
export function gridNames(names: readonly DefinedName[]): Record<string, GridName> {
  const taken = names.filter(isTaken);
  return Object.fromEntries(
    taken.map(({ name, text }, index) => {
      const id = `name${index + 1}`;
      return [id, { id, name, formulaOrRefString: text }];
    }),
  );
}

/** The names, in capitals, that the grid does not take: a formula with one of them keeps the file's value. */
export function unknownNames(names: readonly DefinedName[]): ReadonlySet<string> {
  const taken = new Set(names.filter(isTaken).map(({ name }) => name.toUpperCase()));
  return new Set(names.map(({ name }) => name.toUpperCase()).filter(name => !taken.has(name)));
}

function isTaken({ name, text, place }: DefinedName): boolean {
  return place === undefined && !name.startsWith('_xlnm.') && ONE_RANGE.test(text);
}
