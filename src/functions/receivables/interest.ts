import { answer, type Result } from '../call/answer';
import { eachRow, eachRowQuickly, rowsOf } from '../call/column';
import { serialOfDay } from '../../cells/decode';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import { wideRows } from '../call/wideRows';
import { wordChoice } from '../call/wordChoice';
import { isFault, type Fault } from '../../credit/fault';
import { or } from '../../credit/figure';
import { plus } from '../../credit/money';
import { choice } from '../../credit/policy/kinds';
import { messageOf } from '../../credit/message';
import { breakEvenDiscount, discountApr as aprOf } from '../../credit/receivables/earlyDiscount';
import type { LateInterest } from '../../credit/receivables/interest/lateInterest';
import { compensationFor, readRegime } from '../../credit/receivables/interest/regime';
import type { Language } from '../../credit/language';
import { formatMessage, term } from '../../locales/formatMessage';
import { lateClaims } from './lateClaims';

const YEAR = 365;

/**
 * Interest on late invoices by the law of the EU, Germany, France, the UK or China, or by contract, on dated reference
 * rates; partial payments count from their day. The legal readings are to be confirmed.
 * @customfunction LATEINTEREST
 * @param {any[][]} amount Amount of each invoice, before the payments given: one cell or a column.
 * @param {any[][]} due Due date of each invoice; interest runs from the day after.
 * @param {any[][]} asOf Date of payment, or at which the books are read.
 * @param {any[][]} regime EU, DE, FR, UK, CN, CN-SME or CONTRACT.
 * @param {any[][]} [rates] Reference rates: columns reference (ECB, Basiszins, BoE, LPR), from, yearly rate.
 * @param {any[][]} [payments] Payments and credit notes: date and amount, or number, date and amount.
 * @param {any[][]} [number] Number of each invoice, where payments bear numbers.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for all of it; it bears no interest.
 * @param {any[][]} [agreedRate] Yearly rate of the contract, which goes before the law's.
 * @param {any[][]} [policy] Policy range, or the name of a preset: margins, reading of the rate, days of the year.
 * @returns {any[][]} Interest to the cent, one a row, without the fixed compensation.
 * @example =LATEINTEREST(10000, "2026-03-31", "2026-07-20", "EU", {"ECB","2026-01-01",2.15%;"ECB","2026-07-01",2.4%}) → 310.04
 * @example =LATEINTEREST(100000, "2026-03-31", "2026-07-20", "CN-SME") → 5550
 */
export function lateInterest(
  amount: any[][],
  due: any[][],
  asOf: any[][],
  regime: any[][],
  rates?: any[][],
  payments?: any[][],
  number?: any[][],
  disputed?: any[][],
  agreedRate?: any[][],
  policy?: any[][],
): any[][] {
  const claims = lateClaims({ amount, due, asOf, regime, rates, payments, number, disputed, agreedRate });
  return answer(policy, ({ lateInterest: rules }) =>
    isFault(claims)
      ? claims
      : eachRowQuickly(claims.columns, row => claims.interest(row, rules), claims.quickly(rules)),
  );
}

/**
 * The account behind the interest on late invoices: each stretch of days with its balance, yearly rate and interest, then
 * the interest, the fixed compensation and both together.
 * @customfunction LATEINTERESTSCHEDULE
 * @param {any[][]} amount Amount of each invoice, before the payments given: one cell or a column.
 * @param {any[][]} due Due date of each invoice; interest runs from the day after.
 * @param {any[][]} asOf Date of payment, or at which the books are read.
 * @param {any[][]} regime EU, DE, FR, UK, CN, CN-SME or CONTRACT.
 * @param {any[][]} [rates] Reference rates: columns reference (ECB, Basiszins, BoE, LPR), from, yearly rate.
 * @param {any[][]} [payments] Payments and credit notes: date and amount, or number, date and amount.
 * @param {any[][]} [number] Number of each invoice, where payments bear numbers.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for all of it; it bears no interest.
 * @param {any[][]} [agreedRate] Yearly rate of the contract, which goes before the law's.
 * @param {any[][]} [policy] Policy range, or the name of a preset: margins, reading of the rate, days of the year.
 * @returns {any[][]} A table with a heading; give the first two columns a date format.
 * @example =LATEINTERESTSCHEDULE(10000, "2026-03-31", "2026-07-20", "EU", {"ECB","2026-01-01",2.15%;"ECB","2026-07-01",2.4%})
 */
