import type { FactId } from '../../credit/assess/facts';
import { isFault, type Fault } from '../../credit/fault';
import type { Result } from './answer';
import type { ReadFacts } from '../../cells/factTable';

/**
 * One result a buyer, below a label where the block brought its own header row, so that results stand beside their
 * buyers. A buyer of whose `needed` facts one could not be read has that fault.
 */
export function eachBuyer(
  { facts, hasHeaderRow }: Pick<ReadFacts, 'facts' | 'hasHeaderRow'>,
  needed: ReadonlySet<FactId>,
  label: string,
  rule: (row: number) => Result | Fault,
): (Result | Fault)[][] {
  const first = hasHeaderRow ? 1 : 0;
  const results = new Array<(Result | Fault)[]>(first + facts.rows);
  if (hasHeaderRow) results[0] = [label];
  for (let row = 0; row < facts.rows; row++) results[first + row] = [facts.faultAt(row, needed) ?? rule(row)];
  return results;
}

/**
 * The reasons of every buyer as one table below its headings. Where there are several buyers, a first column says
 * which row of the block each reason belongs to.
 */
export function reasonsOfBuyers(
  { facts, hasHeaderRow }: Pick<ReadFacts, 'facts' | 'hasHeaderRow'>,
  needed: ReadonlySet<FactId>,
  headings: readonly string[],
  rowHeading: string,
  reasons: (row: number) => readonly (readonly Result[])[] | Fault,
): (Result | Fault)[][] {
  const several = facts.rows > 1;
  const table: (Result | Fault)[][] = [several ? [rowHeading, ...headings] : [...headings]];
  for (let row = 0; row < facts.rows; row++) {
    const found = facts.faultAt(row, needed) ?? reasons(row);
    const lines: readonly (readonly (Result | Fault)[])[] = isFault(found) ? [[found]] : found;
    for (const line of lines) table.push(several ? [row + (hasHeaderRow ? 2 : 1), ...line] : [...line]);
  }
  return table;
}
