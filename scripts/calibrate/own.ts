import { writeFileSync } from 'node:fs';
import { readFacts } from '../../src/cells/factTable';
import { readFlag } from '../../src/cells/decode';
import { factsBehind, figureReaders } from '../../src/credit/assess/figures';
import { isFault } from '../../src/credit/fault';
import { FACTORS } from '../../src/credit/policy/factors';
import { writePoints, type PointScale } from '../../src/credit/policy/points';
import '../../src/locales/everyLanguage';
import { formatMessage } from '../../src/locales/formatMessage';
import { fitCard, evidenceOf, type Card } from './card';
import { FINANCIAL_IDS, FINANCIAL_SIGNS, type FinancialId } from './factors';
import { financialRisk } from './judge';
import { cellsOf } from './data/workbook';
import { countBins, pointsOf, type FileFactor } from './scorecardFile';
import { areaUnderRoc } from './stats/auc';
import { foldsByGroup, rowsWhere } from './stats/folds';

/** Headers under which an export tells whether a buyer failed. */
const OUTCOME_HEADERS = [
  'failed',
  'failure',
  'default',
  'defaulted',
  'outcome',
  'bad',
  '违约',
  '是否违约',
  '坏账',
  '结果',
];

/** Below this many of either kind a fit would draw chance, not buyers: some ten failures a bin at the least. */
export const FEWEST = 50;

const FOLDS = 5;
const SEED = 20261;
const WEIGHTS_SUM = 100;

export interface OwnHistory {
  readonly rows: number;
  readonly failed: Uint8Array;
  readonly figures: Readonly<Record<FinancialId, Float64Array>>;
}

export interface OwnFit {
  readonly factors: Readonly<Record<string, FileFactor>>;
  readonly pointsToDoubleOdds: number;
  readonly defaultRate: number;
  /** The shipped points and the refitted ones on the same buyers, the refitted never on buyers they were fitted on. */
  readonly old: ReturnType<typeof areaUnderRoc>;
  readonly own: ReturnType<typeof areaUnderRoc>;
}

/**
 * Refits the financial points on an export of the user's buyers: first sheet, headers in its first row, one row a buyer,
 * an outcome column with yes or no. Writes the settings beside the file, ready to be pasted into a policy, and prints
 * old against new. Nothing of the product changes.
 */
export async function refitOwn(path: string): Promise<void> {
  const history = historyOf(await cellsOf(path), path);
  const fit = fitOwn(history);
  const show = ({ auc, low, high }: OwnFit['old']) =>
    `${auc.toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`;
  console.log(`${history.rows} buyers, ${fit.old.events} failed.`);
  console.log(`AUC of the shipped points:  ${show(fit.old)}`);
  console.log(`AUC of your own points:     ${show(fit.own)}, each buyer judged by a fit on the others`);
  for (const id of FINANCIAL_IDS) {
    console.log(`\n${FACTORS[id].en}`);
    console.log(`  old  weight ${FACTORS[id].weight}: ${writePoints(FACTORS[id].points)}`);
    console.log(`  new  weight ${fit.factors[id].weight}: ${writePoints(scaleOf(fit.factors[id]))}`);
  }
  const target = `${path.replace(/\.xlsx$/i, '')} points.csv`;
  writeFileSync(
    target,
    policyRows(fit)
      .map(row => row.map(quoted).join(','))
      .join('\r\n'),
  );
  console.log(`\nWritten: ${target}. Paste its two columns into your policy to use the new points.`);
  if (fit.own.auc <= fit.old.auc)
    console.log('The shipped points do as well on your buyers: there is no reason to change.');
}

