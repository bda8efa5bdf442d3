import { isFault, fault, type Fault } from '../../fault';
import { Decimal } from '../../money';
import type { TermsPolicy } from '../../policy/terms';
import { clausesOf } from './clauses';
import { edifactTerms } from './edifact';
import type { Terms } from './rule';
import { singleTerms, type Unread } from './single';
import type { Token, TokenKind } from './token';
import { tokensOf } from './tokens';

/** A share of the invoice and when it is due. */
export interface Instalment {
  /** A fraction of 1. */
  readonly share: number;
  readonly terms: Terms;
}

/**
 * Reads payment terms of one or several instalments as people write them, in English, Chinese, German, French, Spanish,
 * Portuguese, Italian, Dutch, Polish, Turkish, Russian, Japanese and Korean: "net 30", "2/10 net 30", "60 EOM", "30% deposit,
 * balance net 60", "30/60/90 dias", "30%预付，70%月结60天".
 * Result: the instalments, whose shares come to 1; one of everything where the terms have no shares.
 * Errors: `missing` for a blank, and for a lone zero, which is what a blank cell is to some hosts; `domain` where the shares do
 * not come to 100 %; `wrong` for terms that name no day, are two terms, leave two readings, or are not known.
 * Source: the terms of public ERP demos, exports and seeds, and trade usage. Where usage differs the policy decides, and
 * `reading` says how the terms are read. Cash, prepayment and delivery terms are due on the day they name, the latest on which
 * nothing is late; goods and invoice are the later of the two.
 */
export function readInstalments(text: string, policy: TermsPolicy): readonly Instalment[] | Fault {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '0') return fault('missing', 'receivables.noTerms', {});
  const coded = edifactTerms(text);
  if (coded) return [{ share: 1, terms: coded }];
  const tokens = tokensOf(text);
  if (!tokens || tokens.length === 0) return unread('unknown', trimmed);
  const clauses = clausesOf(tokens);
  if (clauses.length === 0) return instalmentsOf(tokens, 1, trimmed, policy);

  const instalments: Instalment[] = [];
  let left = new Decimal(100);
  for (const { percent, tokens: own } of clauses) {
    const share = percent === undefined ? left : new Decimal(percent);
    left = left.minus(share);
    const read = instalmentsOf(own, share.dividedBy(100).toNumber(), trimmed, policy);
    if (isFault(read)) return read;
    instalments.push(...read);
  }
  if (left.isZero()) return instalments;
  return fault('domain', 'receivables.sharesNotWhole', {
    terms: shortened(trimmed),
    sum: new Decimal(100).minus(left).dividedBy(100).toNumber(),
  });
}

/**
 * Reads payment terms that have one due date.
 * Errors: as `readInstalments`, and `wrong` for terms with several due dates.
 */
export function readTerms(text: string, policy: TermsPolicy): Terms | Fault {
  const read = readInstalments(text, policy);
  if (isFault(read)) return read;
  return read.length === 1
    ? read[0].terms
    : fault('wrong', 'receivables.severalDueDates', { terms: shortened(text.trim()) });
}

/** Reads each text once: ledgers have few terms and many rows. */
export function termsReader(policy: TermsPolicy): (text: string) => Terms | Fault {
  return once(text => readTerms(text, policy));
}

/** As `termsReader`, for terms with several due dates. */
export function instalmentsReader(policy: TermsPolicy): (text: string) => readonly Instalment[] | Fault {
  return once(text => readInstalments(text, policy));
}

function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = read(text)));
    return found;
  };
}

/** Terms of one share: one due date, or equal parts such as "30/60/90 days". */
function instalmentsOf(
  tokens: readonly Token[],
  share: number,
  text: string,
  policy: TermsPolicy,
): readonly Instalment[] | Fault {
  const list = equalParts(tokens);
  const parts = list?.parts ?? [tokens];
  const instalments: Instalment[] = [];
  for (const part of parts) {
    const terms = singleTerms(part, policy);
    if (typeof terms === 'string') return unread(terms, text);
    instalments.push({ share: share / parts.length, terms });
  }
  return instalments;
}

const LIST_SIGNS: readonly TokenKind[] = ['SLASH', 'COMMA', 'DASH'];

/**
 * "30/60/90 days", "00,30,60", "3 - 30,60,90 days": rising numbers of days with one sign between them, each an equal part. Two
 * numbers need the word "days", since "2/10" is a discount.
 */
function equalParts(tokens: readonly Token[]): { readonly parts: Token[][] } | undefined {
  const counted = tokens[0]?.kind === 'N' && tokens[1]?.kind === 'DASH' && tokens[3]?.kind !== 'DASH';
  let at = counted ? 2 : 0;
  const sign = tokens[at + 1]?.kind;
  if (!LIST_SIGNS.includes(sign)) return undefined;
  const days: number[] = [];
  while (tokens[at]?.kind === 'N') {
    days.push(tokens[at].value!);
    at++;
    if (tokens[at]?.kind !== sign || tokens[at + 1]?.kind !== 'N') break;
    at++;
  }
  const rising = days.every((day, i) => i === 0 || day > days[i - 1]);
  const hasUnit = tokens[at]?.kind === 'D';
  const enough = days.length > 2 || (days.length === 2 && hasUnit && (days[0] === 0 || days[0] >= 7));
  if (!rising || !enough || (counted && tokens[0].value !== days.length)) return undefined;
  const rest = tokens.slice(hasUnit ? at + 1 : at);
  return { parts: days.map(value => [{ kind: 'N', value }, { kind: 'D' }, ...rest]) };
}

function unread(why: Unread, text: string): Fault {
  const terms = shortened(text);
  switch (why) {
    case 'cycle':
      return fault('wrong', 'receivables.termsNameNoDay', { terms });
    case 'two':
      return fault('wrong', 'receivables.twoTerms', { terms });
    case 'dayOrDays':
      return fault('wrong', 'receivables.dayOrDays', { terms });
    default:
      return fault('wrong', 'receivables.unknownTerms', { terms });
  }
}

/** A message is no place for a whole page that stood in the wrong column. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
