import { say, type Saying } from '../say';
import { factOfSignal, type SignalOn, type Warnings } from './warnings';

/** Why a signal is on and what it counts. */
export function signalReason({ signal, figure, seen, decay }: SignalOn): Saying {
  if (!Number.isNaN(seen)) return say('monitor.seenOn', { seen, decay });
  if (Number.isNaN(figure)) return say('monitor.seen', {});
  switch (signal) {
    case 'paysLater':
      return say('monitor.daysLater', { days: figure });
    case 'overWatchLine':
      return Number.isFinite(figure) ? say('monitor.usage', { usage: figure }) : say('monitor.noCredit', {});
    case 'orderSwing':
      return say('monitor.orders', { change: figure });
    case 'disputesRise':
      return say('monitor.disputes', { rise: figure });
    default:
      return say('monitor.times', { times: figure });
  }
}

/** The alert as a whole. */
export function alertReason({ signals, unknown }: Warnings): Saying {
  if (signals.length === 0) return say('monitor.quiet', { unknown: unknown.length });
  return say('monitor.alert', { signals: signals.length, strongest: signals[0].signal, unknown: unknown.length });
} // prettier-ignore

/** What a signal that is not known would need. */
export function unknownReason(signal: Warnings['unknown'][number]): Saying {
  return say('monitor.unknown', { fact: factOfSignal(signal) });
}