/** Fits a user's own points. Errors: thrown with what to do, where there are too few failures or too few sound buyers. */
export function fitOwn({ rows, failed, figures }: OwnHistory): OwnFit {
  const failures = failed.reduce((sum, one) => sum + one, 0);
  for (const [found, kind] of [
    [failures, 'failed'],
    [rows - failures, 'sound'],
  ] as const) {
    if (found >= FEWEST) continue;
    throw new Error(
      `Your export has ${found} ${kind} buyers; a refit needs at least ${FEWEST}. Below that the points would follow ` +
        'chance. Add earlier years or more buyers, or stay with the shipped points.',
    );
  }
  const ones = (count: number) => new Float64Array(count).fill(1);
  const part = (chosen: Int32Array): OwnHistory => ({
    rows: chosen.length,
    failed: Uint8Array.from(chosen, row => failed[row]),
    figures: Object.fromEntries(
      FINANCIAL_IDS.map(id => [id, Float64Array.from(chosen, row => figures[id][row])]),
    ) as OwnHistory['figures'],
  });
  const fit = (history: OwnHistory): Card<FinancialId> =>
    fitCard(
      { rows: history.rows, bad: history.failed, figures: history.figures },
      FINANCIAL_SIGNS,
      ones(history.rows),
    );

  const fold = foldsByGroup(
    Array.from({ length: rows }, (_, row) => row),
    FOLDS,
    SEED,
  );
  const risk = new Float64Array(rows);
  for (let k = 0; k < FOLDS; k++) {
    const card = fit(part(rowsWhere(rows, row => fold[row] !== k)));
    const judged = rowsWhere(rows, row => fold[row] === k);
    evidenceOf(card, part(judged).figures, judged.length).forEach((value, i) => (risk[judged[i]] = -value));
  }
  const card = fit({ rows, failed, figures });
  return {
    ...pointsOf(
      card,
      factor => countBins(factor, [{ figures: figures[factor.id], bad: failed }]),
      WEIGHTS_SUM,
    ),
    defaultRate: failures / rows,
    old: areaUnderRoc(financialRisk(figures, rows), failed),
    own: areaUnderRoc(risk, failed),
  };
}

/** The settings that put own points into a policy. */
export function policyRows(fit: OwnFit): [string, string | number][] {
  return [
    ...FINANCIAL_IDS.flatMap(id => [
      [`Weight: ${FACTORS[id].en}`, fit.factors[id].weight] as [string, number],
      [`Points: ${FACTORS[id].en}`, writePoints(scaleOf(fit.factors[id]))] as [string, string],
    ]),
    ['Financial points that double the odds', fit.pointsToDoubleOdds],
    ['Base default rate', Number(fit.defaultRate.toFixed(4))],
  ];
}

/** Reads an export as a table of cells. Errors: thrown with the name of the column that is wanted. */
export function historyOf(cells: unknown[][], file: string): OwnHistory {
  const [headers, ...rows] = cells;
  const column = (headers ?? []).findIndex(header =>
    OUTCOME_HEADERS.includes(String(header).trim().toLowerCase()),
  );
  if (column < 0) {
    throw new Error(
      `${file} has no outcome column. Add a column headed "Failed" with yes or no for every buyer.`,
    );
  }
  const outcomes = rows.map((row, i) => readFlag(row[column], 'Failed', i + 1));
  const wrong = outcomes.find(isFault);
  if (wrong) throw new Error(formatMessage(wrong.message, 'en'));
  const known = outcomes.flatMap((outcome, row) => (Number.isNaN(outcome) ? [] : [row]));
  const needed = new Set(FINANCIAL_IDS.flatMap(factsBehind));
  const read = readFacts(
    known.map(row => rows[row]),
    [headers] as never,
    needed,
  );
  if (isFault(read)) throw new Error(formatMessage(read.message, 'en'));
  const readers = figureReaders(read.facts, FINANCIAL_IDS);
  return {
    rows: known.length,
    failed: Uint8Array.from(known, row => outcomes[row] as number),
    figures: Object.fromEntries(
      FINANCIAL_IDS.map(id => [id, Float64Array.from(known, (_, i) => readers[id](i))]),
    ) as OwnHistory['figures'],
  };
}

function scaleOf({ bins }: FileFactor): PointScale {
  return {
    edges: bins.slice(1).map(({ from }) => from as number),
    scores: bins.map(({ points }) => points),
  };
}

function quoted(cell: string | number): string {
  return typeof cell === 'number' ? String(cell) : `"${cell.replace(/"/g, '""')}"`;
}
