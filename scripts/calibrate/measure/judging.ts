import { evidenceOf, type Card } from '../card';
import { pick, type Companies } from '../data/companies';
import type { FinancialId } from '../factors';
import { areaUnderRoc, type Area } from '../stats/auc';
import { foldsByGroup, rowsWhere } from '../stats/folds';

export type CompanyCard = Card<FinancialId>;

/** Anything that, fitted on companies, gives the risk of others: high is riskier. */
export type Fitting = (train: Companies) => (judged: Companies) => Float64Array;

export const FOLDS = 5;
export const SEED = 20261;

/** The risk that a card sees in companies: its evidence the other way round. */
export function riskOf(card: CompanyCard, companies: Companies): Float64Array {
  return evidenceOf(card, companies.figures, companies.rows).map(evidence => -evidence);
}

export function byCard(fit: (train: Companies) => CompanyCard): Fitting {
  return train => {
    const card = fit(train);
    return judged => riskOf(card, judged);
  };
}

/**
 * Risks of all companies, each given by a fit that never saw its firm: firms are dealt into folds, and each fold is
 * judged by a fit on the others. `trains` says which rows may be fitted on, `judges` which are judged.
 */
export function risksByFirm(
  companies: Companies,
  fitting: Fitting,
  trains: (row: number) => boolean = () => true,
  judges: (row: number) => boolean = () => true,
): { risk: Float64Array; rows: Int32Array } {
  const fold = foldsByGroup(companies.firm, FOLDS, SEED);
  const risk = new Float64Array(companies.rows).fill(NaN);
  for (let k = 0; k < FOLDS; k++) {
    const judgeFold = fitting(
      pick(
        companies,
        rowsWhere(companies.rows, row => fold[row] !== k && trains(row)),
      ),
    );
    const rows = rowsWhere(companies.rows, row => fold[row] === k && judges(row));
    judgeFold(pick(companies, rows)).forEach((value, i) => (risk[rows[i]] = value));
  }
  const rows = rowsWhere(companies.rows, judges);
  return { risk: Float64Array.from(rows, row => risk[row]), rows };
}

export function areaByFirm(
  companies: Companies,
  fitting: Fitting,
  trains?: (row: number) => boolean,
  judges?: (row: number) => boolean,
): Area {
  const { risk, rows } = risksByFirm(companies, fitting, trains, judges);
  return areaUnderRoc(
    risk,
    Uint8Array.from(rows, row => companies.failed[row]),
  );
}
