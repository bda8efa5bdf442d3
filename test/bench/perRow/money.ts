import { lateInterest } from '../../../src/functions/receivables/lateInterest';
import { limitCheck } from '../../../src/functions/limit/limitCheck';
import { provision } from '../../../src/functions/plan/provision';
import type { PerRowRule } from '../perRow';
import { AS_OF, columnOf, figures, invoices } from '../rows';

const WATCH_LINE = 0.9;
const YEARLY_RATE = 0.08;
const BOUNDS = [30, 60, 90];
const LOSS_RATES = [0.003, 0.016, 0.036, 0.066, 0.106];

/** LIMITCHECK, LATEINTEREST at an agreed rate and PROVISION by the matrix. The loops calculate in doubles with a hair on top for halves. */
export function moneyRules(rows: number): PerRowRule[] {
  const { due, amounts, cells } = invoices(rows);
  const limits = figures(rows, 0, 60, 0.001);
  const orders = figures(rows, 0, 500_000, 100);
  const [limitCells, orderCells] = [columnOf(limits), columnOf(orders)];
  return [
    {
      name: 'LIMITCHECK',
      given: [cells.amount, limitCells, orderCells],
      isAmongFew: true,
      ours: () => limitCheck(cells.amount, limitCells, orderCells),
      loop: () => {
        const found = new Array<string>(rows);
        for (let i = 0; i < rows; i++) {
          const total = Math.round((amounts[i] + orders[i]) * 100);
          const limit = limits[i] * 100;
          found[i] = total > limit ? 'Over' : total > 0 && total >= WATCH_LINE * limit ? 'Watch' : 'OK';
        }
        return found;
      },
    },
    {
      name: 'LATEINTEREST',
      given: [cells.amount, cells.due],
      isAmongFew: false,
      ours: () =>
        lateInterest(
          cells.amount,
          cells.due,
          [[AS_OF]],
          [['CONTRACT']],
          undefined,
          undefined,
          undefined,
          undefined,
          [[YEARLY_RATE]],
        ),
      loop: () => {
        const found = new Float64Array(rows);
        for (let i = 0; i < rows; i++) {
          const days = AS_OF - due[i];
          found[i] = days > 0 && amounts[i] > 0 ? rounded((amounts[i] * YEARLY_RATE * days) / 365) : 0;
        }
        return found;
      },
    },
    {
      name: 'PROVISION',
      given: [cells.amount, cells.due],
      isAmongFew: false,
      ours: () => provision(cells.due, cells.amount, [[AS_OF]]),
      loop: () => {
        const found = new Float64Array(rows);
        for (let i = 0; i < rows; i++) {
          const days = AS_OF - due[i];
          let bucket = 0;
          if (days > 0) for (bucket = 1; bucket <= BOUNDS.length && days > BOUNDS[bucket - 1];) bucket++;
          found[i] = amounts[i] > 0 ? rounded(amounts[i] * LOSS_RATES[bucket]) : 0;
        }
        return found;
      },
    },
  ];
}

function rounded(amount: number): number {
  return Math.round(amount * 100 + 1e-6) / 100;
}
