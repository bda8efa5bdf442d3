/**
 * What a word or a name is compared by: width, case and spaces at its ends do not tell two apart.
 * Result: the key; '' for a blank.
 */
export function keyOf(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
