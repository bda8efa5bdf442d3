import { isFault, type Fault } from '../fault';
import { needed, notNegative, or } from '../figure';
import { plus, timesToCents } from '../money';
import type { SecurityPolicy } from '../policy/security';
import { messageOf, type Message } from '../message';

/** Securities in the order in which they are netted: what is money first, what has to be sold or claimed last. */
export const SECURITIES = ['prepayment', 'letterOfCredit', 'guarantee', 'collateral', 'insured'] as const;
export type SecurityName = (typeof SECURITIES)[number];

/** The value of each security held, NaN for none. */
export type Securities = Readonly<Record<SecurityName, number>>;

export interface NetExposure {
  /** What each security takes off the exposure, after its haircut and never more than is left. */
  readonly netted: Securities;
  readonly secured: number;
  readonly net: number;
  /** Told when it is asked for: most rows are only counted. */
  readonly reason: () => Message;
}

/**
 * What stays at risk with a buyer when its securities are taken off.
 * Arguments: the exposure; the value of each security; the policy's haircuts.
 * Result: each security counts with its value less the haircut, in the order prepayment, letter of credit, guarantee,
 * collateral, insurance, each only as far as something is left to secure; the net exposure is what remains. A buyer in
 * credit has nothing to secure and keeps its negative exposure.
 * Errors: `missing` without exposure; `domain` for a negative security.
 * Source: S15.1 and S15.2; netting with haircuts as banks do for collateral, the haircuts are the policy's own.
 */
export function netExposure(
  exposure: number,
  securities: Securities,
  policy: SecurityPolicy,
): NetExposure | Fault {
  let unfit = needed('exposure', exposure);
  for (const name of SECURITIES) unfit ??= notNegative(name, securities[name]);
  if (isFault(unfit)) return unfit;

  let net = exposure;
  const netted = { ...securities };
  for (const name of SECURITIES) {
    const value = timesToCents(or(securities[name], 0), 1 - policy[name]);
    netted[name] = Math.min(value, Math.max(net, 0));
    net = plus(net, -netted[name]);
  }
  const secured = plus(exposure, -net);
  const reason = () =>
    exposure <= 0
      ? messageOf('secure.nothingAtRisk', { exposure })
      : secured === 0
        ? messageOf('secure.unsecured', { exposure })
        : net === 0
          ? messageOf('secure.fullySecured', { exposure })
          : messageOf('secure.partlySecured', { exposure, secured, net });
  return { netted, secured, net, reason };
}
