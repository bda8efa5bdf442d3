import { fault, type Fault } from './fault';
import type { TermId } from './message';

/**
 * What is asked of a single figure, whatever the rule. Each answers the fault, or undefined where the figure fits;
 * NaN is a figure that is not given, which all but `needed` let pass.
 */

/** A figure the rule cannot do without. */
export function needed(argument: TermId, figure: number): Fault | undefined {
  return Number.isNaN(figure) ? fault('missing', 'cell.missing', { argument }) : undefined;
}

/** What binary arithmetic leaves of a zero. */
const NOISE = 1e-9;

/** Whether a figure is below zero; -1e-10 is what a sum of doubles leaves of zero. */
export function isBelowZero(figure: number): boolean {
  return figure < -NOISE;
}

/** An amount or a number of days of zero or more. */
export function notNegative(argument: TermId, figure: number): Fault | undefined {
  return isBelowZero(figure)
    ? fault('domain', 'limit.negative', { item: argument, amount: figure })
    : undefined;
}

/** A share from 0 to 1. */
export function shareIn(argument: TermId, figure: number): Fault | undefined {
  return isBelowZero(figure) || figure > 1
    ? fault('domain', 'cell.notAShare', { argument, found: figure })
    : undefined;
}

/** A divisor, which has to be above zero. */
export function positive(argument: TermId, figure: number): Fault | undefined {
  return figure <= 0 ? fault('domain', 'cell.notAboveZero', { argument, found: figure }) : undefined;
}

/** The figure, or what stands for it where it is not given. */
export function or(figure: number, standard: number): number {
  return Number.isNaN(figure) ? standard : figure;
}
