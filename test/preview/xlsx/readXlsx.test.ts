import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import ExcelJS, { type Workbook } from 'exceljs';
import JSZip from 'jszip';
import { readXlsx } from '../../../src/preview/xlsx/readXlsx';
import { FileUnreadable, type FileFault } from '../../../src/workbook/xlsx/unreadable';

const KNOWN = new Set(['SUM', 'LET', 'AGINGBUCKET', 'XLOOKUP']);
const knows = (name: string): boolean => KNOWN.has(name);

/** Univer's types of cells, from its documentation of CellValueType. */
const [TEXT, NUMBER, BOOLEAN] = [1, 2, 3];

async function fileOf(fill: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function read(fill: (book: Workbook) => void): Promise<IWorkbookData> {
  return readXlsx(await fileOf(fill), 'test.xlsx', knows);
}

async function readSheet(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Partial<IWorksheetData>> {
  const snapshot = await read(book => fill(book.addWorksheet('Sheet')));
  return snapshot.sheets[snapshot.sheetOrder[0]];
}

function cellAt(sheet: Partial<IWorksheetData>, row: number, column: number): ICellData | undefined {
  return sheet.cellData?.[row]?.[column];
}

/** Changes the text of one part of a file, for what the writer of these tests cannot say. */
async function withPart(
  file: Uint8Array,
  path: string,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  zip.file(path, change(await zip.file(path)!.async('string')));
  return zip.generateAsync({ type: 'uint8array' });
}

describe('values', () => {
  test('text, numbers and truth stay what they are', async () => {
    const sheet = await readSheet(sheet => {
      sheet.addRow(['Acme', '00123', 12.5, true, false]);
    });
    expect([0, 1, 2, 3, 4].map(column => cellAt(sheet, 0, column))).toMatchObject([
      { v: 'Acme', t: TEXT },
      { v: '00123', t: TEXT },
      { v: 12.5, t: NUMBER },
      { v: 1, t: BOOLEAN },
      { v: 0, t: BOOLEAN },
    ]);
  });

  // Excel: 2026-04-30 is 46142, noon is half a day; 1900-01-01 is 1 and, by its leap-year error, 1900-03-01 is 61.
  test.each([
    ['2026-04-30', 46142],
    ['2026-04-30T12:00:00Z', 46142.5],
    ['1900-03-01', 61],
  ])('the date %s is the serial number %d in every time zone', async (date, serial) => {
    const sheet = await readSheet(sheet => {
      sheet.getCell('A1').value = new Date(date);
    });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ v: serial, t: NUMBER });
  });

  // ECMA-376 part 1, 18.2.28 workbookPr: in the 1904 system day 0 is 1904-01-01, 1462 days after 1900's.
  test('dates of a 1904 workbook become 1900 serial numbers', async () => {
    const sheet = await read(book => {
      book.properties.date1904 = true;
      book.addWorksheet('Sheet').getCell('A1').value = new Date('2026-04-30');
    });
    expect(cellAt(sheet.sheets.sheet1, 0, 0)).toMatchObject({ v: 46142 });
  });

  test('rich text, links and errors give what the cell shows', async () => {
    const sheet = await readSheet(sheet => {
      sheet.getCell('A1').value = { richText: [{ text: 'Nord' }, { text: 'wind', font: { bold: true } }] };
      sheet.getCell('B1').value = { text: 'Register', hyperlink: 'https://example.org' };
      sheet.getCell('C1').value = { error: '#N/A' };
    });
    expect([0, 1, 2].map(column => cellAt(sheet, 0, column)?.v)).toEqual(['Nordwind', 'Register', '#N/A']);
  });

  test('only the first cell of a merged area has the value', async () => {
    const sheet = await readSheet(sheet => {
      sheet.getCell('A1').value = 'Receivables';
      sheet.mergeCells('A1:C2');
    });
    expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 2 }]);
    expect(cellAt(sheet, 0, 0)?.v).toBe('Receivables');
    expect([cellAt(sheet, 0, 1)?.v, cellAt(sheet, 1, 2)?.v]).toEqual([undefined, undefined]);
  });
});

