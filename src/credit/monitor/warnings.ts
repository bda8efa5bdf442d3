import type { FactTable } from '../assess/factTable';
import type { FactId, FigureId } from '../assess/facts';
import type { Day } from '../dates';
import { fault, isFault, type Fault } from '../fault';
import type { Message } from '../message';
import { limitUsage } from '../limit/limitStatus';
import type { LimitPolicy } from '../policy/limit';
import { SIGNALS, type SignalId, type WarningsPolicy } from '../policy/warnings';

export type AlertColour = 'alertGreen' | 'alertAmber' | 'alertRed';

/** A signal that is on. */
export interface SignalOn {
  readonly signal: SignalId;
  /** What the sheet says: a number of days, a share, how often. NaN for a yes or a date. */
  readonly figure: number;
  /** The day it was seen; NaN where no day is given. */
  readonly seen: Day;
  readonly weight: number;
  /** 1 for one of today or without a day, half after the policy's half-life. */
  readonly decay: number;
  /** Weight × decay. */
  readonly points: number;
  /** How it was seen, where ledger or history tell of it. */
  readonly told?: Message;
}

export interface Warnings {
  /** 0 to 100 with one decimal, high is bad. */
  readonly alert: number;
  readonly colour: AlertColour;
  /** The strongest first. */
  readonly signals: readonly SignalOn[];
  /** Signals on which the sheet says nothing. */
  readonly unknown: readonly SignalId[];
}

export interface SignalReading {
  readonly on: boolean;
  readonly figure?: number;
  readonly seen?: Day;
  readonly told?: Message;
}

/** What the ledger and earlier meetings say of signals, beside what the sheet says. */
export type ObservedSignals = Readonly<Partial<Record<SignalId, SignalReading | undefined>>>;

/** What a sheet says of a signal: on or off with its figure or day, or undefined where it says nothing. */
type SignalState = SignalReading | undefined;
type Reader = (row: number) => SignalState;

/** From this number on a figure in a signal's column is a day (1954), below it how often. */
const FIRST_DAY_OF_SIGNALS = 20_000;

const MOST_ALERT = 100;

/**
 * Watches the buyers of a table for signs of trouble.
 *
 * Every signal that is on adds its weight; one with a date counts half after each half-life, and not at all before its
 * day. The alert score is the sum, 100 at most.
 * Source: domain 3.12 (early-warning rules; weighted signals with decay, alert score, colour, reasons), S9.3 to S9.5.
 */
export class WarningScorer {
  private readonly readers: Readonly<Record<SignalId, Reader>>;
  private readonly rows: number;

  constructor(
    facts: FactTable,
    private readonly policy: WarningsPolicy,
    { watchLine }: Pick<LimitPolicy, 'watchLine'>,
    private readonly asOf: Day,
  ) {
    this.readers = readersOf(facts, policy, watchLine);
    this.rows = facts.rows;
  }

  /**
   * The warnings of a buyer.
   * Arguments: its row, beyond the table for one known by name only; what the ledger and earlier meetings say. A signal is on
   * where either says so.
   * Errors: `missing` where nothing is said of any signal, or a day is given and there is no as-of day.
   */
  warnings(row: number, observed: ObservedSignals = {}): Warnings | Fault {
    const signals: SignalOn[] = [];
    const unknown: SignalId[] = [];
    for (const signal of SIGNALS) {
      const said = row < this.rows ? this.readers[signal](row) : undefined;
      const reading = said?.on || !observed[signal] ? said : observed[signal];
      if (!reading) {
        unknown.push(signal);
        continue;
      }
      if (!reading.on) continue;
      const on = this.signalOn(signal, reading.figure ?? NaN, reading.seen ?? NaN);
      if (isFault(on)) return on;
      if (on) signals.push(reading.told ? { ...on, told: reading.told } : on);
    }
    if (unknown.length === SIGNALS.length) return fault('missing', 'monitor.nothingKnown', {});
    const sum = signals.reduce((total, { points }) => total + points, 0);
    const alert = Math.min(MOST_ALERT, oneDecimal(sum));
    return {
      alert,
      colour: colourOf(alert, this.policy),
      signals: signals.sort((a, b) => b.points - a.points),
      unknown,
    };
  }

