import { messageOf } from '../credit/message';
import type { Rates } from '../credit/portfolio/rates';
import type { InvoiceRecord } from '../credit/portfolio/records';
import type { ReadPolicy } from './policySheet';
import type { Question } from './question';

export interface BaseCurrency {
  readonly currency: string;
  /** Whether nobody says it, so that it only names the amounts. */
  readonly assumed: boolean;
  readonly question: Question | undefined;
}

/** The currency of a country's own ledgers, where nothing else says one. */
const OF_LANGUAGE: Readonly<Record<string, string>> = {
  zh: 'CNY',
  ja: 'JPY',
  de: 'EUR',
  fr: 'EUR',
  it: 'EUR',
  nl: 'EUR',
};

const OFTEN = ['CNY', 'EUR', 'GBP', 'HKD', 'JPY', 'USD'];

/**
 * The currency that everything is stated in: the policy's; else the only one the ledger has; else the one the rates lead
 * to, since they have none for it; else asked.
 */
export function decideCurrency(
  { gives, policy }: ReadPolicy,
  invoices: readonly InvoiceRecord[],
  rates: Rates,
  language: string,
  answers: Readonly<Record<string, string>>,
): BaseCurrency {
  const { currency } = policy.general;
  if (gives.currency) return { currency, assumed: false, question: undefined };
  const counts = new Map<string, number>();
  for (const invoice of invoices) counts.set(invoice.currency, (counts.get(invoice.currency) ?? 0) + 1);
  const blank = counts.get('') ?? 0;
  counts.delete('');
  const found = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  if (found.length === 0)
    return { currency: OF_LANGUAGE[language] ?? currency, assumed: true, question: undefined };
  // Blank rows beside one currency are in it where it is also what would be assumed.
  const home = OF_LANGUAGE[language] ?? currency;
  if (found.length === 1 && (blank === 0 || found[0] === home)) {
    return { currency: found[0], assumed: false, question: undefined };
  }
  const without = found.filter(code => !rates.has(code));
  if (without.length === 1 && blank === 0)
    return { currency: without[0], assumed: false, question: undefined };
  const id = ['currency', ...[...found].sort()].join('\n');
  const choices = [...new Set([...found, ...OFTEN])];
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (answer !== undefined) return { currency: answer, assumed: false, question: undefined };
  const evidence = found
    .slice(0, 4)
    .map(code =>
      messageOf('reading.currencies', { currency: code, count: counts.get(code)!, all: invoices.length }),
    );
  const question: Question = {
    id,
    kind: 'currency',
    sheet: '',
    field: 'currency',
    subject: '',
    choices,
    proposes: found[0],
    evidence,
  };
  return { currency: found[0], assumed: false, question };
}
