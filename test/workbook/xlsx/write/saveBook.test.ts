import JSZip from 'jszip';
import { areaOf } from '../../../../src/workbook/xlsx/address';
import { readBook, type FileBook } from '../../../../src/workbook/xlsx/book';
import type {
  SavedBook,
  SavedCell,
  SavedContent,
  SavedSheet,
} from '../../../../src/workbook/xlsx/write/saved';
import { saveBook } from '../../../../src/workbook/xlsx/write/saveBook';
import type { CellFormat } from '../../../../src/workbook/xlsx/styles';
import {
  fileOf,
  oneSheet,
  relations,
  sharedStrings,
  styles,
  workbook,
  worksheet,
  type Parts,
} from '../../../support/xlsxFile';

const cell = (column: number, value: SavedCell['value'], more: Partial<SavedCell> = {}): SavedCell => ({
  column,
  value,
  format: 0,
  isError: false,
  ...more,
});

/** A content whose rows hold these cells, the rest as in the file. */
const content = (
  rows: readonly (readonly SavedCell[])[],
  more: Partial<SavedContent> = {},
): SavedContent => ({
  rows: rows.map((cells, row) => ({ row, hidden: false, height: undefined, cells })),
  columns: undefined,
  merges: undefined,
  view: undefined,
  tab: undefined,
  ...more,
});

const fresh = (name: string, saved: SavedContent): SavedSheet => ({
  name,
  hidden: false,
  from: undefined,
  content: saved,
});

/** What is saved, read again. */
async function saved(book: SavedBook, opened?: FileBook): Promise<FileBook> {
  return readBook(await saveBook(book, opened));
}

const shown = ({ sheets }: FileBook): unknown =>
  sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.map(({ value }) => value))]);

const asOpened = (from: FileBook['sheets'][number], change: Partial<SavedSheet> = {}): SavedSheet => ({
  name: from.name,
  hidden: from.visibility !== 'visible',
  from,
  content: undefined,
  ...change,
});

/** The parts of a zip that are not the same in another, by name. */
async function changedParts(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [one, other] = [await JSZip.loadAsync(before), await JSZip.loadAsync(after)];
  const names = new Set([...Object.keys(one.files), ...Object.keys(other.files)]);
  const changed: string[] = [];
  for (const name of names) {
    const [a, b] = [await one.file(name)?.async('base64'), await other.file(name)?.async('base64')];
    if (a !== b) changed.push(name);
  }
  return changed.sort();
}

const LOOK: CellFormat = {
  numberFormat: '#,##0.00;[Red]-#,##0.00',
  font: { name: 'Arial', size: 12, bold: true, colour: '#0B3A53' },
  fill: '#FFF3D6',
  border: { top: { style: 'thin', colour: '#112233' } },
  alignment: { horizontal: 'right', wrap: true },
};

describe('a workbook that came from no file', () => {
  test('values, errors and texts of every kind come back', async () => {
    const values = [
      1.5,
      true,
      false,
      'plain',
      ' spaces ',
      '=1+1',
      'a\r\n\tb',
      '& < " >',
      '_x000D_',
      '蓝桥',
      '\u0001',
    ];
    const cells = [...values.map((value, at) => cell(at, value)), cell(11, '#N/A', { isError: true })];
    const book = await saved([fresh('Open items', content([cells]))]);
    expect(shown(book)).toEqual([['Open items', [[...values, '#N/A']]]]);
    expect(book.sheets[0].rows[0].cells.map(({ isError }) => isError).lastIndexOf(true)).toBe(11);
  });

  test('looks, widths, heights, merges, frozen panes and hidden sheets come back', async () => {
    const saying = content([[cell(0, 1234.5, { format: LOOK })], []], {
      columns: [{ from: 0, to: 1, width: 20.5, hidden: false, format: LOOK }],
      merges: [areaOf('A1:C2')!],
      view: { frozen: { rows: 1, columns: 2 }, gridLines: false },
      tab: '#0B3A53',
    });
    const rows = [
      { ...saying.rows[0], height: 30 },
      { ...saying.rows[1], hidden: true },
    ];
    const book = await saved([
      fresh('One', { ...saying, rows }),
      { ...fresh('Two', content([])), hidden: true },
    ]);
    const [one, two] = book.sheets;
    expect(book.formats[one.rows[0].cells[0].format]).toEqual(LOOK);
    expect(one).toMatchObject({
      columns: [{ from: 0, to: 1, width: 20.5 }],
      merges: [areaOf('A1:C2')],
      frozen: { rows: 1, columns: 2 },
      gridLines: false,
      tab: '#0B3A53',
    });
    expect(one.rows.map(({ height, hidden }) => [height, hidden])).toEqual([
      [30, false],
      [undefined, true],
    ]);
    expect(two.visibility).toBe('hidden');
  });

  // ECMA-376 part 1, 18.3.1.4 c: cm leads to the cell's metadata; [MS-XLSX] 2.4.1: XLDAPR with fDynamic is a formula that spills.
  test('formulas come back, those that spill say so', async () => {
    const bytes = await saveBook(
      [
        fresh(
          'S',
          content([
            [
              cell(0, 3, { formula: 'SUM(B1,"<")' }),
              cell(1, 'x', { formula: '_xldudf_AGINGBUCKET(A1:A2)', array: areaOf('B1:B2')!, spills: true }),
              cell(2, '', { formula: 'D1' }),
            ],
          ]),
        ),
      ],
      undefined,
    );
    const [, spill] = (await readBook(bytes)).sheets[0].rows[0].cells;
    expect(
      (await readBook(bytes)).sheets[0].rows[0].cells.map(({ formula, value }) => [formula, value]),
    ).toEqual([
      ['SUM(B1,"<")', 3],
      ['_xldudf_AGINGBUCKET(A1:A2)', 'x'],
      ['D1', undefined],
    ]);
    expect(spill).toMatchObject({ array: areaOf('B1:B2'), metadata: 1 });
    const metadata = await (await JSZip.loadAsync(bytes)).file('xl/metadata.xml')!.async('string');
    expect(metadata).toMatch(
      /<metadataType name="XLDAPR".*fDynamic="1".*<cellMetadata[^>]*><bk><rc t="1" v="0"\/>/,
    );
  });
});

