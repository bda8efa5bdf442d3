import { areaOf } from '../../../src/workbook/xlsx/address';
import { readBook, type FileBook } from '../../../src/workbook/xlsx/book';
import {
  fileOf,
  oneSheet,
  relations,
  sharedStrings,
  styles,
  workbook,
  worksheet,
  type Parts,
} from '../../support/xlsxFile';

async function read(parts: Parts): Promise<FileBook> {
  return readBook(await fileOf(parts));
}

/** The values of the first sheet's cells by address. */
async function values(parts: Parts): Promise<Record<string, unknown>> {
  return cellsOf(await read(parts), ({ value }) => value);
}

async function formulas(parts: Parts): Promise<Record<string, unknown>> {
  return cellsOf(await read(parts), ({ formula }) => formula);
}

type Cell = FileBook['sheets'][number]['rows'][number]['cells'][number];

function cellsOf({ sheets }: FileBook, pick: (cell: Cell) => unknown): Record<string, unknown> {
  return Object.fromEntries(
    sheets[0].rows.flatMap(({ row, cells }) =>
      cells.map(cell => [`${String.fromCharCode(65 + cell.column)}${row + 1}`, pick(cell)] as const),
    ),
  );
}

describe('values (ECMA-376 part 1, 18.18.11 ST_CellType)', () => {
  test('numbers, shared and inline texts, truth, errors', async () => {
    const row =
      '<row r="1"><c r="A1"><v>1.50</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>in</t></is></c>' +
      '<c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><v>00123</v></c></row>';
    const parts = { 'xl/sharedStrings.xml': sharedStrings('zero', 'one') };
    expect(await values(oneSheet(row, parts))).toEqual({
      A1: 1.5,
      B1: 'one',
      C1: 'in',
      D1: false,
      E1: '#N/A',
      F1: '00123',
    });
  });

  test('runs and plain text join, readings of East Asian text stay out, a blank text is one', async () => {
    const parts = {
      'xl/sharedStrings.xml': sharedStrings(
        '<t>plain </t><r><t>run</t></r>',
        '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
        ' ',
        '<t><![CDATA[a < b]]></t>',
      ),
    };
    const row = [0, 1, 2, 3, 9].map(at => `<c t="s"><v>${at}</v></c>`).join('');
    expect(await values(oneSheet(`<row>${row}</row>`, parts))).toEqual({
      A1: 'plain run',
      B1: '東京',
      C1: ' ',
      D1: 'a < b',
    });
  });

  // ECMA-376 part 1, 22.9.2.19 ST_Xstring: _xHHHH_ is a character, _x005F_ the underscore before what only looks like one.
  test('escaped characters', async () => {
    const row = '<row><c t="inlineStr"><is><t>a_x000A_b _x005F_x000A_</t></is></c></row>';
    expect(await values(oneSheet(row))).toEqual({ A1: 'a\nb _x000A_' });
  });

  test('an inline text beside a value counts', async () => {
    const row = '<row><c t="inlineStr"><v>0</v><is><t>text</t></is></c></row>';
    expect(await values(oneSheet(row))).toEqual({ A1: 'text' });
  });

  // Excel: 2026-08-31 is 46265, noon half a day; 1900-02-28 is 59 and, by its leap-year error, 1900-03-01 is 61.
  test.each([
    ['2026-08-31', 46265],
    ['2026-08-31T12:00:00Z', 46265.5],
    ['2026-08-31T12:00:00.000', 46265.5],
    ['18:00:00', 0.75],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['1899-12-30', 0],
    ['soon', 'soon'],
  ])('the ISO date %s is %p', async (text, value) => {
    expect(await values(oneSheet(`<row><c t="d"><v>${text}</v></c></row>`))).toEqual({ A1: value });
  });

  // ECMA-376 part 1, 18.2.28 workbookPr: in the 1904 system day 0 is 1904-01-01, 1462 days after 1900's.
  test('in a 1904 workbook days are moved, durations, times and amounts are not', async () => {
    const row =
      '<row>' + [0, 1, 2, 3, 4, 5].map(format => `<c s="${format}"><v>100</v></c>`).join('') + '</row>';
    const parts = {
      'xl/workbook.xml': workbook(['Sheet'], { before: '<workbookPr date1904="true"/>' }),
      'xl/styles.xml': styles(0, 14, '[h]:mm:ss', 'h:mm', '[Red]0.00', 27),
    };
    expect(await values(oneSheet(row, parts))).toEqual({
      A1: 100,
      B1: 1562,
      C1: 100,
      D1: 100,
      E1: 100,
      F1: 1562,
    });
  });

  test('what newer Excels add does not overwrite the date system', async () => {
    const extra = '<extLst><ext xmlns:x15="x"><x15:workbookPr date1904="0"/></ext></extLst>';
    const parts = {
      'xl/workbook.xml': workbook(['Sheet'], { before: '<workbookPr date1904="1"/>', after: extra }),
    };
    expect((await read(oneSheet('', parts))).date1904).toBe(true);
  });

  test('a text longer than Excel holds is cut at 32,767 characters', async () => {
    const { A1 } = await values(oneSheet(`<row><c t="str"><v>${'x'.repeat(40_000)}</v></c></row>`));
    expect(A1).toHaveLength(32_767);
  });

  // [MS-XLSX] 2.6.211: a cell with a data type holds #VALUE!, its number leads to a value whose structure names the text.
  test('a data type is its text', async () => {
    const parts = {
      'xl/metadata.xml':
        '<metadata xmlns="m" xmlns:xlrd="x"><metadataTypes><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>' +
        '<futureMetadata name="XLDAPR"><bk><extLst><ext><xda:dynamicArrayProperties xmlns:xda="y"/></ext></extLst></bk></futureMetadata>' +
        '<futureMetadata name="XLRICHVALUE"><bk><extLst><ext><xlrd:rvb i="1"/></ext></extLst></bk><bk><extLst><ext><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata>' +
        '<cellMetadata><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk></valueMetadata></metadata>',
      'xl/richData/rdrichvaluestructure.xml':
        '<rvStructures xmlns="m"><s t="_linkedentity2"><k n="%EntityId" t="s"/><k n="_DisplayString" t="s"/></s><s t="_webimage"><k n="Url"/></s></rvStructures>',
      'xl/richData/rdrichvalue.xml':
        '<rvData xmlns="m"><rv s="1"><v>https://example.org</v></rv><rv s="0"><v>id</v><v>Lotus Foods</v></rv></rvData>',
    };
    const row =
      '<row><c t="e" vm="1"><v>#VALUE!</v></c><c t="e" vm="2"><v>#VALUE!</v></c><c t="e"><v>#VALUE!</v></c></row>';
    expect(await values(oneSheet(row, parts))).toEqual({ A1: 'Lotus Foods', B1: '#VALUE!', C1: '#VALUE!' });
  });
});

