import { currencyOfText } from '../credit/text/currency';

/** What a text says of the currency: its codes, likeliest first, the text itself where it is three letters; none where it says none. */
export function currencyCodes(text: string): readonly string[] {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return [];
  const known = currencyOfText(plain) ?? currencyOfText(plain.toUpperCase());
  if (known) return known.codes;
  for (const word of plain.split(/[\s()[\]/\-–:：]+/)) {
    const own = word === '' ? undefined : currencyOfText(word);
    if (own) return own.codes;
  }
  return [plain.toUpperCase()];
}

/** Words above a table before the currency it is in. */
const CURRENCY_WORDS =
  /币种|货币|币别|currency|ccy|währung|devise|moneda|moeda|valuta|amounts? in|figures in|in thousands of|beträge in|montants? en|importes? en|valores em|importi in|bedragen in|通貨/i;

/** Words above a table before its unit. */
const UNIT_WORDS =
  /单位|單位|unit|einheit|unité|unidad|unidade|unità|eenheid|単位|amounts? in|figures in|all in|beträge in|montants en|importes en|valores em|in thousands|in millions|'000/i;

/** The factors of units above a table. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/百万|million|mio\b|millionen|millions|millones|milhões|milioni|miljoen/i, 1e6],
  [/千万/, 1e7],
  [/亿|億/, 1e8],
  [/万|萬/, 1e4],
  [
    /千元|千円|thousand|tausend|milliers|miles de|milhares|migliaia|duizend|'000|\bk(?:eur|usd|gbp|cny)\b|\bt(?:eur|€)/i,
    1e3,
  ],
];

/** What the texts above a table say: the unit its amounts are in, and the currency. */
export interface AboveTable {
  readonly multiple: number;
  /** The text that says the unit. */
  readonly unitText: string;
  readonly currency: string | undefined;
}

export function readAbove(texts: readonly string[]): AboveTable {
  let multiple = 1;
  let unitText = '';
  let currency: string | undefined;
  for (const text of texts) {
    const plain = text.normalize('NFKC').trim();
    if (plain.length > 120) continue;
    const bracketed = /^\(.{1,14}\)$/.test(plain);
    if (UNIT_WORDS.test(plain) || bracketed) {
      const unit = UNITS.find(([pattern]) => pattern.test(plain));
      if (unit && multiple === 1) [multiple, unitText] = [unit[1], text.trim()];
    }
    if (UNIT_WORDS.test(plain) || CURRENCY_WORDS.test(plain) || bracketed) currency ??= currencyIn(plain);
  }
  return { multiple, unitText, currency };
}

function currencyIn(text: string): string | undefined {
  for (const word of text.split(/[\s()[\],;:/]+/)) {
    if (/^[A-Za-z]{3}$/.test(word) && word !== word.toUpperCase()) continue;
    const bare = word.replace(/^[千百]?[万亿](?=元|円|美元|欧元|港元|日元)/, '');
    const found = bare === '' || bare.toLowerCase() === 'all' ? undefined : currencyOfText(bare);
    if (found) return found.codes[0];
  }
  return undefined;
}
