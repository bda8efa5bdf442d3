import { answer, type Result } from '../call/answer';
import { isOmitted } from '../../cells/cell';
import { dateColumn, numberColumn } from '../call/columns';
import { single } from '../call/single';
import { fault, isFault, type Fault } from '../../credit/fault';
import { plus } from '../../credit/money';
import type { Language } from '../../credit/language';
import { term } from '../../locales/formatMessage';
import { ageingOn, POSTING, RECEIPT } from './ageingOn';
import { ageingTable } from './ageingTable';
import type { TermId } from '../../credit/message';

/**
 * Ages what was open on a past day, from documents and dated receipts: only what was posted and received by then counts.
 * With the ledger's total it says whether the ageing ties to it.
 * @customfunction AGINGASOF
 * @param {any[][]} number Number of each invoice, credit note or instalment.
 * @param {any[][]} buyer Buyer of each.
 * @param {any[][]} invoiceDate Date on which each was posted.
 * @param {any[][]} due Due date of each.
 * @param {any[][]} amount Amount of each as posted, credit notes negative.
 * @param {any[][]} paidNumber Number that each receipt pays; blank where it is not matched.
 * @param {any[][]} paidDate Date of each receipt.
 * @param {any[][]} paidAmount Amount of each receipt; negative where it went back.
 * @param {any[][]} asOf The day at which the books are read: one cell.
 * @param {any[][]} [paidBuyer] Buyer of each receipt, where the number does not say it.
 * @param {any[][]} [ledgerTotal] Balance of the ledger on that day, which the ageing is held against.
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "7/15/30". Blank means the default 30/60/90.
 * @returns {any[][]} The table of AGINGREPORT; with a ledger total two more rows, the ledger and the difference.
 * @example =AGINGASOF({"A1";"A2"}, "North", {"2026-01-01";"2026-02-01"}, {"2026-01-31";"2026-03-03"}, {100;50}, {"A1";"A1"}, {"2026-02-10";"2026-03-10"}, {30;70}, "2026-02-28",, 120)
 */
export function agingAsOf(
  number: any[][],
  buyer: any[][],
  invoiceDate: any[][],
  due: any[][],
  amount: any[][],
  paidNumber: any[][],
  paidDate: any[][],
  paidAmount: any[][],
  asOf: any[][],
  paidBuyer?: any[][],
  ledgerTotal?: any[][],
  policy?: any[][],
): any[][] {
  const ledger = {
    postings: POSTING.read({ number, buyer, invoiceDate, due, amount }),
    receipts: RECEIPT.read({ number: paidNumber, paidDate, amount: paidAmount, buyer: paidBuyer }),
  };
  const asOfDate = single(dateColumn(asOf, 'asOf'));
  const total = numberColumn(ledgerTotal, 'ledgerTotal');
  return answer(policy, ({ ageing: rules, general: { language } }) => {
    if (isFault(asOfDate)) return asOfDate;
    const aged = ageingOn(asOfDate, ledger, rules);
    if (isFault(aged)) return aged;
    if (aged.totalRow) return aged.totalRow;
    const table = ageingTable(aged, rules, language);
    return isOmitted(ledgerTotal) ? table : [...table, ...tieOut(table, single(total), language)];
  });
}

/** The ledger below the total of an ageing, and the difference: zero, or an error that names it. */
function tieOut(
  table: readonly (readonly (Result | Fault)[])[],
  ledger: number | Fault,
  language: Language,
): (Result | Fault)[][] {
  const total = table[table.length - 1].at(-1) as number | Fault;
  const row = (word: TermId, figure: number | Fault) => [
    term(word, language),
    ...table[0].slice(2).map(() => ''),
    figure,
  ];
  if (isFault(ledger) || isFault(total)) {
    return [row('ledger', ledger), row('difference', isFault(ledger) ? ledger : total)];
  }
  const difference = plus(total, -ledger);
  const tie = difference === 0 ? 0 : fault('domain', 'receivables.doesNotTie', { total, ledger, difference });
  return [row('ledger', ledger), row('difference', tie)];
}