  private signalOn(signal: SignalId, figure: number, seen: Day): SignalOn | undefined | Fault {
    const weight = this.policy.weights[signal];
    if (weight === 0) return undefined;
    if (Number.isNaN(seen)) return { signal, figure, seen, weight, decay: 1, points: weight };
    if (Number.isNaN(this.asOf)) return fault('missing', 'cell.missing', { argument: 'asOf' });
    if (seen > this.asOf) return undefined;
    const decay = 0.5 ** ((this.asOf - seen) / this.policy.halfLifeDays);
    return { signal, figure, seen, weight, decay, points: weight * decay };
  }
}

/** The colour of an alert score. */
export function colourOf(
  alert: number,
  { amberFrom, redFrom }: Pick<WarningsPolicy, 'amberFrom' | 'redFrom'>,
): AlertColour {
  return alert >= redFrom ? 'alertRed' : alert >= amberFrom ? 'alertAmber' : 'alertGreen';
}

/** The facts of each signal. */
const FACTS_OF_SIGNAL: Readonly<Record<SignalId, readonly FigureId[]>> = {
  insolvency: ['insolvency'],
  bouncedPayment: ['bouncedPayment'],
  litigation: ['litigation'],
  paysLater: ['recentDaysLate'],
  brokenPromises: ['brokenPromises'],
  ratingDowngrade: ['ratingDowngrade'],
  overWatchLine: ['limitUsage', 'exposure', 'creditLimit'],
  orderSwing: ['orderChange'],
  partialPayments: ['partialPayments'],
  noContact: ['noContact'],
  shareholderChange: ['shareholderChange'],
  managementChange: ['managementChange'],
  bankChange: ['bankChange'],
  disputesRise: ['disputeChange'],
  discountLost: ['discountLost'],
};

/** The facts that warnings rest on. */
export const FACTS_OF_WARNINGS: ReadonlySet<FactId> = new Set(Object.values(FACTS_OF_SIGNAL).flat());

/** The fact to ask for where a signal is not known. */
export function factOfSignal(signal: SignalId): FigureId {
  return FACTS_OF_SIGNAL[signal][0];
}

function readersOf(facts: FactTable, policy: WarningsPolicy, watchLine: number): Record<SignalId, Reader> {
  const given = (signal: SignalId): Reader => {
    const column = facts.figures(factOfSignal(signal));
    return row => {
      const figure = column[row];
      if (Number.isNaN(figure)) return undefined;
      return figure >= FIRST_DAY_OF_SIGNALS
        ? { on: true, seen: Math.floor(figure) }
        : { on: figure > 0, figure: figure > 1 ? figure : undefined };
    };
  };
  const reaching = (signal: SignalId, reaches: (figure: number) => boolean): Reader => {
    const column = facts.figures(factOfSignal(signal));
    return row => (Number.isNaN(column[row]) ? undefined : { on: reaches(column[row]), figure: column[row] });
  };
  const usage = usageReader(facts);
  return {
    ...(Object.fromEntries(SIGNALS.map(signal => [signal, given(signal)])) as Record<SignalId, Reader>),
    paysLater: reaching('paysLater', days => days > 0 && days >= policy.laterDays),
    orderSwing: reaching('orderSwing', change => change !== 0 && Math.abs(change) >= policy.orderSwing),
    disputesRise: reaching('disputesRise', rise => rise > 0 && rise >= policy.disputeRise),
    overWatchLine: row => {
      const figure = usage(row);
      return Number.isNaN(figure) ? undefined : { on: figure > 0 && figure >= watchLine, figure };
    },
  };
}

/** The share of the limit in use, given or from exposure and limit. */
function usageReader(facts: FactTable): (row: number) => number {
  const [given, exposure, limit] = (['limitUsage', 'exposure', 'creditLimit'] as const).map(fact =>
    facts.figures(fact),
  );
  return row => {
    if (!Number.isNaN(given[row])) return given[row];
    return Number.isNaN(exposure[row]) || Number.isNaN(limit[row])
      ? NaN
      : limitUsage(exposure[row], limit[row]);
  };
}

/** Far above binary noise, far below any weight. */
const TIE = 1e-9;

function oneDecimal(points: number): number {
  return Math.floor((points + TIE) * 10 + 0.5) / 10;
}
