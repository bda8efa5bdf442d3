import { keyOf } from './key';

/** A number of a customer that is nothing but digits; zeros in front of it are lost where a sheet takes it for a number. */
const ZEROS_THEN_DIGITS = /^0+(?=\d)/;
const DIGITS = /^\d+$/;

/**
 * Names that mean the same buyer: alike but for width, case and spaces, or a customer number with and without the zeros in
 * front, as the text 00123 and the number 123.
 * Arguments: the names as written, each once or more.
 * Result: for each, the place of the first that means the same. A number whose zeros are missing belongs to one with zeros only
 * where there is just one such number; 0123 and 00123 are two buyers.
 */
export function sameNames(names: readonly string[]): Uint32Array {
  const first = new Uint32Array(names.length);
  const byKey = new Map<string, number>();
  /** The keys with zeros in front that come to the same digits. */
  const withZeros = new Map<string, Set<string>>();
  const keys = names.map(keyOf);
  keys.forEach((key, i) => {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, i);
    first[i] = known ?? i;
    const bare = bareNumber(key);
    if (bare === undefined || bare === key) return;
    const forms = withZeros.get(bare);
    if (forms) forms.add(key);
    else withZeros.set(bare, new Set([key]));
  });
  const moved = new Map<number, number>();
  for (const [bare, forms] of withZeros) {
    const plain = byKey.get(bare);
    if (plain === undefined || forms.size > 1) continue;
    const [written] = forms;
    const padded = byKey.get(written)!;
    moved.set(Math.max(plain, padded), Math.min(plain, padded));
  }
  return moved.size === 0 ? first : first.map(place => moved.get(place) ?? place);
}

/** The digits without the zeros in front; undefined for what is not digits alone. */
export function bareNumber(key: string): string | undefined {
  return DIGITS.test(key) ? key.replace(ZEROS_THEN_DIGITS, '') : undefined;
}
