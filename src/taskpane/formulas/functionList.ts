import type { Language } from '../../credit/language';
import { LANGUAGES } from '../../locales/language';

/** A worksheet function as the pane lists it. */
export interface ListedFunction {
  readonly name: string;
  /** The first sentence of its description. */
  readonly summary: string;
  /** For example "=AGINGBUCKET(due, asOf, [policy])". */
  readonly syntax: string;
  /** Its help page, relative to the pane's own. */
  readonly help: string;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description?: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}

export function helpIndex(language: Language): string {
  return `${LANGUAGES[language].help}index.html`;
}

/** The functions by name, from the metadata that Excel itself reads. */
export async function loadFunctions(language: Language): Promise<ListedFunction[]> {
  const { metadata, help } = LANGUAGES[language];
  const response = await fetch(metadata);
  if (!response.ok) throw new Error(`${metadata}: ${response.status}`);
  const { functions } = (await response.json()) as Metadata;
  return functions
    .map(({ id, description = '', parameters }) => ({
      name: id,
      summary: firstSentence(description),
      syntax: `=${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
      help: `${help}${id}.html`,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Up to a full stop that ends a sentence, in either script; "e.g. 5" ends none. */
function firstSentence(description: string): string {
  const text = description.replace(/\s+/g, ' ').trim();
  return (/^.*?(?:[。；]|\.(?= [A-Z])|$)/.exec(text)?.[0] ?? text).replace(/；$/, '。');
}
