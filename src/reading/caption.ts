import { currencyOfText } from '../credit/text/currency';
import { plainValue } from '../cells/cell';
import { withoutUnits } from '../cells/units';
import type { CellValue } from '../workbook/workbook';

/** A header as it stands and what its text says about its column. */
export interface Caption {
  /** As the user wrote it, in one line. */
  readonly text: string;
  /** What it is compared by: as it stands, then without units and currencies; none where it is blank. */
  readonly keys: readonly string[];
  /** What its unit multiplies the numbers of the column by: 10,000 for 金额(万元). */
  readonly multiple: number;
  /** The currency it names: "Balance (EUR)", "Betrag in EUR". */
  readonly currency: string | undefined;
}

/** The accents of Latin letters; the marks of kana, which make other letters, stay. */
const ACCENTS = /[\u0300-\u036f]/g;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** What two captions or words of a cell are compared by: letters and digits without width, case and accents. */
export function captionKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(NO_LETTER, '')
    .replaceAll('ß', 'ss');
}

/** Words between a caption and the currency it is in. */
const LINKS = new Set(['in', 'en', 'em', 'im']);

/** What a header cell says. */
export function captionOf(cell: CellValue): Caption {
  const text = String(plainValue(cell)).replace(/\s+/g, ' ').trim();
  if (text === '') return { text, keys: [], multiple: 1, currency: undefined };
  const { rest, multiple } = withoutUnits(text.normalize('NFKC').toLowerCase());
  const words = text
    .normalize('NFKC')
    .split(/[\s()[\]【】〔〕,;:/_-]+/)
    .filter(Boolean);
  const currency = words.map(word => currencyOfMark(word)).find(code => code !== undefined);
  const keys = [captionKey(text), captionKey(rest)];
  if (currency !== undefined) {
    const bare = withoutCurrency(words);
    keys.push(captionKey(bare.join('')));
  }
  // A second column of one name, as data frames write it: "posting_date.1".
  keys.push(captionKey(text.replace(/\.\d$/, '')));
  return { text, keys: [...new Set(keys.filter(Boolean))], multiple, currency };
}

function withoutCurrency(words: readonly string[]): string[] {
  const bare = words.filter(word => currencyOfMark(word) === undefined);
  while (LINKS.has(bare.at(-1)?.toLowerCase() ?? '')) bare.pop();
  return bare;
}

/** Marks that are the words of captions too, or letters of a name, do not name a currency there. */
const WORDS = new Set(['fr', 'ft', 'kr', 'rs', 'all', 'top', 'try', 'cad', 'euro']);

function currencyOfMark(word: string): string | undefined {
  if (WORDS.has(word) || (word.length === 3 && word !== word.toUpperCase())) return undefined;
  const codes = currencyOfText(word.replace(/^[千百]?[万亿](?=元|円|美元|欧元)/, ''))?.codes;
  return codes?.[0];
}
