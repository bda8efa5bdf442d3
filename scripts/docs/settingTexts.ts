import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { SectionId } from './reach';

/** What the source of a family of settings says of it, and of each setting: the comments of its interfaces. */
export interface SettingTexts {
  readonly section: string;
  /** The comment on a setting, or on the pattern of names that it follows (`weight_${string}`). */
  textOf(name: string): string | undefined;
}

/**
 * The comments of src/credit/policy/<section>.ts. A comment holds for the members right below it too, up to the next
 * comment or empty line.
 */
export function settingTexts(section: SectionId): SettingTexts {
  const path = `src/credit/policy/${section}.ts`;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
  const told = interfaces.filter(part => commentOf(part) !== undefined);
  const named = told.find(({ name }) => name.text.endsWith('Policy')) ?? told.at(0);
  const members = interfaces.flatMap(membersOf);
  return {
    section: (named && commentOf(named)) ?? '',
    textOf: name => members.find(member => member.fits(name))?.text,
  };
}

interface Member {
  readonly text: string;
  fits(name: string): boolean;
}

function membersOf({ members }: ts.InterfaceDeclaration): Member[] {
  let text: string | undefined;
  return members.flatMap(member => {
    const startsAnew = /^\s*\n\s*\n/.test(member.getFullText());
    text = commentOf(member) ?? (startsAnew ? undefined : text);
    const fits = namesOf(member);
    return text === undefined || fits === undefined ? [] : [{ text, fits }];
  });
}

function namesOf(member: ts.TypeElement): ((name: string) => boolean) | undefined {
  if (ts.isIndexSignatureDeclaration(member)) {
    const type = member.parameters[0].type;
    if (!type || !ts.isTemplateLiteralTypeNode(type)) return undefined;
    const start = type.head.text;
    return name => name.startsWith(start);
  }
  return name => member.name?.getText() === name;
}

/** The comment before a declaration, in one line, without the numbers of the rules it comes from. */
function commentOf(node: ts.Node): string | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return ts
    .getTextOfJSDocComment(comment)
    ?.replace(/\s+/g, ' ')
    .replace(/ ?\((domain )?S?\d[\d.]*[^()]*\)/g, '')
    .replace(/[:;,] domain [\d.]+(?=\.)/g, '')
    .trim();
}
