import { isFault } from '../../src/credit/fault';
import type { Policy } from '../../src/credit/policy/policy';
import { readPolicy } from '../../src/credit/policy/read';
import { formatMessage } from '../../src/locales/formatMessage';

/** The policy that rows of setting and value, or the names of presets, stand for. */
export function policyOf(source?: Parameters<typeof readPolicy>[0]): Policy {
  const read = readPolicy(source);
  if (isFault(read)) throw new Error(formatMessage(read.message, 'en'));
  return read;
}
