import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { sampleWorkbook } from '../../scripts/sample/workbook';
import { FUNCTIONS } from '../../src/functions/registry';
import { SAMPLE_FILE } from './savedSample';

async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files);
  return Object.fromEntries(
    await Promise.all(paths.map(async path => [path, await zip.files[path].async('string')] as const)),
  );
}

describe('the file of the sample workbook', () => {
  let made: Uint8Array;
  let parts: Record<string, string>;

  beforeAll(async () => {
    made = await sampleWorkbook();
    parts = await partsOf(made);
  });

  it('is what its script makes of the engine as it stands; if this fails, run "npm run sample"', async () => {
    expect(parts).toEqual(await partsOf(await readFile(SAMPLE_FILE)));
  });

  it('has the same bytes in every run', async () => {
    expect(Buffer.from(await sampleWorkbook()).equals(made)).toBe(true);
  });

  // What Excel itself writes for a formula that spills: a cell marked with the book's one piece of cell metadata,
  // which says "dynamic array" ([MS-XLSX], dynamicArrayProperties).
  it('marks every formula as a dynamic array', () => {
    const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    const cells = sheets.flatMap(([, xml]) => xml.match(/<c [^>]*><f.*?<\/f>/g) ?? []);
    expect(cells.length).toBeGreaterThan(15);
    for (const cell of cells)
      expect(cell).toMatch(/^<c cm="1" r="[A-Z]+\d+"[^>]*><f t="array" ref="[A-Z]+\d+:[A-Z]+\d+">/);
    expect(parts['xl/metadata.xml']).toContain('fDynamic="1"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/metadata.xml"');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="metadata.xml"');
  });

  // Excel stores an add-in's function with this prefix and shows it without once the add-in is loaded.
  it('names our functions as Excel stores those of add-ins, and the built-in ones plainly', () => {
    const formulas = Object.values(parts).flatMap(xml => xml.match(/<f t="array"[^>]*>[^<]*<\/f>/g) ?? []);
    const called = formulas.flatMap(formula => formula.match(/[A-Za-z_]+(?=\()/g) ?? []);
    const names = new Set(called);
    const ours = [...names]
      .filter(name => name.startsWith('_xldudf_'))
      .map(name => name.slice('_xldudf_'.length));
    expect(ours.filter(name => !FUNCTIONS.has(name))).toEqual([]);
    expect([...names].filter(name => FUNCTIONS.has(name))).toEqual([]);
    expect(ours).toEqual(
      expect.arrayContaining([
        'AGINGBUCKET',
        'AGINGREPORT',
        'CREDITGRADE',
        'CREDITLIMIT',
        'CREDITLIMITWHY',
        'CREDITPOLICY',
        'CREDITSCORE',
        'CREDITSCOREWHY',
        'DAYSPASTDUE',
        'DUEDATE',
        'DUNNINGSTAGE',
        'DUNNINGSTAGEWHY',
        'EXPOSURE',
        'LIMITCHECK',
      ]),
    );
  });
});
