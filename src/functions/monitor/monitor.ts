import { answer, type Result } from '../call/answer';
import { reasonsOfBuyers } from '../call/buyerRows';
import { serialOfDay } from '../../cells/decode';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import { readFacts, type ReadFacts } from '../../cells/factTable';
import { fourDecimals } from '../call/shown';
import { eachWideRow } from '../call/wideRows';
import { isFault, type Fault } from '../../credit/fault';
import { alertReason, signalReason, unknownReason } from '../../credit/monitor/reasons';
import { reviewDate as reviewOf, type ReviewDate } from '../../credit/monitor/reviewDate';
import { FACTS_OF_WARNINGS, WarningScorer, type Warnings } from '../../credit/monitor/warnings';
import type { Policy } from '../../credit/policy/policy';
import type { Language } from '../../credit/language';
import { formatMessage, term } from '../../locales/formatMessage';

/**
 * The alert score of each buyer, 0 to 100, high is bad, and its colour: the weights of all warning signals, those with a date decaying.
 * @customfunction WARNINGS
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Bounced payments", "Change of management", "Limit usage", "Lawsuits".
 * @param {any[][]} [asOf] The date at which the books are read; needed where signals have dates.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the built-in weights and a half-life of 90 days.
 * @returns {any[][]} Two columns: alert score and colour, one a buyer, below a label where the header row is part of the values.
 * @example =WARNINGS({"yes",2}, {"Change of management","Broken promises"}) → {30,Amber}
 * @example =WARNINGS({"2025-10-03"}, {"Bounced payments"}, "2026-01-01") → {20,Amber}
 */
export function warnings(values: any[][], headers?: any[][], asOf?: any[][], policy?: any[][]): any[][] {
  return answer(policy, rules => {
    const { language } = rules.general;
    const watched = watch(values, headers, asOf, rules);
    if (isFault(watched)) return watched;
    const { read, watch: over } = watched;
    const label = read.hasHeaderRow ? [[term('alert', language), term('colour', language)]] : [];
    const rows = Array.from({ length: read.facts.rows }, (_, row): (Result | Fault)[] => {
      const found = read.facts.faultAt(row, FACTS_OF_WARNINGS) ?? over.warnings(row);
      return isFault(found) ? [found] : [found.alert, term(found.colour, language)];
    });
    return [...label, ...rows];
  });
}

/**
 * Why each buyer has its alert score: every signal that is on, its weight, what is left of it and its points, and the signals that are not known.
 * @customfunction WARNINGSWHY
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Bounced payments", "Change of management", "Limit usage", "Lawsuits".
 * @param {any[][]} [asOf] The date at which the books are read; needed where signals have dates.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the built-in weights and a half-life of 90 days.
 * @returns {any[][]} A table with a heading: signal, points, weight, reason.
 * @example =WARNINGSWHY({"2025-10-03",0.95}, {"Bounced payments","Limit usage"}, "2026-01-01")
 */
export function warningsWhy(values: any[][], headers?: any[][], asOf?: any[][], policy?: any[][]): any[][] {
  return answer(policy, rules => {
    const { language } = rules.general;
    const watched = watch(values, headers, asOf, rules);
    if (isFault(watched)) return watched;
    return reasonsOfBuyers(
      watched.read,
      FACTS_OF_WARNINGS,
      ['signal', 'points', 'weight', 'reason'].map(heading => term(heading, language)),
      term('row', language),
      row => {
        const found = watched.watch.warnings(row);
        return isFault(found) ? found : warningLines(found, language);
      },
    );
  });
}

