import { FUNCTIONS } from '../../../src/functions/registry';

/** What Excel writes before the name of an add-in's function, and takes away when it reads the file. */
const ADD_IN_PREFIX = '_xldudf_';

const QUOTED = /("(?:[^"]|"")*")/;
const NAME = /\b([A-Z][A-Z0-9.]*)(?=\()/g;

/** A formula as the file holds it. */
export function storedFormula(typed: string): string {
  return typed
    .split(QUOTED)
    .map((part, i) =>
      i % 2 ? part : part.replace(NAME, name => (FUNCTIONS.has(name) ? ADD_IN_PREFIX : '') + name),
    )
    .join('');
}
