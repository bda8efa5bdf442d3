import { answer, type Result } from '../call/answer';
import { isOmitted } from '../../cells/cell';
import { eachRow, rowsOf } from '../call/column';
import { readAmountOrAll, serialOfDay } from '../../cells/decode';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import { asFirstWritten } from '../call/nameColumn';
import { specialDays } from '../call/specialDays';
import { eachWideRow, type CellsOf, type WideRows } from '../call/wideRows';
import type { Day } from '../../credit/dates';
import { fault, isFault, type Fault } from '../../credit/fault';
import {
  claimClock,
  clockReasons,
  claimStep as stepOf,
  type ClaimClock,
} from '../../credit/insure/claimClock';
import { coverFit as fitOf, readBusiness } from '../../credit/insure/coverFit';
import { oldestFirst } from '../../credit/insure/coverUse';
import { PolicyYear, type Indemnity } from '../../credit/insure/indemnity';
import { CoverBook, type InsuredItem } from '../../credit/insure/insuredAmount';
import { RemainingCover, type RemainingCoverFound } from '../../credit/insure/remainingCover';
import type { InsurancePolicy } from '../../credit/policy/insurance';
import { formatMessage, term } from '../../locales/formatMessage';
import { LANGUAGES } from '../../locales/language';

/**
 * The insured amount of each open item: the part within the buyer's limit, oldest items first, times the insured share.
 * @customfunction INSUREDAMOUNT
 * @param {any[][]} amount Open amount of each item, credit notes negative: one cell or a column.
 * @param {any[][]} limit Insured limit of the buyer; 0 means refused. One cell is one limit that all items share.
 * @param {any[][]} [buyer] Buyer of each item; items of one buyer share its limit. Left out beside a column of limits, each item has its own.
 * @param {any[][]} [invoiceDate] Date of each item, which decides what is covered first. Left out, the order of the rows does.
 * @param {any[][]} [excluded] Part that is not covered (disputed, terms too long), or yes for all of it.
 * @param {any[][]} [insuredShare] Insured share, such as 90%. Left out, the policy's.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means an insured share of 90%.
 * @returns {any[][]} The insured amount, one a row.
 * @example =INSUREDAMOUNT({60000;50000;30000}, 100000) → {54000;36000;0}
 */
export function insuredAmount(
  amount: any[][],
  limit: any[][],
  buyer?: any[][],
  invoiceDate?: any[][],
  excluded?: any[][],
  insuredShare?: any[][],
  policy?: any[][],
): any[][] {
  const items = insurableItems(amount, limit, buyer, invoiceDate, excluded, insuredShare);
  return answer(policy, ({ insurance }) => items(insurance, ({ insured }) => [insured]));
}

/**
 * Why each item is insured as it is: what lies within the limit, the insured and the uninsured amount, and the reason.
 * @customfunction INSUREDAMOUNTWHY
 * @param {any[][]} amount Open amount of each item, credit notes negative: one cell or a column.
 * @param {any[][]} limit Insured limit of the buyer; 0 means refused. One cell is one limit that all items share.
 * @param {any[][]} [buyer] Buyer of each item; items of one buyer share its limit. Left out beside a column of limits, each item has its own.
 * @param {any[][]} [invoiceDate] Date of each item, which decides what is covered first. Left out, the order of the rows does.
 * @param {any[][]} [excluded] Part that is not covered (disputed, terms too long), or yes for all of it.
 * @param {any[][]} [insuredShare] Insured share, such as 90%. Left out, the policy's.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means an insured share of 90%.
 * @returns {any[][]} Four columns, one row an item: within the limit, insured, uninsured, reason.
 * @example =INSUREDAMOUNTWHY(60000, 100000) → {60000,54000,6000,"60,000.00 lies within the limit; 90% of it is insured."}
 */
export function insuredAmountWhy(
  amount: any[][],
  limit: any[][],
  buyer?: any[][],
  invoiceDate?: any[][],
  excluded?: any[][],
  insuredShare?: any[][],
  policy?: any[][],
): any[][] {
  const items = insurableItems(amount, limit, buyer, invoiceDate, excluded, insuredShare);
  return answer(policy, ({ insurance, general: { language } }) =>
    items(insurance, ({ within, insured, uninsured, reason }) => [
      within,
      insured,
      uninsured,
      formatMessage(reason(), language),
    ]),
  );
}

