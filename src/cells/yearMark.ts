/** A header without its year: the year it names, or how many years it says it lies back. */
export interface YearMark {
  readonly rest: string;
  /** A calendar year, such as 2025. */
  readonly year?: number;
  /** 0 this year, 1 the prior year, 2 the year before it. */
  readonly back?: number;
}

/** The tail that statements put behind a marked year: 期末余额, 上年金额, 年初数. */
const TAIL = '(?:度|末|底|初)?(?:余额|金额|数)?';

/** Words for how far back a year lies, furthest first, because "上上年" holds "上年". */
const BACK: readonly (readonly [back: number, words: RegExp])[] = [
  [2, new RegExp(`year before last|(?:two|2) years ago|(?<![a-z0-9])[ytn] ?- ?2(?!\\d)|(?:上上年|前年|前两年)${TAIL}`)],
  [1, new RegExp(`(?:prior|previous|last|preceding) year|one year ago|(?<![a-z0-9])(?:py|[ytn] ?- ?1)(?![a-z0-9])|(?:上年|上一年|去年|上期|前一年|期初|年初)${TAIL}`)],
  [0, new RegExp(`(?:this|current|latest) year|(?<![a-z0-9])cy(?![a-z0-9])|(?:本年|当年|今年|本期|期末|年末)${TAIL}`)],
]; // prettier-ignore

/** Ways to name a calendar year: a balance sheet date, a financial year over two calendar years, a year. */
const CALENDAR: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d\d)[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\d)/,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.]((?:19|20)\d\d)(?!\d)/,
  /(?:\bfy ?)?(?<!\d)(?:19|20)\d\d[-/]((?:19|20)?\d\d)(?!\d)/,
  new RegExp(`(?:\\b(?:fy|cy|year) ?)?(?<!\\d)((?:19|20)\\d\\d)(?!\\d)(?: ?年${TAIL})?`),
  /\bfy ?'?(\d\d)(?!\d)/,
];

/**
 * Takes the year out of a header: "Total assets 2025", "Sales (prior year)", "FY24 sales", "Equity Y-1",
 * "2025年总资产", "净利润(上年)".
 * Arguments: the header in lower case and half-width forms.
 * Result: the rest with the year it stood for, or undefined where it names none.
 */
export function yearMarkOf(header: string): YearMark | undefined {
  const text = header.replace(/[‐-―−]/g, '-');
  for (const calendar of CALENDAR) {
    const match = calendar.exec(text);
    if (!match) continue;
    const year = Number(match[1]);
    return { rest: text.replace(calendar, ' '), year: year < 100 ? 2000 + year : year };
  }
  for (const [back, words] of BACK) if (words.test(text)) return { rest: text.replace(words, ' '), back };
  return undefined;
}
