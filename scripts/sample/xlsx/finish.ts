import JSZip from 'jszip';

/**
 * What Excel needs of a formula that spills and the writer leaves out. A part of the package describes the property
 * "dynamic array", and each such formula's cell refers to it by `cm`; without it Excel shows an array formula of old,
 * in braces.
 * Source: [MS-XLSX], dynamicArrayProperties; ECMA-376 part 1, 18.9 (metadata).
 */
const METADATA = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const METADATA_PART = 'xl/metadata.xml';
const CONTENT_TYPE =
  '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>';
const RELATIONSHIP =
  '<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>';

/**
 * The writer says that an Excel of 2016 has calculated the book, so that a newer one would do it again at once, and
 * show #NAME? for every answer where the add-in is not there.
 */
const CALCULATED_BY = /(<calcPr\b[^>]*\bcalcId=)"\d+"[^>]*?\/>/;
const CALCULATED_BY_TODAYS_EXCEL = '$1"191029"/>';

const ARRAY_FORMULA_CELL = /<c (?=[^>]*>\s*<f t="array")/g;

/** Marks the formulas of a workbook as dynamic and calculated, and gives every part of the file the same date. */
export async function finish(file: Uint8Array, date: Date): Promise<Uint8Array> {
  const before = await JSZip.loadAsync(file);
  const after = new JSZip();
  const add = (path: string, text: string) => after.file(path, text, { date, createFolders: false });
  for (const path of Object.keys(before.files).filter(name => !before.files[name].dir)) {
    add(path, finished(path, await before.files[path].async('string')));
  }
  add(METADATA_PART, METADATA);
  return after.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

function finished(path: string, xml: string): string {
  if (path === '[Content_Types].xml') return before('</Types>', CONTENT_TYPE, xml);
  if (path === 'xl/_rels/workbook.xml.rels') return before('</Relationships>', RELATIONSHIP, xml);
  if (path === 'xl/workbook.xml') return xml.replace(CALCULATED_BY, CALCULATED_BY_TODAYS_EXCEL);
  return path.startsWith('xl/worksheets/') ? xml.replace(ARRAY_FORMULA_CELL, '<c cm="1" ') : xml;
}

function before(end: string, addition: string, xml: string): string {
  if (!xml.includes(end)) throw new Error(`the writer has left out ${end}`);
  return xml.replace(end, addition + end);
}
