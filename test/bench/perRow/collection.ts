import { agingBucket } from '../../../src/functions/receivables/ageing';
import { dunningStage } from '../../../src/functions/collect/dunningStage';
import type { PerRowRule } from '../perRow';
import { AS_OF, columnOf, figures, invoices } from '../rows';

const BOUNDS = [30, 60, 90];
const BUCKETS = ['Not due', '1-30', '31-60', '61-90', '91+'];
const LADDER = [7, 15, 30];

/** AGINGBUCKET by 30/60/90 days, DUNNINGSTAGE by 7/15/30 days with amounts, disputes and promises. */
export function collectionRules(rows: number): PerRowRule[] {
  const { due, amounts, cells } = invoices(rows);
  const disputed = figures(rows, 0, 100_000, 100).map(amount => (amount < 900 ? 0 : amount));
  const promise = figures(rows, 0, 400, 1).map(days => (days > 40 ? NaN : AS_OF - 20 + days));
  const disputedCells = columnOf(disputed);
  const promiseCells = Array.from(promise, day => [Number.isNaN(day) ? '' : day]);
  return [
    {
      name: 'AGINGBUCKET',
      given: [cells.due],
      isAmongFew: true,
      ours: () => agingBucket(cells.due, [[AS_OF]]),
      loop: () => {
        const found = new Array<string>(rows);
        for (let i = 0; i < rows; i++) found[i] = BUCKETS[bucketOf(AS_OF - due[i])];
        return found;
      },
    },
    {
      name: 'DUNNINGSTAGE',
      given: [cells.due, cells.amount, disputedCells, promiseCells],
      isAmongFew: true,
      ours: () => dunningStage(cells.due, [[AS_OF]], cells.amount, disputedCells, promiseCells),
      loop: () => {
        const found = new Float64Array(rows);
        for (let i = 0; i < rows; i++) {
          const isHeld = amounts[i] <= 0 || disputed[i] >= amounts[i] || promise[i] >= AS_OF;
          found[i] = isHeld ? 0 : stageOf(AS_OF - due[i]);
        }
        return found;
      },
    },
  ];
}

function bucketOf(days: number): number {
  if (days <= 0) return 0;
  let bucket = 0;
  while (bucket < BOUNDS.length && days > BOUNDS[bucket]) bucket++;
  return bucket + 1;
}

function stageOf(days: number): number {
  let stage = 0;
  while (stage < LADDER.length && days >= LADDER[stage]) stage++;
  return stage;
}
