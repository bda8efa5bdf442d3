import { eachRow, type AnyColumn } from '../cells/column';
import { dateColumn, numberColumn, readAmountOrAll, textColumn } from '../cells/decode';
import { CAUSE } from '../credit/collect/cause';
import { PLAN_STATUS, type PlanStatus } from '../credit/collect/planStatus';
import type { DunnedInvoice } from '../credit/collect/standing';
import type { Day } from '../credit/dates';
import { fault, isFault, type Fault } from '../credit/fault';
import { yesNo } from '../credit/policy/kinds';
import { UNFIT, type Kind } from '../credit/policy/setting';

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

  constructor([due, asOf, amount, disputed, promise, lastStage, lastDate, holdUntil, plan, cause]: DunningArguments) {
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
  } // prettier-ignore

  get columns(): readonly AnyColumn[] {
    const { due, asOf, amount, disputed, promise, lastStage, lastDate, holdUntil, planStatus, cause } = this;
    return [due, asOf, amount, disputed, promise, lastStage, lastDate, holdUntil, planStatus, cause];
  }

  at(row: number): DunnedInvoice | Fault {
    const planStatus = wordOf(this.planStatus.at(row), 'planStatus', row, PLAN);
    if (isFault(planStatus)) return planStatus;
    const cause = wordOf(this.cause.at(row), 'cause', row, CAUSE);
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

/** How a plan stands, as PLANSTATUS says it; yes stands for one that is kept, no for none. */
const PLAN: Kind<PlanStatus | ''> = {
  ...PLAN_STATUS,
  read: cell => {
    const kept = yesNo.read(cell);
    if (kept === UNFIT) return PLAN_STATUS.read(cell);
    return kept ? 'onTrack' : '';
  },
  write: value => (value === '' ? '' : PLAN_STATUS.write(value)),
};

function wordOf<T extends string>(
  text: string,
  argument: string,
  row: number,
  kind: Kind<T>,
): T | '' | Fault {
  if (text === '') return '';
  const word = kind.read(text);
  return word === UNFIT
    ? fault('wrong', 'collect.notThatWord', { argument, row: row + 1, found: text, expects: kind.expects })
    : word;
}
