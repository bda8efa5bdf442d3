import { fault, type Fault } from '../../credit/fault';
import { UNFIT, type Kind } from '../../credit/policy/setting';
import { isOmitted, plainValue, type Cell, type Cells } from '../../cells/cell';
import type { TermId } from '../../credit/message';

/**
 * An argument that is one of a few words, in English or Chinese.
 * Result: the word meant, `standard` where the argument is left out. Errors: `wrong` for any other word.
 */
export function wordChoice<T extends string>(
  cells: Cells | Cell,
  argument: TermId,
  kind: Kind<T>,
  standard: T,
): T | Fault {
  if (isOmitted(cells)) return standard;
  const found = plainValue(Array.isArray(cells) ? cells[0][0] : cells);
  if (found === 0) return standard;
  const word = kind.read(found);
  return word === UNFIT
    ? fault('wrong', 'cell.notAChoice', { argument, found: String(found), expects: kind.expects })
    : word;
}
