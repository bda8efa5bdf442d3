import { agingReport } from '../../src/functions/receivables/ageing';
import { agedByDuckDb } from './ageing/duckdb';
import { numbered, plainFromArrays, plainFromCells } from './ageing/plain';
import { medians, mustAgree } from './measure';
import { grouped, milliseconds, times, within, type Part } from './page';
import { AS_OF, invoices } from './rows';

/** AGINGREPORT against DuckDB's pivot and against plain loops. */
export async function ageing(): Promise<Part> {
  const rows: string[][] = [];
  for (const count of [10_000, 100_000, 1_000_000]) {
    const given = invoices(count);
    const { buyer, due, amount } = given.cells;
    const duckDb = await agedByDuckDb(given);
    const ours = agingReport(buyer, due, amount, [[AS_OF]]);
    const total = ours.at(-1)!.slice(1);
    mustAgree('totals of DuckDB', total, await duckDb.totals());
    mustAgree('totals of the loop', total, plainFromCells(given.cells).totals);
    const arrays = numbered(given);
    const found = await medians(
      {
        ours: () => agingReport(buyer, due, amount, [[AS_OF]]),
        pivot: () => duckDb.pivot(),
        filters: () => duckDb.filters(),
        fromCells: () => plainFromCells(given.cells),
        fromArrays: () => plainFromArrays(arrays),
      },
      count < 1_000_000 ? 31 : 9,
    );
    duckDb.close();
    rows.push([
      grouped(count),
      milliseconds(found.ours),
      milliseconds(found.pivot),
      within(found.ours, found.pivot, 0.5),
      milliseconds(found.filters),
      milliseconds(found.fromCells),
      within(found.ours, found.fromCells, 3),
      milliseconds(found.fromArrays),
      times(found.ours, found.fromArrays),
    ]);
  }
  return {
    title: 'AGINGREPORT',
    about:
      'From cell values (`any[][]`) of up to 20,000 buyers to the finished table. DuckDB ages the same rows out of a ' +
      'table in memory, amounts as DECIMAL(18,2), on all its threads, by PIVOT and by sums with filters; loading that table is not ' +
      'counted. The limit is a ' +
      'plain loop over the same cells that checks nothing and adds doubles; the last columns give it buyers as numbers and ' +
      'the rest as typed arrays.',
    heading: [
      'Rows',
      'Ours',
      'DuckDB’s pivot',
      'Ours to it',
      'Its filtered sums',
      'Loop over cells',
      'Ours to it',
      'Loop over typed arrays',
      'Ours to it',
    ],
    rows,
    bounds:
      'memory. Each of three million cells is an array of its own somewhere on the heap, and each buyer a text that is ' +
      'hashed and looked up: the loop over cells, which does no more than that, takes half the time of ours, and more than half of ' +
      'what DuckDB, which has columns in memory and two processors, takes for everything. Small ledgers are bound by the table.',
  };
}
