import { RecordShape, number, date, text } from '../call/records';
import { answer, type Result } from '../call/answer';
import { serialOfDay } from '../../cells/decode';
import { isFault, type Fault } from '../../credit/fault';
import { plus } from '../../credit/money';
import type { LateInterest } from '../../credit/receivables/interest/lateInterest';
import { compensationFor, readRegime } from '../../credit/receivables/interest/regime';
import type { Language } from '../../credit/language';
import { term, termRow } from '../../locales/formatMessage';
import { lateClaims } from './lateClaims';
import type { TermId } from '../../credit/message';

const LATE = new RecordShape({ amount: number, due: date, asOf: date, regime: text });

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
      : claims.invoices.eachQuickly(invoice => claims.interest(invoice, rules), claims.quickly(rules)),
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
    const several = claims.invoices.rows > 1;
    const headings = ['from', 'to', 'days', 'balance', 'yearlyRate', 'interest'] as const;
    const table: (Result | Fault)[][] = [termRow(headings, language)];
    if (several) table[0].unshift(term('row', language));
    claims.invoices
      .each(invoice => claims.account(invoice, rules))
      .forEach(([found], row) => {
        const lines = isFault(found) ? [[found]] : accountLines(found, language);
        for (const line of lines) table.push(several ? [row + 1, ...line] : line);
      });
    return table;
  });
}

function accountLines(account: LateInterest, language: Language): Result[][] {
  const sum = (word: TermId, figure: number) => [term(word, language), '', '', '', '', figure];
  return [
    ...account.lines.map(line => [
      serialOfDay(line.from) ?? '',
      serialOfDay(line.to) ?? '',
      line.days,
      line.balance,
      line.rate,
      line.interest,
    ]),
    ...sumsOf(account).map(([word, figure]) => sum(word, figure)),
  ];
}

/** The sums below the account; where payments clear costs and interest first, also what they cleared and what is owed in all. */
function sumsOf({
  interest,
  compensation,
  cleared,
  principal,
}: LateInterest): [word: TermId, figure: number][] {
  const owed = plus(interest, compensation);
  if (!cleared || principal === undefined) {
    return [
      ['interest', interest],
      ['compensation', compensation],
      ['total', owed],
    ];
  }
  return [
    ['interest', plus(interest, cleared.interest)],
    ['compensation', plus(compensation, cleared.compensation)],
    ['clearedByPayments', plus(0, -plus(cleared.interest, cleared.compensation))],
    ['total', owed],
    ['principalOwed', principal],
    ['owedInAll', plus(owed, principal)],
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
  const claims = LATE.read({ amount, due, asOf, regime });
  return answer(policy, ({ lateInterest: rules }) =>
    claims.each(claim => {
      const law = readRegime(claim.regime);
      return isFault(law) ? law : compensationFor(claim.amount, claim.due, claim.asOf, law, rules);
    }),
  );
}
