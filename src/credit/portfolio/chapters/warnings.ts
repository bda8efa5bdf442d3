import { isFault, type Fault } from '../../fault';
import { or } from '../../figure';
import { messageOf } from '../../message';
import { observedSignals, type Seen, type SeenNow } from '../../monitor/observed';
import { signalsTogether } from '../../monitor/reasons';
import {
  colourOf,
  FACTS_OF_WARNINGS,
  WarningScorer,
  type AlertColour,
  type Warnings,
} from '../../monitor/warnings';
import { plus } from '../../money';
import type { SignalId } from '../../policy/warnings';
import type { BuyerFile, Chapter, Severity, Snapshot } from './chapter';
import type { ExposureFigures } from './exposure';
import type { LimitFigures } from './limit';
import type { PaymentFigures } from './payment';
import { gradeOf, type ScoreFigures } from './score';

export interface WarningFigures {
  /** Every signal that is on, of the sheet, the ledger and earlier meetings; a fault where nothing is known of any. */
  readonly found: Warnings | Fault;
  /** 0 to 100, high is bad; the sheet's own alert score where it gives one; NaN where nothing is known. */
  readonly alert: number;
  /** '' where no signal is on. */
  readonly strongest: SignalId | '';
  readonly colour: AlertColour | '';
  /** Open orders and the disputed share of what is open, which the next meeting compares with. */
  readonly orders: number;
  readonly disputedShare: number;
}

interface Needed {
  readonly score: ScoreFigures;
  readonly exposure: ExposureFigures;
  readonly limit: LimitFigures;
  readonly payment: PaymentFigures;
}

type Judged = BuyerFile & Needed & { readonly warnings: WarningFigures };

export const ALERT_SEVERITIES: Readonly<Record<AlertColour, Severity>> = {
  alertGreen: 'good',
  alertAmber: 'watch',
  alertRed: 'bad',
};

const COLOURS = Object.keys(ALERT_SEVERITIES);

/** The signals of trouble and the alert they add up to, as WARNINGS counts them. */
export const warnings = {
  id: 'warnings',
  *assess({ facts, policy, asOf }) {
    const scorer = new WarningScorer(facts, policy.warnings, policy.limit, asOf);
    const given = facts.reader('alertScore');
    return {
      of(file) {
        const { known, place, past } = file;
        const now = seenNow(file, asOf);
        const { orders, disputedShare } = now;
        const unread = known ? facts.faultAt(place, FACTS_OF_WARNINGS) : undefined;
        const observed = observedSignals(now, past.map(seenOf), policy.warnings, policy.limit, policy.grades);
        const found = unread ?? scorer.warnings(place, observed);
        const alert = or(given(place), isFault(found) ? NaN : found.alert);
        const strongest = isFault(found) ? '' : (found.signals[0]?.signal ?? '');
        const colour = Number.isNaN(alert) ? '' : colourOf(alert, policy.warnings);
        return { found, alert, strongest, colour, orders, disputedShare };
      },
      whole: undefined,
    };
  },
  columns: [
    { id: 'alert', kind: 'score', value: ({ warnings }) => warnings.alert },
    {
      id: 'alertColour',
      kind: 'term',
      value: ({ warnings }) => warnings.colour,
      severity: ({ warnings: { colour } }) => (colour === '' ? undefined : ALERT_SEVERITIES[colour]),
    },
    {
      id: 'signals',
      kind: 'message',
      value: ({ warnings: { found } }) => (isFault(found) ? undefined : signalsTogether(found)),
    },
  ],
  totals: [
    {
      id: 'redAlerts',
      kind: 'count',
      now: everyone => everyone.filter(({ warnings }) => warnings.colour === 'alertRed').length,
      before: past => past.filter(({ figures }) => figures.alertColour === 'alertRed').length,
    },
  ],
  // Source: S9.5, S10.4; the selection is ours.
  decisions: [
    {
      id: 'redAlert',
      urgency: 75,
      decide({ warnings: { alert, strongest, colour }, exposure: { total } }) {
        if (colour !== 'alertRed' || total <= 0) return undefined;
        const figures = { alert, exposure: total };
        const why =
          strongest === ''
            ? messageOf('monitor.redAlertGiven', figures)
            : messageOf('monitor.redAlert', { ...figures, strongest });
        return { why, amount: total };
      },
    },
  ],
  snapshot: [
    { id: 'alert', kind: 'score', value: ({ warnings }) => warnings.alert },
    {
      id: 'alertColour',
      kind: 'term',
      value: ({ warnings }) => warnings.colour,
      compared: {
        when: 'always',
        worse: 'up',
        rank: colour => (COLOURS.includes(colour) ? COLOURS.indexOf(colour) : NaN),
      },
    },
    { id: 'openOrders', kind: 'money', value: ({ warnings }) => warnings.orders },
    { id: 'disputedShare', kind: 'percent', value: ({ warnings }) => warnings.disputedShare },
  ],
} as const satisfies Chapter<'warnings', WarningFigures, Needed, undefined, Judged>;

function seenNow(
  { items, score, exposure: { components }, limit: { usage }, payment }: BuyerFile & Needed,
  asOf: number,
): SeenNow {
  const open = items.filter(item => item.open > 0).map(({ invoice }) => invoice);
  const { openReceivables, disputed, openOrders, shippedNotInvoiced } = components;
  return {
    usage,
    daysLate: payment.daysLate,
    openDaysLate: payment.openDaysLate,
    orders: plus(openOrders, shippedNotInvoiced),
    disputedShare: openReceivables > 0 ? disputed / openReceivables : NaN,
    grade: gradeOf(score),
    promised: open.filter(({ promise, planStatus }) => !Number.isNaN(promise) || planStatus !== '').length,
    brokenPromises: open.filter(({ promise }) => promise < asOf).length,
    brokenPlans: open.filter(({ planStatus }) => planStatus === 'broken').length,
  };
}

/** What an earlier meeting wrote down; versions before this chapter did not write all of it. */
function seenOf({ figures }: Snapshot): Seen {
  const numberOf = (id: string): number => {
    const figure = figures[id] as number | string | undefined;
    return typeof figure === 'number' ? figure : NaN;
  };
  return {
    daysLate: numberOf('daysLate'),
    openDaysLate: numberOf('openDaysLate'),
    orders: numberOf('openOrders'),
    disputedShare: numberOf('disputedShare'),
    grade: String((figures.grade as number | string | undefined) ?? ''),
  };
}
