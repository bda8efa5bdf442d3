import type { ProductSheet } from './workbook';

/**
 * What earlier versions put in the mark of a sheet: the name they gave it, in the policy's language of that day. A
 * workbook of theirs goes on with its sheets, whatever the language is now.
 */
const FORMER_MARKS: Readonly<Record<string, string>> = {
  'Credit Meeting': 'meeting',
  'Buyer Review': 'buyerReview',
  Collections: 'collections',
  Ageing: 'ageing',
  'Credit History': 'history',
  信贷会议: 'meeting',
  买方审查: 'buyerReview',
  催收: 'collections',
  账龄: 'ageing',
  信贷历史: 'history',
};

/** The product's id of a sheet with this in its mark. */
export function productIdOf(mark: string): string {
  return Object.hasOwn(FORMER_MARKS, mark) ? FORMER_MARKS[mark] : mark;
}

/**
 * The sheet that stands for a sheet of the product. Earlier versions wrote a second set of sheets when the policy's
 * language changed: then it is the one with the name of today's language, else the first. None stands for a sheet that is
 * handed over to the user.
 */
export function standingSheet<T extends { readonly name: string }>(
  { id, name, handedOver }: ProductSheet,
  sheets: readonly T[],
  productId: (sheet: T) => string | undefined,
): T | undefined {
  if (handedOver) return undefined;
  const same = sheets.filter(sheet => productId(sheet) === id);
  return same.find(sheet => sheet.name === name) ?? same[0];
}
