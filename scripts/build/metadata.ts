import { readFileSync } from 'node:fs';
import {
  generateCustomFunctionsMetadata,
  type ICustomFunctionsMetadata,
  type IFunction,
} from 'custom-functions-metadata';
import ts from 'typescript';
import type { Language } from '../../src/credit/language';
import { EN_PARAMETERS } from '../../src/locales/en/parameters';
import type { FunctionText, ParameterText } from '../../src/locales/functionText';
import { LANGUAGES } from '../../src/locales/language';
import { ZH_FUNCTIONS } from '../../src/locales/zh-CN/functions';
import { ZH_PARAMETERS } from '../../src/locales/zh-CN/functions/common';
import { functionFiles, type FunctionFilePlace } from './functionFiles';

/** An `@example` tag: "=CREDITGRADE(80)" or, with the result a source states, "=CREDITGRADE(80) → AA". */
export interface Example {
  readonly formula: string;
  readonly stated: string | undefined;
}

/** What the metadata tool leaves out of a function's JSDoc. */
interface JsDoc {
  /** The heading of the function's family. */
  readonly family: string;
  readonly returns: string;
  readonly examples: readonly Example[];
}

/** A worksheet function as its JSDoc tells it, or in another language as that language's table does. */
export interface FunctionDoc extends IFunction, JsDoc {
  /** The wrapper's name in its source file. */
  readonly wrapper: string;
}

/** How a language tells what the functions are, where the English of their JSDoc does not serve. */
interface FunctionTexts {
  readonly functions: Readonly<Record<string, FunctionText>>;
  /** The arguments that many functions share, where a function has no text of its own. */
  readonly parameters: Readonly<Record<string, ParameterText>>;
}

const TEXTS: Readonly<Record<Language, FunctionTexts | undefined>> = {
  en: undefined,
  zh: { functions: ZH_FUNCTIONS, parameters: ZH_PARAMETERS },
};

/** Every worksheet function in English, by family, file and place in the file. */
export async function functionDocs(): Promise<FunctionDoc[]> {
  const files = functionFiles();
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(
    files.map(({ path }) => path),
  );
  if (errors.length > 0) throw new Error(`Function metadata: ${errors.join('\n')}`);
  const told = new Map(files.flatMap(file => [...jsDocOf(file)]));
  const { functions } = JSON.parse(metadataJson) as ICustomFunctionsMetadata;
  const wrappers = new Map(associate.map(({ id, functionName }) => [id, functionName]));
  const own = new Map(
    functions.map(({ id, parameters }) => [
      id,
      new Map(parameters.map(({ name, description }) => [name, description])),
    ]),
  );
  return functions.map(fn => {
    const wrapper = wrappers.get(fn.id)!;
    const description = fn.description?.replace(/\s+/g, ' ');
    const parameters = fn.parameters.map(parameter => ({
      ...parameter,
      description: inherited(fn.id, id => own.get(id)?.get(parameter.name)) ?? EN_PARAMETERS[parameter.name],
    }));
    return { ...fn, description, parameters, wrapper, ...told.get(wrapper)! };
  });
}

/** The same function told in another language: names of functions stay, all else is translated. */
export function translate(doc: FunctionDoc, language: Language): FunctionDoc {
  const texts = TEXTS[language];
  if (!texts) return doc;
  const { description, returns } = texts.functions[doc.id];
  return {
    ...doc,
    description,
    returns,
    parameters: doc.parameters.map(parameter => ({
      ...parameter,
      ...parameterText(doc.id, parameter.name, texts),
    })),
  };
}

/** Errors: thrown where nobody says what an argument is, as Excel would show it in English. */
function parameterText(id: string, name: string, { functions, parameters }: FunctionTexts): ParameterText {
  const text = inherited(id, fn => functions[fn]?.parameters?.[name]) ?? parameters[name];
  if (!text) throw new Error(`${id}: nothing is said of ${name}`);
  return text;
}

/** A function that tells more of another bears its name with one of these behind it: CREDITGRADEWHY, ALTMANZZONE. */
const TWIN = /(?:WHY|ZONE)$/;

/** What a function says itself, or else the function of which it tells more. */
function inherited<T>(id: string, said: (id: string) => T | undefined): T | undefined {
  return said(id) ?? (TWIN.test(id) ? said(id.replace(TWIN, '')) : undefined);
}

/**
 * What Excel reads at installation. An error value in a range reaches the function, so that it costs its own row
 * only: `allowErrorForDataTypeAny`, which the metadata tool does not know.
 */
export function metadataOf(docs: readonly FunctionDoc[], language: Language, origin: string): string {
  const functions = docs.map(doc => {
    const { id, name, description, parameters, result, options } = translate(doc, language);
    const helpUrl = `${origin}/${LANGUAGES[language].help}${id}.html`;
    return { id, name, description, helpUrl, parameters, result, options } satisfies IFunction;
  });
  const metadata = { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** For example "=AGINGBUCKET(due, asOf, [policy])"; the marked arguments have a star, as in "due*". */
export function syntaxOf(doc: FunctionDoc, marked: ReadonlySet<string> = new Set()): string {
  const list = doc.parameters.map(({ name, optional }) => {
    const shown = marked.has(name) ? `${name}*` : name;
    return optional ? `[${shown}]` : shown;
  });
  return `=${doc.id}(${list.join(', ')})`;
}

/** By the wrapper's name. */
function jsDocOf({ path, family: { heading } }: FunctionFilePlace): Map<string, JsDoc> {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = new Map<string, JsDoc>();
  for (const statement of source.statements) {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) continue;
    const textOf = (tag: ts.JSDocTag) => (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();
    const returns = ts.getJSDocReturnTag(statement);
    const examples = ts.getJSDocTags(statement).filter(tag => tag.tagName.text === 'example');
    found.set(statement.name.text, {
      family: heading,
      returns: returns ? textOf(returns) : '',
      examples: examples.map(tag => exampleOf(textOf(tag))),
    });
  }
  return found;
}

function exampleOf(text: string): Example {
  const [formula, stated] = text.replace(/\s+/g, ' ').split(' → ');
  return { formula, stated };
}
