import { inUsd, RATES } from '../rates';
import { Table } from './table';
import { byRow, type Term } from './term';

/** What one unit of a currency is worth in the policy's. */
export const RATES_TABLE = new Table('Rates', RATES.size, [
  { header: 'Currency', width: 12, look: 'text', content: [...RATES.keys()] },
  { header: 'Rate', width: 12, look: 'rate', content: [...RATES.values()] },
  {
    header: 'Meaning',
    width: 46,
    look: 'quiet',
    content: [...RATES].map(([code, rate]) => `1 ${code} is ${rate} USD`),
  },
]);

/** Amounts in the policy's currency, to the cent. */
export function inPolicyCurrency(amounts: Term, currencies: Term): Term {
  const rates = RATES_TABLE.block('Currency', 'Rate');
  return {
    text: `ROUND(${amounts.text} * VLOOKUP(${currencies.text}, ${rates.text}, 2, FALSE), 2)`,
    cells: byRow((amount, currency) => inUsd(Number(amount), String(currency)), amounts, currencies),
  };
}
