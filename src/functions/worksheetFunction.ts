/** A worksheet function as Excel calls it: every argument a block of cells, or null where it was left out. */
export type WorksheetFunction = (...args: any[]) => any[][];

/** The functions of one file, by their wrappers' names. */
export type FunctionFile = Readonly<Record<string, WorksheetFunction>>;

/** The functions of a file by their names in Excel, which are the wrappers' own in capitals. */
export function functionsOf(file: FunctionFile): [name: string, run: WorksheetFunction][] {
  return Object.entries(file).map(([name, run]) => [name.toUpperCase(), run]);
}
