import { errorText, isBlank } from '../cells/cell';
import { dateOfText } from '../credit/text/date';
import { amountOfText } from '../credit/text/number';
import type { CellValue } from '../workbook/workbook';
import { captionOf, type Caption } from './caption';

/** Where the headers of a table stand and what they say. */
export interface HeaderRow {
  /** The first of its lines, counted from 0 from the first row of the sheet's used area. */
  readonly first: number;
  /** One line, or two where headers stand in groups. */
  readonly lines: number;
  readonly captions: readonly Caption[];
  /** The texts of the rows above: titles, dates, units. */
  readonly above: readonly string[];
}

/** The header is looked for in so many rows. */
export const HEADER_ROWS = 40;

/** What a caption that is known is worth, and what a number costs, which stands in no header. */
const [KNOWN, ANY_TEXT, NUMBER] = [3, 0.3, -2];
/** Texts that are not known count only so far: a letter above a table has many. */
const MOST_TEXTS = 4;

type IsKnown = (caption: Caption) => boolean;

/**
 * The header row of a table below title rows: the row, or the two rows, with the most captions that are known, and few
 * numbers; where none is known, the first row of texts above a row with numbers.
 * Arguments: the first rows of a sheet; whether a caption is known; the row the user has said, from 0.
 * Result: undefined where no row looks like one.
 */
export function headerRowOf(
  top: readonly (readonly CellValue[])[],
  isKnown: IsKnown,
  said?: number,
): HeaderRow | undefined {
  const aboveOf = (first: number) =>
    top
      .slice(0, first)
      .flat()
      .filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
  const from = said ?? 0;
  const to = said === undefined ? Math.min(top.length, HEADER_ROWS) : said + 1;
  let best: { first: number; lines: number; captions: Caption[]; worth: number } | undefined;
  for (let first = from; first < to; first++) {
    const row = top[first];
    if (!row) break;
    for (const lines of [1, 2]) {
      if (lines === 2 && !mayBeGrouped(row, top[first + 1])) continue;
      const captions = lines === 1 ? row.map(captionOf) : groupedCaptions(row, top[first + 1], isKnown);
      // Two lines must say more than either does alone.
      if (lines === 2) {
        const known = countKnown(captions, isKnown);
        if (known <= Math.max(...[row, top[first + 1]].map(own => countKnown(own.map(captionOf), isKnown))))
          continue;
      }
      const worth =
        worthOf(row, captions, isKnown) + (lines === 2 ? worthOf(top[first + 1], [], isKnown) : 0);
      if (worth > (best?.worth ?? 1)) best = { first, lines, captions, worth };
    }
  }
  if (said !== undefined && top[said]) {
    best ??= { first: said, lines: 1, captions: top[said].map(captionOf), worth: 0 };
  }
  if (best && best.worth >= 2 * KNOWN) return { ...best, above: aboveOf(best.first) };
  if (said !== undefined) return best && { ...best, above: aboveOf(best.first) };
  const plain = firstTextsAboveNumbers(top);
  if (best && (plain === undefined || best.worth >= KNOWN)) return { ...best, above: aboveOf(best.first) };
  return plain === undefined
    ? undefined
    : { first: plain, lines: 1, captions: top[plain].map(captionOf), above: aboveOf(plain) };
}

function worthOf(row: readonly CellValue[], captions: readonly Caption[], isKnown: IsKnown): number {
  const known = countKnown(captions, isKnown);
  let texts = 0;
  let numbers = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (isFigure(cell)) numbers++;
    else texts++;
  }
  if (texts + numbers < 2 && known < 2) return 0;
  return known * KNOWN + Math.min(texts, MOST_TEXTS) * ANY_TEXT + numbers * NUMBER;
}

function countKnown(captions: readonly Caption[], isKnown: IsKnown): number {
  const known = captions.filter(caption => caption.text !== '' && isKnown(caption));
  return new Set(known.map(({ text }) => text)).size;
}

function isFigure(cell: CellValue): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  if (errorText(cell) !== undefined || !/\d/.test(cell)) return false;
  return amountOfText(cell) !== undefined || dateOfText(cell) !== undefined;
}

/** Whether two rows may be one header: the second fills what the first leaves open below its groups. */
function mayBeGrouped(upper: readonly CellValue[], lower: readonly CellValue[] | undefined): boolean {
  if (!lower || lower.some(isFigure) || upper.some(isFigure)) return false;
  const open = upper.some((cell, i) => isBlank(cell) && !isBlank(lower[i]));
  const both = lower.some((cell, i) => !isBlank(cell) && !isBlank(upper[i]));
  const alone = upper.some((cell, i) => !isBlank(cell) && isBlank(lower[i]));
  return open && (both || alone);
}

function groupedCaptions(
  upper: readonly CellValue[],
  lower: readonly CellValue[],
  isKnown: IsKnown,
): Caption[] {
  const width = Math.max(upper.length, lower.length);
  const lowerTexts = lower.map(cell => String(cell).trim());
  let group: CellValue = '';
  return Array.from({ length: width }, (_, i) => {
    const [above, below] = [upper[i] ?? '', lower[i] ?? ''];
    if (!isBlank(above)) group = above;
    else if (isBlank(below)) group = '';
    if (isBlank(below)) return captionOf(above);
    const own = captionOf(below);
    if (isBlank(group)) return own;
    const whole = captionOf(`${group} ${below}`);
    const twice = lowerTexts.filter(text => text === own.text).length > 1;
    return isKnown(whole) || twice ? { ...whole, keys: [...whole.keys, ...own.keys] } : own;
  });
}

/** The first row of several texts, without a number, that has a row with a number soon below it. */
function firstTextsAboveNumbers(top: readonly (readonly CellValue[])[]): number | undefined {
  for (let i = 0; i < Math.min(top.length - 1, HEADER_ROWS); i++) {
    const filled = top[i].filter(cell => !isBlank(cell));
    if (filled.length < 2 || filled.some(isFigure)) continue;
    if (top.slice(i + 1, i + 3).some(row => row.filter(isFigure).length > 0)) return i;
  }
  return undefined;
}
