import type { Cause } from '../collect/cause';
import type { PlanStatus } from '../collect/planStatus';
import type { Day } from '../dates';

/**
 * The rows of the user's sheets after reading. Missing numbers and dates are NaN, missing texts ''. `row` is the
 * row on the sheet, counted from 1 as the user sees it, so that every message can name it.
 */
export interface BuyerRecord {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly country: string;
  /** The limit granted. NaN is "no limit set", zero is "no credit". */
  readonly limit: number;
  /** What an insurer covers on the buyer. NaN is none. */
  readonly insuredLimit: number;
}

export interface InvoiceRecord {
  /** The sheet it stands on. */
  readonly sheet?: string;
  readonly row: number;
  readonly number: string;
  /** The buyer's id or name, as the invoice has it. */
  readonly buyer: string;
  /** The buyer's name where `buyer` is its number; '' or absent where the invoice has one of the two. */
  readonly buyerName?: string;
  readonly date: Day;
  readonly due: Day;
  /** What is still to be paid, in the invoice's currency. Credit notes and unapplied cash are negative. */
  readonly open: number;
  /** '' is the policy's currency. */
  readonly currency: string;
  /** The part of `open` that the buyer disputes. */
  readonly disputed: number;
  /** The day by which the buyer has promised to pay. */
  readonly promise: Day;
  /** The last dunning stage issued, and the day of its letter. */
  readonly lastStage: number;
  readonly lastDate: Day;
  /** The last day on which nothing is sent. */
  readonly holdUntil: Day;
  /** How the payment plan stands; '' where there is none. */
  readonly planStatus: PlanStatus | '';
  /** Why the buyer pays late; '' where nobody has said. */
  readonly cause: Cause | '';
}

export interface OrderRecord {
  readonly row: number;
  readonly number: string;
  readonly buyer: string;
  /** What is ordered and not yet invoiced, in the order's currency. */
  readonly open: number;
  readonly currency: string;
  /** Whether the goods have left, so that the amount is due to be invoiced. */
  readonly shipped: boolean;
}
