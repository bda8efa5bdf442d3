import type { Language } from '../language';
import { isFault, type Fault } from '../fault';
import { readPolicyValues, type PolicyRows } from './read';
import { GENERAL } from './general';
import type { PolicyCell } from './setting';

/**
 * The policy that a source stands for as rows of setting and value, ready to be edited: reading them back gives
 * the same policy. Names are in the policy's own language.
 * Errors: those of `readPolicy`.
 */
export function showPolicy(source?: string | PolicyRows): [string, PolicyCell][] | Fault {
  const values = readPolicyValues(source);
  if (isFault(values)) return values;
  const entries = [...values];
  const language = entries.find(([{ setting }]) => setting === GENERAL.settings.language)![1] as Language;
  return entries
    .filter(([{ setting }, value]) => value !== undefined || setting.standard !== undefined)
    .map(([{ setting }, value]) => [setting[language], setting.kind.write(value)]);
}
