import { messageOf } from '../credit/message';
import { eachInSlices, type Slices } from '../credit/slices';
import type { CellValue } from '../workbook/workbook';
import { currencyCodes } from './currency';
import type { RowReader } from './rowReader';

/** The rate table of a sheet: one unit of each currency in the policy's currency. Arguments as `readInvoices`. */
export function* readRates(
  reader: RowReader,
  rows: readonly (readonly CellValue[])[],
  firstRow: number,
): Slices<Map<string, number>> {
  const rates = new Map<string, number>();
  yield* eachInSlices(rows, (cells, i) => {
    const row = firstRow + i;
    if (!reader.goTo(row, cells)) return;
    const currency = currencyCodes(reader.text('currency'))[0] ?? '';
    const rate = reader.number('rate');
    if (currency === '' || Number.isNaN(rate)) return;
    if (rate > 0) rates.set(currency, rate);
    else reader.tell('rate', messageOf('portfolio.badRate', { currency, rate }));
  });
  return rates;
}
