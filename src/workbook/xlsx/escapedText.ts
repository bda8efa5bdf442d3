const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Excel's own limit for the text of a cell, in characters; longer ones it cuts. */
const LONGEST_TEXT = 32_767;

/** A text as a file holds it, with characters written as _x000D_ turned back (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  const read = text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
  return read.length > LONGEST_TEXT ? read.slice(0, LONGEST_TEXT) : read;
}
