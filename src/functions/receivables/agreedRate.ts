import { answer } from '../call/answer';
import { eachRow, type AnyColumn } from '../call/column';
import { dateColumn, numberColumn } from '../call/columns';
import { rateTable } from '../call/rateTable';
import { orBlank } from '../call/shown';
import { eachWideRow } from '../call/wideRows';
import { isFault, type Fault } from '../../credit/fault';
import type { LateInterestPolicy } from '../../credit/policy/lateInterest';
import { checkAgreedRate, type AgreedRateCheck } from '../../credit/receivables/interest/agreedRate';
import { formatMessage, term } from '../../locales/formatMessage';

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
  const contracts = agreedRates(agreedRate, signed, rates);
  return answer(policy, ({ lateInterest: rules, general: { language } }) =>
    isFault(contracts)
      ? contracts
      : eachRow(contracts.columns, row => {
          const found = contracts.check(row, rules);
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
  const contracts = agreedRates(agreedRate, signed, rates);
  return answer(policy, ({ lateInterest: rules, general: { language } }) =>
    isFault(contracts)
      ? contracts
      : eachWideRow(
          contracts.columns,
          row => contracts.check(row, rules),
          ({ status, least, above, reason }) => [
            term(status, language),
            orBlank(least),
            orBlank(above),
            formatMessage(reason, language),
          ],
        ),
  );
}

interface AgreedRates {
  readonly columns: readonly AnyColumn[];
  readonly check: (row: number, policy: LateInterestPolicy) => AgreedRateCheck | Fault;
}

/** Errors: of the whole, where the rate table cannot be read. */
function agreedRates(agreedRate: any, signed: any, rates: any): AgreedRates | Fault {
  const agreed = numberColumn(agreedRate, 'agreedRate');
  const days = dateColumn(signed, 'signed');
  const table = rateTable(rates);
  if (isFault(table)) return table;
  return {
    columns: [agreed, days],
    check: (row, policy) => checkAgreedRate(agreed.at(row), days.at(row), table, policy),
  };
}
