import { CAUSE, type Cause } from '../credit/collect/cause';
import { PLAN_STATUS, type PlanStatus } from '../credit/collect/planStatus';
import { faultAt, isFault, type Fault } from '../credit/fault';
import { yesNo } from '../credit/policy/kinds';
import { UNFIT, type Kind } from '../credit/policy/setting';
import { readText, type CellReader } from './decode';

/** How a payment plan stands, as PLANSTATUS says it in either language; yes is one that is kept, no or blank none. */
export const readPlanStatus: CellReader<PlanStatus | ''> = wordReader({
  ...PLAN_STATUS,
  read: cell => {
    const kept = yesNo.read(cell);
    if (kept === UNFIT) return PLAN_STATUS.read(cell);
    return kept ? 'onTrack' : '';
  },
  write: value => (value === '' ? '' : PLAN_STATUS.write(value)),
});

/** Why a buyer pays late, in either language; blank where nobody has said. */
export const readCause: CellReader<Cause | ''> = wordReader<Cause>(CAUSE);

function wordReader<T extends string>(kind: Kind<T>): CellReader<T | ''> {
  return (cell, argument, row): T | '' | Fault => {
    const text = readText(cell, argument, row);
    if (isFault(text) || text === '') return text;
    const word = kind.read(text);
    return word === UNFIT
      ? faultAt({ argument, row: row + 1 }, 'wrong', 'collect.notThatWord', {
          found: text,
          expects: kind.expects,
        })
      : word;
  };
}