/**
 * The insured cover that remains after what is outstanding and ordered; below zero, what stands uninsured.
 * @customfunction REMAININGCOVER
 * @param {any[][]} limit Insured limit; 0 means refused. One cell is one limit that all rows share.
 * @param {any[][]} outstanding What is unpaid, a buyer or an invoice a row.
 * @param {any[][]} [openOrders] Confirmed orders that are not yet invoiced.
 * @param {any[][]} [order] The order for which cover is asked.
 * @param {any[][]} [daysOverdue] Days past due of the buyer's oldest invoice; beyond the policy's days new orders are not covered.
 * @param {any[][]} [buyer] Buyer of each row; rows of one buyer use its limit one after the other.
 * @param {any[][]} [invoiceDate] Date of each row, oldest first. Left out, the order of the rows decides.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank stops cover after 60 days.
 * @returns {any[][]} The remaining cover, one a row.
 * @example =REMAININGCOVER(100000, 70000, 10000, 25000) → -5000
 */
export function remainingCover(
  limit: any[][],
  outstanding: any[][],
  openOrders?: any[][],
  order?: any[][],
  daysOverdue?: any[][],
  buyer?: any[][],
  invoiceDate?: any[][],
  policy?: any[][],
): any[][] {
  const rows = coverDemands(limit, outstanding, openOrders, order, daysOverdue, buyer, invoiceDate);
  return answer(policy, ({ insurance }) => rows(insurance, ({ remaining }) => [remaining]));
}

/**
 * Why so much cover remains: what was in use, how much of the order is covered and how much not, what remains, the reason.
 * @customfunction REMAININGCOVERWHY
 * @param {any[][]} limit Insured limit; 0 means refused. One cell is one limit that all rows share.
 * @param {any[][]} outstanding What is unpaid, a buyer or an invoice a row.
 * @param {any[][]} [openOrders] Confirmed orders that are not yet invoiced.
 * @param {any[][]} [order] The order for which cover is asked.
 * @param {any[][]} [daysOverdue] Days past due of the buyer's oldest invoice; beyond the policy's days new orders are not covered.
 * @param {any[][]} [buyer] Buyer of each row; rows of one buyer use its limit one after the other.
 * @param {any[][]} [invoiceDate] Date of each row, oldest first. Left out, the order of the rows decides.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank stops cover after 60 days.
 * @returns {any[][]} Five columns, one row a row: in use, covered order, uncovered order, remaining, reason.
 * @example =REMAININGCOVERWHY(100000, 70000, 10000, 25000) → {80000,20000,5000,-5000,"Of the limit 100,000.00, 80,000.00 is in use. Of the order of 25,000.00, 20,000.00 is covered."}
 */
export function remainingCoverWhy(
  limit: any[][],
  outstanding: any[][],
  openOrders?: any[][],
  order?: any[][],
  daysOverdue?: any[][],
  buyer?: any[][],
  invoiceDate?: any[][],
  policy?: any[][],
): any[][] {
  const rows = coverDemands(limit, outstanding, openOrders, order, daysOverdue, buyer, invoiceDate);
  return answer(policy, ({ insurance, general: { language } }) =>
    rows(insurance, ({ used, coveredOrder, uncoveredOrder, remaining, reason }) => [
      used,
      coveredOrder,
      uncoveredOrder,
      remaining,
      formatMessage(reason(), language),
    ]),
  );
}

/**
 * What the insurer pays for each loss; the rows are the claims of one policy year, in their order.
 * @customfunction INDEMNITY
 * @param {any[][]} loss Eligible invoices that are not paid: one cell or a column.
 * @param {any[][]} limit Insured limit of the buyer.
 * @param {any[][]} [insuredShare] Insured share, such as 90%. Left out, the policy's.
 * @param {any[][]} [deductible] What the insured bears of the claim. Left out, the policy's.
 * @param {any[][]} [recoveries] What was recovered of the loss.
 * @param {any[][]} [policy] Policy range with the order of the deductible, first loss, threshold and maximum liability.
 * @returns {any[][]} The indemnity, one a row.
 * @example =INDEMNITY(600000, 500000, 0.9, 10000) → 440000
 * @example =INDEMNITY(600000, 500000, 0.9, 10000, 0, {"Insurance: deductible is taken","before the insured share"}) → 441000
 */
export function indemnity(
  loss: any[][],
  limit: any[][],
  insuredShare?: any[][],
  deductible?: any[][],
  recoveries?: any[][],
  policy?: any[][],
): any[][] {
  const rows = claims(loss, limit, insuredShare, deductible, recoveries);
  return answer(policy, ({ insurance }) => rows(insurance, found => [found.indemnity]));
}

