import type { Companies } from './data/companies';

/** Altman's models from the ratios of `Companies.comparison` (domain 3.1). High is safe; NaN where a ratio is missing. */
export const ALTMAN: Readonly<Record<'Z' | "Z'" | "Z''", (companies: Companies) => Float64Array>> = {
  Z: companies => weighed(companies, { wcTa: 1.2, reTa: 1.4, ebitTa: 3.3, marketTl: 0.6, salesTa: 1 }),
  "Z'": companies =>
    weighed(companies, { wcTa: 0.717, reTa: 0.847, ebitTa: 3.107, equityTl: 0.42, salesTa: 0.998 }),
  "Z''": companies => weighed(companies, { wcTa: 6.56, reTa: 3.26, ebitTa: 6.72, equityTl: 1.05 }, 3.25),
};

function weighed(
  { rows, comparison }: Companies,
  weights: Readonly<Record<string, number>>,
  constant = 0,
): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) =>
    Object.entries(weights).reduce((sum, [ratio, weight]) => sum + weight * comparison[ratio][row], constant),
  );
}
