import { messageOf } from '../../message';
import type { TermsPolicy } from '../../policy/terms';
import { withoutDiscounts } from './discounts';
import { formOf } from './forms';
import { areCounts, softAsDays, withDaysOfMonth } from './numerals';
import type { Terms } from './rule';
import type { StartKind, Token, TokenKind } from './token';

/** Why tokens are no terms: a cycle without a pay day, two terms in one text, a word that leaves two readings, or unknown. */
export type Unread = 'cycle' | 'two' | 'dayOrDays' | 'unknown';

/** Tokens that name a cycle or a month and no day in it, when they stand alone. */
const NO_DAY: readonly TokenKind[] = ['ML', 'NM', 'M', 'W', 'EACH'];

/** One due date from tokens without shares. */
export function singleTerms(all: readonly Token[], policy: TermsPolicy): Terms | Unread {
  if (all.some(({ kind }) => kind === 'CYCLE' || kind === 'X')) return 'cycle';
  if (all[0]?.kind === 'D' && all[1]?.kind === 'N') return 'dayOrDays';
  const undiscounted = withoutDiscounts(all);
  const read = undiscounted && withDaysOfMonth(undiscounted);
  if (!read || !areCounts(read)) return 'unknown';
  const { start, tokens } = startAmong(read);
  if (start === undefined) return 'unknown';
  const words = joined(trimmed(tokens));
  if (words.some(({ kind }) => kind === 'SLASH' || kind === 'OR'))
    return words.length > 3 ? 'two' : 'unknown';

  const rest = words.filter(({ kind }) => kind !== 'ONCE');
  if (rest.length === 0) {
    const says = start !== 'invoice' || read.some(({ kind }) => kind === 'ONCE' || kind === 'S');
    return says ? { start, steps: [] } : 'unknown';
  }
  if (rest.length < words.length) return 'unknown';
  if (rest.length === 1 && NO_DAY.includes(rest[0].kind)) return 'cycle';
  const asDay = formOf(rest);
  const softly = rest.some(({ soft }) => soft) && !asDay.form;
  const { form, values } = softly ? formOf(softAsDays(rest)) : asDay;
  if (!form) return 'unknown';
  const given = { ...values, policy };
  const reading = softly
    ? messageOf('receivables.readDays', { days: values.values.at(-1) ?? 0 })
    : form.reading?.(given);
  return { start, steps: form.steps(given), reading };
}

/**
 * The start that the tokens name, and the tokens without it and the "after" beside it.
 * Result: no start where several are named that are not goods and invoice together.
 */
function startAmong(tokens: readonly Token[]): { start: StartKind | undefined; tokens: Token[] } {
  const named = new Set(tokens.flatMap(({ start }) => (start ? [start] : [])));
  const isStart = (at: number) => tokens[at]?.kind === 'S';
  const rest = tokens.filter(({ kind }, i) => {
    if (kind === 'AND' || kind === 'COMMA') return !(isStart(i - 1) && isStart(i + 1));
    const beside = isStart(i + 1) || isStart(i - 1);
    return kind !== 'S' && !((kind === 'AFTER' || kind === 'PLUS') && beside);
  });
  if (named.size > 1 && named.has('received')) named.delete('invoice');
  const both = ['received', 'delivered', 'goodsAndInvoice'] as const;
  if (named.size > 1 && [...named].every(start => both.includes(start as 'received'))) {
    return { start: 'goodsAndInvoice', tokens: rest };
  }
  const [start = 'invoice'] = named;
  return { start: named.size > 1 ? undefined : start, tokens: rest };
}

/** Without what only sets words apart: commas, "net", hyphens of words, what a discount leaves at the ends. */
function trimmed(tokens: readonly Token[]): Token[] {
  const kept = tokens.filter(({ kind }, i) => {
    if (kind === 'DASH') return tokens[i - 1] === undefined || tokens[i - 1].kind === 'N';
    return kind !== 'COMMA' && kind !== 'NET' && kind !== 'SKONTO';
  });
  const isEdge = (token: Token | undefined) => token?.kind === 'SLASH' || token?.kind === 'OR';
  while (isEdge(kept[0])) kept.shift();
  while (isEdge(kept.at(-1))) kept.pop();
  if (kept[0]?.kind === 'PLUS') kept.shift();
  return kept.map(token => (token.kind === 'PLUS' ? { kind: 'AFTER' } : token));
}

/** "end of" + "next month", 次月 + 底 and 当月 + 底 as the end of a month. */
function joined(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [first, second] = [tokens[at], tokens[at + 1]];
    const month = monthOfEnd(first, second);
    if (month === undefined) {
      found.push(first);
      continue;
    }
    found.push({ kind: 'EOM', value: month });
    at++;
  }
  return found;
}

function monthOfEnd(first: Token, second: Token | undefined): number | undefined {
  switch (`${first.kind} ${second?.kind}`) {
    case 'END NM':
    case 'EOM NM':
      return second!.value;
    case 'NM END':
      return first.value;
    case 'NM EOM':
      return second!.value === 0 ? first.value : undefined;
    case 'END M':
    case 'EACH END':
    case 'EACH EOM':
      return 0;
    default:
      return undefined;
  }
}