describe('formulas', () => {
  test('are typed as in Excel, without the prefixes of the file', async () => {
    const sheet = await readSheet(sheet => {
      sheet.getCell('A1').value = { formula: '_xldudf_AGINGBUCKET(B1,C1)', result: '1-30' };
      sheet.getCell('A2').value = { formula: '_xlfn.LET(_xlpm.x,1,_xlpm.x+SUM(B1:B2))', result: 1 };
    });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ f: '=AGINGBUCKET(B1,C1)', v: '1-30' });
    expect(cellAt(sheet, 1, 0)).toMatchObject({ f: '=LET(x,1,x+SUM(B1:B2))' });
  });

  test('that share one text each get their own', async () => {
    const sheet = await readSheet(sheet => {
      sheet.fillFormula('B1:B3', 'SUM(A1,$C$1)', [1, 2, 3]);
    });
    expect([0, 1, 2].map(row => cellAt(sheet, row, 1)?.f)).toEqual([
      '=SUM(A1,$C$1)',
      '=SUM(A2,$C$1)',
      '=SUM(A3,$C$1)',
    ]);
  });

  test('of an array leave the cells they spill into free, with their looks', async () => {
    const sheet = await readSheet(sheet => {
      const fill = sheet.fillFormula.bind(sheet) as (...given: unknown[]) => void;
      fill('B1:B3', 'AGINGBUCKET(A1:A3,C1)', ['x', 'y', 'z'], 'array');
      sheet.getCell('B2').font = { bold: true };
    });
    expect(cellAt(sheet, 0, 1)).toMatchObject({ f: '=AGINGBUCKET(A1:A3,C1)' });
    expect([cellAt(sheet, 1, 1)?.v, cellAt(sheet, 2, 1)?.v]).toEqual([undefined, undefined]);
    expect(cellAt(sheet, 1, 1)?.s).toBeDefined();
  });

  test.each([
    ['a function that the grid lacks', 'GETPIVOTDATA("x",A1)'],
    ['a table', 'SUM(Invoices[Amount])'],
    ['another file', 'SUM([1]Sheet1!A1)'],
  ])('with %s keep the value from the file', async (_, formula) => {
    const sheet = await readSheet(sheet => {
      sheet.getCell('A1').value = { formula, result: 42 };
    });
    expect(cellAt(sheet, 0, 0)).toMatchObject({
      v: 42,
      t: NUMBER,
      custom: { formula: `=${formula}`, value: 42 },
    });
  });

  test('that resulted in an error show it', async () => {
    const sheet = await readSheet(sheet => {
      sheet.getCell('A1').value = { formula: 'GETPIVOTDATA(A2)', result: { error: '#REF!' } };
    });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ v: '#REF!', t: TEXT });
  });
});