describe('formulas', () => {
  test('the saved values 0, FALSE and "" are values; without one a formula is blank', async () => {
    const row =
      '<row><c><f>B1</f><v>0</v></c><c t="b"><f>C1</f><v>0</v></c><c t="str"><f>D1</f><v></v></c><c><f>E1</f></c></row>';
    expect(await values(oneSheet(row))).toEqual({ A1: 0, B1: false, C1: '', D1: undefined });
  });

  // ECMA-376 part 1, 18.3.1.40 f: the cells of a shared formula refer relative to the first.
  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A:B)+SUM(1:2)+SUM($A:B)', 'SUM(B:C)+SUM(3:4)+SUM($A:C)'],
    ['LOG10(A1)&amp;&quot;A1&quot;', 'LOG10(B3)&amp;&quot;A1&quot;'],
    ["'A1 B2'!A1+Q1!A1", "'A1 B2'!B3+Q1!B3"],
    ['Table1[A1]+Rate_1+XFE1', 'Table1[A1]+Rate_1+XFE1'],
    ['XFD1048576', 'A2'],
    ['1E3+A1', '1E3+B3'],
  ])('a shared %s stands two rows below and one column right as %s', async (text, moved) => {
    const row = `<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">${text}</f></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>`;
    const unquoted = (said: string): string => said.replaceAll('&quot;', '"').replace('&amp;', '&');
    expect(await formulas(oneSheet(row))).toEqual({ A1: unquoted(text), B3: unquoted(moved) });
  });

  test('array formulas have their area, what-if tables no text', async () => {
    const row =
      '<row><c r="B2"><f t="array" ref="B2:B9">A1:A8</f><v>1</v></c><c r="C2"><f t="dataTable" ref="C2:C9"/><v>2</v></c></row>';
    const book = await read(oneSheet(row));
    expect(cellsOf(book, ({ array }) => array)).toEqual({ B2: areaOf('B2:B9'), C2: undefined });
    expect(cellsOf(book, ({ formula }) => formula)).toEqual({ B2: 'A1:A8', C2: undefined });
  });
});

