/** A currency sign, code or name as it stood beside an amount, and the ISO 4217 codes it may mean, likeliest first. */
export interface CurrencyMark {
  readonly mark: string;
  readonly codes: readonly string[];
}

/** The active currency codes of ISO 4217, funds and metals left out. */
const CODES: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH
  CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
  INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
  MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK
  SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF
  XCD XOF XPF YER ZAR ZMW ZWG`.split(/\s+/),
);

const DOLLARS = ['USD', 'CAD', 'AUD', 'HKD', 'SGD', 'TWD', 'NZD', 'MXN'];
const CROWNS = ['SEK', 'NOK', 'DKK', 'ISK'];

/** Signs and names in lower case, and lower-case codes of the currencies that trade is mostly in. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '$': DOLLARS, 'us$': ['USD'], 'usd$': ['USD'], 'usd': ['USD'], 'dollar': DOLLARS, 'dollars': DOLLARS, '美元': ['USD'], '美金': ['USD'],
    'c$': ['CAD'], 'ca$': ['CAD'], 'cad': ['CAD'], '加元': ['CAD'], 'a$': ['AUD'], 'au$': ['AUD'], 'aud': ['AUD'], '澳元': ['AUD'],
    'nz$': ['NZD'], 's$': ['SGD'], 'sg$': ['SGD'], 'sgd': ['SGD'], '新元': ['SGD'], '新加坡元': ['SGD'],
    'hk$': ['HKD'], 'hkd': ['HKD'], '港元': ['HKD'], '港币': ['HKD'], 'nt$': ['TWD'], 'twd': ['TWD'], '新台币': ['TWD'],
    'mx$': ['MXN'], 'r$': ['BRL'], 'brl': ['BRL'],
    '€': ['EUR'], 'eur': ['EUR'], 'euro': ['EUR'], 'euros': ['EUR'], '欧元': ['EUR'],
    '£': ['GBP'], 'gbp': ['GBP'], '英镑': ['GBP'],
    '¥': ['CNY', 'JPY'], 'cn¥': ['CNY'], 'rmb¥': ['CNY'], 'jp¥': ['JPY'], 'rmb': ['CNY'], 'cny': ['CNY'], 'yuan': ['CNY'],
    '元': ['CNY', 'TWD', 'HKD'], '圆': ['CNY'], '元整': ['CNY'], '人民币': ['CNY'], '人民币元': ['CNY'],
    'jpy': ['JPY'], 'yen': ['JPY'], '円': ['JPY'], '日元': ['JPY'], '日圆': ['JPY'],
    '₹': ['INR'], 'rs': ['INR', 'PKR', 'LKR'], 'inr': ['INR'], '₩': ['KRW'], '韩元': ['KRW'], '₽': ['RUB'], '卢布': ['RUB'],
    '₺': ['TRY'], '₫': ['VND'], '฿': ['THB'], '泰铢': ['THB'], '₪': ['ILS'], '₴': ['UAH'], '₱': ['PHP'], '₦': ['NGN'],
    'fr': ['CHF'], 'sfr': ['CHF'], 'chf': ['CHF'], '瑞士法郎': ['CHF'], 'zł': ['PLN'], 'kč': ['CZK'], 'ft': ['HUF'],
    'kr': CROWNS, 'sek': ['SEK'], 'nok': ['NOK'], 'dkk': ['DKK'],
  }),
); // prettier-ignore

/**
 * The currency that a sign, a code or a name means: "$", "USD", "Rs.", "元".
 * Codes that are English words, such as ALL and TOP, count in capitals only.
 * Result: undefined where it means none.
 */
export function currencyOfText(mark: string): CurrencyMark | undefined {
  const word = mark.endsWith('.') ? mark.slice(0, -1) : mark;
  const codes = CODES.has(word) ? [word] : NAMES.get(word.toLowerCase());
  return codes && { mark, codes };
}

/** Two marks beside one amount, as in "$5 USD": the currency that both may mean, or undefined where there is none. */
export function sameCurrency(one: CurrencyMark | undefined, other: CurrencyMark): CurrencyMark | undefined {
  if (!one) return other;
  const codes = one.codes.filter(code => other.codes.includes(code));
  return codes.length > 0 ? { mark: one.mark, codes } : undefined;
}
