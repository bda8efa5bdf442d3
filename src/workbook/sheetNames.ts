/** Excel's limit for a sheet's name, in characters. */
const LONGEST_NAME = 31;

/**
 * The name for a new sheet of the product: the wanted one where it is free, else "NAME (Credit Desk)", then
 * "NAME (Credit Desk 2)" and so on, the wanted name shortened to what Excel takes. Names are compared as Excel
 * does, without regard to case.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, name => name.toLowerCase()));
  for (let number = 0; ; number++) {
    const mark = number === 0 ? '' : number === 1 ? ' (Credit Desk)' : ` (Credit Desk ${number})`;
    const name = wanted.slice(0, LONGEST_NAME - mark.length).trimEnd() + mark;
    if (!used.has(name.toLowerCase())) return name;
  }
}
