import { readBook } from '../../../src/workbook/xlsx/book';
import { FileUnreadable, type FileFault } from '../../../src/workbook/xlsx/unreadable';
import { fileOf, oneSheet, relations, worksheet } from '../../support/xlsxFile';

const row = '<row><c><v>7</v></c></row>';

/** Overwrites bytes wherever a mark stands in a file. */
function patched(
  file: Uint8Array,
  mark: readonly number[],
  offset: number,
  bytes: readonly number[],
): Uint8Array {
  const out = file.slice();
  for (let at = 0; at < out.length - offset; at++) {
    if (mark.every((byte, k) => file[at + k] === byte)) out.set(bytes, at + offset);
  }
  return out;
}

/** The mark of an entry in a zip's directory (APPNOTE.TXT 4.3.12). */
const CENTRAL = [0x50, 0x4b, 0x01, 0x02];
const SIZE_AT = 24;
const FLAGS_AT = 8;

const DOCTYPE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';

test.each<[FileFault, string, () => Uint8Array | Promise<Uint8Array>]>([
  ['damaged', 'a file cut short', async () => (await fileOf(oneSheet(row))).slice(0, 700)],
  [
    'damaged',
    'a sheet cut short',
    () => fileOf(oneSheet('', { 'xl/worksheets/sheet1.xml': worksheet(row).slice(0, -30) })),
  ],
  ['password', 'encrypted entries', async () => patched(await fileOf(oneSheet(row)), CENTRAL, FLAGS_AT, [1])],
  [
    'doctype',
    'a document type',
    () => fileOf(oneSheet('', { 'xl/worksheets/sheet1.xml': DOCTYPE + worksheet(row) })),
  ],
  [
    'doctype',
    'a document type in the workbook',
    () => fileOf(oneSheet('', { 'xl/workbook.xml': `${DOCTYPE}<workbook/>` })),
  ],
  [
    'notWorkbook',
    'a document of text',
    () =>
      fileOf({
        '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
        'word/document.xml': '<w:document xmlns:w="w"/>',
      }),
  ],
  [
    'binaryWorkbook',
    'a binary workbook',
    () =>
      fileOf({
        '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.bin']),
        'xl/workbook.bin': 'x',
      }),
  ],
  ['noSheet', 'no worksheet', () => fileOf(oneSheet('', { 'xl/worksheets/sheet1.xml': '' }))],
  [
    'tooLarge',
    'a part that inflates without end',
    () => fileOf(oneSheet('', { 'xl/sharedStrings.xml': `<sst xmlns="m">${' '.repeat(17_000_000)}</sst>` })),
  ],
])('%s: %s', async (fault, _, make) => {
  const error: unknown = await readBook(await make()).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FileUnreadable);
  expect((error as FileUnreadable).fault).toBe(fault);
});

test('a size that lies in the directory does no harm', async () => {
  const file = patched(await fileOf(oneSheet(row)), CENTRAL, SIZE_AT, [1, 0, 0, 0]);
  expect((await readBook(file)).sheets[0].rows[0].cells[0].value).toBe(7);
});
