import type { TrendReading } from '../../assess/payment/paymentTrend';
import { isFault } from '../../fault';
import { averageDaysLate } from '../../receivables/performance/paymentDays';
import type { AssessedItem, Chapter } from './chapter';

export interface PaymentFigures {
  /** Days late of the buyer's payments on average; NaN where no record is kept. */
  readonly daysLate: number;
  /** Share of its invoices paid late. */
  readonly shareLate: number;
  /** Invoices on which the two rest. */
  readonly invoicesSeen: number;
  /** Days late of recent payments less those of the long run. */
  readonly change: number;
  readonly trend: TrendReading | '';
  /** Days late on average of what is open, weighed by amount; NaN where nothing is. */
  readonly openDaysLate: number;
}

/** How the buyer pays: its record where one is kept, and what is open now as AVERAGEDAYSLATE gives it. */
export const payment = {
  id: 'payment',
  *assess({ facts, policy: { paymentIndex }, asOf }) {
    const [daysLate, shareLate, invoicesSeen, recent] = (
      ['averageDaysLate', 'shareLate', 'invoicesSeen', 'recentDaysLate'] as const
    ).map(fact => facts.reader(fact));
    return {
      of({ place, items }) {
        const change = recent(place);
        return {
          daysLate: daysLate(place),
          shareLate: shareLate(place),
          invoicesSeen: invoicesSeen(place),
          change,
          trend: trendOf(change, paymentIndex.trendDays),
          openDaysLate: openDaysLate(items, asOf),
        };
      },
      whole: undefined,
    };
  },
  columns: [
    { id: 'daysLate', kind: 'score', value: ({ payment }) => payment.daysLate },
    { id: 'shareLate', kind: 'percent', value: ({ payment }) => payment.shareLate },
    {
      id: 'paymentTrend',
      kind: 'term',
      value: ({ payment }) => payment.trend,
      severity: ({ payment }) => (payment.trend === 'paysLater' ? 'watch' : undefined),
    },
    { id: 'openDaysLate', kind: 'score', value: ({ payment }) => payment.openDaysLate },
  ],
  totals: [],
  decisions: [],
  snapshot: [
    { id: 'daysLate', kind: 'score', value: ({ payment }) => payment.daysLate },
    { id: 'openDaysLate', kind: 'score', value: ({ payment }) => payment.openDaysLate },
  ],
} as const satisfies Chapter<'payment', PaymentFigures>;

function trendOf(change: number, trendDays: number): TrendReading | '' {
  if (Number.isNaN(change)) return '';
  return change > trendDays ? 'paysLater' : change < -trendDays ? 'paysSooner' : 'paysSame';
}

/** Items without a due date tell nothing. */
function openDaysLate(items: readonly AssessedItem[], asOf: number): number {
  const dated = items.filter(({ days }) => !Number.isNaN(days));
  const amounts = dated.map(({ open }) => open);
  const found = averageDaysLate(amounts, row => dated[row].invoice.due, asOf);
  return isFault(found) ? NaN : Math.round(found * 10) / 10;
}
