import type { Token, TokenKind } from './token';

/** What may stand between the days of a month on which a buyer pays. */
const BETWEEN: readonly TokenKind[] = ['OR', 'AND', 'SLASH', 'COMMA'];

/**
 * Days of the month as one token: "15th", "25日", "on the 5th or 20th", "next 5 or 20", "le 10".
 * Result: the tokens; undefined where a month has no such day.
 */
export function withDaysOfMonth(tokens: readonly Token[]): Token[] | undefined {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const { kind } = tokens[at];
    if (kind === 'FIRST') {
      found.push({ kind: 'NTH', days: [1] });
      at++;
      continue;
    }
    const list = listAt(tokens, kind === 'ON' ? at + 1 : at, kind === 'ON');
    if (!list) {
      if (kind !== 'ON' && kind !== 'TH') found.push(tokens[at]);
      if (kind === 'TH') return undefined;
      at++;
      continue;
    }
    const soft = list.soft && kind !== 'ON';
    if (list.days.some(day => !Number.isInteger(day) || day < 1 || (day > 31 && !soft))) return undefined;
    found.push({ kind: 'NTH', days: list.days, soft });
    at = list.end;
  }
  return found;
}

interface DayList {
  readonly days: number[];
  readonly soft: boolean;
  readonly end: number;
}

function listAt(tokens: readonly Token[], from: number, afterOn: boolean): DayList | undefined {
  const isNumber = (at: number) => tokens[at]?.kind === 'N';
  const hasTh = (at: number) => tokens[at + 1]?.kind === 'TH';
  const isUnit = (at: number) => ['D', 'M', 'W', 'WD', 'PCT'].includes(tokens[at + 1]?.kind);
  if (!isNumber(from) || isUnit(from) || !(afterOn || hasTh(from))) return undefined;
  const days = [tokens[from].value!];
  let soft = tokens[from + 1]?.value !== undefined && hasTh(from);
  let end = hasTh(from) ? from + 2 : from + 1;
  while (BETWEEN.includes(tokens[end]?.kind) && isNumber(end + 1) && !isUnit(end + 1)) {
    if (!(afterOn || hasTh(end + 1))) break;
    days.push(tokens[end + 1].value!);
    end += hasTh(end + 1) ? 3 : 2;
    soft = false;
  }
  return { days, soft, end };
}

/** 30日 as 30 days, where no form has it as a day of the month. */
export function softAsDays(tokens: readonly Token[]): Token[] {
  return tokens.flatMap(token =>
    token.soft ? [{ kind: 'N' as const, value: token.days![0] }, { kind: 'D' as const }] : [token],
  );
}

/** The most days, weeks or months that terms have. */
const MOST = 9999;

export function areCounts(tokens: readonly Token[]): boolean {
  return tokens.every(({ kind, value }) => kind !== 'N' || (Number.isInteger(value) && (value ?? 0) <= MOST));
}
