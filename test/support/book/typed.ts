import type { CellValue } from '../../../src/workbook/workbook';

/** What a cell holds once Excel has made sense of what was written into it. */
export interface Held {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

const held = (value: CellValue, format?: string): Held => ({ value, ...(format ? { format } : {}) });

const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/**
 * What Excel reads in a text, the first rule that fits. Only en-US; the year of "1/2" is 2026.
 * Source: Excel's documented behaviour of Range.values and of typing into a cell formatted General.
 */
const RULES: readonly [RegExp, (match: RegExpMatchArray) => Held][] = [
  [/^'(.*)$/s, match => held(match[1])],
  [/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?(e[+-]?\d+)?$/i, match => held(Number(match[0].replaceAll(',', '')))],
  [/^([+-]?\d+(\.\d+)?)%$/, match => held(Number(match[1]) / 100, '0%')],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, match => held(serial(+match[1], +match[2], +match[3]), 'm/d/yyyy')],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, match => held(serial(+match[3], +match[1], +match[2]), 'm/d/yyyy')],
  [/^(\d{1,2})\/(\d{1,2})$/, match => held(serial(2026, +match[1], +match[2]), 'd-mmm')],
  [/^(true|false)$/i, match => held(match[0].toLowerCase() === 'true')],
  [/^[=+\-@].+$/s, match => ({ value: 0, formula: match[0].replace(/^=?/, '=') })],
];

export function typed(input: CellValue, format: string): Held {
  if (typeof input !== 'string') return held(format === '@' ? String(input) : input);
  if (format === '@') return held(input.replace(/^'/, ''));
  if (ERRORS.includes(input)) return held(input);
  for (const [pattern, read] of RULES) {
    const match = input.match(pattern);
    if (match) return read(match);
  }
  return held(input);
}
