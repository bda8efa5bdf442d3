import { escaped } from '../escapedText';
import type { SavedSheet } from './saved';
import type { XmlPart } from './xmlPart';

/** What follows in a workbook's part on its names and on the list of its sheets (ECMA-376 part 1, 18.2.27). */
const AFTER_NAMES = ['calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst']; // prettier-ignore
const AFTER_SHEETS = ['functionGroups', 'externalReferences', 'definedNames', ...AFTER_NAMES];

export interface SheetList {
  readonly sheets: readonly SavedSheet[];
  /** The places of the file's own worksheets; what else it lists are sheets of other kinds. */
  readonly worksheets: ReadonlySet<number>;
  /** The id of the relation that leads to a new sheet. */
  readonly relationOf: (sheet: SavedSheet) => string;
  readonly relationNamespace: string;
}

/** An entry of the new list, and its place in the old one. */
interface Entry {
  readonly text: string;
  readonly place: number | undefined;
}

/**
 * Lists the sheets of a workbook anew: their names, their order and whether they show. Sheets of other kinds stay behind
 * the one they followed; names that belong to a sheet go with it; names that refer to a renamed one follow.
 */
export function listSheets(workbook: XmlPart, list: SheetList): void {
  const before = workbook.childrenOf('sheets');
  const after = entriesOf(workbook, before, list);
  const tag = workbook.tag('sheets');
  workbook.put('sheets', `<${tag}>${after.map(({ text }) => text).join('')}</${tag}>`, AFTER_SHEETS);
  const places = new Map(
    after.flatMap(({ place }, at) => (place === undefined ? [] : [[place, at] as const])),
  );
  const shown = after.findIndex(({ text }) => !attributeOf(text, 'state')?.toLowerCase().includes('hidden'));
  moveNames(workbook, places, renamings(list.sheets));
  moveView(workbook, places, Math.max(0, shown));
}

/** For the old name of a renamed sheet, in small letters, its new one. */
export function renamings(sheets: readonly SavedSheet[]): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ from, name }) =>
      from && from.name !== name ? [[from.name.toLowerCase(), name] as const] : [],
    ),
  );
}

function entriesOf(workbook: XmlPart, before: readonly string[], list: SheetList): Entry[] {
  const kept = new Set(list.sheets.flatMap(({ from }) => (from ? [from.place] : [])));
  /** The sheets of other kinds by the kept worksheet they follow, -1 for those before any. */
  const followers = new Map<number, Entry[]>();
  let last = -1;
  before.forEach((text, place) => {
    if (kept.has(place)) last = place;
    else if (!list.worksheets.has(place))
      followers.set(last, [...(followers.get(last) ?? []), { text, place }]);
  });
  let id = Math.max(0, ...before.map(text => Number(attributeOf(text, 'sheetId') ?? 0)));
  const entries = list.sheets.flatMap(sheet => {
    if (sheet.from) {
      const { place } = sheet.from;
      return [{ text: changed(before[place], sheet), place }, ...(followers.get(place) ?? [])];
    }
    const state = sheet.hidden ? ' state="hidden"' : '';
    const text = `<${workbook.tag('sheet')} name="${escaped(sheet.name)}" sheetId="${++id}"${state} xmlns:cd="${list.relationNamespace}" cd:id="${list.relationOf(sheet)}"/>`;
    return [{ text, place: undefined }];
  });
  return [...(followers.get(-1) ?? []), ...entries];
}

/** A listed sheet with the name it has now, and its state where that is another. */
function changed(text: string, { name, hidden, from }: SavedSheet): string {
  const named = withAttribute(text, 'name', escaped(name));
  if (hidden === (from!.visibility !== 'visible')) return named;
  return withAttribute(named, 'state', hidden ? 'hidden' : 'visible');
}

function moveNames(
  workbook: XmlPart,
  places: ReadonlyMap<number, number>,
  renamed: ReadonlyMap<string, string>,
): void {
  const names = workbook.childrenOf('definedNames');
  if (names.length === 0) return;
  const moved = names.flatMap(text => {
    const sheet = attributeOf(text, 'localSheetId');
    const place = sheet === undefined ? undefined : places.get(Number(sheet));
    if (sheet !== undefined && place === undefined) return [];
    const placed = place === undefined ? text : withAttribute(text, 'localSheetId', String(place));
    const start = placed.indexOf('>') + 1;
    return [placed.slice(0, start) + followRenames(placed.slice(start), renamed, escaped)];
  });
  const tag = workbook.tag('definedNames');
  const text = moved.length > 0 ? `<${tag}>${moved.join('')}</${tag}>` : '';
  workbook.put('definedNames', text, AFTER_NAMES);
}

/** The sheet that is shown first stays the same one, else it is the first that shows. */
function moveView(workbook: XmlPart, places: ReadonlyMap<number, number>, shown: number): void {
  const view = workbook.findTag('workbookView');
  if (!view) return;
  const open = view.text;
  const active = places.get(Number(attributeOf(open, 'activeTab') ?? 0)) ?? shown;
  const changedView = withAttribute(open, 'activeTab', String(active)).replace(
    /\sfirstSheet\s*=\s*"\d+"/,
    '',
  );
  workbook.xml = workbook.xml.slice(0, view.at) + changedView + workbook.xml.slice(view.at + open.length);
}

const SHEET_REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([^\s'"!(),;:+*/&=<>^-]+)!/g;

/** A formula in which references to renamed sheets have the new names; `written` is how a name is written in it. */
export function followRenames(
  formula: string,
  renamed: ReadonlyMap<string, string>,
  written: (name: string) => string = name => name,
): string {
  if (renamed.size === 0) return formula;
  return formula.replace(SHEET_REFERENCE, (token: string, quoted?: string, bare?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const now = name === undefined ? undefined : renamed.get(name.toLowerCase());
    return now === undefined ? token : `'${written(now.replaceAll("'", "''"))}'!`;
  });
}

function attributeOf(text: string, name: string): string | undefined {
  return new RegExp(`^<[^>]*?\\s${name}\\s*=\\s*["']([^"']*)`).exec(text)?.[1];
}

/** An element's text in which an attribute of its first tag has a value. */
function withAttribute(text: string, name: string, value: string): string {
  const found = new RegExp(`^(<[^>]*?\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`).exec(text);
  if (found) return `${found[1]}"${value}"${text.slice(found[0].length)}`;
  return text.replace(/^<[^\s/>]+/, start => `${start} ${name}="${value}"`);
}
