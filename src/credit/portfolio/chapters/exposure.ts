import { exposureOf, type ExposureComponents } from '../../limit/exposure';
import { sumOf, Totals } from '../../money';
import type { BuyerFile, Chapter } from './chapter';

export interface ExposureFigures {
  readonly components: ExposureComponents;
  readonly total: number;
}

/** The exposure and what it is made of, as EXPOSURE adds it up. */
export const exposure = {
  id: 'exposure',
  *assess({ policy }) {
    return {
      of(file) {
        const components = componentsOf(file);
        // Never a fault: the ledger gives every sum, and no dispute or collateral is below zero.
        return { components, total: exposureOf(components, policy.exposure) as number };
      },
      whole: undefined,
    };
  },
  columns: [{ id: 'exposure', kind: 'money', value: ({ exposure }) => exposure.total }],
  totals: [
    {
      id: 'exposure',
      kind: 'money',
      now: everyone => sumOf(everyone.map(({ exposure }) => exposure.total)),
      before: past => sumOf(past.map(({ figures }) => Number(figures.exposure))),
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

/** Receivables of a ledger are netted already: credit notes and unapplied cash are its negative items. */
function componentsOf({ items, orders }: BuyerFile): ExposureComponents {
  const [owed, credit, inDispute, shipped, ordered] = [0, 1, 2, 3, 4];
  const totals = new Totals(5);
  for (const { open, disputed } of items) {
    totals.add(open > 0 ? owed : credit, open);
    totals.add(inDispute, disputed);
  }
  for (const { order, open } of orders) totals.add(order.shipped ? shipped : ordered, open);
  return {
    openReceivables: totals.get(owed),
    unappliedCash: NaN,
    creditNotes: totals.get(credit),
    shippedNotInvoiced: totals.get(shipped),
    openOrders: totals.get(ordered),
    notes: NaN,
    collateral: NaN,
    disputed: totals.get(inDispute),
  };
}

/** The share of the five largest in all that is above zero. */
function topFive(exposures: readonly number[]): number {
  const positive = exposures.filter(amount => amount > 0);
  const largest = [...positive].sort((a, b) => b - a).slice(0, 5);
  return positive.length > 0 ? sumOf(largest) / sumOf(positive) : NaN;
}
