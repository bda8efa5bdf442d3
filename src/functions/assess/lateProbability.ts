import type { Cells } from '../../cells/cell';
import { answer, type Result } from '../call/answer';
import { eachBuyer, reasonsOfBuyers } from '../call/buyerRows';
import { numberColumn } from '../call/columns';
import { readFacts } from '../../cells/factTable';
import { fourDecimals } from '../call/shown';
import type { FactId } from '../../credit/assess/facts';
import {
  isLateDays,
  LATE_DAYS,
  LateForecaster,
  type LateDays,
  type LateExplanation,
} from '../../credit/assess/lateProbability';
import { RECORD_FIGURES } from '../../credit/assess/paymentRecord';
import { lateImprovements, lateReason } from '../../credit/assess/reasons';
import { fault, isFault, type Fault } from '../../credit/fault';
import { messageOf } from '../../credit/message';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow } from '../../locales/formatMessage';

/**
 * The chance that each buyer pays its next invoice more than 0, 7 or 30 days late, from how it has paid: share paid late,
 * average days late, recent against long-run days late, spread of days to pay, number of invoices seen.
 * @customfunction LATEPROB
 * @param {any[][]} [headers] The header row, such as "Share paid late", "Average days late", "Invoices seen".
 * @param {any[][]} [days] More than how many days late: 0, 7 or 30. Blank means 0, which is late at all.
 * @param {any[][]} [policy] Policy range, or the name of a preset. It holds the base rates of late invoices.
 * @returns {any[][]} The probability, one a buyer, below a label where the header row is part of the values.
 * @example =LATEPROB({"Share paid late","Average days late"; 0.4,6},,7)
 */
export function lateProb(values: any[][], headers?: any[][], days?: any[][], policy?: any[][]): any[][] {
  return answer(policy, ({ odds, general: { language } }) => {
    const read = readFacts(values, headers, RECORD_FACTS);
    if (isFault(read)) return read;
    const wanted = daysWanted(days);
    if (isFault(wanted)) return wanted;
    const forecaster = new LateForecaster(read.facts, odds);
    return eachBuyer(read, RECORD_FACTS, term('lateProbability', language), row =>
      forecaster.chance(row, wanted),
    );
  });
}

/**
 * Why each buyer has its chance of paying late: the policy's base rate, and what every figure of the payment record multiplies
 * the odds by; what is not known, and what would lower the chance. The base rate's odds times all of them are the odds of late.
 * @customfunction LATEPROBWHY
 * @returns {any[][]} A table with a heading: item, figure, what it multiplies the odds by, reason.
 * @example =LATEPROBWHY({"Share paid late","Average days late"; 0.4,6},,7)
 */
export function lateProbWhy(values: any[][], headers?: any[][], days?: any[][], policy?: any[][]): any[][] {
  return answer(policy, ({ odds, general: { language } }) => {
    const read = readFacts(values, headers, RECORD_FACTS);
    if (isFault(read)) return read;
    const wanted = daysWanted(days);
    if (isFault(wanted)) return wanted;
    const forecaster = new LateForecaster(read.facts, odds);
    return reasonsOfBuyers(
      read,
      RECORD_FACTS,
      termRow(['item', 'figure', 'oddsTimes', 'reason'], language),
      term('row', language),
      row => {
        const explanation = forecaster.explain(row, wanted);
        return isFault(explanation) ? explanation : lateLines(explanation, wanted, language);
      },
    );
  });
}

const RECORD_FACTS: ReadonlySet<FactId> = new Set(RECORD_FIGURES);

/** The argument of days late; blank is 0. */
function daysWanted(days: Cells): LateDays | Fault {
  const column = numberColumn(days, 'days');
  const given = column.faultAt(0, 1) ?? column.at(0);
  if (isFault(given)) return given;
  const wanted = Number.isNaN(given) ? 0 : given;
  return isLateDays(wanted)
    ? wanted
    : fault('domain', 'assess.lateDaysUnknown', { found: wanted, known: LATE_DAYS.join(', ') });
}

function lateLines(explanation: LateExplanation, days: LateDays, language: Language): Result[][] {
  const { chance, rate, fitTimes, record } = explanation;
  return [
    [
      term('lateProbability', language),
      chance,
      '',
      formatMessage(messageOf('assess.late', { chance, days }), language),
    ],
    [term('baseRate', language), rate, '', formatMessage(messageOf('assess.lateStart', {}), language)],
    [
      term('averageRecord', language),
      '',
      fourDecimals(fitTimes),
      formatMessage(messageOf('assess.lateFit', {}), language),
    ],
    ...record.map(evidence => [
      term(evidence.id, language),
      fourDecimals(evidence.figure),
      fourDecimals(evidence.oddsTimes),
      formatMessage(lateReason(evidence), language),
    ]),
    ...lateImprovements(explanation).map(reason => [
      term('toLower', language),
      '',
      '',
      formatMessage(reason, language),
    ]),
  ];
}
