/** The terms that count for an invoice, and who gives them. */
export interface ResolvedTerms {
  readonly text: string;
  readonly from: 'invoice' | 'buyer' | 'policy';
}

/**
 * The terms of an invoice: its own, else its buyer's, else the policy's.
 * Arguments: the texts, '' or undefined where there are none. A lone zero is what a blank cell is to some hosts.
 * Result: the terms and their source; undefined where nobody gives any.
 */
export function resolvedTerms(
  invoice: string,
  buyer: string | undefined,
  policy: string | undefined,
): ResolvedTerms | undefined {
  const given = ({ text }: { text: string | undefined }) => !['', '0'].includes(text?.trim() ?? '');
  const found = [
    { text: invoice, from: 'invoice' as const },
    { text: buyer, from: 'buyer' as const },
    { text: policy, from: 'policy' as const },
  ].find(given);
  return found && { text: found.text!, from: found.from };
}
