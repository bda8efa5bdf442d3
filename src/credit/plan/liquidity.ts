import { fault, isFault, type Fault } from '../fault';
import { needed, notNegative, or, positive, shareIn } from '../figure';
import { plus, timesToCents } from '../money';
import { messageOf, type Message } from '../message';
import { DAYS_PER_YEAR } from './expectedLoss';

export interface CashRatio {
  readonly ratio: number;
  /** The part of the overdue receivables that becomes cash. */
  readonly moved: number;
  /** The ratio when it has. */
  readonly ratioAfter: number;
  /** Told when it is asked for: most rows are only counted. */
  readonly reason: () => Message;
}

/**
 * The cash ratio, and what it would be if overdue receivables became cash.
 * Arguments: cash; marketable securities, NaN for none; current liabilities; overdue receivables, NaN for none; the share
 * of them that is collected, or paid by an insurer, NaN for all.
 * Result: (cash + securities) ÷ current liabilities, before and after.
 * Errors: `missing` without cash or current liabilities; `domain` for current liabilities of zero or less, negative
 * overdue receivables or a share outside 0 to 1.
 * Source: domain 3.12; the brief asks how insurance betters the ratio (S18.5).
 */
export function cashRatio(
  cash: number,
  securities: number,
  currentLiabilities: number,
  overdue: number,
  collectedShare: number,
): CashRatio | Fault {
  const unfit =
    needed('cash', cash) ??
    needed('currentLiabilities', currentLiabilities) ??
    positive('currentLiabilities', currentLiabilities) ??
    notNegative('overdueReceivables', overdue) ??
    shareIn('collectedShare', collectedShare);
  if (isFault(unfit)) return unfit;
  const liquid = plus(cash, or(securities, 0));
  const moved = timesToCents(or(overdue, 0), or(collectedShare, 1));
  const ratio = liquid / currentLiabilities;
  const ratioAfter = plus(liquid, moved) / currentLiabilities;
  const reason = () =>
    moved > 0
      ? messageOf('plan.cashRatioAfter', {
          liquid,
          liabilities: currentLiabilities,
          ratio,
          moved,
          after: ratioAfter,
        })
      : messageOf('plan.cashRatio', { liquid, liabilities: currentLiabilities, ratio });
  return { ratio, moved, ratioAfter, reason };
}

/**
 * What the operations tie up: receivables + inventory − payables; a part that is not given is none.
 * Errors: `missing` where nothing is given.
 * Source: domain 3.12, S18.6 (WCR).
 */
export function workingCapitalNeed(receivables: number, inventory: number, payables: number): number | Fault {
  if ([receivables, inventory, payables].every(Number.isNaN)) {
    return fault('missing', 'cell.missing', { argument: 'openReceivables' });
  }
  return plus(plus(or(receivables, 0), or(inventory, 0)), -or(payables, 0));
}

/**
 * The working-capital need in days of sales: need ÷ yearly sales × 365.
 * Errors: as `workingCapitalNeed`; `missing` without sales; `domain` for sales of zero or less.
 */
export function workingCapitalDays(need: number | Fault, sales: number): number | Fault {
  if (isFault(need)) return need;
  return needed('sales', sales) ?? positive('sales', sales) ?? (need / sales) * DAYS_PER_YEAR;
}
