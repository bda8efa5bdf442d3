import { messageOf } from '../credit/message';
import type { LedgerReading } from './ledger/readLedger';
import type { Causes } from './problems';
import type { Question } from './question';
import type { SheetPlan } from './sheetPlan';

/** From this share of its invoices on a sheet is a copy or an extract of another. */
const COPY = 0.8;

/**
 * Invoices that stand on two sheets: told one by one, or asked about where nearly all of a sheet stand on another.
 * Arguments: the ledgers by sheet, in tab order.
 */
export function crossSheets(
  ledgers: ReadonlyMap<string, LedgerReading>,
  plans: readonly SheetPlan[],
  problems: Causes,
): Question[] {
  if (ledgers.size < 2) return [];
  const seen = new Map<string, { readonly sheet: string; readonly row: number }>();
  const questions: Question[] = [];
  const largestFirst = [...ledgers].sort((a, b) => b[1].invoices.length - a[1].invoices.length);
  for (const [sheet, { invoices }] of largestFirst) {
    const twice = invoices.flatMap(invoice => {
      const other = invoice.number === '' ? undefined : seen.get(keyOf(invoice));
      return other && other.sheet !== sheet ? [{ invoice, other }] : [];
    });
    const said = plans.find(plan => plan.sheet.name === sheet)?.said;
    if (twice.length > 0 && twice.length >= COPY * invoices.length && !said) {
      const evidence = [
        messageOf('reading.copyOf', {
          count: twice.length,
          all: invoices.length,
          sheet: twice[0].other.sheet,
        }),
      ];
      questions.push({
        id: [sheet, 'role'].join('\n'),
        kind: 'role',
        sheet,
        field: 'role',
        subject: '',
        choices: ['invoices', 'notUsed'],
        proposes: 'notUsed',
        evidence,
      });
    } else {
      for (const { invoice, other } of twice) {
        const { number, open: amount, currency, row } = invoice;
        problems.add(messageOf('reading.twiceAcross', { number, ...other }), { sheet, row, column: 0 }, '', {
          amount,
          currency,
        });
      }
    }
    for (const invoice of invoices) {
      const key = keyOf(invoice);
      if (!seen.has(key)) seen.set(key, { sheet, row: invoice.row });
    }
  }
  return questions;
}

function keyOf({
  number,
  buyer,
  open,
}: {
  readonly number: string;
  readonly buyer: string;
  readonly open: number;
}) {
  return `${number}\n${buyer}\n${open}`;
}
