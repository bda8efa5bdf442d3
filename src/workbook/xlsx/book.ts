import { TimeSlicer } from '../timeSlicer';
import { colourOf, INDEXED, readTheme } from './colour';
import type { Shared } from './cell';
import { Package } from './package';
import { relationsOf, type Relation } from './relations';
import { readRichTexts } from './richValues';
import { readSheet, type SheetPart } from './sheet';
import { readStrings } from './strings';
import { readStyles, type CellFormat } from './styles';
import { readTable, type Table } from './table';
import { assertWorkbookFile, FileUnreadable } from './unreadable';
import { attribute, isOn, localName, walk, wholeNumber } from './xml';

/** What an .xlsx file holds. */
export interface FileBook {
  readonly package: Package;
  /** The name of the workbook's own part. */
  readonly part: string;
  readonly sheets: readonly FileSheet[];
  readonly names: readonly DefinedName[];
  readonly formats: readonly CellFormat[];
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** A worksheet. Sheets of other kinds (charts, macros, dialogs) are no part of a book. */
export interface FileSheet extends SheetPart {
  readonly name: string;
  /** The number by which the workbook knows it. */
  readonly id: number;
  /** Its place in the workbook's list, in which sheets of other kinds count too. */
  readonly place: number;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly part: string;
  readonly tables: readonly Table[];
  /** As "#RRGGBB". */
  readonly tab: string | undefined;
}

/** A name of the workbook. */
export interface DefinedName {
  readonly name: string;
  /** What it stands for, without the equals sign. */
  readonly text: string;
  /** The place of the sheet it belongs to, undefined for one of the whole workbook. */
  readonly place: number | undefined;
  readonly hidden: boolean;
}

/** A sheet as the workbook lists it. */
interface Listed {
  readonly name: string;
  readonly id: number;
  readonly place: number;
  readonly state: string;
  readonly relation: string | undefined;
}

/**
 * Reads an .xlsx or .xlsm file, in slices.
 * Errors: `FileUnreadable` with the reason.
 */
export async function readBook(bytes: Uint8Array, slicer = new TimeSlicer()): Promise<FileBook> {
  assertWorkbookFile(bytes);
  const pack = await Package.open(bytes);
  const part = await workbookPart(pack, slicer);
  const relations = await relationsOf(pack, part, slicer);
  const { listed, names, date1904 } = await readList(pack, part, slicer);
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const partOf = (type: string, usual: string): string =>
    relations.find(relation => relation.type === type)?.target ?? folder + usual;
  const pieces = (type: string, usual: string): AsyncGenerator<string> => pack.pieces(partOf(type, usual));

  const theme = await readTheme(pieces('theme', 'theme/theme1.xml'), slicer);
  const formats = await readStyles(pieces('styles', 'styles.xml'), theme, slicer);
  const strings = await readStrings(pieces('sharedStrings', 'sharedStrings.xml'), slicer);
  const richTexts = await readRichTexts(
    {
      metadata: pieces('sheetMetadata', 'metadata.xml'),
      values: pieces('rdRichValue', 'richData/rdrichvalue.xml'),
      structures: pieces('rdRichValueStructure', 'richData/rdrichvaluestructure.xml'),
    },
    slicer,
  );
  const shared: Shared = { strings, formats, date1904, richTexts };
  const sheets: FileSheet[] = [];
  for (const sheet of listed) {
    const read = await readListed(pack, folder, relations, sheet, shared, theme, slicer);
    if (read) sheets.push(read);
  }
  if (sheets.length === 0) throw new FileUnreadable('noSheet');
  return { package: pack, part, sheets, names, formats, strings, date1904 };
}

/** The name of the workbook's part. Errors: `FileUnreadable` where there is none that can be read. */
async function workbookPart(pack: Package, slicer: TimeSlicer): Promise<string> {
  const found = (await relationsOf(pack, '', slicer)).find(({ type }) => type === 'officeDocument');
  const part = found?.target ?? 'xl/workbook.xml';
  if (part.toLowerCase().endsWith('.bin')) throw new FileUnreadable('binaryWorkbook');
  if (!pack.has(part)) throw new FileUnreadable('notWorkbook');
  return part;
}

async function readList(
  pack: Package,
  part: string,
  slicer: TimeSlicer,
): Promise<{ listed: Listed[]; names: DefinedName[]; date1904: boolean }> {
  const listed: Listed[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let root: string | undefined;
  let text: string[] | undefined;
  let place = 0;
  await walk(
    pack.pieces(part),
    {
      open(tag, at) {
        root ??= localName(tag);
        if (tag === 'workbookPr') date1904 = isOn(at.date1904);
        else if (tag === 'sheet') {
          const { name, sheetId, state = 'visible' } = at;
          const id = wholeNumber(sheetId) ?? -1 - place;
          if (name !== undefined) listed.push({ name, id, place, state, relation: attribute(at, 'id') });
          place++;
        } else if (tag === 'definedName') {
          text = [];
          const { name = '', localSheetId, hidden } = at;
          names.push({ name, text: '', place: wholeNumber(localSheetId), hidden: isOn(hidden) });
        }
      },
      text(said) {
        text?.push(said);
      },
      close(tag) {
        if (tag !== 'definedName' || !text) return;
        names.push({ ...names.pop()!, text: text.join('').trim() });
        text = undefined;
      },
    },
    slicer,
  );
  if (root !== 'workbook') throw new FileUnreadable('notWorkbook');
  return { listed, names, date1904 };
}

/** A listed sheet, undefined for one that is no worksheet or whose part is not there. */
async function readListed(
  pack: Package,
  folder: string,
  relations: readonly Relation[],
  { name, id, place, state, relation: wanted }: Listed,
  shared: Shared,
  theme: readonly string[],
  slicer: TimeSlicer,
): Promise<FileSheet | undefined> {
  const relation = relations.find(candidate => candidate.id === wanted);
  if (relation && relation.type !== 'worksheet') return undefined;
  const part = relation?.target ?? `${folder}worksheets/sheet${place + 1}.xml`;
  if (!pack.has(part)) return undefined;
  const read = await readSheet(pack.pieces(part), shared, slicer);
  const tables: Table[] = [];
  for (const { type, target } of await relationsOf(pack, part, slicer)) {
    const table = type === 'table' ? await readTable(pack.pieces(target), target, slicer) : undefined;
    if (table) tables.push(table);
  }
  return {
    ...read,
    name,
    id,
    place,
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    part,
    tables,
    tab: colourOf(read.tabColour, { theme, indexed: INDEXED }),
  };
}
