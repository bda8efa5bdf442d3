/** Pixels of the widest digit of Calibri 11, the font of Excel's Normal style, at 96 dots per inch. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 72 / 96;

/**
 * A column's width in points, which Office.js wants, from its width in characters, which Excel shows: 8.43
 * characters are 64 pixels or 48 points.
 * Source: ECMA-376 part 1, 18.3.1.13 col (width), its formula for the width in pixels.
 */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
