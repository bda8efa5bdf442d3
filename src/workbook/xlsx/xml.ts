import { SaxesParser } from 'saxes';
import type { TimeSlicer } from '../timeSlicer';
import type { Pieces } from './package';
import { FileUnreadable } from './unreadable';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part as it is read. Names come without their prefix. */
export interface Handlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * What newer Excels add beside the elements of the standard: it repeats their names, for example x15:workbookPr. Of
 * alternatives (ECMA-376 part 3, 7.5) the fallback is the one that every reader understands.
 */
const ASIDE = new Set(['extLst', 'Choice']);

/**
 * Reads a part's XML in one pass and in slices. An absent part tells nothing.
 * Arguments: the part's text; what is told; whose time it takes; `everything` tells also what newer Excels add.
 * Errors: `FileUnreadable`, 'doctype' for a document type declaration, 'damaged' for XML that is not well-formed.
 */
export async function walk(
  pieces: Pieces,
  { open, text, close }: Handlers,
  slicer: TimeSlicer,
  everything = false,
): Promise<void> {
  const parser = new SaxesParser({ position: false });
  let aside = 0;
  parser.on('doctype', () => {
    throw new FileUnreadable('doctype');
  });
  parser.on('error', error => {
    throw new FileUnreadable('damaged', error);
  });
  parser.on('opentag', tag => {
    const name = localName(tag.name);
    if (aside > 0 || (!everything && ASIDE.has(name))) aside++;
    else open(name, tag.attributes as Attributes);
  });
  parser.on('closetag', tag => {
    if (aside > 0) aside--;
    else close?.(localName(tag.name));
  });
  const heard = (part: string): void => {
    if (aside === 0) text?.(part);
  };
  parser.on('text', heard);
  parser.on('cdata', heard);
  let any = false;
  for await (const piece of pieces) {
    if (piece === '') continue;
    any = true;
    parser.write(piece);
    await slicer.rest();
  }
  if (any) parser.close();
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute whatever its prefix, for example of "r:id". */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const found = Object.keys(attributes).find(key => localName(key) === name);
  return found === undefined ? undefined : attributes[found];
}

/** Whether an attribute says yes, in each of the ways that writers use. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A whole number of an attribute, undefined where it is none. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : undefined;
}

/** A number of an attribute, undefined where it is none. */
export function decimal(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
