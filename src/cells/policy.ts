import { isFault, type Fault } from '../credit/fault';
import type { Policy } from '../credit/policy/policy';
import { readPolicy, type PolicyRows } from '../credit/policy/read';
import { isOmitted, plainValue, type Cell, type Cells } from './cell';

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

let lastSource: string | PolicyRows | undefined;
let lastPolicy: Policy | Fault | undefined;

/**
 * Reads a policy argument. The latest policy is kept, because a sheet passes the same range to thousands of
 * calls; the whole content is compared, so the result depends on nothing but the argument.
 */
export function policyOf(cells: Cells | Cell): Policy | Fault {
  if (lastPolicy === undefined || isFault(lastPolicy) || !isSource(cells, lastSource)) {
    lastSource = policySource(cells);
    lastPolicy = readPolicy(lastSource);
  }
  return lastPolicy;
}

/** Whether `policySource` makes this source of the cells, without making it anew. */
function isSource(cells: Cells | Cell, source: string | PolicyRows | undefined): boolean {
  if (typeof source !== 'object' || !Array.isArray(cells)) return policySource(cells) === source;
  if (cells.length !== source.length || (cells.length === 1 && cells[0].length === 1)) return false;
  for (let row = 0; row < cells.length; row++) {
    const [given, known] = [cells[row], source[row]];
    if (given.length !== known.length || textOrBlank(given[0]) !== known[0]) return false;
    for (let i = 1; i < given.length; i++) if (plainValue(given[i]) !== known[i]) return false;
  }
  return true;
}