describe('places', () => {
  test('addresses may be missing, in small letters, out of order and repeated', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="d1"><v>4</v></c><c><v>5</v></c></row><row r="5"><c r="B5"><v>25</v></c><c r="A5"><v>15</v></c></row>' +
      '<row r="3"><c><v>13</v></c></row><row r="5"><c r="B5"><v>26</v></c></row>';
    const book = await read(oneSheet(rows));
    expect(cellsOf(book, ({ value }) => value)).toEqual({ A1: 1, D1: 4, E1: 5, A3: 13, A5: 15, B5: 26 });
    expect(book.sheets[0].rows.map(({ row }) => row)).toEqual([0, 2, 4]);
  });

  // Excel's specifications: 1,048,576 rows by 16,384 columns.
  test('what lies beyond the sheet is left out, and a far cell makes no row but its own', async () => {
    const rows =
      '<row r="1"><c r="XFD1"><v>1</v></c><c r="XFE1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>' +
      '<row r="1048577" ht="30"><c r="A1048577"><v>4</v></c></row><row r="-1"><c><v>5</v></c></row>';
    const [sheet] = (await read(oneSheet(rows))).sheets;
    expect(
      sheet.rows.map(({ row, cells }) => [row, cells.map(({ column, value }) => [column, value])]),
    ).toEqual([
      [0, [[16383, 1]]],
      [1048575, [[0, 3]]],
    ]);
  });

  test('merges, frozen panes, grid lines, columns and heights', async () => {
    const inside =
      '<sheetPr><tabColor rgb="FF0B3A53"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="1" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="2" max="16384" width="12.5" hidden="1" style="3"/></cols><sheetData><row r="2" ht="30" hidden="1"/></sheetData>' +
      '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B9"/><mergeCell ref="D:E"/></mergeCells>';
    expect((await read(oneSheet(inside))).sheets[0]).toMatchObject({
      merges: [areaOf('A1:C2'), { row: 0, column: 3, rows: 1_048_576, columns: 2 }],
      frozen: { rows: 1, columns: 2 },
      gridLines: false,
      columns: [{ from: 1, to: 16383, width: 12.5, hidden: true, format: 3 }],
      rows: [{ row: 1, height: 30, hidden: true, cells: [] }],
      tab: '#0B3A53',
    });
  });

  test('tables have a name, an area and rows of totals', async () => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'table', '/xl/tables/table1.xml']),
      'xl/tables/table1.xml':
        '<table xmlns="m" id="1" displayName="Ledger" ref="A1:B9" totalsRowCount="1"><tableColumns><tableColumn name="Invoice"/><tableColumn name="Open_x000a_amount"/></tableColumns></table>',
    };
    expect((await read(oneSheet('', parts))).sheets[0].tables).toEqual([
      {
        part: 'xl/tables/table1.xml',
        name: 'Ledger',
        area: areaOf('A1:B9'),
        headerRows: 1,
        totalsRows: 1,
        columns: ['Invoice', 'Open\namount'],
      },
    ]);
  });
});