describe('looks', () => {
  async function styleOf(fill: (cell: ExcelJS.Cell) => void): Promise<IStyleData> {
    const snapshot = await read(book => {
      const cell = book.addWorksheet('Sheet').getCell('A1');
      cell.value = 1;
      fill(cell);
    });
    return snapshot.styles[cellAt(snapshot.sheets.sheet1, 0, 0)!.s as string]!;
  }

  test('fonts, fills, alignment, borders and number formats', async () => {
    const style = await styleOf(cell => {
      cell.font = { bold: true, italic: true, size: 14, color: { argb: 'FF0B3A53' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF3D6' } };
      cell.alignment = { horizontal: 'right', vertical: 'middle', wrapText: true };
      cell.border = { top: { style: 'thin', color: { argb: 'FF112233' } } };
      cell.numFmt = '#,##0.00';
    });
    expect(style).toMatchObject({
      bl: 1,
      it: 1,
      fs: 14,
      cl: { rgb: '#0B3A53' },
      bg: { rgb: '#FFF3D6' },
      ht: 3,
      vt: 2,
      tb: 3,
      bd: { t: { s: 1, cl: { rgb: '#112233' } } },
      n: { pattern: '#,##0.00' },
    });
  });

  // Excel calls accent 1 with a tint of 0.6 "Accent 1, Lighter 60%": of the Office 2007 theme (4F81BD) it is B8CCE4.
  test('colours of the theme, lightened', async () => {
    const style = await styleOf(cell => {
      const fgColor = { theme: 4, tint: 0.6 } as Partial<ExcelJS.Color>;
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor };
    });
    const parts = [1, 3, 5].map(at => parseInt(style.bg!.rgb!.slice(at, at + 2), 16));
    [0xb8, 0xcc, 0xe4].forEach((part, at) => expect(Math.abs(parts[at] - part)).toBeLessThanOrEqual(1));
  });

  test('widths, heights, frozen panes, hidden rows, columns and sheets', async () => {
    const snapshot = await read(book => {
      const sheet = book.addWorksheet('Invoices', { views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }] });
      sheet.addRow(['a', 'b', 'c']);
      sheet.addRow(['d', 'e', 'f']).hidden = true;
      sheet.getRow(1).height = 30;
      sheet.getColumn(1).width = 20;
      sheet.getColumn(2).hidden = true;
      book.addWorksheet('Lists', { state: 'veryHidden' });
    });
    const [invoices, lists] = snapshot.sheetOrder.map(id => snapshot.sheets[id]);
    expect(invoices.freeze).toEqual({ xSplit: 2, ySplit: 1, startRow: 1, startColumn: 2 });
    // 30 points are 40 pixels at 96 dots per inch.
    expect(invoices.rowData).toEqual({ 0: { h: 40 }, 1: { hd: 1 } });
    expect(invoices.columnData?.[0]?.w).toBeGreaterThanOrEqual(20 * 7);
    expect(invoices.columnData?.[1]?.hd).toBe(1);
    expect([invoices.hidden, lists.hidden]).toEqual([0, 1]);
  });

  test('a column formatted as text stays so for cells still to be typed', async () => {
    const snapshot = await read(book => {
      const sheet = book.addWorksheet('Policy');
      sheet.getColumn(2).numFmt = '@';
      sheet.addRow(['Ageing buckets', '7/15/30']);
    });
    const { columnData } = snapshot.sheets.sheet1;
    expect(snapshot.styles[columnData![1].s as string]).toMatchObject({ n: { pattern: '@' } });
  });

  test('names of ranges', async () => {
    const snapshot = await read(book => {
      book.addWorksheet('Policy').addRow(['a']);
      book.definedNames.add('Policy!$A$1:$B$40', 'rules');
    });
    expect(JSON.parse(snapshot.resources![0].data)).toEqual({
      name1: { id: 'name1', name: 'rules', formulaOrRefString: 'Policy!$A$1:$B$40' },
    });
  });
});

describe('unreadable files', () => {
  const bytes = (...parts: (number[] | string)[]): Uint8Array =>
    Uint8Array.from(
      parts.flatMap(part =>
        typeof part === 'string' ? Array.from(part, letter => [letter.charCodeAt(0), 0]).flat() : part,
      ),
    );
  // [MS-CFB] 2.2: the signature of a compound file, which .xls files and files with a password are.
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  test.each<[FileFault, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['empty', 'an empty file', () => new Uint8Array()],
    ['oldWorkbook', 'an .xls file', () => bytes(compound, 'Workbook')],
    ['password', 'a file with a password', () => bytes(compound, 'EncryptedPackage')],
    ['notWorkbook', 'a text', () => new TextEncoder().encode('Invoice;Due date\n1;2026-01-01\n')],
    ['damaged', 'a zip cut short', async () => (await fileOf(book => book.addWorksheet('x'))).slice(0, 900)],
    [
      'notWorkbook',
      'a zip that is no workbook',
      () => new JSZip().file('readme.txt', 'hello').generateAsync({ type: 'uint8array' }),
    ],
    [
      'damaged',
      'a workbook with a broken part',
      async () =>
        withPart(await fileOf(book => book.addWorksheet('x')), 'xl/workbook.xml', xml => xml.slice(0, 300)),
    ],
  ])('%s: %s', async (fault, _, make) => {
    const error: unknown = await readXlsx(await make(), 'x.xlsx', knows).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FileUnreadable);
    expect((error as FileUnreadable).fault).toBe(fault);
  });
});
