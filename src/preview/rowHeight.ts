const USUAL_POINTS = 11;
const LINE_PIXELS = 20;
const SPACE_PIXELS = 4;

/**
 * The height of a row for so many lines of a font, in pixels; undefined where the grid's usual row has room. The
 * grid fits a row to its text only where the user edits it, Excel does so always.
 */
export function rowHeightFor(lines: number, points = USUAL_POINTS): number | undefined {
  if (lines <= 1 && points <= USUAL_POINTS + 1) return undefined;
  return Math.ceil(LINE_PIXELS * Math.max(1, points / USUAL_POINTS) * Math.max(1, lines)) + SPACE_PIXELS;
}

/** How many lines a text takes in a column of so many characters; Chinese characters take two. */
export function linesOf(text: string, characters: number | undefined): number {
  if (!characters) return 1;
  return text.split('\n').reduce((lines, part) => {
    const wide = Array.from(part).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
    return lines + Math.max(1, Math.ceil(wide / Math.max(1, characters - 1)));
  }, 0);
}
