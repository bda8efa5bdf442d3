import type { WritePlan } from '../../../src/workbook/workbook';
import type { Bench, Failure } from '../bench';
import type { Case } from '../case';
import { refuses, same } from '../check';
import { content, idOf } from './sheets';

/** Replaces one sheet that stands, makes one new unless it stands, and grows the history. */
const planWith = (fresh: string): WritePlan => ({
  replace: [content('Ageing', [['Due'], [2]]), content(fresh, [['new']])],
  append: { id: 'the-history', name: 'History', header: ['Date'], rows: [[2]] },
  show: idOf(fresh),
});

const PLAN = planWith('Collections');

async function prepare({ workbook, user, wire }: Bench): Promise<string> {
  await user.addSheet('Mine', [['x']]);
  await user.select('Mine', 0, 0);
  await workbook.write({
    replace: [content('Ageing', [['Due'], [1]])],
    append: { id: 'the-history', name: 'History', header: ['Date'], rows: [[1]] },
  });
  await user.type('Mine', 1, 0, '=Ageing!A2');
  await wire.restart();
  return user.facts();
}

/** Writes; gives the round trips that took. */
async function writeCounting({ workbook, wire }: Bench, plan: WritePlan): Promise<number> {
  await wire.restart();
  await workbook.write(plan);
  const { length } = await wire.trips();
  await wire.restart();
  return length;
}

/** Lets each of the first `trips` round trips of a write fail in turn, and compares the workbook each time. */
async function failEach(
  { workbook, user, wire }: Bench,
  plan: WritePlan,
  trips: number,
  how: Failure,
): Promise<void> {
  const before = await user.facts();
  for (let trip = 0; trip < trips; trip++) {
    await wire.failAt(trip, how);
    await refuses(workbook.write(plan), 'failed');
    await wire.restart();
    same(`the workbook after round trip ${trip} of ${trips} failed`, await user.facts(), before);
  }
}

export const REFUSING: readonly Case[] = [
  {
    name: 'leaves the workbook as it was when the host fails at any round trip',
    async run(bench) {
      await prepare(bench);
      const trips = await writeCounting(bench, PLAN);
      await failEach(bench, planWith('Buyer Review'), trips, 'refuse');
    },
  },
  {
    name: 'leaves the workbook as it was when any answer but the last is lost',
    async run(bench) {
      await prepare(bench);
      const trips = await writeCounting(bench, PLAN);
      await failEach(bench, planWith('Buyer Review'), trips - 1, 'lose');
    },
  },
  {
    name: 'clears what a session left behind that was cut off while writing',
    async run(bench) {
      const { workbook, user, wire } = bench;
      await prepare(bench);
      const trips = await writeCounting(bench, PLAN);
      for (let trip = 1; trip < trips; trip++) {
        await wire.restart();
        await wire.failAt(trip, 'lose', true);
        await refuses(workbook.write(PLAN), 'failed');
        await wire.restart();
        same('tabs', await user.sheets(), ['Mine', 'Ageing', 'History', 'Collections']);
        await workbook.write(PLAN);
        same('hidden sheets', await user.hiddenSheets(), []);
        same('tabs afterwards', await user.sheets(), ['Mine', 'Ageing', 'History', 'Collections']);
      }
    },
  },
  {
    name: 'refuses when its sheet is protected, before anything is written',
    async run(bench) {
      const { workbook, user } = bench;
      await prepare(bench);
      await user.protect('Ageing');
      const before = await user.facts();
      await refuses(workbook.write(PLAN), 'protected', 'Ageing');
      same('the workbook', await user.facts(), before);
    },
  },
  {
    name: 'refuses when the workbook’s structure is protected, before anything is written',
    async run(bench) {
      const { workbook, user } = bench;
      await prepare(bench);
      await user.protectStructure();
      const before = await user.facts();
      await refuses(workbook.write(PLAN), 'protected');
      same('the workbook', await user.facts(), before);
    },
  },
  {
    name: 'refuses as busy while the user edits a cell',
    async run(bench) {
      const { workbook, user } = bench;
      const before = await prepare(bench);
      await user.edit(true);
      await refuses(workbook.write(PLAN), 'busy');
      await refuses(workbook.sheets(), 'busy');
      await user.edit(false);
      same('the workbook', await user.facts(), before);
      await workbook.write(PLAN);
    },
  },
  {
    name: 'refuses more rows than a sheet has, before anything is written',
    async run(bench) {
      const { workbook, user } = bench;
      const before = await prepare(bench);
      const row: number[] = [];
      const cells = Array.from({ length: 1_048_577 }, () => row);
      await refuses(workbook.write({ replace: [content('Ageing', cells)] }), 'tooLarge', 'Ageing');
      same('the workbook', await user.facts(), before);
    },
  },
];
