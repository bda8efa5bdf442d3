import { RecordShape, number, date, text, word } from '../call/records';
import { answer } from '../call/answer';
import { readCause } from '../../cells/collectWords';
import { dunningLetter as letterOf } from '../../credit/collect/letter';
import { isFault } from '../../credit/fault';
import { formatMessage } from '../../locales/formatMessage';

const LETTER = new RecordShape({
  stage: number,
  buyer: text,
  invoice: text,
  amount: number,
  due: date,
  asOf: date,
  currency: text,
  cause: word(readCause),
});

/**
 * The letter of each invoice's stage, from a friendly note before the due date to the last demand, in the policy's language.
 * @customfunction DUNNINGLETTER
 * @param {any[][]} stage Stage of each invoice, as DUNNINGSTAGE gives it; 0 has no letter.
 * @param {any[][]} buyer Name of each buyer.
 * @param {any[][]} invoice Number of each invoice, or several in one cell.
 * @param {any[][]} amount Amount asked for.
 * @param {any[][]} due Due date of each invoice.
 * @param {any[][]} asOf Date of the letter.
 * @param {any[][]} [currency] Currency of each invoice. Left out, the policy's.
 * @param {any[][]} [cause] Why it is overdue: "temporary difficulty" has the letter that offers a plan, as DUNNINGACTION says.
 * @param {any[][]} [policy] Policy range: the actions of the stages, days to pay (7), currency, language.
 * @returns {any[][]} The text, one a row: let the cells wrap.
 * @example =DUNNINGLETTER(1, "North Ltd", "INV-17", 1000, "2026-01-01", "2026-01-08")
 */
export function dunningLetter(
  stage: any[][],
  buyer: any[][],
  invoice: any[][],
  amount: any[][],
  due: any[][],
  asOf: any[][],
  currency?: any[][],
  cause?: any[][],
  policy?: any[][],
): any[][] {
  const letters = LETTER.read({ stage, buyer, invoice, amount, due, asOf, currency, cause });
  return answer(policy, ({ dunning: rules, general }) =>
    letters.each(row => {
      const facts = { ...row, currency: row.currency.toUpperCase() || general.currency };
      const letter = letterOf(row.stage, facts, row.asOf, rules);
      return letter === undefined || isFault(letter)
        ? (letter ?? '')
        : formatMessage(letter, general.language);
    }),
  );
}
