import { Book, type BookEvent } from '../../../support/book/book';
import { userOf } from '../../../support/book/user';
import type { Failure, Trip, User, Wire } from '../../bench';
import { execute, type Answer, type Batch, type References } from './batch';

/** Excel on the web's limit for a request and for a response, in bytes. */
export const WIRE_LIMIT = 5_000_000;

/** An event as the client takes it in from the host. */
export interface HostEvent {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: 'Workbook';
  readonly message: string;
}

/** The client's numbers for the events of a worksheet collection. */
const EVENT_TYPES: Readonly<Record<BookEvent['kind'], number>> = { changed: 10, shown: 11, selected: 14 };

/** One workbook with its host, its user and the way between. */
export interface Desk {
  readonly user: User;
  readonly wire: Omit<Wire, 'limit'>;
  /** Answers a posted batch: the body to send, or undefined where the answer is lost. */
  answer(request: string): string | undefined;
  /** The events since the last call. */
  events(): HostEvent[];
}

export function openDesk(): Desk {
  const book = new Book();
  const references: References = new Map();
  let trips: Trip[] = [];
  let failure: { at: number; how: Failure; forever: boolean } | undefined;
  let events: HostEvent[] = [];

  book.listeners.add(({ kind, sheet, byAddIn }) => {
    const message = { worksheetId: sheet.id, ...(byAddIn && { triggerSource: 'ThisLocalAddin' }) };
    events.push({
      messageCategory: 65536,
      messageType: EVENT_TYPES[kind],
      targetId: 'Workbook',
      message: JSON.stringify({ triggerSource: 'Unknown', ...message }),
    });
  });

  function process(request: string): Answer {
    if (book.editing) return refusal('InvalidOperationInCellEditMode');
    if (Buffer.byteLength(request) > WIRE_LIMIT) return refusal('RequestPayloadSizeLimitExceeded');
    return execute(book, references, JSON.parse(request) as Batch);
  }

  return {
    user: userOf(book),
    wire: {
      trips: async () => trips,
      async restart() {
        trips = [];
        failure = undefined;
      },
      async failAt(at, how, forever = false) {
        failure = { at, how, forever };
      },
    },
    answer(request) {
      const fails = failure && (failure.forever ? trips.length >= failure.at : trips.length === failure.at);
      const requestBytes = Buffer.byteLength(request);
      let response = JSON.stringify(
        fails && failure?.how === 'refuse' ? refusal('GeneralException') : process(request),
      );
      if (Buffer.byteLength(response) > WIRE_LIMIT) {
        response = JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded'));
      }
      trips.push({ requestBytes, responseBytes: Buffer.byteLength(response) });
      return fails && failure?.how === 'lose' ? undefined : response;
    },
    events() {
      const waiting = events;
      events = [];
      return waiting;
    },
  };
}

function refusal(Code: string): Answer {
  return { Results: [], Error: { Code, Message: Code, Location: '', ActionIndex: -1, HttpStatusCode: 400 } };
}
