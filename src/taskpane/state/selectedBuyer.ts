import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { TableName } from '../../credit/portfolio/problem';
import { columnsOf } from '../../refresh/read/locate';
import type { WorkbookReading } from '../../refresh/read/reading';
import type { CellValue, Selection } from '../../workbook/workbook';

/** The columns of each table that say which buyer a row is about. */
const BUYER_FIELDS: Partial<Record<TableName, readonly string[]>> = {
  invoices: ['buyer', 'buyerName'],
  orders: ['buyer', 'buyerName'],
  buyers: ['buyerId', 'name', 'nameInChinese'],
};

/**
 * The buyer that the selected row is about: on a sheet that was recognised by its buyer columns, on any other sheet,
 * our own among them, by a text that is exactly a buyer's id or name.
 */
export function buyerOfSelection(selection: Selection, reading: WorkbookReading): AssessedBuyer | undefined {
  const { portfolio, tables } = reading;
  if (!portfolio) return undefined;
  const table = [...tables.values()].find(({ sheet }) => sheet.name === selection.sheet);
  if (!table) {
    const texts = selection.cells.filter(cell => typeof cell === 'string' && cell.trim() !== '');
    return firstBuyer(texts, reading);
  }
  if (selection.row <= table.headerRow) return undefined;
  if (table.kind === 'buyers') {
    const row = selection.row + 1;
    const own = portfolio.buyers.find(({ buyer, known }) => known && buyer.row === row);
    if (own) return own;
  }
  const { places } = columnsOf(table);
  const shift = table.sheet.column - selection.firstColumn;
  const keys = (BUYER_FIELDS[table.kind] ?? []).flatMap(field => {
    const place = places.get(field);
    return place === undefined ? [] : [selection.cells[place + shift] ?? ''];
  });
  return firstBuyer(keys, reading);
}

/** The buyer with an id or name, also one that only invoices and orders name. */
export function buyerCalled(key: string, { portfolio }: WorkbookReading): AssessedBuyer | undefined {
  if (!portfolio) return undefined;
  const place = portfolio.index.find(key);
  if (place !== undefined) return portfolio.buyers[place];
  return portfolio.buyers.find(({ known, buyer }) => !known && buyer.name === key);
}

/** What a buyer is found by again after the workbook was read anew. */
export function keyOf({ buyer }: AssessedBuyer): string {
  return buyer.id || buyer.name || buyer.nameZh;
}

function firstBuyer(keys: readonly CellValue[], reading: WorkbookReading): AssessedBuyer | undefined {
  for (const key of keys) {
    const found = key === '' ? undefined : buyerCalled(String(key).trim(), reading);
    if (found) return found;
  }
  return undefined;
}
