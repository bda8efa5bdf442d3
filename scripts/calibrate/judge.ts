import { existsSync } from 'node:fs';
import { join } from 'node:path';
import SCORECARD from '../../src/credit/policy/scorecard.json';
import { areaUnderRoc } from './stats/auc';
import { binOf } from './stats/bins';
import { readAmerican } from './data/american';
import { readBusinessInvoices, readSampleReceivables } from './data/payments';
import { readPolish } from './data/polish';
import { lateBy } from './paymentCard';
import type { FileFactor, LateFile } from './scorecardFile';

type Figures = Readonly<Record<string, ArrayLike<number>>>;

/**
 * Judges the scorecard as it is shipped, without fitting anything, on the data sets that a folder holds. Meant for
 * companies, years and invoices that the card was not fitted on; on the data it was fitted on the result flatters.
 */
export function judgeShipped(
  folder: string,
  files: Readonly<Record<'polish' | 'polishLater' | 'american' | 'invoices' | 'receivables', string>>,
): void {
  const present = (file: string) => (existsSync(join(folder, file)) ? join(folder, file) : undefined);
  const formatMessage = (what: string, risk: ArrayLike<number>, bad: Uint8Array) => {
    const { auc, low, high, rows, events } = areaUnderRoc(risk, bad);
    console.log(
      `${what}: AUC ${auc.toFixed(4)} (${low.toFixed(3)}-${high.toFixed(3)}), ${rows} rows, ${events} events`,
    );
  };
  for (const [file, read] of [
    [files.polish, readPolish],
    [files.polishLater, readPolish],
    [files.american, readAmerican],
  ] as const) {
    const path = present(file);
    if (!path) continue;
    const companies = read(path);
    formatMessage(file, financialRisk(companies.figures, companies.rows), companies.failed);
  }
  for (const [file, read] of [
    [files.invoices, readBusinessInvoices],
    [files.receivables, readSampleReceivables],
  ] as const) {
    const path = present(file);
    if (!path) continue;
    const payments = read(path);
    for (const [days, late] of Object.entries(SCORECARD.late)) {
      const bad = lateBy(payments, Number(days));
      if (bad.includes(1))
        formatMessage(
          `${file}, later than ${days} days`,
          lateRiskOf(late, payments.figures, payments.rows),
          bad,
        );
    }
  }
}

/** How far the financial points of the file fall below neutral, weighed: high is riskier. */
export function financialRisk(figures: Figures, rows: number): Float64Array {
  const risk = new Float64Array(rows);
  for (const [id, { weight, bins }] of Object.entries(
    SCORECARD.financial.factors as Record<string, FileFactor>,
  )) {
    const edges = bins.slice(1).map(({ from }) => from as number);
    for (let row = 0; row < rows; row++) {
      const figure = figures[id][row];
      if (!Number.isNaN(figure)) risk[row] -= weight * (bins[binOf(figure, edges)].points - 50);
    }
  }
  return risk;
}

function lateRiskOf({ factors }: LateFile, figures: Figures, rows: number): Float64Array {
  const risk = new Float64Array(rows);
  for (const [id, { from, evidence }] of Object.entries(factors)) {
    const edges = from.slice(1) as number[];
    for (let row = 0; row < rows; row++) {
      const figure = figures[id][row];
      if (!Number.isNaN(figure)) risk[row] += evidence[binOf(figure, edges)];
    }
  }
  return risk;
}
