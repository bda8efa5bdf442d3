import { called, type RecordsOf, RecordShape, number, date, text } from '../call/records';
import { answer, type Result } from '../call/answer';
import { serialOfDay } from '../../cells/decode';
import { lengthsFault } from '../call/columnsTogether';
import { isFault, type Fault } from '../../credit/fault';
import { plus, sumOf } from '../../credit/money';
import {
  matchStatement,
  type AccountLine,
  type StatementMatch,
} from '../../credit/orderToCash/matchStatement';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow } from '../../locales/formatMessage';

const THEIRS = new RecordShape({
  number: called('theirNumber', text),
  date: called('theirDate', date),
  amount: called('theirAmount', number),
});
const OURS = new RecordShape({
  number: called('ourNumber', text),
  date: called('ourDate', date),
  amount: called('ourAmount', number),
});

/**
 * Matches a buyer's statement with the ledger by number, amount and date: what agrees, what differs and how, what is
 * missing on either side, and totals that tie.
 * @customfunction STATEMENTMATCH
 * @param {any[][]} theirNumber Document number of each line of the statement.
 * @param {any[][]} theirDate Its date; a blank agrees with any.
 * @param {any[][]} theirAmount Its amount, as a receivable: invoices positive.
 * @param {any[][]} ourNumber Document number of each line of the ledger.
 * @param {any[][]} ourDate Its date; a blank agrees with any.
 * @param {any[][]} ourAmount Its amount.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank tolerates no difference of amount and 5 days of date.
 * @returns {any[][]} A table with a heading: status, both numbers, dates and amounts, difference, reason; a total row.
 * @example =STATEMENTMATCH({"INV-1";"INV-2";"X"}, "2026-03-02", {100;90;7}, {"inv 1";"INV-2";"INV-3"}, "2026-03-02", {100;95;50})
 */
export function statementMatch(
  theirNumber: any[][],
  theirDate: any[][],
  theirAmount: any[][],
  ourNumber: any[][],
  ourDate: any[][],
  ourAmount: any[][],
  policy?: any[][],
): any[][] {
  const theirs = accountLines(THEIRS.read({ number: theirNumber, date: theirDate, amount: theirAmount }));
  const ours = accountLines(OURS.read({ number: ourNumber, date: ourDate, amount: ourAmount }));
  return answer(policy, ({ orderToCash, general: { language } }) => {
    if (isFault(theirs)) return theirs;
    if (isFault(ours)) return ours;
    const matches = matchStatement(theirs.lines, ours.lines, orderToCash);
    const sums = [
      sumOf(theirs.lines.map(({ amount }) => amount)),
      sumOf(ours.lines.map(({ amount }) => amount)),
    ];
    const broken = [...theirs.faults, ...ours.faults];
    return [
      termRow(HEADINGS, language),
      ...matches.map(match => matchRow(match, language)),
      ...broken.map(fault => [fault]),
      [term('total', language), '', '', '', '', ...sums, broken[0] ?? plus(sums[0], -sums[1]), ''],
    ];
  });
}

const HEADINGS = [
  'status',
  'theirNumber',
  'ourNumber',
  'theirDate',
  'ourDate',
  'theirAmount',
  'ourAmount',
  'difference',
  'reason',
] as const;

/** The lines that can be read; a line that cannot is a fault of its own. Rows without an amount are left out. */
function accountLines(account: RecordsOf<typeof OURS>): { lines: AccountLine[]; faults: Fault[] } | Fault {
  const { rows, columns } = account;
  const unequal = lengthsFault(account.all);
  if (unequal) return unequal;
  const lines: AccountLine[] = [];
  const faults: Fault[] = [];
  for (let row = 0; row < rows; row++) {
    const amount = columns.amount.at(row);
    const fault = columns.amount.faultAt(row, rows) ?? account.faultAt(row);
    if (fault) faults.push(fault);
    else if (amount !== 0 && !Number.isNaN(amount)) lines.push(account.copy(row));
  }
  return { lines, faults };
}

function matchRow(
  { status, theirs, ours, difference, reason }: StatementMatch,
  language: Language,
): Result[] {
  const date = (line?: AccountLine) => (line && serialOfDay(line.date)) ?? '';
  return [
    term(status, language),
    theirs?.number ?? '',
    ours?.number ?? '',
    date(theirs),
    date(ours),
    theirs?.amount ?? '',
    ours?.amount ?? '',
    difference,
    reason ? formatMessage(reason, language) : '',
  ];
}
