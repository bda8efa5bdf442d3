import { readCause, readPlanStatus } from '../../cells/collectWords';
import { eachRow, type AnyColumn } from '../call/column';
import { readAmountOrAll } from '../../cells/decode';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import type { DunnedInvoice } from '../../credit/collect/standing';
import type { Day } from '../../credit/dates';
import { isFault, type Fault } from '../../credit/fault';

/** The arguments of a function about invoices to dun, in the order in which it takes them; the later ones may lack. */
export type DunningArguments = readonly [
  due: any,
  asOf: any,
  amount?: any,
  disputed?: any,
  promise?: any,
  lastStage?: any,
  lastDate?: any,
  holdUntil?: any,
  planStatus?: any,
  cause?: any,
];

/** Invoices as the columns of a sheet, a row an invoice. */
export class DunnedInvoices {
  private readonly due;
  private readonly asOf;
  private readonly amount;
  private readonly disputed;
  private readonly promise;
  private readonly lastStage;
  private readonly lastDate;
  private readonly holdUntil;
  private readonly planStatus;
  private readonly cause;

  constructor([
    due,
    asOf,
    amount,
    disputed,
    promise,
    lastStage,
    lastDate,
    holdUntil,
    plan,
    cause,
  ]: DunningArguments) {
    this.due = dateColumn(due, 'due');
    this.asOf = dateColumn(asOf, 'asOf');
    this.amount = numberColumn(amount, 'amount');
    this.disputed = numberColumn(disputed, 'disputed', readAmountOrAll);
    this.promise = dateColumn(promise, 'promise');
    this.lastStage = numberColumn(lastStage, 'lastStage');
    this.lastDate = dateColumn(lastDate, 'lastDate');
    this.holdUntil = dateColumn(holdUntil, 'holdUntil');
    this.planStatus = textColumn(plan, 'planStatus');
    this.cause = textColumn(cause, 'cause');
  }

  get columns(): readonly AnyColumn[] {
    const { due, asOf, amount, disputed, promise, lastStage, lastDate, holdUntil, planStatus, cause } = this;
    return [due, asOf, amount, disputed, promise, lastStage, lastDate, holdUntil, planStatus, cause];
  }

  at(row: number): DunnedInvoice | Fault {
    const planStatus = readPlanStatus(this.planStatus.at(row), 'planStatus', row);
    if (isFault(planStatus)) return planStatus;
    const cause = readCause(this.cause.at(row), 'cause', row);
    if (isFault(cause)) return cause;
    return {
      due: this.due.at(row),
      amount: this.amount.at(row),
      disputed: this.disputed.at(row),
      promise: this.promise.at(row),
      lastStage: this.lastStage.at(row),
      lastDate: this.lastDate.at(row),
      holdUntil: this.holdUntil.at(row),
      planStatus,
      cause,
    };
  }

  /** One result an invoice. */
  each<R>(rule: (invoice: DunnedInvoice, asOf: Day) => R | Fault): (R | Fault)[][] {
    return eachRow(this.columns, row => {
      const invoice = this.at(row);
      return isFault(invoice) ? invoice : rule(invoice, this.asOf.at(row));
    });
  }
}
