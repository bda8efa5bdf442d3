import { messageOf, type Message } from '../message';
import { sentences } from '../sentences';
import { factOfSignal, type SignalOn, type Warnings } from './warnings';

/** Why a signal is on and what it counts. */
export function signalReason({ signal, figure, seen, decay, told }: SignalOn): Message {
  if (told) return told;
  if (!Number.isNaN(seen)) return messageOf('monitor.seenOn', { seen, decay });
  if (Number.isNaN(figure)) return messageOf('monitor.seen', {});
  switch (signal) {
    case 'paysLater':
      return messageOf('monitor.daysLater', { days: figure });
    case 'overWatchLine':
      return Number.isFinite(figure)
        ? messageOf('monitor.usage', { usage: figure })
        : messageOf('monitor.noCredit', {});
    case 'orderSwing':
      return messageOf('monitor.orders', { change: figure });
    case 'disputesRise':
      return messageOf('monitor.disputes', { rise: figure });
    default:
      return messageOf('monitor.times', { times: figure });
  }
}

/** The alert as a whole. */
export function alertReason({ signals, unknown }: Warnings): Message {
  if (signals.length === 0) return messageOf('monitor.quiet', { unknown: unknown.length });
  return messageOf('monitor.alert', {
    signals: signals.length,
    strongest: signals[0].signal,
    unknown: unknown.length,
  });
}

/** What a signal that is not known would need. */
export function unknownReason(signal: Warnings['unknown'][number]): Message {
  return messageOf('monitor.unknown', { fact: factOfSignal(signal) });
}

/** Every signal that is on with its reason, the strongest first; undefined where none is. */
export function signalsTogether({ signals }: Warnings): Message | undefined {
  if (signals.length === 0) return undefined;
  return sentences(
    signals.map(on => messageOf('monitor.signal', { signal: on.signal, why: signalReason(on) })),
  );
}
