import type { XmlPart } from './xmlPart';

/**
 * What tells Excel that a formula spills; without it a formula that fills several cells is an array formula of old, in
 * braces. Source: [MS-XLSX] 2.4.1 dynamicArrayProperties; ECMA-376 part 1, 18.9 metadata.
 */
const NAME = 'XLDAPR';
const TYPE = `name="${NAME}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"`;
const EXTENSION = '<extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst>'; // prettier-ignore
const AFTER_TYPES = [
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
];

export function plainMetadata(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${namespace}"></metadata>`;
}

/** The number by which a cell says that its formula spills; what it leads to is added where the part lacks it. */
export function spillingNumber(part: XmlPart): number {
  const t = (name: string): string => part.tag(name);
  const types = part.childrenOf('metadataTypes');
  let type = types.findIndex(text => text.includes(`"${NAME}"`));
  if (type < 0) {
    type = part.add('metadataTypes', `<${t('metadataType')} ${TYPE}/>`, AFTER_TYPES);
    const about = `<${t('futureMetadata')} name="${NAME}" count="1"><${t('bk')}>${EXTENSION.replace(
      '<extLst>',
      `<${t('extLst')}>`,
    )
      .replace('</extLst>', `</${t('extLst')}>`)
      .replace('<ext ', `<${t('ext')} `)
      .replace('</ext>', `</${t('ext')}>`)}</${t('bk')}></${t('futureMetadata')}>`;
    const at = AFTER_TYPES.slice(3)
      .map(name => part.find(name)?.at)
      .find(place => place !== undefined);
    if (at === undefined) part.addToRoot(about);
    else part.xml = part.xml.slice(0, at) + about + part.xml.slice(at);
  }
  const record = `<${t('bk')}><${t('rc')} t="${type + 1}" v="0"/></${t('bk')}>`;
  return part.add('cellMetadata', record, ['valueMetadata', 'extLst']) + 1;
}
