import { answer } from '../call/answer';
import { readCause } from '../../cells/collectWords';
import { eachRow } from '../call/column';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import { dunningLetter as letterOf } from '../../credit/collect/letter';
import { isFault } from '../../credit/fault';
import { formatMessage } from '../../locales/formatMessage';

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
  const stages = numberColumn(stage, 'stage');
  const buyers = textColumn(buyer, 'buyer');
  const invoices = textColumn(invoice, 'invoice');
  const amounts = numberColumn(amount, 'amount');
  const [dueDates, asOfDates] = [dateColumn(due, 'due'), dateColumn(asOf, 'asOf')];
  const currencies = textColumn(currency, 'currency');
  const causes = textColumn(cause, 'cause');
  return answer(policy, ({ dunning: rules, general }) =>
    eachRow([stages, buyers, invoices, amounts, dueDates, asOfDates, currencies, causes], row => {
      const why = readCause(causes.at(row), 'cause', row);
      if (isFault(why)) return why;
      const facts = {
        buyer: buyers.at(row),
        invoice: invoices.at(row),
        amount: amounts.at(row),
        currency: currencies.at(row).toUpperCase() || general.currency,
        due: dueDates.at(row),
        cause: why,
      };
      const letter = letterOf(stages.at(row), facts, asOfDates.at(row), rules);
      return letter === undefined || isFault(letter)
        ? (letter ?? '')
        : formatMessage(letter, general.language);
    }),
  );
}
