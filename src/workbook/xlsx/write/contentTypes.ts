import { escaped } from '../escapedText';
import type { XmlPart } from './xmlPart';

export const CONTENT_TYPES = '[Content_Types].xml';

/** What a part is, by the last step of the type of the relation that leads to it. */
export const TYPES = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  sheetMetadata: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
} as const;

export function addType(part: XmlPart, name: string, type: string): void {
  part.addToRoot(`<${part.tag('Override')} PartName="/${escaped(name)}" ContentType="${type}"/>`);
}

export function removeType(part: XmlPart, name: string): void {
  const wanted = `/${escaped(name)}`.toLowerCase();
  part.remove('Override', text => /\sPartName\s*=\s*["']([^"']*)/.exec(text)?.[1]?.toLowerCase() === wanted);
}
