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

/** The bins of a figure and what each adds to ln(odds of late). */
interface LateScale {
  /** The first bin reaches up to the first edge. */
  readonly edges: readonly number[];
  /** One more than edges. */
  readonly evidence: readonly number[];
}

/** A figure of the payment record and what it tells. */
export interface LateEvidence {
  readonly id: RecordFigureId;
  /** NaN where it is not known: it then counts as average. */
  readonly figure: number;
  /** The bin of `edges` that the figure stands in. */
  readonly step: number;
  readonly edges: readonly number[];
  /** What it multiplies the odds of late by; 1 for an average figure and for one that is not known. */
  readonly oddsTimes: number;
  /** The neighbouring bin that would lower the chance most, if one does. */
  readonly better: BetterBin | undefined;
}

interface BetterBin {
  /** The edge to get below, or to reach. */
  readonly edge: number;
  readonly direction: 'reach' | 'below';
  /** The chance that the buyer would then have. */
  readonly chance: number;
}

export interface LateExplanation {
  readonly chance: number;
  /** The policy's share of invoices that are as late. */
  readonly rate: number;
  /** What the fit multiplies the odds of the rate by for a buyer of whom nothing stands out. */
  readonly fitTimes: number;
  readonly record: readonly LateEvidence[];
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
    let known = false;
    let evidence = SCORECARD.late[days].centre;
    for (const id of RECORD_FIGURES) {
      const figure = this.readers[id](row);
      if (Number.isNaN(figure)) continue;
      known = true;
      const { edges, evidence: steps } = SCALES[days][id];
      evidence += steps[stepOf(figure, edges)];
    }
    return known ? chanceOf(this.rate(days), evidence) : fault('missing', 'assess.noRecord', {});
  }

  /** Why a buyer has its chance. Arguments and errors: those of `chance`. */
  explain(row: number, days: LateDays): LateExplanation | Fault {
    const chance = this.chance(row, days);
    if (typeof chance !== 'number') return chance;
    const { centre } = SCORECARD.late[days];
    const rate = this.rate(days);
    const found = RECORD_FIGURES.map(id => {
      const figure = this.readers[id](row);
      const { edges, evidence } = SCALES[days][id];
      const step = stepOf(figure, edges);
      return { id, figure, step, edges, evidence, own: Number.isNaN(figure) ? 0 : evidence[step] };
    });
    const sum = found.reduce((all, { own }) => all + own, centre);
    return {
      chance,
      rate,
      fitTimes: Math.exp(centre),
      record: found.map(({ id, figure, step, edges, evidence, own }) => ({
        id,
        figure,
        step,
        edges,
        oddsTimes: Math.exp(own),
        better: Number.isNaN(figure)
          ? undefined
          : betterBin(step, edges, evidence, other => chanceOf(rate, sum - own + other)),
      })),
    };
  }

  private rate(days: LateDays): number {
    return { 0: this.odds.late0, 7: this.odds.late7, 30: this.odds.late30 }[days];
  }
}

interface FittedScale {
  /** Where each bin begins; the first has no beginning. */
  readonly from: readonly (number | null)[];
  readonly evidence: readonly number[];
}

/** A figure that the fit found to tell nothing has one bin. */
const SILENT: LateScale = { edges: [], evidence: [0] };

const SCALES = Object.fromEntries(
  LATE_DAYS.map(days => {
    const factors = SCORECARD.late[days].factors as Partial<Record<RecordFigureId, FittedScale>>;
    return [days, Object.fromEntries(RECORD_FIGURES.map(id => [id, scaleOf(factors[id])]))];
  }),
) as Readonly<Record<LateDays, Readonly<Record<RecordFigureId, LateScale>>>>;

function scaleOf(fitted: FittedScale | undefined): LateScale {
  return fitted ? { edges: fitted.from.slice(1) as number[], evidence: fitted.evidence } : SILENT;
}

function chanceOf(rate: number, evidence: number): number {
  const odds = (rate / (1 - rate)) * Math.exp(evidence);
  return odds === Infinity ? 1 : odds / (1 + odds);
}

function betterBin(
  step: number,
  edges: readonly number[],
  evidence: readonly number[],
  chanceWith: (evidence: number) => number,
): BetterBin | undefined {
  const best = [step - 1, step + 1]
    .filter(next => evidence[next] < evidence[step])
    .sort((a, b) => evidence[a] - evidence[b])
    .at(0);
  if (best === undefined) return undefined;
  const [edge, direction] =
    best > step ? ([edges[step], 'reach'] as const) : ([edges[best], 'below'] as const);
  return { edge, direction, chance: chanceWith(evidence[best]) };
}
