import { defaultProbability } from '../../assess/defaultProbability';
import { LateForecaster } from '../../assess/lateProbability';
import { isFault } from '../../fault';
import { messageOf, type Message } from '../../message';
import type { BuyerFile, Chapter } from './chapter';
import { completenessOf, type ScoreFigures } from './score';

export interface ProbabilityFigures {
  /** The chance of default within a year; NaN without a score. */
  readonly default: number;
  /** The chances that the next invoice is paid late, and more than 30 days late; NaN without a payment record. */
  readonly late: number;
  readonly late30: number;
  /** Share of the facts behind the score that are known. */
  readonly completeness: number;
  /** Invoices behind the payment record; NaN where nobody says. */
  readonly invoicesSeen: number;
}

/** The chances of default and of late payment, as DEFAULTPROB and LATEPROB give them, and how sure they are. */
export const probability = {
  id: 'probability',
  *assess({ facts, policy }) {
    const forecaster = new LateForecaster(facts, policy.odds);
    const invoicesSeen = facts.reader('invoicesSeen');
    const chance = (place: number, days: 0 | 30): number => {
      const found = forecaster.chance(place, days);
      return isFault(found) ? NaN : found;
    };
    return {
      of({ known, place, score }) {
        const { judgement } = score;
        const found = isFault(judgement) ? NaN : defaultProbability(judgement.score, policy);
        return {
          default: isFault(found) ? NaN : found,
          late: known ? chance(place, 0) : NaN,
          late30: known ? chance(place, 30) : NaN,
          completeness: completenessOf(score),
          invoicesSeen: invoicesSeen(place),
        };
      },
      whole: undefined,
    };
  },
  columns: [
    { id: 'defaultChance', kind: 'percent', value: ({ probability }) => probability.default },
    { id: 'lateChance', kind: 'percent', value: ({ probability }) => probability.late },
    { id: 'late30Chance', kind: 'percent', value: ({ probability }) => probability.late30 },
    { id: 'chancesRestOn', kind: 'message', value: ({ probability }) => restingOn(probability) },
  ],
  totals: [],
  decisions: [],
  snapshot: [
    { id: 'defaultChance', kind: 'percent', value: ({ probability }) => probability.default },
    { id: 'lateChance', kind: 'percent', value: ({ probability }) => probability.late },
  ],
} as const satisfies Chapter<
  'probability',
  ProbabilityFigures,
  { readonly score: ScoreFigures },
  undefined,
  BuyerFile & { readonly probability: ProbabilityFigures }
>;

function restingOn({
  default: chance,
  late,
  completeness,
  invoicesSeen,
}: ProbabilityFigures): Message | undefined {
  if (Number.isNaN(chance) && Number.isNaN(late)) return undefined;
  return Number.isNaN(invoicesSeen)
    ? messageOf('portfolio.restsOnFacts', { completeness })
    : messageOf('portfolio.restsOnInvoices', { completeness, invoices: invoicesSeen });
}
