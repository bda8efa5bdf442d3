import type { Token, TokenKind } from './token';

/** How a discount stands among the tokens: kinds, of which one with a question mark may be left out. */
const DISCOUNTS: readonly (readonly string[])[] = [
  ['N', 'D', 'PCT_NUMBER', 'PCT', 'SKONTO?'],
  ['N', 'DASH', 'PCT_NUMBER', 'PCT'],
  ['PCT_NUMBER', 'PCT', 'SKONTO?', 'SLASH?', 'N', 'D?'],
  ['PCT_NUMBER', 'PCT', 'SKONTO?'],
];

/**
 * Payment terms without their early-payment discounts: "2/10 net 30", "3% 10 days, 2% 30 days, net 60", "14 Tage 2% Skonto, 30
 * Tage netto", "1M(8D)". The net terms decide the due date.
 * Result: what is left; undefined where a discount would run longer than the net days, so that something is misread.
 * Source: SAP's cash discount terms; Business Central's table of payment terms.
 */
export function withoutDiscounts(tokens: readonly Token[]): Token[] | undefined {
  const kept: Token[] = [];
  let discountDays = 0;
  const all = withoutBrackets(tokens);
  for (let at = 0; at < all.length;) {
    const length = slashDiscount(all, at) || percentDiscount(all, at);
    if (length === 0) {
      kept.push(all[at++]);
      continue;
    }
    discountDays = Math.max(discountDays, daysOf(all.slice(at, at + length)));
    at += length;
  }
  const net = kept.find(({ kind }) => kind === 'N');
  const unit = kept[kept.indexOf(net as Token) + 1]?.kind;
  const inDays = unit === 'D' || kept.length === 1;
  return net && inDays && discountDays > (net.value ?? 0) ? undefined : kept;
}

/** "1M(8D)": the discount's days stand in brackets behind the net terms. Other brackets only set words apart. */
function withoutBrackets(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind }, i) => {
    const from = tokens.slice(0, i + 1).findLastIndex(token => token.kind === 'OPEN');
    if (kind === 'OPEN' || kind === 'CLOSED') return false;
    const inside = from >= 0 && !tokens.slice(from, i).some(token => token.kind === 'CLOSED');
    const isDiscount =
      kinds(tokens, from + 1) === 'N D CLOSED' && ['D', 'M'].includes(tokens[from - 1]?.kind) && from > 1;
    return !(inside && isDiscount);
  });
}

function kinds(tokens: readonly Token[], from: number): string {
  return tokens
    .slice(from, from + 3)
    .map(({ kind }) => kind)
    .join(' ');
}

/** "2/10 net 30", "2/10, n/30". */
function slashDiscount(tokens: readonly Token[], at: number): number {
  const shape: TokenKind[] = tokens.slice(at, at + 6).map(({ kind }) => kind);
  if (shape[0] !== 'N' || shape[1] !== 'SLASH' || shape[2] !== 'N') return 0;
  const rest = shape[3] === 'D' ? 4 : 3;
  return shape[rest] === 'NET' || (shape[rest] === 'COMMA' && shape[rest + 1] === 'NET') ? rest : 0;
}

function percentDiscount(tokens: readonly Token[], at: number): number {
  for (const form of DISCOUNTS) {
    let to = at;
    const fits = form.every(part => {
      const wanted = part.replace('?', '');
      const token = tokens[to];
      const matches =
        token !== undefined &&
        (wanted === 'PCT_NUMBER'
          ? token.kind === 'N' && tokens[to + 1]?.kind === 'PCT'
          : isKind(token, wanted) && !(wanted === 'N' && tokens[to + 1]?.kind === 'PCT'));
      if (matches) to++;
      return matches || part.endsWith('?');
    });
    if (fits) return to - at;
  }
  return 0;
}

/** 日 after a number may be days. */
function isKind({ kind, value }: Token, wanted: string): boolean {
  return kind === wanted || (wanted === 'D' && kind === 'TH' && value !== undefined);
}

function daysOf(discount: readonly Token[]): number {
  const days = discount.filter(({ kind }, i) => kind === 'N' && discount[i + 1]?.kind !== 'PCT');
  return days.at(-1)?.value ?? 0;
}
