import { paymentRecord, RECORD_FIGURES, type RecordFigureId } from '../../src/credit/assess/paymentRecord';
import { sumOf } from '../../src/credit/money';
import { AS_OF } from './calendar';
import type { Invoice } from './invoices';
import { inUsd } from './rates';

const DAYS_PER_YEAR = 365;

/** Decimals that are kept of each figure. */
const DECIMALS: Readonly<Record<RecordFigureId, number>> = {
  averageDaysLate: 1,
  shareLate: 2,
  recentDaysLate: 1,
  spreadDaysLate: 1,
  invoicesSeen: 0,
};

/** How a buyer has paid, by its own invoices and the engine's rule; undefined what they do not tell. */
export function recordOf(invoices: readonly Invoice[]): Readonly<Record<RecordFigureId, number | undefined>> {
  const billed = invoices.filter(({ amount }) => amount > 0);
  const found = paymentRecord(
    {
      due: billed.map(({ due }) => due),
      paid: billed.map(({ settled }) => settled ?? NaN),
      amounts: billed.map(({ amount, currency }) => inUsd(amount, currency)),
    },
    AS_OF,
  );
  const entries = RECORD_FIGURES.map(id => [id, known(found[id], DECIMALS[id])]);
  return Object.fromEntries(entries) as Record<RecordFigureId, number | undefined>;
}

/** Invoices less credit notes of the last twelve months in USD, to the thousand; undefined without any. */
export function annualPurchasesOf(invoices: readonly Invoice[]): number | undefined {
  const recent = invoices.filter(({ date }) => date > AS_OF - DAYS_PER_YEAR);
  const purchases = sumOf(recent.map(({ amount, currency }) => inUsd(amount, currency)));
  return recent.length ? Math.round(purchases / 1000) * 1000 : undefined;
}

function known(figure: number, decimals: number): number | undefined {
  return Number.isNaN(figure) ? undefined : Number(figure.toFixed(decimals)) + 0;
}
