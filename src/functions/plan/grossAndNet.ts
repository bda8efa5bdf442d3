import type { Result } from '../call/answer';
import type { ProvisionPolicy } from '../../credit/policy/provision';

export function grossAndNet(
  found: { readonly gross: number; readonly net: number },
  { shown }: ProvisionPolicy,
  isInsured: boolean,
): Result[] {
  if (!isInsured || shown === 'gross') return [found.gross];
  return shown === 'net' ? [found.net] : [found.gross, found.net];
}
