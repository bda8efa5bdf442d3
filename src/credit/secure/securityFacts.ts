import type { FactTable } from '../assess/factTable';
import { sumOf, timesToCents } from '../money';
import type { SecurityPolicy } from '../policy/security';
import { SECURITIES, type Securities } from './netExposure';

/** The securities that the buyers of a table have given, NaN for none. An insurer's cover is told apart from them. */
export function securitiesReader(facts: FactTable): (row: number) => Securities {
  const [prepayment, letterOfCredit, guarantee, collateral] = (
    ['prepaid', 'letterOfCredit', 'guarantee', 'collateral'] as const
  ).map(fact => facts.reader(fact));
  return row => ({
    prepayment: prepayment(row),
    letterOfCredit: letterOfCredit(row),
    guarantee: guarantee(row),
    collateral: collateral(row),
    insured: NaN,
  });
}

/** What securities are worth after their haircuts; NaN where there is none. */
export function securedValue(securities: Securities, policy: SecurityPolicy): number {
  const worth = SECURITIES.filter(name => !Number.isNaN(securities[name])).map(name =>
    timesToCents(securities[name], 1 - policy[name]),
  );
  return worth.length > 0 ? sumOf(worth) : NaN;
}
