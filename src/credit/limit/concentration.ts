import { fault, type Fault } from '../fault';
import { Totals } from '../money';
import type { ConcentrationPolicy } from '../policy/concentration';
import { messageOf, type Message } from '../message';

export type ConcentrationFlag = 'concentrationHigh' | 'concentrationWatch' | 'concentrationOk';

/** One buyer, or one group of them. */
export interface ConcentrationName {
  readonly name: string;
  readonly amount: number;
  /** Share of the positive balances; 0 for one in credit. */
  readonly share: number;
  readonly flag: ConcentrationFlag;
}

export interface Concentration {
  /** Largest first. */
  readonly names: readonly ConcentrationName[];
  readonly total: number;
  /** Herfindahl-Hirschman index, 0 to 10,000. */
  readonly index: number;
  readonly indexReason: Message;
  /** How many buyers of equal size would be as concentrated. */
  readonly effectiveNames: number;
  /** Balances below zero, which have no share. */
  readonly inCredit: number;
}

/**
 * The bounds between low, moderate and high: those long in use, and those of the 2023 merger guidelines of the United
 * States (to be confirmed). Source: domain 3.12.
 */
export const HHI_BOUNDS = [
  [1500, 2500],
  [1000, 1800],
] as const;

const LEVELS = ['levelLow', 'levelModerate', 'levelHigh'] as const;

/** Shares are squared as fractions; the index counts them as per cent. */
const PER_CENT_SQUARED = 10_000;

/**
 * How much of the receivables stands with few buyers.
 * Arguments: per row the name, the group it belongs to ('' for none: it stands alone) and the amount; the policy's lines.
 * Result: rows of one name or group added up, shares of the positive balances, the index and the effective number of
 * names. A name above the line, not at it, is flagged.
 * Errors: `missing` where nothing is owed. Source: domain 3.12 (aggregate by group, not by name).
 */
export function concentration(
  names: readonly string[],
  groups: readonly string[],
  amounts: ArrayLike<number>,
  { watchShare, highShare }: ConcentrationPolicy,
): Concentration | Fault {
  const places = new Map<string, number>();
  const placeOf = (name: string) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, places.size);
    return places.size - 1;
  };
  const rows = Array.from({ length: amounts.length }, (_, row) => placeOf(groups[row] || names[row]));
  const totals = new Totals(places.size + 1);
  rows.forEach((place, row) => {
    if (!Number.isNaN(amounts[row])) totals.add(place, amounts[row]);
  });
  const balances = [...places].map(([name, place]) => ({ name, amount: totals.get(place) }));
  for (const { amount } of balances) if (amount > 0) totals.add(places.size, amount);
  const total = totals.get(places.size);
  if (!(total > 0)) return fault('missing', 'limit.nothingOwed', {});

  const shares = balances.map(({ name, amount }) => ({
    name,
    amount,
    share: amount > 0 ? amount / total : 0,
  }));
  const index = Number(
    (shares.reduce((sum, { share }) => sum + share ** 2, 0) * PER_CENT_SQUARED).toPrecision(12),
  );
  const flagOf = (share: number): ConcentrationFlag =>
    share - highShare > NOISE
      ? 'concentrationHigh'
      : share - watchShare > NOISE
        ? 'concentrationWatch'
        : 'concentrationOk';
  return {
    names: shares.map(name => ({ ...name, flag: flagOf(name.share) })).sort((a, b) => b.amount - a.amount),
    total,
    index,
    indexReason: messageOf('limit.hhi', levelsOf(index)),
    effectiveNames: PER_CENT_SQUARED / index,
    inCredit: balances.filter(({ amount }) => amount < 0).length,
  };
}

/** Shares are compared at nine decimals, beyond which a quotient is noise. */
const NOISE = 5e-10;

function levelsOf(index: number) {
  const [longUsed, guidelines] = HHI_BOUNDS.map(
    bounds => LEVELS[bounds.filter(bound => index >= bound).length],
  );
  return { longUsed, guidelines };
}