/**
 * The day by which each buyer is to be reviewed again, as a date number: by grade, by years of custom, at once on an alert.
 * @customfunction REVIEWDATE
 * @param {any[][]} lastReview Date of each buyer's last review: one cell or a column. Blank counts from the first day as a customer.
 * @param {any[][]} grade Grade of each buyer, one of the policy's.
 * @param {any[][]} [since] Customer since. More than three years change the months by the factor of the grade.
 * @param {any[][]} [alert] Alert score of WARNINGS; from the policy's score on a review is due at once.
 * @param {any[][]} [asOf] The date at which the books are read; needed for alerts.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means 12, 12, 3, 3 and 1 months by grade.
 * @returns {any[][]} The date as a date number, one a row.
 * @example =REVIEWDATE("2026-01-31", "C") → 2026-02-28
 * @example =REVIEWDATE("2026-01-15", "A", "2020-05-01") → 2026-07-15
 */
export function reviewDate(
  lastReview: any[][],
  grade: any[][],
  since?: any[][],
  alert?: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const { columns, reviewAt } = reviews(lastReview, grade, since, alert, asOf);
  return answer(policy, rules => eachWideRow(columns, reviewAt(rules), ({ on }) => [serialOfDay(on) ?? '']));
}

/**
 * Why each review date is what it is: the date (give that column a date format), the months, the reason.
 * @customfunction REVIEWDATEWHY
 * @param {any[][]} lastReview Date of each buyer's last review: one cell or a column. Blank counts from the first day as a customer.
 * @param {any[][]} grade Grade of each buyer, one of the policy's.
 * @param {any[][]} [since] Customer since. More than three years change the months by the factor of the grade.
 * @param {any[][]} [alert] Alert score of WARNINGS; from the policy's score on a review is due at once.
 * @param {any[][]} [asOf] The date at which the books are read; needed for alerts.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means 12, 12, 3, 3 and 1 months by grade.
 * @returns {any[][]} Three columns, one row a buyer: date, months, reason.
 * @example =REVIEWDATEWHY("2026-01-15", "A", "2020-05-01")
 */
export function reviewDateWhy(
  lastReview: any[][],
  grade: any[][],
  since?: any[][],
  alert?: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const { columns, reviewAt } = reviews(lastReview, grade, since, alert, asOf);
  return answer(policy, rules =>
    eachWideRow(columns, reviewAt(rules), ({ on, months, reason }) => [
      serialOfDay(on) ?? '',
      months,
      formatMessage(reason, rules.general.language),
    ]),
  );
}

function watch(
  values: any,
  headers: any,
  asOf: any,
  rules: Policy,
): { read: ReadFacts; watch: WarningScorer } | Fault {
  const day = dateColumn(asOf, 'asOf');
  const read = day.faultAt(0, 1) ?? readFacts(values, headers, FACTS_OF_WARNINGS);
  if (isFault(read)) return read;
  return { read, watch: new WarningScorer(read.facts, rules.warnings, rules.limit, day.at(0)) };
}

function warningLines(found: Warnings, language: Language): Result[][] {
  const { alert, colour, signals, unknown } = found;
  return [
    [
      `${term('alert', language)}: ${term(colour, language)}`,
      alert,
      '',
      formatMessage(alertReason(found), language),
    ],
    ...signals.map(on => [
      term(on.signal, language),
      fourDecimals(on.points),
      on.weight,
      formatMessage(signalReason(on), language),
    ]),
    ...unknown.map(signal => [
      term(signal, language),
      '',
      '',
      formatMessage(unknownReason(signal), language),
    ]),
  ];
}

function reviews(lastReview: any, grade: any, since: any, alert: any, asOf: any) {
  const last = dateColumn(lastReview, 'lastReview');
  const grades = textColumn(grade, 'grade');
  const first = dateColumn(since, 'since');
  const alerts = numberColumn(alert, 'alert');
  const days = dateColumn(asOf, 'asOf');
  const reviewAt =
    (rules: Policy) =>
    (row: number): ReviewDate | Fault => {
      const buyer = {
        lastReview: last.at(row),
        grade: grades.at(row),
        since: first.at(row),
        alert: alerts.at(row),
        asOf: days.at(row),
      };
      return reviewOf(buyer, rules.review, rules.grades);
    };
  return { columns: [last, grades, first, alerts, days], reviewAt };
}
