import { answer, type Result } from '../call/answer';
import { eachBuyer, reasonsOfBuyers } from '../call/buyerRows';
import { orBlank } from '../call/shown';
import { creditStatus as statusOf } from '../../credit/decide/creditStatus';
import { isFault, type Fault } from '../../credit/fault';
import { messageOf } from '../../credit/message';
import type { Policy } from '../../credit/policy/policy';
import { sentences } from '../../credit/sentences';
import { formatMessage, term, termRow } from '../../locales/formatMessage';
import { evidenceRows, type EvidenceRow } from './evidenceRows';

/**
 * May each buyer have more on credit? Open, Watch, Approval needed or Stop credit: the worst that limit, overdue, collection, signals,
 * cover, lawsuits, review, grade and group lead to by the policy's table of reasons.
 * @customfunction CREDITSTATUS
 * @param {any[][]} [values] Facts: one row a buyer, as for CREDITSCORE, with limits, signals and reviews. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Credit limit", "Insured limit", "Lawsuits", "Last review", "Group limit".
 * @param {any[][]} [exposure] What is at risk: one cell, or one a buyer.
 * @param {any[][]} [overdue] What is past due.
 * @param {any[][]} [daysPastDue] Days past due of the oldest open invoice.
 * @param {any[][]} [stage] The dunning stage reached.
 * @param {any[][]} [order] An order to be taken on top of the exposure.
 * @param {any[][]} [asOf] The date at which the books are read.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the default.
 * @returns {any[][]} The status, one a buyer, below a label where the header row is part of the values.
 * @example =CREDITSTATUS({5000000,0,2},{"Credit limit","Insured limit","Lawsuits"},1900000,1000000,123,3,,"2026-10-31") → "Stop credit"
 */
export function creditStatus(
  values?: any[][],
  headers?: any[][],
  exposure?: any[][],
  overdue?: any[][],
  daysPastDue?: any[][],
  stage?: any[][],
  order?: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const ledger = { exposure, overdue, daysPastDue, stage, order, asOf };
  return answer(policy, rules => {
    const { language } = rules.general;
    const rows = evidenceRows(values, headers, ledger, rules);
    if (isFault(rows)) return rows;
    return eachBuyer(rows.read, NONE, term('creditStatus', language), row => {
      const found = rows.at(row);
      return isFault(found) ? found : term(statusOf(found.evidence, rules).status, language);
    });
  });
}

/**
 * Why each buyer has its credit status: every reason with its figures and where it leads, the gravest first; above them the limit that counts.
 * @customfunction CREDITSTATUSWHY
 * @returns {any[][]} A table with a heading: status, effective limit, what it comes from, reason.
 * @example =CREDITSTATUSWHY({5000000,0,2},{"Credit limit","Insured limit","Lawsuits"},1900000,1000000,123,3,,"2026-10-31")
 */
export function creditStatusWhy(
  values?: any[][],
  headers?: any[][],
  exposure?: any[][],
  overdue?: any[][],
  daysPastDue?: any[][],
  stage?: any[][],
  order?: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const ledger = { exposure, overdue, daysPastDue, stage, order, asOf };
  return answer(policy, rules => {
    const { language } = rules.general;
    const rows = evidenceRows(values, headers, ledger, rules);
    if (isFault(rows)) return rows;
    return reasonsOfBuyers(
      rows.read,
      NONE,
      termRow(['creditStatus', 'effectiveLimit', 'limitSource', 'reason'], language),
      term('row', language),
      row => {
        const found = rows.at(row);
        return isFault(found) ? found : statusLines(found, rules);
      },
    );
  });
}

/** Cells that cannot be read are told row by row by the evidence itself. */
const NONE: ReadonlySet<never> = new Set();

function statusLines({ evidence, effective }: EvidenceRow, rules: Policy): Result[][] | Fault {
  const { language } = rules.general;
  const { status, reasons } = statusOf(evidence, rules);
  const { limit, source } = effective;
  const limitReason = formatMessage(sentences(effective.reasons), language);
  return [
    [term(status, language), orBlank(limit), term(source, language), limitReason],
    ...(reasons.length === 0
      ? [[term(status, language), '', '', formatMessage(messageOf('decide.nothingAgainst', {}), language)]]
      : reasons.map(({ status: leads, why }) => [
          term(leads, language),
          '',
          '',
          formatMessage(why, language),
        ])),
  ];
}
