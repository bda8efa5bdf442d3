import { ageingReport } from './examples/ageingReport';
import { workedExample } from './examples/workedExample';
import { BUYERS_TABLE } from './sheets/buyers';
import { INVOICES_TABLE } from './sheets/invoices';
import { ORDERS_TABLE } from './sheets/orders';
import { POLICY } from './sheets/policy';
import { RATES_TABLE } from './sheets/rates';
import { writeWorkbook } from './xlsx/write';

/** The sample workbook as the bytes of an .xlsx file; the same bytes in every run. */
export function sampleWorkbook(): Promise<Uint8Array> {
  const tables = [BUYERS_TABLE, INVOICES_TABLE, ORDERS_TABLE, RATES_TABLE, POLICY];
  const pages = [workedExample(), ageingReport()];
  return writeWorkbook([...tables, ...pages].map(part => part.sheet()));
}
