import { plus } from '../money';

/**
 * Takes the credits of each buyer off the buyer's oldest debts.
 * Arguments: the buyer of each item as a number; its date, NaN where it has none; its signed amount.
 * Result: what is left of each item. Debts are taken by date, those without one last; a credit that finds no debt left
 * keeps the rest. The sum of every buyer is what it was.
 * Source: domain 3.5 (first in, first out); ERPNext's payment terms take the oldest instalment first as well.
 */
export function appliedToOldest(
  buyer: ArrayLike<number>,
  dates: ArrayLike<number>,
  amounts: ArrayLike<number>,
): Float64Array {
  const left = Float64Array.from(amounts);
  const byBuyer = new Map<number, { debts: number[]; credits: number[] }>();
  for (let i = 0; i < left.length; i++) {
    let own = byBuyer.get(buyer[i]);
    if (!own) byBuyer.set(buyer[i], (own = { debts: [], credits: [] }));
    if (left[i] < 0) own.credits.push(i);
    else own.debts.push(i);
  }
  for (const { debts, credits } of byBuyer.values()) {
    if (credits.length === 0) continue;
    debts.sort((a, b) => order(dates[a]) - order(dates[b]) || a - b);
    let next = 0;
    for (const credit of credits) {
      while (left[credit] < 0 && next < debts.length) {
        const debt = debts[next];
        const applied = Math.min(-left[credit], left[debt]);
        left[credit] = plus(left[credit], applied);
        left[debt] = plus(left[debt], -applied);
        if (left[debt] === 0) next++;
      }
    }
  }
  return left;
}

function order(date: number): number {
  return Number.isNaN(date) ? Number.MAX_VALUE : date;
}
