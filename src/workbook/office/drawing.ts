import { FORMATS, STYLES, type Drawing } from '../styles';
import { paintFormats, paintStyles } from '../paint';
import { addressOf, type Rectangle } from '../rectangle';
import type { StyleName, NewHeaders, SheetContent } from '../workbook';
import { cells } from './cells';
import { columnPoints } from './columnWidth';
import type { Piece } from './piece';
import { asWritten } from './text';

/** Excel takes an address of several areas up to 8,192 characters. Source: Worksheet.getRanges. */
const LONGEST_ADDRESS = 8000;

/** What one action and its object paths take in a request beside its arguments, in bytes; measured, rounded up. */
const ACTION_BYTES = 1500;

/** The requests that style a staging sheet, apart from what only shows: see `showSheet`. */
export function drawingPieces(content: SheetContent): Piece[] {
  return [...formatPieces(content), ...stylePieces(content), ...borderPieces(content)];
}

function formatPieces(content: SheetContent): Piece[] {
  return paintFormats(content.styles).flatMap(({ style: format, rectangles }) =>
    rectangles.map(rectangle => ({
      bytes: ACTION_BYTES,
      apply(sheet) {
        // One text for the whole range is what Excel documents for speed; its types know only one per cell.
        cells(sheet, rectangle).numberFormat = FORMATS[format] as unknown as string[][];
      },
    })),
  );
}

function stylePieces(content: SheetContent): Piece[] {
  return paintStyles(content.styles).flatMap(({ style: names, rectangles }) => {
    const drawing = overlaid(names);
    return addressesOf(rectangles).map(address => ({
      bytes: ACTION_BYTES * 4 + address.length,
      apply(sheet) {
        draw(sheet.getRanges(address), drawing);
      },
    }));
  });
}

/** Styles that lie over one another, as one drawing. */
function overlaid(names: readonly StyleName[]): Drawing {
  return names.reduce<Drawing>((under, name) => ({ ...under, ...STYLES[name] }), {});
}

function draw(areas: Excel.RangeAreas, { bold, size, color, fill, wrap, align }: Drawing): void {
  areas.untrack();
  const { format } = areas;
  if (bold !== undefined) format.font.bold = bold;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) format.wrapText = wrap;
  if (align !== undefined) format.horizontalAlignment = 'Right';
}

/** A line stands over the rectangle it was asked for, so it is not drawn over areas that were joined. */
function borderPieces(content: SheetContent): Piece[] {
  return content.styles.flatMap(({ style, ...rectangle }) => {
    const color = style && STYLES[style].topBorder;
    return color === undefined
      ? []
      : [
          {
            bytes: ACTION_BYTES,
            apply(sheet) {
              const border = cells(sheet, rectangle).format.borders.getItem('EdgeTop');
              border.style = 'Continuous';
              border.color = color;
            },
          } satisfies Piece,
        ];
  });
}

function addressesOf(rectangles: readonly Rectangle[]): string[] {
  const addresses: string[] = [];
  for (const rectangle of rectangles) {
    const address = addressOf(rectangle);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      addresses[addresses.length - 1] = `${last},${address}`;
    } else {
      addresses.push(address);
    }
  }
  return addresses;
}

/** Writes headers beside those that stand, in their look. */
export function drawHeaders(sheet: Excel.Worksheet, { row, column, texts }: NewHeaders): void {
  const place = { row, column, rows: 1, columns: texts.length };
  cells(sheet, place).values = [texts.map(asWritten)];
  draw(sheet.getRanges(addressOf(place)), STYLES.header);
}

/** Sets what a copy between sheets leaves out: column widths and the frozen rows. */
export function showSheet(sheet: Excel.Worksheet, { widths, frozenRows }: SheetContent): void {
  widths.forEach((characters, column) => {
    cells(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = columnPoints(characters);
  });
  sheet.freezePanes.unfreeze();
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}
