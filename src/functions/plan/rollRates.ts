import { answer } from '../call/answer';
import { isOmitted, isOmittedRange, type Cells } from '../../cells/cell';
import { readNumber } from '../../cells/decode';
import { numberColumn } from '../call/columns';
import { asColumn, single } from '../call/single';
import { fault, isFault, type Fault } from '../../credit/fault';
import { or } from '../../credit/figure';
import { rollRates as ratesOf, vintageRates, type RollRates } from '../../credit/plan/rollRates';
import type { Policy } from '../../credit/policy/policy';
import { bucketName } from '../../credit/receivables/ageing';
import { term, termRow, wordOf } from '../../locales/formatMessage';

/**
 * Roll rates (迁徙率) from a history of ageings: for each bucket, what rolls into the next and what is lost in the end.
 * @customfunction ROLLRATES
 * @param {any[][]} history Balances: one row a month, oldest first, one column a bucket, not due first; headings may be given.
 * @param {any[][]} [lossGivenDefault] Share of the last bucket that is lost. Left out, all of it.
 * @param {any[][]} [policy] Policy range. Blank means the mean of the months.
 * @returns {any[][]} A table with a heading: bucket, roll rate, loss rate.
 * @example =ROLLRATES({10000,5000,2300,8000,2500;10000,5000,2300,800,2000}) → {"Bucket","Roll rate","Loss rate";"Not due",0.5,0.02;"1-30",0.46,0.04;"31-60",0.3478,0.087;"61-90",0.25,0.25;"91+","",1}
 */
export function rollRates(history: any[][], lossGivenDefault?: any[][], policy?: any[][]): any[][] {
  return answer(policy, rules => {
    const read = readHistory(history, lossGivenDefault, rules);
    if (isFault(read)) return read;
    const { names, found } = read;
    return [
      termRow(['bucket', 'rollRate', 'bucketLossRate'], rules.general.language),
      ...names.map((name, bucket) => [name, found.rates[bucket] ?? '', found.losses[bucket]]),
    ];
  });
}

/**
 * Why the roll rates are what they are: the rates of every month, their average, and the share lost in the end.
 * @customfunction ROLLRATESWHY
 * @returns {any[][]} A table with a heading: one column a bucket, one row a month, then the average and the loss rate.
 * @example =ROLLRATESWHY({"Not due","Late";200,20;100,100;90,50}) → {"Months","Not due","Late";"1-2",0.5,"";"2-3",0.5,"";"Roll rate",0.5,"";"Loss rate",0.5,1}
 */
export function rollRatesWhy(history: any[][], lossGivenDefault?: any[][], policy?: any[][]): any[][] {
  return answer(policy, rules => {
    const { language } = rules.general;
    const read = readHistory(history, lossGivenDefault, rules);
    if (isFault(read)) return read;
    const { names, found } = read;
    return [
      [term('betweenMonths', language), ...names],
      ...found.monthly.map((rates, month) => [
        `${month + 1}-${month + 2}`,
        ...rates.map(rate => (Number.isNaN(rate) ? '' : rate)),
      ]),
      [term('rollRate', language), ...found.rates],
      [term('bucketLossRate', language), ...found.losses],
    ];
  });
}

/**
 * Loss rates of one vintage of invoices: for each bucket, the share of what reached it that was never paid.
 * @customfunction LOSSRATES
 * @param {any[][]} reached What reached each bucket, and last what was never paid: a column or a row.
 * @returns {any[][]} The loss rate of each, in the shape of the argument.
 * @example =LOSSRATES({100;50;23;8;2}) → {0.02;0.04;0.087;0.25;1}
 */
export function lossRates(reached: any[][]): any[][] {
  const amounts = numberColumn(asColumn(reached), 'reached');
  return answer(null, () => {
    for (const failed of amounts.faults.values()) return failed;
    const rates = vintageRates([...amounts.values]);
    return Array.isArray(reached) && reached.length === 1 ? [rates] : rates.map(rate => [rate]);
  });
}

/** The balances of a history below their headings, if it has any, and the roll rates; blank balances are none. */
function readHistory(
  history: any[][],
  lossGivenDefault: Cells,
  { ageing: { bounds }, provision: rules, general: { language } }: Policy,
): { names: string[]; found: RollRates } | Fault {
  if (isOmittedRange(history)) return fault('missing', 'plan.shortHistory', {});
  const [first, ...rest] = history;
  const hasHeadings = first.every(cell => typeof cell === 'string' && isFault(readNumber(cell, '', 0)));
  const rows = hasHeadings ? rest : history;
  const balances: number[][] = [];
  for (let row = 0; row < rows.length; row++) {
    const line: number[] = [];
    for (const cell of rows[row]) {
      const balance = readNumber(cell, 'bucketBalance', row + (hasHeadings ? 1 : 0));
      if (isFault(balance)) return balance;
      line.push(or(balance, 0));
    }
    balances.push(line);
  }
  const lost = isOmitted(lossGivenDefault) ? 1 : single(numberColumn(lossGivenDefault, 'lossGivenDefault'));
  if (isFault(lost)) return lost;
  const found = ratesOf(balances, lost, rules);
  if (isFault(found)) return found;
  const names = hasHeadings
    ? first.map(String)
    : first.map((_, bucket) =>
        first.length === bounds.length + 2
          ? wordOf(bucketName(bucket, bounds), language)
          : String(bucket + 1),
      );
  return { names, found };
}