/**
 * Why the insurer pays so much: insured loss, deductible, first loss, cut by the maximum liability, indemnity, own loss, reason.
 * @customfunction INDEMNITYWHY
 * @param {any[][]} loss Eligible invoices that are not paid: one cell or a column.
 * @param {any[][]} limit Insured limit of the buyer.
 * @param {any[][]} [insuredShare] Insured share, such as 90%. Left out, the policy's.
 * @param {any[][]} [deductible] What the insured bears of the claim. Left out, the policy's.
 * @param {any[][]} [recoveries] What was recovered of the loss.
 * @param {any[][]} [policy] Policy range with the order of the deductible, first loss, threshold and maximum liability.
 * @returns {any[][]} Seven columns, one row a claim.
 * @example =INDEMNITYWHY(600000, 500000, 0.9, 10000) → {500000,10000,0,0,440000,160000,"Of the loss 600,000.00 only the limit 500,000.00 is insured. 90% of the insured loss 500,000.00, less the deductible 10,000.00."}
 */
export function indemnityWhy(
  loss: any[][],
  limit: any[][],
  insuredShare?: any[][],
  deductible?: any[][],
  recoveries?: any[][],
  policy?: any[][],
): any[][] {
  const rows = claims(loss, limit, insuredShare, deductible, recoveries);
  return answer(policy, ({ insurance, general: { language } }) =>
    rows(insurance, found => [
      found.insuredLoss,
      found.deductible,
      found.firstLoss,
      found.cut,
      found.indemnity,
      found.ownLoss,
      formatMessage(found.reason(), language),
    ]),
  );
}

/**
 * The claim clock of each overdue invoice, as date numbers: notice by, cover stops, claim from, claim by, payment by.
 * @customfunction CLAIMDATES
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} [filed] Date on which the claim was filed.
 * @param {any[][]} [noticed] Date on which the insurer was told of the overdue.
 * @param {any[][]} [invoiceDate] Date of the invoice, where the policy counts the waiting period from it.
 * @param {any[][]} [holidays] Holidays; beside each date may stand "working day" (班) for a weekend day that is worked instead.
 * @param {any[][]} [policy] Policy range with the days of the contract. Blank means 30, 60, 60, 180 days and 15 working days.
 * @returns {any[][]} Five dates, one row an invoice: give the cells a date format.
 * @example =CLAIMDATES("2026-01-31", "2026-04-01") → {2026-03-02,2026-04-02,2026-04-01,2026-09-28,2026-04-22}
 */
export function claimDates(
  due: any[][],
  filed?: any[][],
  noticed?: any[][],
  invoiceDate?: any[][],
  holidays?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = claimedInvoices(due, filed, noticed, invoiceDate);
  return answer(policy, ({ insurance }) => {
    const days = specialDays(holidays);
    if (isFault(days)) return days;
    return eachWideRow(
      invoices.columns,
      row => claimClock(invoices.at(row), insurance, days),
      clock => daysOf(clock).map(dateCell),
    );
  });
}

/**
 * Why each date of the claim clock is what it is, one sentence a date.
 * @customfunction CLAIMDATESWHY
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} [filed] Date on which the claim was filed.
 * @param {any[][]} [noticed] Date on which the insurer was told of the overdue.
 * @param {any[][]} [invoiceDate] Date of the invoice, where the policy counts the waiting period from it.
 * @param {any[][]} [holidays] Holidays; beside each date may stand "working day" (班) for a weekend day that is worked instead.
 * @param {any[][]} [policy] Policy range with the days of the contract. Blank means 30, 60, 60, 180 days and 15 working days.
 * @returns {any[][]} Five sentences, one row an invoice.
 * @example =CLAIMDATESWHY("2026-01-31", "2026-04-01")
 */
export function claimDatesWhy(
  due: any[][],
  filed?: any[][],
  noticed?: any[][],
  invoiceDate?: any[][],
  holidays?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = claimedInvoices(due, filed, noticed, invoiceDate);
  return answer(policy, ({ insurance, general: { language } }) => {
    const days = specialDays(holidays);
    if (isFault(days)) return days;
    return eachWideRow(
      invoices.columns,
      row => {
        const invoice = invoices.at(row);
        const clock = claimClock(invoice, insurance, days);
        return isFault(clock) ? clock : clockReasons(invoice, clock, insurance);
      },
      reasons => reasons.map(reason => formatMessage(reason, language)),
    );
  });
}