describe('a workbook that goes on from a file', () => {
  const parts: Parts = {
    ...oneSheet(''),
    'xl/workbook.xml': workbook(['Open items', 'Chart', 'Notes'], {
      before: '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews>',
      after:
        '<definedNames><definedName name="Area" localSheetId="2">Notes!$A$1</definedName><definedName name="Ledger">\'Open items\'!$A$1:$B$9</definedName></definedNames><calcPr calcId="1"/>',
    }),
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId3', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'calcChain', 'calcChain.xml'],
    ),
    'xl/worksheets/sheet1.xml': worksheet(
      '<sheetPr><tabColor theme="4"/></sheetPr><dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>1+1</f><v>2</v></c></row></sheetData><conditionalFormatting sqref="B1"><cfRule type="expression" priority="1"><formula>B1&gt;1</formula></cfRule></conditionalFormatting><pageMargins left="0.5"/><drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>',
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'table', '../tables/table1.xml'],
    ),
    'xl/tables/table1.xml':
      '<table xmlns="m" id="1" displayName="T" ref="A1:A2"><tableColumns><tableColumn name="Rich text"/></tableColumns></table>',
    'xl/worksheets/sheet2.xml': worksheet('<row r="1"><c r="A1"><v>5</v></c></row>'),
    'xl/worksheets/_rels/sheet2.xml.rels': relations(['rId1', 'comments', '../comments1.xml']),
    'xl/comments1.xml': '<comments xmlns="m"/>',
    'xl/drawings/drawing1.xml': '<wsDr xmlns="d"/>',
    'xl/chartsheets/sheet1.xml': '<chartsheet xmlns="m"/>',
    'xl/sharedStrings.xml': sharedStrings('<r><rPr><b/></rPr><t>Rich</t></r><r><t> text</t></r>'),
    'xl/styles.xml': styles(0, '0.0'),
    'xl/calcChain.xml': '<calcChain xmlns="m"><c r="B1" i="1"/></calcChain>',
    'xl/vbaProject.bin': Uint8Array.from([1, 2, 3]),
  };
  const rows = [[cell(0, 'Rich text'), cell(1, 9, { format: 1 })]];

  async function open(): Promise<{ file: Uint8Array; book: FileBook }> {
    const file = await fileOf(parts);
    return { file, book: await readBook(file) };
  }

  test('without a change every part keeps its bytes', async () => {
    const { file, book } = await open();
    const after = await saveBook(
      book.sheets.map(sheet => asOpened(sheet)),
      book,
    );
    expect(await changedParts(file, after)).toEqual([]);
  });

  test('of a changed sheet the cells are new, and rules, drawings, tables and texts with looks stay', async () => {
    const { file, book } = await open();
    const [items, notes] = book.sheets;
    const after = await saveBook([asOpened(items, { content: content(rows) }), asOpened(notes)], book);
    expect(await changedParts(file, after)).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/calcChain.xml',
        'xl/worksheets/sheet1.xml',
      ].filter(name => name !== '[Content_Types].xml'),
    );
    const xml = await (await JSZip.loadAsync(after)).file('xl/worksheets/sheet1.xml')!.async('string');
    expect(xml).toContain('<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>9</v></c>');
    for (const kept of [
      '<tabColor theme="4"/>',
      '<cfRule',
      '<drawing r:id="rId1"/>',
      '<tablePart r:id="rId2"/>',
    ]) {
      expect(xml).toContain(kept);
    }
  });

  // A table whose header cell says something else than the table makes Excel repair the file.
  test('a table whose header was overwritten becomes plain cells', async () => {
    const { book } = await open();
    const [items, notes] = book.sheets;
    const change = asOpened(items, { content: content([[cell(0, 'Other')]]) });
    const bytes = await saveBook([change, asOpened(notes)], book);
    const again = await readBook(bytes);
    expect(again.sheets[0].tables).toEqual([]);
    expect(Object.keys((await JSZip.loadAsync(bytes)).files)).not.toContain('xl/tables/table1.xml');
  });

  test('sheets are added, renamed, moved, hidden and taken out, and names follow', async () => {
    const { book } = await open();
    const [items, notes] = book.sheets;
    const again = await saved(
      [
        asOpened(notes, { hidden: true }),
        asOpened(items, { name: "Q1's & more" }),
        fresh('New', content(rows)),
      ],
      book,
    );
    expect(again.sheets.map(({ name, place, visibility }) => [name, place, visibility])).toEqual([
      ['Notes', 0, 'hidden'],
      ["Q1's & more", 1, 'visible'],
      ['New', 3, 'visible'],
    ]);
    expect(again.names.map(({ name, text, place }) => [name, text, place])).toEqual([
      ['Area', 'Notes!$A$1', 0],
      ['Ledger', "'Q1''s & more'!$A$1:$B$9", undefined],
    ]);
  });

  test('with a sheet goes what only it led to, and its names', async () => {
    const { book } = await open();
    const bytes = await saveBook([asOpened(book.sheets[0])], book);
    const names = Object.keys((await JSZip.loadAsync(bytes)).files);
    expect(names).not.toContain('xl/worksheets/sheet2.xml');
    expect(names).not.toContain('xl/comments1.xml');
    expect(names).toEqual(expect.arrayContaining(['xl/chartsheets/sheet1.xml', 'xl/drawings/drawing1.xml']));
    const again = await readBook(bytes);
    expect([again.sheets.map(({ name }) => name), again.names.map(({ name }) => name)]).toEqual([
      ['Open items'],
      ['Ledger'],
    ]);
  });

  test('saving twice adds no look twice', async () => {
    const { book } = await open();
    const look = (from: FileBook) =>
      from.sheets.map(sheet =>
        sheet.name === 'Notes'
          ? asOpened(sheet, { content: content([[cell(0, 1, { format: LOOK })]]) })
          : asOpened(sheet),
      );
    const once = await saved(look(book), book);
    const { length } = once.formats;
    expect(length).toBe(3);
    expect((await saved(look(once), once)).formats).toHaveLength(length);
  });

  // ECMA-376 part 1, 18.2.28: a day of the 1904 system is 1462 less.
  test('a 1904 workbook stays one', async () => {
    const dated: Parts = oneSheet('<row><c s="1"><v>10</v></c></row>', {
      'xl/workbook.xml': workbook(['Sheet'], { before: '<workbookPr date1904="1"/>' }),
      'xl/styles.xml': styles(0, 14),
    });
    const book = await readBook(await fileOf(dated));
    const change = asOpened(book.sheets[0], {
      content: content([[cell(0, 1472, { format: 1 }), cell(1, 10)]]),
    });
    const bytes = await saveBook([change], book);
    const xml = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')!.async('string');
    expect(xml).toContain('<v>10</v></c><c r="B1"><v>10</v>');
    expect(shown(await readBook(bytes))).toEqual([['Sheet', [[1472, 10]]]]);
  });

  test('prefixed and strict parts are changed in their own terms', async () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')
        .replace('xmlns=', 'xmlns:x=')
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        );
    const plain = oneSheet('<row><c><v>7</v></c></row>', { 'xl/styles.xml': styles(0) });
    const file = await fileOf(
      Object.fromEntries(
        Object.entries(plain).map(([name, xml]) => [
          name,
          name.startsWith('xl/') && !name.includes('_rels') ? strict(String(xml)) : xml,
        ]),
      ),
    );
    const book = await readBook(file);
    const look = { format: LOOK };
    const change = content([[cell(0, 8, look)]], { merges: [areaOf('A1:B1')!] });
    const again = await saved(
      [asOpened(book.sheets[0], { content: change }), fresh('New', content(rows))],
      book,
    );
    expect(shown(again)).toEqual([
      ['Sheet', [[8]]],
      ['New', [['Rich text', 9]]],
    ]);
    expect(again.sheets[0].merges).toEqual([areaOf('A1:B1')]);
    const xml = await again.package.text('xl/workbook.xml');
    expect(xml).toMatch(
      /<x:sheet [^>]*xmlns:cd="http:\/\/purl.oclc.org\/ooxml\/officeDocument\/relationships"/,
    );
  });
});
