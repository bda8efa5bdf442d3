import { RecordShape, number, date } from '../call/records';
import { answer } from '../call/answer';
import { rateTable } from '../call/rateTable';
import { orBlank } from '../call/shown';
import { isFault } from '../../credit/fault';
import { checkAgreedRate } from '../../credit/receivables/interest/agreedRate';
import { formatMessage, term } from '../../locales/formatMessage';

const CONTRACT = new RecordShape({ agreedRate: number, signed: date });

/**
 * Whether the late-interest rate agreed with a Chinese small enterprise stands: it may not be below the one-year LPR in force
 * when the contract was signed. To be confirmed against the law in force.
 * @customfunction LATERATECHECK
 * @param {any[][]} agreedRate Yearly rate of each contract: one cell or a column. Blank means that none is agreed.
 * @param {any[][]} signed Day on which each contract was signed.
 * @param {any[][]} rates Reference rates: columns reference (LPR), from, yearly rate.
 * @param {any[][]} [policy] Policy range, or the name of a preset. It holds the rate a day where none is agreed.
 * @returns {any[][]} OK, Too low or None agreed, one a row.
 * @example =LATERATECHECK({4%;3%}, "2025-03-01", {"LPR","2024-10-21",3.1%;"LPR","2025-05-20",3%}) → {"OK";"Too low"}
 */
export function lateRateCheck(
  agreedRate: any[][],
  signed: any[][],
  rates: any[][],
  policy?: any[][],
): any[][] {
  const contracts = CONTRACT.read({ agreedRate, signed });
  const table = rateTable(rates);
  return answer(policy, ({ lateInterest: rules, general: { language } }) =>
    isFault(table)
      ? table
      : contracts.each(contract => {
          const found = checkAgreedRate(contract.agreedRate, contract.signed, table, rules);
          return isFault(found) ? found : term(found.status, language);
        }),
  );
}

/**
 * Why each agreed rate of late interest stands or not: the status, the LPR at signing, how far the rate is above it, and the
 * reason.
 * @customfunction LATERATECHECKWHY
 * @returns {any[][]} Four columns, one row a contract: status, LPR at signing, difference, reason.
 * @example =LATERATECHECKWHY(3%, "2025-03-01", {"LPR","2024-10-21",3.1%;"LPR","2025-05-20",3%})
 */
export function lateRateCheckWhy(
  agreedRate: any[][],
  signed: any[][],
  rates: any[][],
  policy?: any[][],
): any[][] {
  const contracts = CONTRACT.read({ agreedRate, signed });
  const table = rateTable(rates);
  return answer(policy, ({ lateInterest: rules, general: { language } }) =>
    isFault(table)
      ? table
      : contracts.eachWide(
          contract => checkAgreedRate(contract.agreedRate, contract.signed, table, rules),
          ({ status, least, above, reason }) => [
            term(status, language),
            orBlank(least),
            orBlank(above),
            formatMessage(reason, language),
          ],
        ),
  );
}
