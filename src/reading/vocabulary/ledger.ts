import { captionKey } from '../caption';
import { LEDGER_FIELDS, type Captions, type LedgerField } from './captions';
import { CHINESE } from './chinese';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { JAPANESE } from './japanese';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';

/** The languages whose captions are known, by their BCP 47 tag. */
export const LEDGER_CAPTIONS: Readonly<Record<string, Captions>> = {
  en: ENGLISH, zh: CHINESE, de: GERMAN, fr: FRENCH, es: SPANISH, pt: PORTUGUESE, it: ITALIAN, nl: DUTCH, ja: JAPANESE,
}; // prettier-ignore

interface Known {
  readonly fields: readonly LedgerField[];
  /** The language of the caption where only one has it. */
  readonly language: string | undefined;
}

let known: ReadonlyMap<string, Known> | undefined;

/** Every known caption by its key; made when first asked for, which the start of the pane need not wait for. */
export function knownCaptions(): ReadonlyMap<string, Known> {
  if (known) return known;
  const found = new Map<string, { fields: LedgerField[]; language: string | undefined }>();
  for (const [language, captions] of Object.entries(LEDGER_CAPTIONS)) {
    for (const field of LEDGER_FIELDS) {
      for (const caption of captions[field] ?? []) {
        const key = captionKey(caption);
        const own = found.get(key);
        if (!own) found.set(key, { fields: [field], language });
        else {
          if (!own.fields.includes(field)) own.fields.push(field);
          if (own.language !== language) own.language = undefined;
        }
      }
    }
  }
  return (known = found);
}
