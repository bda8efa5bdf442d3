import type { Token } from './token';

/** A share of the invoice in per cent, undefined for the balance, with the terms of that share. */
export interface Clause {
  readonly percent: number | undefined;
  readonly tokens: readonly Token[];
}

/** Above this a percentage is no discount. */
const LARGEST_DISCOUNT = 20;

/**
 * The shares of terms in instalments: "30% 30 days, 70% 60 days", "30% deposit, balance net 60", "%30 avans, kalan %70 teslimde".
 * Result: the clauses; none where the percentages are discounts or there are none: shares come to 100 %, or leave a balance, or
 * are larger than any discount.
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  // "Balance 70%" and "50% 尾款" give the balance in per cent.
  const plain = percentBehind(tokens).filter(
    ({ kind }, i, all) =>
      kind !== 'BAL' ||
      !(all[i - 1]?.kind === 'PCT' || (all[i + 1]?.kind === 'N' && all[i + 2]?.kind === 'PCT')),
  );
  const percents = plain.filter(({ kind }, i) => kind === 'N' && plain[i + 1]?.kind === 'PCT');
  const sum = percents.reduce((total, { value }) => total + (value ?? 0), 0);
  const hasBalance = plain.some(({ kind }) => kind === 'BAL');
  const isShares =
    percents.length > 0 &&
    (hasBalance || sum === 100 || percents.some(({ value }) => (value ?? 0) > LARGEST_DISCOUNT));
  if (!isShares) return [];
  const separated = groups(plain, token => SEPARATORS.includes(token.kind)).filter(
    ({ length }) => length > 0,
  );
  const joined: Token[][] = [];
  for (const group of separated) {
    if (shareMarks(group) === 0 && joined.length > 0) joined[joined.length - 1].push(...group);
    else joined.push([...group]);
  }
  const oneEach = joined.every(group => shareMarks(group) === 1);
  return (oneEach ? joined : atShares(plain)).map(clauseOf);
}

const SEPARATORS = ['COMMA', 'DASH', 'AND', 'PLUS', 'SLASH'];

/** "%30" as "30%": some languages write the sign first. */
function percentBehind(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ kind }) => kind === 'PCT');
  if (first < 0 || tokens[first - 1]?.kind === 'N') return tokens;
  const turned = [...tokens];
  for (let i = 0; i + 1 < turned.length; i++) {
    if (turned[i].kind === 'PCT' && turned[i + 1].kind === 'N') {
      [turned[i], turned[i + 1]] = [turned[i + 1], turned[i]];
      i++;
    }
  }
  return turned;
}

function shareMarks(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === 'PCT' || kind === 'BAL').length;
}

function groups(tokens: readonly Token[], isSeparator: (token: Token) => boolean): Token[][] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (isSeparator(token)) found.push([]);
    else found[found.length - 1].push(token);
  }
  return found;
}

/** Cut before every share; what stands before the first belongs to it, such as 预付 in 预付30%. */
function atShares(tokens: readonly Token[]): Token[][] {
  const cut: Token[][] = [];
  tokens.forEach((token, i) => {
    const begins = token.kind === 'BAL' || (token.kind === 'N' && tokens[i + 1]?.kind === 'PCT');
    if (begins && (cut.length === 0 || shareMarks(cut[cut.length - 1]) > 0)) cut.push([]);
    if (cut.length === 0) cut.push([]);
    cut[cut.length - 1].push(token);
  });
  return cut.map(group => trimmed(group));
}

function trimmed(tokens: readonly Token[]): Token[] {
  const isSeparator = ({ kind }: Token) => SEPARATORS.includes(kind);
  const from = tokens.findIndex(token => !isSeparator(token));
  const to = tokens.findLastIndex(token => !isSeparator(token));
  return from < 0 ? [] : tokens.slice(from, to + 1);
}

function clauseOf(tokens: readonly Token[]): Clause {
  const at = tokens.findIndex(({ kind }) => kind === 'PCT');
  if (at < 1) return { percent: undefined, tokens: tokens.filter(({ kind }) => kind !== 'BAL') };
  return { percent: tokens[at - 1].value, tokens: tokens.filter((_, i) => i !== at && i !== at - 1) };
}
