import { Random } from '../../scripts/sample/random';
import type { CellValue, SheetInfo } from '../../src/workbook/workbook';
import { TOP_ROWS } from '../../src/workbook/workbook';
import { AS_OF } from './rows';

/** The sheets of a workbook with so many invoices, ten a buyer. */
export function portfolioSheets(invoices: number): Record<string, CellValue[][]> {
  const buyers = Math.max(100, invoices / 10);
  const random = new Random(invoices);
  const facts = Array.from({ length: buyers }, (_, i): CellValue[] => {
    const assets = random.whole(100, 9_000) * 1_000;
    const [debts, sales] = [Math.round(assets * random.between(0.2, 1.1)), random.whole(100, 20_000) * 1_000];
    return [`B${i}`, `Buyer ${i}`, random.whole(1, 200) * 1_000, assets, debts, sales, random.whole(0, 40)];
  });
  const items = Array.from({ length: invoices }, (_, i): CellValue[] => [
    `I-${i}`,
    `B${random.whole(0, buyers - 1)}`,
    AS_OF - random.whole(-60, 200),
    random.whole(-20_000, 500_000) / 100,
    'USD',
  ]);
  return {
    Buyers: [
      [
        'Buyer ID',
        'Buyer name',
        'Credit limit',
        'Total assets',
        'Total liabilities',
        'Sales',
        'Average days late',
      ],
      ...facts,
    ],
    Invoices: [['Invoice', 'Buyer', 'Due date', 'Open amount', 'Currency'], ...items],
  };
}

export function infoOf(name: string, cells: readonly (readonly CellValue[])[]): SheetInfo {
  const [rows, columns] = [cells.length, cells[0].length];
  return { name, row: 0, column: 0, rows, columns, top: cells.slice(0, TOP_ROWS), owned: false };
}
