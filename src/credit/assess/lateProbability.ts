import { fault, type Fault } from '../fault';
import type { OddsPolicy } from '../policy/odds';
import { stepOf } from '../policy/points';
import SCORECARD from '../policy/scorecard.json';
import type { FactTable } from './factTable';
import { figureReaders } from './figures';
import { RECORD_FIGURES, type RecordFigureId } from './paymentRecord';

/** Days late beyond which a chance is given. */
export const LATE_DAYS = [0, 7, 30] as const;
export type LateDays = (typeof LATE_DAYS)[number];

export function isLateDays(days: number): days is LateDays {
  return (LATE_DAYS as readonly number[]).includes(days);
}

interface LateFactor {
  readonly from: readonly (number | null)[];
  /** What each bin adds to ln(odds of late). */
  readonly evidence: readonly number[];
}

/**
 * The chance that a buyer pays its next invoice more than some days late, from its payment record. What is not known
 * of the record counts as average; where nothing is known there is no chance to give.
 * Source: fitted on settled invoices, forward in time (docs/score.md).
 */
export class LateForecaster {
  private readonly readers: Record<RecordFigureId, (row: number) => number>;

  constructor(
    facts: FactTable,
    private readonly odds: OddsPolicy,
  ) {
    this.readers = figureReaders(facts, RECORD_FIGURES);
  }

  /**
   * Arguments: the buyer's row; days late, one of 0, 7 and 30.
   * Result: a probability; the base rate comes from the policy.
   * Errors: `missing` where nothing of the payment record is known.
   */
  chance(row: number, days: LateDays): number | Fault {
    const { centre, factors } = SCORECARD.late[days];
    const rate = { 0: this.odds.late0, 7: this.odds.late7, 30: this.odds.late30 }[days];
    let known = false;
    let evidence = centre;
    for (const id of RECORD_FIGURES) {
      const figure = this.readers[id](row);
      if (Number.isNaN(figure)) continue;
      known = true;
      const factor = (factors as Partial<Record<RecordFigureId, LateFactor>>)[id];
      if (factor) evidence += factor.evidence[stepOf(figure, factor.from.slice(1) as number[])];
    }
    if (!known) return fault('missing', 'assess.noRecord', {});
    const odds = (rate / (1 - rate)) * Math.exp(evidence);
    return odds === Infinity ? 1 : odds / (1 + odds);
  }
}
