import { amount, numberBetween, reminderDays, whole } from './kinds';
import { plainSection, setting } from './setting';

/** From delivery to payment: invoicing, reminders, reconciliation. */
export interface OrderToCashPolicy {
  /** Hours after shipping within which the invoice is sent: 24 in the brief (domain S8.2). */
  readonly invoiceHours: number;
  /** Days before the due date on which the buyer is reminded, falling. The brief gives none (S8.3): 7, 3 and 0 are ours. */
  readonly reminderDays: readonly number[];
  /** Up to here, amounts and dates of a buyer's statement agree with the ledger. Both limits are ours. */
  readonly amountTolerance: number;
  readonly dateTolerance: number;
}

export const ORDER_TO_CASH = plainSection<OrderToCashPolicy>({
  invoiceHours: setting('Invoice within hours', '开票时限（小时）', numberBetween(0, 8760), 24),
  reminderDays: setting('Reminders before due', '到期前提醒天数', reminderDays, [7, 3, 0]),
  amountTolerance: setting('Statement: amount tolerance', '对账：金额容差', amount, 0),
  dateTolerance: setting('Statement: days tolerance', '对账：日期容差（天）', whole(0, 365), 5),
});
