import type { FactTable } from '../../assess/factTable';
import { exposureOf, type ExposureComponents } from '../../limit/exposure';
import { sumOf, Totals } from '../../money';
import type { Policy } from '../../policy/policy';
import { netExposure, type NetExposure } from '../../secure/netExposure';
import { securedValue, securitiesReader } from '../../secure/securityFacts';
import type { BuyerFile, Chapter } from './chapter';

export interface ExposureFigures {
  readonly components: ExposureComponents;
  /** What counts against the limit: net of security where the policy says so. */
  readonly total: number;
  /** What stays at risk when every security is taken off, as NETEXPOSURE gives it; undefined where there is none. */
  readonly net: NetExposure | undefined;
}

/** The exposure and what it is made of, as EXPOSURE adds it up. */
export const exposure = {
  id: 'exposure',
  *assess({ facts, policy }) {
    const judge = exposureJudge(facts, policy);
    return { of: judge, whole: undefined };
  },
  columns: [
    { id: 'exposure', kind: 'money', value: ({ exposure }) => exposure.total },
    { id: 'secured', kind: 'money', value: ({ exposure: { net } }) => net?.secured ?? NaN },
    { id: 'netExposure', kind: 'money', value: ({ exposure: { net } }) => net?.net ?? NaN },
  ],
  totals: [
    {
      id: 'exposure',
      kind: 'money',
      now: everyone => sumOf(everyone.map(({ exposure }) => exposure.total)),
      before: past => sumOf(past.map(({ figures }) => Number(figures.exposure))),
    },
    {
      id: 'secured',
      kind: 'money',
      now: everyone => sumOf(everyone.map(({ exposure: { net } }) => net?.secured ?? 0)),
    },
    {
      id: 'buyersCount',
      kind: 'count',
      now: everyone => everyone.filter(({ exposure }) => exposure.total > 0).length,
      before: past => past.filter(({ figures }) => Number(figures.exposure) > 0).length,
    },
    {
      id: 'topFive',
      kind: 'percent',
      now: everyone => topFive(everyone.map(({ exposure }) => exposure.total)),
    },
  ],
  decisions: [],
  snapshot: [
    {
      id: 'exposure',
      kind: 'money',
      value: ({ exposure }) => exposure.total,
      compared: { when: 'notable', worse: 'up' },
    },
  ],
} as const satisfies Chapter<'exposure', ExposureFigures>;

function exposureJudge(facts: FactTable, policy: Policy): (file: BuyerFile) => ExposureFigures {
  const securitiesOf = securitiesReader(facts);
  const unapplied = facts.reader('unappliedCash');
  const notes = facts.reader('notesReceivable');
  return file => {
    const { place } = file;
    const securities = securitiesOf(place);
    const components = {
      ...componentsOf(file),
      unappliedCash: unapplied(place),
      notes: notes(place),
      collateral: securedValue(securities, policy.security),
    };
    // Never a fault: the ledger gives every sum, and no dispute or collateral is below zero.
    const total = exposureOf(components, policy.exposure) as number;
    if (Number.isNaN(components.collateral)) return { components, total, net: undefined };
    const gross = exposureOf({ ...components, collateral: NaN }, policy.exposure) as number;
    return { components, total, net: netExposure(gross, securities, policy.security) as NetExposure };
  };
}

/** Receivables of a ledger are netted already: credit notes and unapplied cash are its negative items. */
function componentsOf({
  items,
  orders,
}: BuyerFile): Omit<ExposureComponents, 'unappliedCash' | 'notes' | 'collateral'> {
  const [owed, credit, inDispute, shipped, ordered] = [0, 1, 2, 3, 4];
  const totals = new Totals(5);
  for (const { open, disputed } of items) {
    totals.add(open > 0 ? owed : credit, open);
    totals.add(inDispute, disputed);
  }
  for (const { order, open } of orders) totals.add(order.shipped ? shipped : ordered, open);
  return {
    openReceivables: totals.get(owed),
    creditNotes: totals.get(credit),
    shippedNotInvoiced: totals.get(shipped),
    openOrders: totals.get(ordered),
    disputed: totals.get(inDispute),
  };
}

/** The share of the five largest in all that is above zero. */
function topFive(exposures: readonly number[]): number {
  const positive = exposures.filter(amount => amount > 0);
  const largest = [...positive].sort((a, b) => b - a).slice(0, 5);
  return positive.length > 0 ? sumOf(largest) / sumOf(positive) : NaN;
}
