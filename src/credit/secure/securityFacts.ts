import type { FactTable } from '../assess/factTable';
import type { FigureId } from '../assess/facts';
import { sumOf, timesToCents } from '../money';
import type { SecurityPolicy } from '../policy/security';
import type { Securities } from './netExposure';

/** What a buyer has given, or others for it. An insurer's cover is told apart from it. */
export const SECURITY_FACTS = [
  'prepayment',
  'letterOfCredit',
  'guarantee',
  'collateral',
] as const satisfies FigureId[];

/** The securities of the buyers of a table, NaN for none. */
export function securitiesReader(facts: FactTable): (row: number) => Securities {
  const [prepayment, letterOfCredit, guarantee, collateral] = SECURITY_FACTS.map(fact => facts.reader(fact));
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
  const worth = SECURITY_FACTS.filter(name => !Number.isNaN(securities[name])).map(name =>
    timesToCents(securities[name], 1 - policy[name]),
  );
  return worth.length > 0 ? sumOf(worth) : NaN;
}
