import { RecordShape, number, date, text } from '../call/records';
import { answer } from '../call/answer';
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
  policy?: any[][],
): any[][] {
  const letters = LETTER.read({ stage, buyer, invoice, amount, due, asOf });
  return answer(policy, ({ dunning: rules, general: { currency, language } }) =>
    letters.each(row => {
      const letter = letterOf(row.stage, { ...row, currency }, row.asOf, rules);
      return letter === undefined || isFault(letter) ? (letter ?? '') : formatMessage(letter, language);
    }),
  );
}
