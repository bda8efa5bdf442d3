import type { Cells } from '../../cells/cell';
import { answer, type Result } from '../call/answer';
import { reasonsOfBuyers } from '../call/buyerRows';
import { dateColumn } from '../call/columns';
import { readFacts, type ReadFacts } from '../../cells/factTable';
import { fourDecimals } from '../call/shown';
import { isFault, type Fault } from '../../credit/fault';
import { alertReason, signalReason, unknownReason } from '../../credit/monitor/reasons';
import { FACTS_OF_WARNINGS, WarningScorer, type Warnings } from '../../credit/monitor/warnings';
import type { Policy } from '../../credit/policy/policy';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow } from '../../locales/formatMessage';

/**
 * The alert score of each buyer, 0 to 100, high is bad, and its colour: the weights of all warning signals, those with a date decaying.
 * @customfunction WARNINGS
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
      termRow(['signal', 'points', 'weight', 'reason'], language),
      term('row', language),
      row => {
        const found = watched.watch.warnings(row);
        return isFault(found) ? found : warningLines(found, language);
      },
    );
  });
}

function watch(
  values: Cells,
  headers: Cells,
  asOf: Cells,
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
