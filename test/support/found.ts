import { isFault, type Fault } from '../../src/credit/fault';
import { formatMessage } from '../../src/locales/formatMessage';

/** What a rule found; a fault fails the test in words. */
export function found<T>(result: T | Fault): T {
  if (isFault(result)) throw new Error(formatMessage(result.message, 'en'));
  return result;
}

/** A fault as its code and its words. */
export function refused(result: unknown): string {
  return isFault(result) ? `${result.code}: ${formatMessage(result.message, 'en')}` : 'no fault';
}
