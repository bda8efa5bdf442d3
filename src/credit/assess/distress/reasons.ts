import { messageOf, type Message } from '../../message';
import { listed } from '../listed';
import { paperSaying } from '../reasons';
import type { Distress, TermFound } from './judge';
import type { DistressModel } from './model';
import { distinct } from './term';

/** What a term is made from, or why it has no figure. */
export function termReason({ term, missing, unfit }: TermFound): Message {
  if (missing.length > 0)
    return messageOf('distress.needs', { papers: listed(distinct(missing).map(paperSaying)) });
  if (unfit) return messageOf('distress.notAboveZero', { paper: paperSaying(unfit) });
  return messageOf('distress.from', { papers: listed(distinct(term.needs).map(paperSaying)) });
}

/** The zone, and how far it is to the next one. */
export function zoneReason({ score, zone }: Distress, { bounds }: DistressModel): Message {
  const nearest = [...bounds].sort((a, b) => Math.abs(a - score) - Math.abs(b - score)).at(0);
  if (nearest === undefined) return messageOf('distress.zone', { zone });
  return messageOf('distress.zoneAndBound', { zone, bound: nearest, distance: Math.abs(nearest - score) });
}