/**
 * What has to be done next about each overdue insured invoice, its date, and the days left.
 * @customfunction CLAIMSTEP
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [noticed] Date on which the insurer was told of the overdue.
 * @param {any[][]} [filed] Date on which the claim was filed.
 * @param {any[][]} [invoiceDate] Date of the invoice, where the policy counts the waiting period from it.
 * @param {any[][]} [holidays] Holidays; beside each date may stand "working day" (班) for a weekend day that is worked instead.
 * @param {any[][]} [policy] Policy range with the days of the contract. Blank means 30, 60, 60, 180 days and 15 working days.
 * @returns {any[][]} Three columns, one row an invoice: the step, its date (give it a date format), days left.
 * @example =CLAIMSTEP("2026-01-31", "2026-02-20") → {"Tell the insurer of the overdue by 2026-03-02.",2026-03-02,10}
 */
export function claimStep(
  due: any[][],
  asOf: any[][],
  noticed?: any[][],
  filed?: any[][],
  invoiceDate?: any[][],
  holidays?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = claimedInvoices(due, filed, noticed, invoiceDate);
  const asOfDates = dateColumn(asOf, 'asOf');
  return answer(policy, ({ insurance, general: { language } }) => {
    const days = specialDays(holidays);
    if (isFault(days)) return days;
    return eachWideRow(
      [...invoices.columns, asOfDates],
      row => stepOf(invoices.at(row), asOfDates.at(row), insurance, days),
      ({ step, on, daysLeft }) => [formatMessage(step, language), dateCell(on), daysLeft],
    );
  });
}

/**
 * The perils and modules of credit insurance that fit a business.
 * @customfunction COVERFIT
 * @param {any[][]} business Exporter, wholesaler or domestic: one cell or a column.
 * @param {any[][]} buyers Number of buyers to be covered.
 * @param {any[][]} [orders] Number of orders or invoices; 1 with one buyer means a single order.
 * @param {any[][]} [policy] Policy range, for the language. Blank means English.
 * @returns {any[][]} What fits, one text a row.
 * @example =COVERFIT("wholesaler", 40) → "Insolvency, Protracted default, Monitoring of buyers, Whole turnover"
 */
export function coverFit(business: any[][], buyers: any[][], orders?: any[][], policy?: any[][]): any[][] {
  const businesses = textColumn(business, 'business');
  const buyerCounts = numberColumn(buyers, 'buyers');
  const orderCounts = numberColumn(orders, 'orders');
  return answer(policy, ({ general: { language } }) =>
    eachRow([businesses, buyerCounts, orderCounts], row => {
      const kind = readBusiness(businesses.at(row));
      const found = isFault(kind) ? kind : fitOf(kind, buyerCounts.at(row), orderCounts.at(row));
      if (isFault(found)) return found;
      const fitting = found
        .filter(({ fit }) => fit !== 'notNeeded')
        .map(({ module }) => term(module, language));
      return fitting.join(LANGUAGES[language].comma);
    }),
  );
}

/**
 * Why each peril and module of credit insurance fits the business or not.
 * @customfunction COVERFITWHY
 * @param {any[][]} business Exporter, wholesaler or domestic: one cell.
 * @param {any[][]} buyers Number of buyers to be covered.
 * @param {any[][]} [orders] Number of orders or invoices; 1 with one buyer means a single order.
 * @param {any[][]} [policy] Policy range, for the language. Blank means English.
 * @returns {any[][]} A table with a heading: module, how it fits, reason.
 * @example =COVERFITWHY("exporter", 12)
 */
export function coverFitWhy(business: any[][], buyers: any[][], orders?: any[][], policy?: any[][]): any[][] {
  const columns = [numberColumn(buyers, 'buyers'), numberColumn(orders, 'orders')] as const;
  const businesses = textColumn(business, 'business');
  return answer(policy, ({ general: { language } }) => {
    const failed = [businesses, ...columns].map(column => column.faultAt(0, 1)).find(isFault);
    const kind = failed ?? readBusiness(businesses.at(0));
    const found = isFault(kind) ? kind : fitOf(kind, columns[0].at(0), columns[1].at(0));
    if (isFault(found)) return found;
    return [
      ['coverModule', 'fit', 'reason'].map(heading => term(heading, language)),
      ...found.map(({ module, fit, reason }) => [
        term(module, language),
        term(fit, language),
        formatMessage(reason, language),
      ]),
    ];
  });
}

/** The rows of a function under the policy, each as the cells it shows. */
type ShownRows<Found> = (policy: InsurancePolicy, cells: CellsOf<Found>) => WideRows;

