/**
 * What a word or a name is compared by: width, case, spaces at its ends and the number of them between its words do not tell
 * two apart.
 * Result: the key; '' for a blank.
 */
export function keyOf(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * What a document number is compared by where it is not found as written: signs between its parts and zeros in front are left
 * out, so that "INV-00123" and "inv 123" are one, but 1-23 is not 12-3.
 */
export function documentKey(number: string): string {
  return keyOf(number)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^|[^\d])0+(?=\d)/g, '$1')
    .replace(/(?<!\d) | (?!\d)/g, '');
}