export function lateInterestSchedule(
  amount: any[][],
  due: any[][],
  asOf: any[][],
  regime: any[][],
  rates?: any[][],
  payments?: any[][],
  number?: any[][],
  disputed?: any[][],
  agreedRate?: any[][],
  policy?: any[][],
): any[][] {
  const claims = lateClaims({ amount, due, asOf, regime, rates, payments, number, disputed, agreedRate });
  return answer(policy, ({ lateInterest: rules, general: { language } }) => {
    if (isFault(claims)) return claims;
    const several = rowsOf(claims.columns) > 1;
    const headings = ['from', 'to', 'days', 'balance', 'yearlyRate', 'interest'];
    const table: (Result | Fault)[][] = [headings.map(word => term(word, language))];
    if (several) table[0].unshift(term('row', language));
    eachRow(claims.columns, row => claims.account(row, rules)).forEach(([found], row) => {
      const lines = isFault(found) ? [[found]] : accountLines(found, language);
      for (const line of lines) table.push(several ? [row + 1, ...line] : line);
    });
    return table;
  });
}

function accountLines({ lines, interest, compensation }: LateInterest, language: Language): Result[][] {
  const sum = (word: string, figure: number) => [term(word, language), '', '', '', '', figure];
  return [
    ...lines.map(line => [
      serialOfDay(line.from) ?? '',
      serialOfDay(line.to) ?? '',
      line.days,
      line.balance,
      line.rate,
      line.interest,
    ]),
    sum('interest', interest),
    sum('compensation', compensation),
    sum('total', plus(interest, compensation)),
  ];
}

/**
 * The fixed sum owed once for each late invoice beside the interest: by default 40 euros in the EU, 40, 70 or 100 pounds
 * in the UK, nothing in China. To be confirmed against the law in force.
 * @customfunction LATECOMPENSATION
 * @param {any[][]} amount Amount of each invoice that is late: one cell or a column.
 * @param {any[][]} due Due date of each invoice.
 * @param {any[][]} asOf Date of payment, or at which the books are read.
 * @param {any[][]} regime EU, DE, FR, UK, CN, CN-SME or CONTRACT.
 * @param {any[][]} [policy] Policy range, or the name of a preset, with other sums.
 * @returns {any[][]} The sum in the currency of the law, one a row; 0 up to the due date.
 * @example =LATECOMPENSATION({999.99;1000;10000}, "2026-03-31", "2026-04-01", "UK") → {40;70;100}
 */
export function lateCompensation(
  amount: any[][],
  due: any[][],
  asOf: any[][],
  regime: any[][],
  policy?: any[][],
): any[][] {
  const amounts = numberColumn(amount, 'amount');
  const dues = dateColumn(due, 'due');
  const asOfs = dateColumn(asOf, 'asOf');
  const regimes = textColumn(regime, 'regime');
  return answer(policy, ({ lateInterest: rules }) =>
    eachRow([amounts, dues, asOfs, regimes], row => {
      const law = readRegime(regimes.at(row));
      return isFault(law) ? law : compensationFor(amounts.at(row), dues.at(row), asOfs.at(row), law, rules);
    }),
  );
}

const METHOD = choice({
  simple: { en: 'simple', zh: '单利' },
  effective: { en: 'effective', zh: '复利' },
});

/**
 * Yearly cost of an early-payment discount such as 2/10 net 30: what a buyer who does not take it pays for the days.
 * @customfunction DISCOUNTAPR
 * @param {any[][]} discount Discount, such as 2%: one cell or a column.
 * @param {any[][]} discountDays Days in which it is granted.
 * @param {any[][]} netDays Days in which payment is due without it, or is really made.
 * @param {any[][]} [method] "simple", or "effective" for compound interest. Left out, simple.
 * @param {any[][]} [yearDays] 365 or 360. Left out, 365.
 * @returns {any[][]} Yearly rate as a fraction: give the cells a percentage format.
 * @example =DISCOUNTAPR(2%, 10, 30) → 37.245%
 * @example =DISCOUNTAPR({2%;1%}, 10, 30, "effective") → {44.585%;20.132%}
 */
