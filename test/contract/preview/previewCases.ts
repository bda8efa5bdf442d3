import type { Grid } from '../../../src/preview/grid/grid';
import type { Bench } from '../bench';
import { content } from '../cases/sheets';
import { refuses, same } from '../check';

interface PreviewCase {
  readonly name: string;
  run(bench: Bench & { readonly grid: Grid }): Promise<void>;
}

/** The commands of Univer that a write consists of. */
const STEPS = new Set(
  ['insert-sheet', 'remove-sheet', 'set-range-values', 'set-worksheet-row-count'].map(
    name => `sheet.mutation.${name}`,
  ),
);

/** Lets the grid refuse one step of a write, counted from zero, until the returned function is called. */
function failAt(grid: Grid, step: number): () => void {
  let seen = -1;
  const watch = grid.api.onBeforeCommandExecute(({ id }) => {
    if (STEPS.has(id) && ++seen === step) throw new Error('refused by the test');
  });
  return () => watch.dispose();
}

/** What the preview's form promises beyond the contract: it has no round trips, but steps that may fail. */
export const PREVIEW_CASES: readonly PreviewCase[] = [
  {
    name: 'leaves the workbook as it was when any step of a write fails',
    async run({ workbook, user, grid }) {
      const plan = {
        replace: [content('Ageing', [['Due'], [2]]), content('Collections', [['new']])],
        append: { id: 'the-history', name: 'History', header: ['Date'], rows: [[2]] },
      };
      await user.addSheet('Mine', [['x']]);
      await workbook.write({ ...plan, replace: [content('Ageing', [['Due'], [1]])] });
      await user.type('Mine', 1, 0, '=Ageing!A2');
      const before = await user.facts();
      const steps = 4; // Ageing goes and comes, Collections comes, History grows.
      for (let step = 0; step < steps; step++) {
        const stop = failAt(grid, step);
        await refuses(workbook.write(plan), 'failed');
        stop();
        same(`the workbook after step ${step} failed`, await user.facts(), before);
      }
      const stop = failAt(grid, steps);
      await workbook.write(plan);
      stop();
      same('tabs', await user.sheets(), ['Mine', 'Ageing', 'History', 'Collections']);
    },
  },
];
