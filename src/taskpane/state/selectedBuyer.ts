import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import { givenBy } from '../../refresh/read/givenBy';
import { isReadRole, type Role } from '../../reading/roles';
import type { WorkbookReading } from '../../refresh/read/reading';
import type { CellValue, Selection } from '../../workbook/workbook';
import { buyerCalled } from './buyerCalled';

/** The columns of each table that say which buyer a row is about. */
const BUYER_FIELDS: Partial<Record<Role, readonly string[]>> = {
  invoices: ['buyer', 'buyerName'],
  orders: ['buyer', 'buyerName'],
  buyers: ['buyerId', 'name', 'nameInChinese'],
};

/**
 * The buyer that the selected row is about: on a sheet that was recognised by its buyer columns, on any other sheet,
 * our own among them, by a text that is exactly a buyer's id or name.
 */
export function buyerOfSelection(selection: Selection, reading: WorkbookReading): AssessedBuyer | undefined {
  const { portfolio, plans } = reading;
  if (!portfolio) return undefined;
  const plan = plans.find(({ sheet }) => sheet.name === selection.sheet);
  if (!plan?.header || !isReadRole(plan.role)) {
    const texts = selection.cells.filter(cell => typeof cell === 'string' && cell.trim() !== '');
    return firstBuyer(texts, reading);
  }
  if (selection.row < plan.sheet.row + plan.header.first + plan.header.lines) return undefined;
  if (plan.role === 'buyers') {
    const row = selection.row + 1;
    const own = portfolio.buyers.find(({ buyer, known }) => known && buyer.row === row);
    if (own) return own;
  }
  if (plan.role === 'invoices') {
    // The row of a group has its buyer from the row above.
    const row = selection.row + 1;
    const own = reading.invoices.find(invoice => invoice.row === row && invoice.sheet === selection.sheet);
    if (own) return firstBuyer([own.buyer, own.buyerName ?? ''], reading);
  }
  const places = new Map([...givenBy(plan, reading)].map(([place, field]) => [field, place]));
  const shift = plan.sheet.column - selection.firstColumn;
  const keys = (BUYER_FIELDS[plan.role] ?? []).flatMap(field => {
    const place = places.get(field);
    return place === undefined ? [] : [selection.cells[place + shift] ?? ''];
  });
  return firstBuyer(keys, reading);
}

function firstBuyer(keys: readonly CellValue[], reading: WorkbookReading): AssessedBuyer | undefined {
  for (const key of keys) {
    const found = key === '' ? undefined : buyerCalled(String(key).trim(), reading);
    if (found) return found;
  }
  return undefined;
}
