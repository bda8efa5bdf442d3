import { RecordShape, number, type RecordOf } from '../call/records';
import { answer } from '../call/answer';
import { wordChoice } from '../call/wordChoice';
import { isFault } from '../../credit/fault';
import { or } from '../../credit/figure';
import { choice } from '../../credit/policy/kinds';
import { messageOf } from '../../credit/message';
import { breakEvenDiscount, discountApr as aprOf } from '../../credit/receivables/earlyDiscount';
import { formatMessage } from '../../locales/formatMessage';

const DISCOUNT = new RecordShape({
  discount: number,
  discountDays: number,
  netDays: number,
  yearDays: number,
});
const OFFER = new RecordShape({
  discountDays: number,
  payDays: number,
  fundingRate: number,
  lossRate: number,
  yearDays: number,
});

const YEAR = 365;

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
  const discounts = DISCOUNT.read({ discount, discountDays, netDays, yearDays });
  const wanted = wordChoice(method, 'method', METHOD, 'simple');
  return answer(null, () =>
    isFault(wanted)
      ? wanted
      : discounts.each(row =>
          aprOf(row.discount, row.discountDays, row.netDays, wanted, or(row.yearDays || NaN, YEAR)),
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
  const offers = OFFER.read({ discountDays, payDays, fundingRate, lossRate, yearDays });
  return answer(policy, () => offers.eachWide(breakEvenOf, ({ discount }) => [discount]));
}

/**
 * What the break-even discount rests on: the reason, the days the money comes sooner, financing and expected loss saved,
 * and the discount they add up to.
 * @customfunction EARLYDISCOUNTWHY
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
  const offers = OFFER.read({ discountDays, payDays, fundingRate, lossRate, yearDays });
  return answer(policy, ({ general: { language } }) =>
    offers.eachWide(breakEvenOf, ({ discount, daysSooner: days, financing, loss, rate }) => [
      formatMessage(messageOf('receivables.breakEven', { discount, days, rate }), language),
      days,
      financing,
      loss,
      discount,
    ]),
  );
}

function breakEvenOf(offer: RecordOf<typeof OFFER>) {
  const { discountDays, payDays, fundingRate: rate, lossRate, yearDays } = offer;
  const found = breakEvenDiscount(discountDays, payDays, rate, or(lossRate, 0), or(yearDays || NaN, YEAR));
  return isFault(found) ? found : { ...found, rate };
}
