import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  generateCustomFunctionsMetadata,
  type ICustomFunctionsMetadata,
  type IFunction,
} from 'custom-functions-metadata';
import ts from 'typescript';
import type { FunctionText } from '../src/locales/functionText';
import { ZH_FUNCTIONS } from '../src/locales/zh-CN/functions';

/** A worksheet function as its JSDoc tells it, or in another language as that language's table does. */
export interface FunctionDoc extends IFunction {
  /** The wrapper's name in its source file. */
  readonly wrapper: string;
  readonly returns: string;
  /** Formulas, one each, from the JSDoc's `@example` tags. */
  readonly examples: readonly string[];
}

/** The languages of the metadata: the tag Excel knows, and the texts where the JSDoc does not serve. */
export const LANGUAGES = [
  { tag: 'en', texts: undefined, metadata: 'functions.json', help: 'help/' },
  { tag: 'zh-CN', texts: ZH_FUNCTIONS, metadata: 'functions.zh-CN.json', help: 'help/zh-CN/' },
] as const satisfies readonly {
  tag: string;
  texts: Readonly<Record<string, FunctionText>> | undefined;
  metadata: string;
  help: string;
}[];

export type DocLanguage = (typeof LANGUAGES)[number];

/** Every worksheet function under a folder of wrappers, in English, by file and place in the file. */
export async function functionDocs(folder = 'src/functions'): Promise<FunctionDoc[]> {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => join(folder, name));
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`Function metadata: ${errors.join('\n')}`);
  const told = new Map(files.flatMap(file => [...jsDocOf(file)]));
  const { functions } = JSON.parse(metadataJson) as ICustomFunctionsMetadata;
  const wrappers = new Map(associate.map(({ id, functionName }) => [id, functionName]));
  return functions.map(fn => {
    const wrapper = wrappers.get(fn.id)!;
    const description = fn.description?.replace(/\s+/g, ' ');
    return { ...fn, description, wrapper, ...told.get(wrapper)! };
  });
}

/** The same function told in another language: names of functions stay, all else is translated. */
export function translate(doc: FunctionDoc, language: DocLanguage): FunctionDoc {
  const text: FunctionText | undefined = language.texts?.[doc.id];
  if (!text) return doc;
  return {
    ...doc,
    description: text.description,
    returns: text.returns,
    parameters: doc.parameters.map(parameter => ({ ...parameter, ...text.parameters[parameter.name] })),
  };
}

/**
 * What Excel reads at installation. An error value in a range reaches the function, so that it costs its own row
 * only: `allowErrorForDataTypeAny`, which the metadata tool does not know.
 */
export function metadataOf(docs: readonly FunctionDoc[], language: DocLanguage, origin: string): string {
  const functions = docs.map(doc => {
    const { id, name, description, parameters, result, options } = translate(doc, language);
    const helpUrl = `${origin}/${language.help}${id}.html`;
    return { id, name, description, helpUrl, parameters, result, options } satisfies IFunction;
  });
  const metadata = { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** What the metadata tool leaves out: the result's description and the examples, by the wrapper's name. */
function jsDocOf(file: string): Map<string, Pick<FunctionDoc, 'returns' | 'examples'>> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = new Map<string, Pick<FunctionDoc, 'returns' | 'examples'>>();
  for (const statement of source.statements) {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) continue;
    const textOf = (tag: ts.JSDocTag) => (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();
    const returns = ts.getJSDocReturnTag(statement);
    found.set(statement.name.text, {
      returns: returns ? textOf(returns) : '',
      examples: ts
        .getJSDocTags(statement)
        .filter(tag => tag.tagName.text === 'example')
        .map(textOf),
    });
  }
  return found;
}
