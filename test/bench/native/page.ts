import { type ICellData, LocaleType, type IWorkbookData } from '@univerjs/core';
import '../../../src/preview/customFunctions';
import { extentFor } from '../../../src/preview/extent';
import { openGrid } from '../../../src/preview/grid/grid';
import { portfolioSheets } from '../portfolio';
import { AS_OF } from '../rows';

/** The ways to an ageing by buyer: what stands in the sheet of items beside them, and in the report. */
export const WAYS = ['AGINGREPORT', 'SUMIFS', 'helper column and SUMIFS'] as const;
export type Way = (typeof WAYS)[number];

export interface Measured {
  /** Milliseconds of each calculation of the whole workbook. */
  readonly times: readonly number[];
  /** The totals of the buckets, not due first. */
  readonly totals: readonly number[];
}

declare global {
  interface Window {
    measureWay: (way: Way, items: number, rounds: number) => Promise<Measured>;
  }
}

/** The buckets of the policy without a policy range: the days past due of each, from and to. */
const BUCKETS = [
  [-Infinity, 0],
  [1, 30],
  [31, 60],
  [61, 90],
  [91, Infinity],
] as const;

type Cells = Record<number, Record<number, ICellData>>;

function columnOf(letter: string, items: number): string {
  return `Items!$${letter}$2:$${letter}$${items + 1}`;
}

/** How much of a buyer in column A falls due in a bucket, by its days. */
function byDays(row: number, [from, to]: readonly [number, number], items: number): string {
  const due = columnOf('B', items);
  const earliest = to === Infinity ? '' : `,${due},">=${AS_OF - to}"`;
  const latest = from === -Infinity ? '' : `,${due},"<=${AS_OF - from}"`;
  return `=SUMIFS(${columnOf('C', items)},${columnOf('A', items)},$A${row}${earliest}${latest})`;
}

/** The number of an item's bucket, as people nest it. */
function bucketOf(row: number): string {
  const days = `${AS_OF}-B${row}`;
  const nested = BUCKETS.slice(0, -1).map(([, to], bucket) => `IF(${days}<=${to},${bucket},`);
  return `=${nested.join('')}${BUCKETS.length - 1}${')'.repeat(nested.length)}`;
}

/** The same with a column D that names the bucket. */
function byHelper(row: number, bucket: number, items: number): string {
  const [buyers, amounts, helper] = ['A', 'C', 'D'].map(letter => columnOf(letter, items));
  return `=SUMIFS(${amounts},${buyers},$A${row},${helper},${bucket})`;
}

/** Puts items and a report on a page of the preview, and lets its engine calculate. */
window.measureWay = async (way, items, rounds) => {
  const rows = portfolioSheets(items).Invoices.slice(1);
  const buyers = [...new Set(rows.map(([, buyer]) => String(buyer)))];
  const cells: Cells = {};
  const report: Cells = {};
  rows.forEach(([, buyer, due, amount], i) => {
    cells[i + 1] = { 0: { v: buyer }, 1: { v: due }, 2: { v: amount } };
    if (way === 'helper column and SUMIFS') cells[i + 1][3] = { f: bucketOf(i + 2) };
  });
  if (way === 'AGINGREPORT') {
    const columns = ['A', 'B', 'C'].map(letter => columnOf(letter, items));
    report[0] = { 0: { f: `=AGINGREPORT(${columns.join(',')},${AS_OF})` } };
  } else {
    const formulaOf = way === 'SUMIFS' ? byDays : undefined;
    buyers.forEach((buyer, i) => {
      const formulas = BUCKETS.map((days, bucket) => [
        bucket + 1,
        { f: formulaOf ? formulaOf(i + 2, days, items) : byHelper(i + 2, bucket, items) },
      ]);
      report[i + 1] = { 0: { v: buyer }, ...Object.fromEntries(formulas) };
    });
  }
  const container = document.createElement('div');
  container.style.cssText = 'width: 900px; height: 600px';
  document.body.append(container);
  const sheet = (id: string, name: string, cellData: Cells) => ({
    id,
    name,
    cellData,
    ...extentFor(items + 1, 9),
  });
  const grid = await openGrid({
    container,
    language: 'en-US',
    help: [],
    blank: () => null,
    snapshot: {
      id: 'workbook',
      name: '',
      appVersion: '',
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: ['report', 'items'],
      sheets: { report: sheet('report', 'Report', report), items: sheet('items', 'Items', cells) },
    } satisfies IWorkbookData,
  });
  const formula = grid.api.getFormula();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let began = 0;
    const start = formula.calculationStart(() => (began = performance.now()));
    await new Promise<void>(done => {
      const end = formula.calculationEnd(() => {
        if (began === 0) return;
        times.push(performance.now() - began);
        end.dispose();
        done();
      });
      formula.executeCalculation();
    });
    start.dispose();
    await new Promise(applied => setTimeout(applied, 300));
  }
  const totals = BUCKETS.map((_, bucket) => {
    const last = buyers.length + 1;
    const column = grid.api
      .getActiveWorkbook()!
      .getSheetByName('Report')!
      .getRange(1, bucket + 1, last, 1)
      .getValues();
    const figures = column.map(([value]) => Number(value ?? 0));
    return way === 'AGINGREPORT' ? figures[buyers.length] : figures.reduce((sum, figure) => sum + figure, 0);
  });
  grid.close();
  container.remove();
  return { times, totals };
};
