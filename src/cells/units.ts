/** What a unit in brackets multiplies the figures below it by. */
const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3, t: 1e3, thousand: 1e3, thousands: 1e3, "'000": 1e3, "000": 1e3, "000s": 1e3, "'000s": 1e3, 千: 1e3,
  万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8,
  m: 1e6, mn: 1e6, mio: 1e6, mln: 1e6, mm: 1e6, million: 1e6, millions: 1e6,
  bn: 1e9, billion: 1e9, billions: 1e9,
}; // prettier-ignore

const PLAIN_UNITS = new Set([
  'in', '%', '$', '€', '£', '¥', '￥', 'rmb', '元', '美元', '欧元', '港元', '日元', '英镑', '人民币', '人民币元',
  'day', 'days', 'd', '天', '日', 'year', 'years', 'yrs', '年', 'number', 'no', 'count', '个', '件', '家', '次', '笔',
  'score', 'points', 'pts', '分', 'ratio', 'x', 'times', '倍', '0-100', '1-100', 'yes/no', 'y/n', '是/否',
]); // prettier-ignore

const CURRENCIES: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').map(code => code.toLowerCase()),
);

/** A header without the units that stand in its brackets, and what they multiply its figures by. */
export interface WithoutUnits {
  readonly rest: string;
  readonly multiple: number;
}

/**
 * Takes units in brackets out of a header: "Total assets (kUSD)", "总资产(万元)", "Terms (days)". Brackets with
 * anything else in them stay: "Sales (forecast)" is not "Sales".
 * Arguments: the header in lower case and half-width forms.
 */
export function withoutUnits(header: string): WithoutUnits {
  let multiple = 1;
  const rest = header.replace(/[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/g, (group, content: string) => {
    const factors = content.split(/[\s,;·、]+/).filter(Boolean).map(multipleOf);
    if (factors.some(factor => factor === undefined)) return group;
    multiple = factors.reduce<number>((product, factor) => product * (factor ?? 1), multiple);
    return ' ';
  }); // prettier-ignore
  return { rest, multiple };
}

/** What one unit multiplies by; 1 for a currency or a plain unit, undefined for a word that is no unit. */
function multipleOf(unit: string): number | undefined {
  if (PLAIN_UNITS.has(unit) || CURRENCIES.has(unit)) return 1;
  if (Object.hasOwn(MULTIPLES, unit)) return MULTIPLES[unit];
  for (const [word, multiple] of Object.entries(MULTIPLES)) {
    const money = unit.startsWith(word)
      ? unit.slice(word.length)
      : unit.endsWith(word)
        ? unit.slice(0, -word.length)
        : undefined;
    if (money !== undefined && (PLAIN_UNITS.has(money) || CURRENCIES.has(money))) return multiple;
  }
  return undefined;
}
