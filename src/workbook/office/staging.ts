import { BLOCK_BYTES, blocksOf, jsonBytes, requestsOf } from '../blocks';
import type { TimeSlicer } from '../timeSlicer';
import type { CellValue, SheetContent } from '../workbook';
import { cells } from './cells';
import { drawingPieces } from './drawing';
import { extentOf } from './extent';
import type { Piece } from './piece';
import type { Session } from './session';
import { asWritten } from './text';

/** Sheets being prepared have names like this and are very hidden, which no user can make a sheet. */
const STAGING = /^Credit Desk is writing \d+$/;

export function stagingName(number: number): string {
  return `Credit Desk is writing ${number}`;
}

/** A staging sheet, also one that an earlier session left behind when it was cut off. */
export function isStaging(sheet: Excel.Worksheet): boolean {
  return sheet.visibility === 'VeryHidden' && STAGING.test(sheet.name);
}

/** Deletes a staging sheet with the next round trip. Excel refuses to delete a very hidden sheet. */
export function deleteStaging(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}

/** Deletes every staging sheet after a write that failed. */
export async function clearStaging(session: Session): Promise<void> {
  await session.run(async context => {
    const { worksheets } = context.workbook;
    // Without the id the client would address the sheets by their place, which moves with each deletion.
    worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    worksheets.items.filter(isStaging).forEach(deleteStaging);
    await context.sync();
  });
}

interface StagedPiece extends Piece {
  readonly sheet: number;
}

/**
 * Prepares each content on a staging sheet of its number, in as few requests as the host's limit allows.
 * Returns the worksheet ids.
 */
export async function stage(
  session: Session,
  contents: readonly SheetContent[],
  slicer: TimeSlicer,
): Promise<string[]> {
  const pieces: StagedPiece[] = [];
  for (const [sheet, content] of contents.entries())
    for (const piece of await piecesOf(content, slicer)) pieces.push({ ...piece, sheet });
  const ids: string[] = [];
  const requests = requestsOf(pieces, BLOCK_BYTES);
  for (const [sent, request] of requests.entries()) {
    await slicer.pause(sent / requests.length);
    for (const [sheet, id] of await sendPieces(session, request, ids)) ids[sheet] = id;
  }
  return ids;
}

/** One round trip. Returns the worksheet ids by the number of the sheet. */
async function sendPieces(
  session: Session,
  pieces: readonly StagedPiece[],
  ids: readonly string[],
): Promise<[number, string][]> {
  return session.run(async context => {
    context.application.suspendApiCalculationUntilNextSync();
    const sheets = new Map<number, Excel.Worksheet>();
    for (const piece of pieces) {
      const sheet = sheets.get(piece.sheet) ?? openStaging(context, piece.sheet, ids[piece.sheet]);
      sheets.set(piece.sheet, sheet);
      piece.apply(sheet);
    }
    await context.sync();
    return Array.from(sheets, ([number, sheet]) => [number, sheet.id]);
  });
}

function openStaging(context: Excel.RequestContext, number: number, id?: string): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = id === undefined ? worksheets.add(stagingName(number)) : worksheets.getItem(id);
  if (id === undefined) sheet.visibility = 'VeryHidden';
  sheet.load('id');
  return sheet;
}

/** Microsoft's client sends the values of a range in chunks of so many cells, with about so many bytes round each. */
const CHUNK_CELLS = 1500;
const CHUNK_BYTES = 1000;

/** A quarter of a block at most, so that the last piece of one sheet and the first of the next share one. */
const PIECE_BYTES = BLOCK_BYTES / 4;

async function piecesOf(content: SheetContent, slicer: TimeSlicer): Promise<Piece[]> {
  const { columns } = extentOf(content);
  const rows: CellValue[][] = [];
  const rowBytes: number[] = [];
  await slicer.part(0, 0).each(content.cells, row => {
    const written = Array.from({ length: columns }, (_, at) => asWritten(row[at] ?? ''));
    rows.push(written);
    rowBytes.push(jsonBytes(written));
  });
  const values = blocksOf(rowBytes, PIECE_BYTES).map(({ from, to, bytes }) => ({
    bytes: bytes + Math.ceil(((to - from) * columns) / CHUNK_CELLS) * CHUNK_BYTES,
    apply(sheet: Excel.Worksheet) {
      cells(sheet, { row: from, column: 0, rows: to - from, columns }).values = rows.slice(from, to);
    },
  }));
  // Formats come after the values: Excel turns a number written into a text cell to text.
  return [CREATION, ...values, ...drawingPieces(content)];
}

/** Even a sheet without cells is created. */
const CREATION: Piece = { bytes: 1000, apply: () => undefined };
