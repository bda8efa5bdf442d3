import type { FactTable } from '../assess/factTable';
import type { FigureId } from '../assess/facts';
import type { LimitsInForce } from './effectiveLimit';

/** What the ledger knows that a limit depends on. */
export type LimitUseOf = Pick<LimitsInForce, 'exposure' | 'daysPastDue' | 'groupExposure' | 'groupLimit'>;

/** The facts that an effective limit rests on. */
export const FACTS_OF_EFFECTIVE_LIMIT: readonly FigureId[] = [
  'creditLimit',
  'temporaryLimit',
  'temporaryFrom',
  'temporaryUntil',
  'groupLimit',
  'groupExposure',
  'relationshipSince',
  'cleanPeriods',
  'insuredLimit',
];

/** The limits of the buyers of a table, with what the ledger knows beside them. */
export function limitsReader(facts: FactTable): (row: number, use: LimitUseOf) => LimitsInForce {
  const [limit, temporary, from, to, since, clean, insured] = (
    [
      'creditLimit',
      'temporaryLimit',
      'temporaryFrom',
      'temporaryUntil',
      'relationshipSince',
      'cleanPeriods',
      'insuredLimit',
    ] as const
  ).map(fact => facts.reader(fact));
  return (row, use) => ({
    ...use,
    limit: limit(row),
    temporaryLimit: temporary(row),
    from: from(row),
    to: to(row),
    since: since(row),
    cleanPeriods: clean(row),
    insuredLimit: insured(row),
  });
}
