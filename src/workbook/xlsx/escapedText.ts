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

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What looks like an escape and is none. */
const LOOKS_ESCAPED = /_x(?=[0-9A-Fa-f]{4}_)/g;

/** What XML cannot hold, and the carriage return, which reading XML would make a line feed of. */
const UNWRITABLE = /[\0-\x08\x0b-\x1f\ufffe\uffff]/g;

/** Half of a character that two code units make. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text for an element or an attribute of a part; halves of characters become the sign for a broken one. */
export function escaped(text: string): string {
  return text
    .replace(HALF, '\ufffd')
    .replace(LOOKS_ESCAPED, '_x005F_x')
    .replace(UNWRITABLE, code => `_x${code.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, sign => MARKUP[sign]);
}
