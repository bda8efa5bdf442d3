import type { Fault } from '../credit/fault';
import type { Policy } from '../credit/policy/policy';
import { readPolicy, type PolicyRows } from '../credit/policy/read';
import { isOmitted, plainValue, type Cell, type Cells } from './cell';
import { keepLatest } from './keepLatest';

/**
 * What a policy argument or range stands for: nothing, the names of presets, or rows of setting and value.
 * No preset and no setting is called 0, so there a zero is the blank that some hosts hand over.
 */
export function policySource(cells: Cells | Cell): string | PolicyRows | undefined {
  if (isOmitted(cells)) return undefined;
  if (!Array.isArray(cells)) return textOrBlank(cells) || undefined;
  if (cells.length === 1 && cells[0].length === 1) return textOrBlank(cells[0][0]) || undefined;
  return cells.map(([name, ...values]) => [textOrBlank(name), ...values.map(plainValue)]);
}

function textOrBlank(cell: Cell): string {
  const value = plainValue(cell);
  return value === 0 ? '' : String(value);
}

/** Reads a policy argument. */
export const policyOf = keepLatest((cells): Policy | Fault => readPolicy(policySource(cells)));