export function discountApr(
  discount: any[][],
  discountDays: any[][],
  netDays: any[][],
  method?: any[][],
  yearDays?: any[][],
): any[][] {
  const discounts = numberColumn(discount, 'discount');
  const early = numberColumn(discountDays, 'discountDays');
  const net = numberColumn(netDays, 'netDays');
  const year = numberColumn(yearDays, 'yearDays');
  const wanted = wordChoice(method, 'method', METHOD, 'simple');
  return answer(null, () =>
    isFault(wanted)
      ? wanted
      : eachRow([discounts, early, net, year], row =>
          aprOf(discounts.at(row), early.at(row), net.at(row), wanted, or(year.at(row) || NaN, YEAR)),
        ),
  );
}

/**
 * The highest early-payment discount that costs the seller nothing, on the days in which the buyer really pays without it.
 * @customfunction EARLYDISCOUNT
 * @param {any[][]} discountDays Days in which the discount is granted: one cell or a column.
 * @param {any[][]} payDays Days after which the buyer really pays without it, late days included.
 * @param {any[][]} fundingRate The seller's yearly financing rate.
 * @param {any[][]} [lossRate] Share of the invoice that early payment saves from expected loss. Left out, 0.
 * @param {any[][]} [yearDays] 365 or 360. Left out, 365.
 * @param {any[][]} [policy] Policy range, or the name of a preset; only its language counts.
 * @returns {any[][]} The break-even discount as a fraction of the invoice, one a row.
 * @example =EARLYDISCOUNT(10, {30;83}, 10%) → {0.545%;1.961%}
 */
export function earlyDiscount(
  discountDays: any[][],
  payDays: any[][],
  fundingRate: any[][],
  lossRate?: any[][],
  yearDays?: any[][],
  policy?: any[][],
): any[][] {
  const found = breakEvens(discountDays, payDays, fundingRate, lossRate, yearDays);
  return answer(policy, () => wideRows(found, ({ discount }) => [discount]));
}

/**
 * What the break-even discount rests on: the reason, the days the money comes sooner, financing and expected loss saved,
 * and the discount they add up to.
 * @customfunction EARLYDISCOUNTWHY
 * @param {any[][]} discountDays Days in which the discount is granted: one cell or a column.
 * @param {any[][]} payDays Days after which the buyer really pays without it, late days included.
 * @param {any[][]} fundingRate The seller's yearly financing rate.
 * @param {any[][]} [lossRate] Share of the invoice that early payment saves from expected loss. Left out, 0.
 * @param {any[][]} [yearDays] 365 or 360. Left out, 365.
 * @param {any[][]} [policy] Policy range, or the name of a preset; only its language counts.
 * @returns {any[][]} Five columns, one row a case.
 * @example =EARLYDISCOUNTWHY(10, 30, 10%)
 */
export function earlyDiscountWhy(
  discountDays: any[][],
  payDays: any[][],
  fundingRate: any[][],
  lossRate?: any[][],
  yearDays?: any[][],
  policy?: any[][],
): any[][] {
  const found = breakEvens(discountDays, payDays, fundingRate, lossRate, yearDays);
  return answer(policy, ({ general: { language } }) =>
    wideRows(found, ({ discount, daysSooner: days, financing, loss, rate }) => [
      formatMessage(messageOf('receivables.breakEven', { discount, days, rate }), language),
      days,
      financing,
      loss,
      discount,
    ]),
  );
}

function breakEvens(
  discountDays: any[][],
  payDays: any[][],
  fundingRate: any[][],
  lossRate: any[][] | undefined,
  yearDays: any[][] | undefined,
) {
  const early = numberColumn(discountDays, 'discountDays');
  const real = numberColumn(payDays, 'payDays');
  const rates = numberColumn(fundingRate, 'fundingRate');
  const losses = numberColumn(lossRate, 'lossRate');
  const year = numberColumn(yearDays, 'yearDays');
  return eachRow([early, real, rates, losses, year], row => {
    const rate = rates.at(row);
    const found = breakEvenDiscount(
      early.at(row),
      real.at(row),
      rate,
      or(losses.at(row), 0),
      or(year.at(row) || NaN, YEAR),
    );
    return isFault(found) ? found : { ...found, rate };
  });
}
