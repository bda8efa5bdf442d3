import { TimeSlicer } from '../../timeSlicer';
import type { FileBook, FileSheet } from '../book';
import { Package } from '../package';
import { relationsOf, relationsPart, type Relation } from '../relations';
import { addType, CONTENT_TYPES, removeType, TYPES } from './contentTypes';
import { plainSheet, plainZip } from './plainPackage';
import { renamings, listSheets } from './sheetList';
import { putContent, type CellTools } from './sheetXml';
import { plainMetadata, spillingNumber } from './spilling';
import { StyleSheet } from './styleSheet';
import type { SavedBook, SavedContent, SavedSheet } from './saved';
import { XmlPart } from './xmlPart';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/**
 * The bytes of a workbook's file. Where it goes on from an opened file only the parts that changed are written anew, and
 * in them only what changed; every other part keeps its bytes.
 * Arguments: the workbook; the opened file, read for this call alone, since its package is what is changed.
 */
export async function saveBook(
  book: SavedBook,
  opened: FileBook | undefined,
  slicer = new TimeSlicer(),
): Promise<Uint8Array> {
  const pack = opened?.package ?? Package.of(plainZip());
  const saver = await Saver.open(pack, opened, slicer);
  await saver.save(book);
  return pack.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

class Saver {
  private readonly folder: string;
  private readonly relationType: string;
  private styles: { readonly name: string; readonly part: XmlPart; readonly sheet: StyleSheet } | undefined;
  private metadata: { readonly name: string; readonly part: XmlPart; readonly number: number } | undefined;
  private readonly fresh = new Set<string>();
  private readonly linksBefore: string;
  private readonly typesBefore: string;

  private constructor(
    private readonly pack: Package,
    private readonly opened: FileBook | undefined,
    private readonly slicer: TimeSlicer,
    private readonly main: string,
    private readonly relations: Relation[],
    private readonly workbook: XmlPart,
    private readonly links: XmlPart,
    private readonly types: XmlPart,
    private readonly stylesPart: XmlPart,
    private readonly metadataPart: XmlPart | undefined,
  ) {
    this.linksBefore = links.xml;
    this.typesBefore = types.xml;
    this.folder = main.slice(0, main.lastIndexOf('/') + 1);
    this.relationType = workbook.namespace.startsWith('http://purl.oclc.org') ? STRICT : OFFICE;
  }

  static async open(pack: Package, opened: FileBook | undefined, slicer: TimeSlicer): Promise<Saver> {
    const main = opened?.part ?? 'xl/workbook.xml';
    const relations = await relationsOf(pack, main, slicer);
    const part = async (name: string, otherwise: string): Promise<XmlPart> =>
      new XmlPart((await pack.text(name)) || otherwise);
    const targetOf = (type: string): string | undefined =>
      relations.find(relation => relation.type === type)?.target;
    const workbook = await part(main, '');
    const metadata = targetOf('sheetMetadata');
    return new Saver(
      pack,
      opened,
      slicer,
      main,
      relations,
      workbook,
      await part(
        relationsPart(main),
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
      ),
      await part(
        CONTENT_TYPES,
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
      ),
      await part(
        targetOf('styles') ?? '',
        `<styleSheet xmlns="${workbook.namespace}"><fonts><font/></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders><border/></borders><cellXfs><xf/></cellXfs></styleSheet>`,
      ),
      metadata && pack.has(metadata) ? await part(metadata, '') : undefined,
    );
  }

  async save(book: SavedBook): Promise<void> {
    const strings = new Map((this.opened?.strings ?? []).map((text, at) => [text, at] as const));
    const tools: CellTools = {
      strings,
      formats: this.opened?.formats ?? [],
      date1904: this.opened?.date1904 ?? false,
      formatNumber: format => (typeof format === 'number' ? format : this.styleSheet().numberOf(format)),
      spilling: () => this.spilling(),
    };
    const relationIds = new Map<SavedSheet, string>();
    for (const sheet of book) {
      if (!sheet.content) continue;
      const part = sheet.from
        ? new XmlPart(await this.pack.text(sheet.from.part))
        : new XmlPart(plainSheet(this.workbook.namespace));
      await putContent(part, sheet.content, tools, this.slicer);
      const name = sheet.from?.part ?? this.freeName('worksheets/sheet', '.xml');
      if (sheet.from) await this.dropBrokenTables(part, sheet.from, sheet.content);
      else relationIds.set(sheet, this.link('worksheet', name));
      this.put(name, part.xml);
    }
    const gone = (this.opened?.sheets ?? []).filter(sheet => book.every(({ from }) => from !== sheet));
    for (const { part } of gone) this.unlink(part);
    if (gone.length > 0 || this.isListedAnew(book)) {
      listSheets(this.workbook, {
        sheets: book,
        worksheets: new Set(this.opened?.sheets.map(({ place }) => place)),
        relationOf: sheet => relationIds.get(sheet)!,
        relationNamespace: this.relationType,
      });
      this.put(this.main, this.workbook.xml);
    }
    if (book.some(({ content }) => content) || gone.length > 0) this.dropCalculationOrder();
    this.putShared();
    if (gone.length > 0) await this.dropUnreachable();
  }

  /** Whether names, order or showing of the sheets differ from the file's. */
  private isListedAnew(book: SavedBook): boolean {
    const places = book.map(({ from }) => from?.place ?? Infinity);
    return (
      places.some((place, at) => at > 0 && place <= places[at - 1]) ||
      renamings(book).size > 0 ||
      book.some(({ from, hidden }) => !from || hidden !== (from.visibility !== 'visible'))
    );
  }

  private styleSheet(): StyleSheet {
    if (!this.styles) {
      const name =
        this.relations.find(({ type }) => type === 'styles')?.target ?? this.freeName('styles', '.xml');
      this.styles = { name, part: this.stylesPart, sheet: new StyleSheet(this.stylesPart) };
    }
    return this.styles.sheet;
  }

  private spilling(): number {
    if (!this.metadata) {
      const name =
        (this.metadataPart && this.relations.find(({ type }) => type === 'sheetMetadata')?.target) ??
        `${this.folder}metadata.xml`;
      const part = this.metadataPart ?? new XmlPart(plainMetadata(this.workbook.namespace));
      this.metadata = { name, part, number: spillingNumber(part) };
    }
    return this.metadata.number;
  }

  /** Writes the parts that the sheets share, those that changed. */
  private putShared(): void {
    for (const [type, part] of [
      ['styles', this.styles],
      ['sheetMetadata', this.metadata],
    ] as const) {
      if (!part) continue;
      if (!this.pack.has(part.name)) this.link(type, part.name);
      this.put(part.name, part.part.xml);
    }
    this.put(relationsPart(this.main), this.links.xml, this.linksBefore);
    this.put(CONTENT_TYPES, this.types.xml, this.typesBefore);
  }

  /** A part's new text, unless it is the one it had. */
  private put(name: string, xml: string, before?: string): void {
    if (xml === before) return;
    this.pack.zip.file(this.pack.entryName(name) ?? name, xml);
  }

  /** Leads from the workbook to a new part. The id of the relation. */
  private link(type: keyof typeof TYPES, name: string): string {
    let number = 1;
    while (new RegExp(`\\sId\\s*=\\s*["']rId${number}["']`).test(this.links.xml)) number++;
    const target = name.slice(this.folder.length);
    this.links.addToRoot(
      `<${this.links.tag('Relationship')} Id="rId${number}" Type="${this.relationType}/${type}" Target="${target}"/>`,
    );
    addType(this.types, name, TYPES[type]);
    return `rId${number}`;
  }

  /** Takes a part that the workbook leads to out of the file. */
  private unlink(name: string): void {
    const ids = new Set(this.relations.filter(({ target }) => target === name).map(({ id }) => id));
    this.links.remove('Relationship', text => ids.has(/\sId\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? ''));
    removeType(this.types, name);
    for (const part of [name, relationsPart(name)]) this.remove(part);
  }

  private remove(name: string): void {
    const entry = this.pack.entryName(name);
    if (entry !== undefined) this.pack.zip.remove(entry);
  }

  /** The order in which formulas were last calculated: Excel makes it anew where it is not there. */
  private dropCalculationOrder(): void {
    for (const { type, target } of this.relations) if (type === 'calcChain') this.unlink(target);
  }

  /** A table whose header cells say something else than it does makes Excel repair the file: it becomes plain cells. */
  private async dropBrokenTables(part: XmlPart, from: FileSheet, content: SavedContent): Promise<void> {
    const broken = from.tables.filter(({ area, headerRows, columns }) => {
      if (headerRows !== 1) return false;
      const cells = content.rows.find(({ row }) => row === area.row)?.cells ?? [];
      const header = columns.map(
        (_, at) => cells.find(({ column }) => column === area.column + at)?.value ?? '',
      );
      return header.some((text, at) => String(text) !== columns[at]);
    });
    if (broken.length === 0) return;
    const ids = new Set<string>();
    for (const { id, type, target } of await relationsOf(this.pack, from.part, this.slicer)) {
      if (type !== 'table' || !broken.some(table => table.part === target)) continue;
      ids.add(id);
      this.remove(target);
      removeType(this.types, target);
    }
    const idOf = (text: string): string => /:id\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? '';
    part.remove('tablePart', text => ids.has(idOf(text)));
    const left = part.childrenOf('tableParts');
    const tag = part.tag('tableParts');
    const list = `<${tag} count="${left.length}">${left.join('')}</${tag}>`;
    part.put('tableParts', left.length > 0 ? list : '', ['extLst']);
    const links = new XmlPart(await this.pack.text(relationsPart(from.part)));
    links.remove('Relationship', text => ids.has(/\sId\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? ''));
    this.put(relationsPart(from.part), links.xml);
  }

  /** Takes out what only a sheet that is gone led to: its drawings, comments and tables. */
  private async dropUnreachable(): Promise<void> {
    const pack = Package.of(this.pack.zip);
    const reached = new Set<string>();
    const waiting = [''];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const { target, external } of await relationsOf(pack, part, this.slicer)) {
        const entry = external ? undefined : pack.entryName(target);
        if (entry === undefined || reached.has(entry)) continue;
        reached.add(entry);
        waiting.push(target);
      }
    }
    for (const name of pack.names()) {
      if (/(^|\/)_rels\//i.test(name) || name.toLowerCase() === CONTENT_TYPES.toLowerCase()) continue;
      if (reached.has(name)) continue;
      removeType(this.types, name);
      for (const part of [name, relationsPart(name)]) this.remove(part);
    }
    this.put(CONTENT_TYPES, this.types.xml);
  }

  private freeName(stem: string, extension: string): string {
    let number = 1;
    const name = (): string => `${this.folder}${stem}${number}${extension}`;
    while (this.pack.has(name()) || this.fresh.has(name())) number++;
    this.fresh.add(name());
    return name();
  }
}
