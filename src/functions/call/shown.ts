import type { Result } from './answer';

/** A figure as a cell shows it: blank where there is none. */
export function orBlank(figure: number): Result {
  return Number.isFinite(figure) ? figure : '';
}

/** As `orBlank`, with four decimals, so that noise of binary arithmetic is not shown. */
export function fourDecimals(figure: number): Result {
  return orBlank(Number(figure.toFixed(4)));
}
