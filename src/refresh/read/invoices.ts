import { readCause, readPlanStatus } from '../../cells/collectWords';
import { isFault } from '../../credit/fault';
import { sumOf } from '../../credit/money';
import type { Policy } from '../../credit/policy/policy';
import type { InvoiceRecord } from '../../credit/portfolio/records';
import { termsReader } from '../../credit/receivables/terms/read';
import { dueUnder, termsRules, type TermsRules } from '../../credit/receivables/terms/rule';
import { messageOf } from '../../credit/message';
import { eachInSlices, type Slices } from '../../credit/slices';
import type { CellValue } from '../../workbook/workbook';
import type { RowReader } from './rowReader';

/**
 * The invoices of a sheet.
 * Arguments: the reader of its columns; the rows below the header; the sheet row of the first of them, from 1; the policy.
 * Result: a record for every row whose open amount can be read. What is open is the open amount where the sheet has
 * one, else the amount less what is paid. A missing due date follows from the invoice date and the terms.
 */
export function* readInvoices(
  reader: RowReader,
  rows: readonly (readonly CellValue[])[],
  firstRow: number,
  policy: Policy,
): Slices<InvoiceRecord[]> {
  const rules = termsRules(policy);
  const read = termsReader(policy.terms);
  const dueOf = (row: number, date: number, open: number) => dueDateOf(reader, row, date, open, read, rules);
  const invoices: InvoiceRecord[] = [];
  yield* eachInSlices(rows, (cells, i) => {
    const row = firstRow + i;
    if (!reader.goTo(row, cells)) return;
    const open = openAmount(reader);
    if (Number.isNaN(open)) {
      if (reader.problems.at(-1)?.row !== row) {
        reader.problems.push({ table: 'invoices', row, message: messageOf('portfolio.noAmount', {}) });
      }
      return;
    }
    const date = reader.date('date');
    const number = reader.text('number');
    invoices.push({
      row,
      number,
      buyer: reader.text('buyer') || reader.text('buyerName'),
      date,
      due: dueOf(row, date, open),
      open,
      currency: reader.text('currency').toUpperCase(),
      disputed: disputedPart(reader, open),
      promise: reader.date('promise'),
      lastStage: reader.number('lastStage'),
      lastDate: reader.date('lastDate'),
      holdUntil: reader.date('holdUntil'),
      planStatus: reader.value('planStatus', readPlanStatus, ''),
      cause: reader.value('cause', readCause, ''),
    });
  });
  return invoices;
}

function openAmount(reader: RowReader): number {
  if (!reader.isBlank('open')) return reader.number('open');
  const amount = reader.number('amount');
  const paid = reader.number('paid');
  return Number.isNaN(paid) || Number.isNaN(amount) ? amount : sumOf([amount, -paid]);
}

function dueDateOf(
  reader: RowReader,
  row: number,
  date: number,
  open: number,
  read: ReturnType<typeof termsReader>,
  rules: TermsRules,
): number {
  const before = reader.problems.length;
  const due = reader.date('due');
  if (!Number.isNaN(due) || open === 0 || reader.problems.length > before) return due;
  const terms = reader.text('terms');
  if (!Number.isNaN(date) && terms !== '') {
    const known = read(terms);
    const counted = isFault(known) ? known : dueUnder(known, { invoiceDate: date }, rules);
    if (!isFault(counted)) return counted;
    reader.problems.push({ table: 'invoices', row, message: counted.message });
    return NaN;
  }
  reader.problems.push({ table: 'invoices', row, message: messageOf('portfolio.noDueDate', {}) });
  return NaN;
}

function disputedPart(reader: RowReader, open: number): number {
  const disputed = reader.amountOrAll('disputed');
  return Number.isNaN(disputed) || disputed <= 0 ? 0 : Math.min(disputed, Math.max(open, 0));
}
