import { isFault, type Fault } from '../../src/credit/fault';
import { tell } from '../../src/locales/tell';

/** What a rule found; a fault fails the test in words. */
export function found<T>(result: T | Fault): T {
  if (isFault(result)) throw new Error(tell(result.saying, 'en'));
  return result;
}

/** A fault as its code and its words. */
export function refused(result: unknown): string {
  return isFault(result) ? `${result.code}: ${tell(result.saying, 'en')}` : 'no fault';
}