describe('packages (ECMA-376 part 2)', () => {
  const row = '<row><c><v>7</v></c></row>';

  test('optional parts may be absent', async () => {
    const bare = oneSheet(row, {
      '[Content_Types].xml': '',
      '_rels/.rels': '',
      'xl/_rels/workbook.xml.rels': '',
    });
    expect(await values(bare)).toEqual({ A1: 7 });
  });

  test.each([
    ['prefixes', (xml: string) => xml.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')],
    [
      'strict addresses',
      (xml: string) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006',
            'http://purl.oclc.org/ooxml/spreadsheetml',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument',
          ),
    ],
    ['UTF-16', (xml: string) => Uint8Array.from(Buffer.from(`\ufeff${xml}`, 'utf16le'))],
    ['UTF-16 without a mark', (xml: string) => Uint8Array.from(Buffer.from(xml, 'utf16le'))],
    ['a byte order mark', (xml: string) => `\ufeff${xml}`],
  ])('parts may have %s', async (_, change) => {
    const parts = Object.fromEntries(
      Object.entries(oneSheet(row)).map(([name, xml]) => [
        name,
        name.startsWith('xl/') && !name.includes('_rels') ? change(String(xml)) : xml,
      ]),
    );
    expect(await values(parts)).toEqual({ A1: 7 });
  });

  test('another encoding is read as the part declares it', async () => {
    const xml = `<?xml version="1.0" encoding="windows-1252"?>${worksheet('<row><c t="str"><v>Müller</v></c></row>')}`;
    const parts = { 'xl/worksheets/sheet1.xml': Uint8Array.from(Buffer.from(xml, 'latin1')) };
    expect(await values(oneSheet('', parts))).toEqual({ A1: 'Müller' });
  });

  test.each([
    ['capitals and backslashes', 'XL\\Worksheets\\Sheet1.XML', 'worksheets/sheet1.xml'],
    ['an absolute target', 'xl/worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml'],
    ['steps in the target', 'xl/worksheets/sheet1.xml', './../xl/worksheets/sheet1.xml'],
    ['another name and an ampersand', 'xl/a&b.xml', 'a&amp;b.xml'],
  ])('a part is found with %s', async (_, name, target) => {
    const parts = {
      'xl/worksheets/sheet1.xml': '',
      'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', target]),
      [name]: worksheet(row),
    };
    expect(await values(oneSheet('', parts))).toEqual({ A1: 7 });
  });

  test('chart, macro and dialog sheets and sheets without a part are no sheets', async () => {
    const book = await read(
      oneSheet(row, {
        'xl/workbook.xml': workbook(['Chart', 'Macro', 'Dialog', 'Gone', 'Sheet']),
        'xl/_rels/workbook.xml.rels': relations(
          ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId2', 'xlMacrosheet', 'macrosheets/sheet1.xml'],
          ['rId3', 'dialogsheet', 'dialogsheets/sheet1.xml'],
          ['rId4', 'worksheet', 'worksheets/sheet9.xml'],
          ['rId5', 'worksheet', 'worksheets/sheet1.xml'],
        ),
        'xl/chartsheets/sheet1.xml': '<chartsheet xmlns="m"/>',
      }),
    );
    expect(book.sheets.map(({ name, id, place }) => [name, id, place])).toEqual([['Sheet', 5, 4]]);
  });

  test.each([
    ['hidden', 'hidden'],
    ['veryHidden', 'veryHidden'],
    ['show', 'visible'],
  ])('a sheet of the state %s is %s', async (state, visibility) => {
    const parts = { 'xl/workbook.xml': workbook(['Sheet'], { attributes: ` state="${state}"` }) };
    expect((await read(oneSheet('', parts))).sheets[0].visibility).toBe(visibility);
  });

  test('names know what they stand for and where they hold', async () => {
    const names =
      '<definedNames><definedName name="Rate">0.05</definedName><definedName name="_xlnm.Print_Area" localSheetId="0" hidden="1">Sheet!$A$1:$B$2</definedName></definedNames>';
    const parts = { 'xl/workbook.xml': workbook(['Sheet'], { after: names }) };
    expect((await read(oneSheet('', parts))).names).toEqual([
      { name: 'Rate', text: '0.05', place: undefined, hidden: false },
      { name: '_xlnm.Print_Area', text: 'Sheet!$A$1:$B$2', place: 0, hidden: true },
    ]);
  });
});
