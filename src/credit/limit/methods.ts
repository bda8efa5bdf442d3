import type { FactTable } from '../assess/factTable';
import type { FigureId } from '../assess/facts';
import { plus, sumOf, timesToCents } from '../money';
import type { LimitPolicy } from '../policy/limit';

/** The ways to an amount of credit, side by side; the order in which they are shown. */
export const METHODS = [
  'netWorth',
  'workingCapital',
  'monthlySales',
  'yearlySales',
  'references',
  'need',
] as const;
export type Method = (typeof METHODS)[number];

/** The facts without which a method has no amount. */
export const FACTS_OF_METHOD: Readonly<Record<Method, readonly FigureId[]>> = {
  netWorth: ['equity'],
  workingCapital: ['currentAssets', 'currentLiabilities'],
  monthlySales: ['sales'],
  yearlySales: ['sales'],
  references: ['reference1High'],
  need: ['annualPurchases'],
};

/** Where the high credits of the trade references stand; one of them is enough. */
export const REFERENCE_HIGHS = ['reference1High', 'reference2High', 'reference3High'] as const;

export const DAYS_PER_YEAR = 365;
const MONTHS_PER_YEAR = 12;

/** A method's amount for a buyer, to the cent and never below zero; NaN where its facts are not known. */
export type MethodAmount = (row: number) => number;

/**
 * The methods that a policy uses.
 * Source: domain 3.8 nos. 1 to 5. The references give the median of the most that each has had open. The need counts the days by which the buyer pays late on top of its terms;
 * paying early does not lessen it.
 */
export function methodAmounts(
  facts: FactTable,
  policy: LimitPolicy,
): readonly (readonly [Method, MethodAmount])[] {
  const equity = facts.figures('equity');
  const currentAssets = facts.figures('currentAssets');
  const currentLiabilities = facts.figures('currentLiabilities');
  const sales = facts.figures('sales');
  const purchases = facts.figures('annualPurchases');
  const creditDays = creditDaysOf(facts, policy);
  const references = referenceHighs(facts);
  const { netWorthShare, workingCapitalShare, monthlySalesShare, yearlySalesShare } = policy;
  const amounts: Record<Method, MethodAmount | undefined> = {
    netWorth: shareOf(netWorthShare, row => equity[row]),
    workingCapital: shareOf(workingCapitalShare, row =>
      difference(currentAssets[row], currentLiabilities[row]),
    ),
    monthlySales: shareOf(monthlySalesShare, row => sales[row], MONTHS_PER_YEAR),
    yearlySales: shareOf(yearlySalesShare, row => sales[row]),
    references: policy.countReferences ? row => medianOf(references(row)) : undefined,
    need: policy.countNeed ? row => partOf(purchases[row], creditDays(row), DAYS_PER_YEAR) : undefined,
  };
  return METHODS.flatMap(method => {
    const amount = amounts[method];
    return amount ? [[method, amount] as const] : [];
  });
}

/** The days for which the need method lends: the buyer's terms, or the standard ones, and its days late. */
export function creditDaysOf(facts: FactTable, policy: LimitPolicy): (row: number) => number {
  const terms = facts.figures('termsDays');
  const late = facts.figures('averageDaysLate');
  return row =>
    (Number.isNaN(terms[row]) ? policy.standardTermsDays : terms[row]) + (late[row] > 0 ? late[row] : 0);
}

/** The known high credits of a buyer's trade references, smallest first. */
export function referenceHighs(facts: FactTable): (row: number) => readonly number[] {
  const highs = REFERENCE_HIGHS.map(fact => facts.figures(fact));
  return row =>
    highs
      .map(high => high[row])
      .filter(high => !Number.isNaN(high))
      .sort((a, b) => a - b);
}

/** The middle amount, to the cent; NaN where there is none. */
function medianOf(amounts: readonly number[]): number {
  const { length } = amounts;
  if (length === 0) return NaN;
  const middle = amounts.slice(Math.ceil(length / 2) - 1, Math.floor(length / 2) + 1);
  return timesToCents(sumOf(middle), 1, middle.length);
}

function shareOf(
  share: number | undefined,
  base: (row: number) => number,
  divisor = 1,
): MethodAmount | undefined {
  return share === undefined ? undefined : row => partOf(base(row), share, divisor);
}

function partOf(base: number, factor: number, divisor: number): number {
  if (Number.isNaN(base)) return NaN;
  return base > 0 ? timesToCents(base, factor, divisor) : 0;
}

function difference(a: number, b: number): number {
  return Number.isNaN(a) || Number.isNaN(b) ? NaN : plus(a, -b);
}
