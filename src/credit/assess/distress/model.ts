import type { DistressTerm } from './term';
import type { TermId } from '../../message';

/** How a buyer stands by a model; Piotroski's three are about strength, the others' about failure. */
export type Zone = 'zoneSafe' | 'zoneGrey' | 'zoneDistress' | 'zoneStrong' | 'zoneMiddling' | 'zoneWeak';

/** A model of financial distress: a constant and weighed terms, and what the sum means. */
export interface DistressModel {
  /** The name of the score, a key among the words of the locales. */
  readonly name: TermId;
  readonly constant: number;
  readonly terms: readonly WeighedTerm[];
  /** The probability of failure that a score stands for, where the model gives one. */
  readonly probability?: (score: number) => number;
  zone(score: number): Zone;
  /** The scores at which another zone begins, for the reasons. */
  readonly bounds: readonly number[];
}

export interface WeighedTerm {
  readonly term: DistressTerm;
  readonly coefficient: number;
}

/** Where a score is good when high: below the lower bound distress, above the upper one safe, else grey. */
export function threeZones(distressBelow: number, safeAbove: number): Pick<DistressModel, 'zone' | 'bounds'> {
  return {
    zone: score => (score < distressBelow ? 'zoneDistress' : score > safeAbove ? 'zoneSafe' : 'zoneGrey'),
    bounds: [distressBelow, safeAbove],
  };
}
