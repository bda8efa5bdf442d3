import JSZip from 'jszip';

/** The parts of a file by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relations part. Each relation is its id, the last step of its type, and its target. */
export function relations(
  ...entries: readonly (readonly [id: string, type: string, target: string])[]
): string {
  const all = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
}

/** A worksheet's part around what stands in it; rows alone need no <sheetData>. */
export function worksheet(inside: string): string {
  const data = inside.startsWith('<row') || inside === '' ? `<sheetData>${inside}</sheetData>` : inside;
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}">${data}</worksheet>`;
}

/** A shared strings part of plain texts or of elements. */
export function sharedStrings(...items: readonly string[]): string {
  const all = items.map(
    item => `<si>${item.startsWith('<') ? item : `<t xml:space="preserve">${item}</t>`}</si>`,
  );
  return `<sst xmlns="${MAIN}">${all.join('')}</sst>`;
}

/** A styles part whose cell formats have these number formats; those of a number are built in. */
export function styles(...formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, at) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${164 + at}" formatCode="${format}"/>`] : [],
  );
  const xfs = formats.map(
    (format, at) =>
      `<xf numFmtId="${typeof format === 'string' ? 164 + at : format}" fontId="0" fillId="0" borderId="0"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

/** A workbook's part that lists sheets by name, the nth with the relation rIdN; more elements stand before and after. */
export function workbook(
  names: readonly string[],
  { before = '', after = '', attributes = '' } = {},
): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${attributes}/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${before}<sheets>${sheets.join('')}</sheets>${after}</workbook>`;
}

/** The parts of a workbook with one sheet, in which these parts stand in place of, or beside, the plain ones. */
export function oneSheet(inside: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbook(['Sheet']),
    'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml': worksheet(inside),
    ...more,
  };
}

/** The bytes of a file with these parts; an empty text leaves a part out. */
export async function fileOf(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) if (content !== '') zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
