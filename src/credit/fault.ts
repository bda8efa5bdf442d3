import { messageOf, type Figures, type Message, type MessageId } from './message';
import type { MESSAGES } from './messages';

/**
 * Why a result could not be given. The engine returns faults as values; it never throws for bad input.
 *
 * `wrong`    the input is of the wrong kind          (#VALUE! in a cell)
 * `missing`  data the rule needs is not there        (#N/A)
 * `domain`   the input lies outside the rule's range (#NUM!)
 */
export type FaultCode = 'wrong' | 'missing' | 'domain';

/** The cell at fault. */
export interface FaultPlace {
  /** The argument's name, or the header of a column as it stands. */
  readonly argument: string;
  /** Counted from 1 within the argument, as messages count it. */
  readonly row: number;
}

export class Fault {
  constructor(
    readonly code: FaultCode,
    readonly message: Message,
    /** The one cell to look at, where there is one. */
    readonly at?: FaultPlace,
  ) {}
}

/** The sentences that name a cell. */
type PlacedId = {
  [Id in MessageId]: (typeof MESSAGES)[Id] extends { argument: 'name'; row: 'count' } ? Id : never;
}[MessageId];

/** A fault; one whose sentence names a cell is made by `faultAt`. */
export function fault<Id extends Exclude<MessageId, PlacedId>>(
  code: FaultCode,
  id: Id,
  figures: Figures<Id>,
  at?: FaultPlace,
): Fault {
  return new Fault(code, messageOf(id, figures), at);
}

/** A fault of one cell: its sentence names the place that the fault knows. */
export function faultAt<Id extends PlacedId>(
  at: FaultPlace,
  code: FaultCode,
  id: Id,
  figures: Omit<Figures<Id>, keyof FaultPlace>,
): Fault {
  return new Fault(code, messageOf(id, { ...at, ...figures } as unknown as Figures<Id>), at);
}

export function isFault(value: unknown): value is Fault {
  return value instanceof Fault;
}