function insurableItems(
  amount: any,
  limit: any,
  buyer: any,
  invoiceDate: any,
  excluded: any,
  insuredShare: any,
): ShownRows<InsuredItem> {
  const amounts = numberColumn(amount, 'amount');
  const limits = numberColumn(limit, 'insuredLimit');
  const exclusions = numberColumn(excluded, 'excluded', readAmountOrAll);
  const shares = numberColumn(insuredShare, 'insuredShare');
  const accounts = accountsOf(buyer, invoiceDate, limits.length);
  const columns = [amounts, limits, exclusions, shares, ...accounts.columns];
  return (policy, cells) => {
    const book = new CoverBook(policy);
    return eachWideRow(
      columns,
      row => {
        const account = accounts.at(row);
        if (isFault(account)) return account;
        return book.insure({
          account,
          amount: amounts.at(row),
          limit: limits.at(row),
          excluded: exclusions.at(row),
          insuredShare: shares.at(row),
        });
      },
      cells,
      accounts.order(rowsOf(columns)),
    );
  };
}

function coverDemands(
  limit: any,
  outstanding: any,
  openOrders: any,
  order: any,
  daysOverdue: any,
  buyer: any,
  invoiceDate: any,
): ShownRows<RemainingCoverFound> {
  const limits = numberColumn(limit, 'insuredLimit');
  const unpaid = numberColumn(outstanding, 'outstanding');
  const open = numberColumn(openOrders, 'openOrders');
  const orders = numberColumn(order, 'order');
  const overdue = numberColumn(daysOverdue, 'daysOverdue');
  const accounts = accountsOf(buyer, invoiceDate, limits.length);
  const columns = [limits, unpaid, open, orders, overdue, ...accounts.columns];
  return (policy, cells) => {
    const cover = new RemainingCover(policy);
    return eachWideRow(
      columns,
      row => {
        const account = accounts.at(row);
        if (isFault(account)) return account;
        return cover.after({
          account,
          limit: limits.at(row),
          outstanding: unpaid.at(row),
          openOrders: open.at(row),
          order: orders.at(row),
          daysOverdue: overdue.at(row),
        });
      },
      cells,
      accounts.order(rowsOf(columns)),
    );
  };
}

/**
 * Whose limit each row uses, and in which order. Without buyers one limit cell is one buyer's, and with a column of limits
 * every row is a buyer of its own.
 */
function accountsOf(buyer: any, invoiceDate: any, limits: number) {
  const buyers = textColumn(buyer, 'buyer');
  const dates = dateColumn(invoiceDate, 'invoiceDate');
  const named = !isOmitted(buyer);
  const [buyerAt] = named ? asFirstWritten([buyers]) : [];
  return {
    columns: [buyers, dates],
    at: (row: number): string | undefined | Fault => {
      if (!named) return limits === 1 ? '' : undefined;
      return buyerAt?.(row) || fault('missing', 'cell.missing', { argument: 'buyer' });
    },
    order: (rows: number) => (isOmitted(invoiceDate) ? undefined : oldestFirst(row => dates.at(row), rows)),
  };
}

function claims(
  loss: any,
  limit: any,
  insuredShare: any,
  deductible: any,
  recoveries: any,
): ShownRows<Indemnity> {
  const columns = {
    loss: numberColumn(loss, 'loss'),
    limit: numberColumn(limit, 'insuredLimit'),
    insuredShare: numberColumn(insuredShare, 'insuredShare'),
    deductible: numberColumn(deductible, 'deductible'),
    recoveries: numberColumn(recoveries, 'recoveries'),
  };
  return (policy, cells) => {
    const year = new PolicyYear(policy);
    return eachWideRow(
      Object.values(columns),
      row =>
        year.claim({
          loss: columns.loss.at(row),
          limit: columns.limit.at(row),
          insuredShare: columns.insuredShare.at(row),
          deductible: columns.deductible.at(row),
          recoveries: columns.recoveries.at(row),
        }),
      cells,
    );
  };
}

function claimedInvoices(due: any, filed: any, noticed: any, invoiceDate: any) {
  const dates = {
    due: dateColumn(due, 'due'),
    filed: dateColumn(filed, 'filed'),
    noticed: dateColumn(noticed, 'noticed'),
    invoiceDate: dateColumn(invoiceDate, 'invoiceDate'),
  };
  return {
    columns: Object.values(dates),
    at: (row: number) => ({
      due: dates.due.at(row),
      filed: dates.filed.at(row),
      noticed: dates.noticed.at(row),
      invoiceDate: dates.invoiceDate.at(row),
    }),
  };
}

function daysOf({ noticeBy, coverStops, fileFrom, fileBy, paidBy }: ClaimClock): Day[] {
  return [noticeBy, coverStops, fileFrom, fileBy, paidBy];
}

function dateCell(day: Day): Result {
  return serialOfDay(day) ?? '';
}
