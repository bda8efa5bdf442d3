import { messageOf, type Figures, type Message, type MessageId } from './message';

/**
 * Why a result could not be given. The engine returns faults as values; it never throws for bad input.
 *
 * `wrong`    the input is of the wrong kind          (#VALUE! in a cell)
 * `missing`  data the rule needs is not there        (#N/A)
 * `domain`   the input lies outside the rule's range (#NUM!)
 */
export type FaultCode = 'wrong' | 'missing' | 'domain';

export class Fault {
  constructor(
    readonly code: FaultCode,
    readonly message: Message,
  ) {}
}

export function fault<Id extends MessageId>(code: FaultCode, id: Id, figures: Figures<Id>): Fault {
  return new Fault(code, messageOf(id, figures));
}

export function isFault(value: unknown): value is Fault {
  return value instanceof Fault;
}
