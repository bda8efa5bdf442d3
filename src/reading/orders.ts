import type { OrderRecord } from '../credit/portfolio/records';
import { messageOf } from '../credit/message';
import { eachInSlices, type Slices } from '../credit/slices';
import type { CellValue } from '../workbook/workbook';
import { currencyCodes } from './currency';
import { labelOf } from './layout';
import type { RowReader } from './rowReader';

/** The open orders of a sheet: a record for every row whose amount can be read. Arguments as `readInvoices`. */
export function* readOrders(
  reader: RowReader,
  rows: readonly (readonly CellValue[])[],
  firstRow: number,
): Slices<OrderRecord[]> {
  const orders: OrderRecord[] = [];
  yield* eachInSlices(rows, (cells, i) => {
    const row = firstRow + i;
    if (!reader.goTo(row, cells)) return;
    const label = labelOf(reader.text('buyer') || reader.text('number') || reader.text('buyerName'));
    if (label && (label.how === 'whole' || reader.isBlank('number'))) return;
    const open = reader.number('amount');
    if (Number.isNaN(open)) {
      if (reader.isBlank('amount')) reader.tell('amount', messageOf('portfolio.noAmount', {}));
      return;
    }
    orders.push({
      row,
      number: reader.text('number'),
      buyer: reader.text('buyer') || reader.text('buyerName'),
      open,
      currency: currencyCodes(reader.text('currency'))[0] ?? '',
      shipped: reader.flag('shipped') === 1,
    });
  });
  return orders;
}
