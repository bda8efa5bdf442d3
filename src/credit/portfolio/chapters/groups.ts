import type { FactTable } from '../../assess/factTable';
import { Totals } from '../../money';
import { eachInSlices, type Slices } from '../../slices';
import { keyOf } from '../../text/key';
import type { BuyerFile } from './chapter';
import type { ExposureFigures } from './exposure';

/** A group of buyers that count as one risk. */
export interface BuyerGroup {
  /** As its first buyer has it. */
  readonly name: string;
  readonly buyers: number;
  /** What all its buyers owe. */
  readonly exposure: number;
  /** NaN where none of its buyers gives one; the smallest where they differ. */
  readonly limit: number;
}

/** The groups of the buyers, by the buyer's place; undefined for one that stands alone. Source: domain 3.8 no. 10, 3.12. */
export function* groupsOf(
  everyone: readonly (BuyerFile & { readonly exposure: ExposureFigures })[],
  facts: FactTable,
): Slices<readonly (BuyerGroup | undefined)[]> {
  const limitOf = facts.reader('groupLimit');
  const groups = new Map<string, { name: string; index: number; buyers: number; limit: number }>();
  const indexes: number[] = [];
  yield* eachInSlices(everyone, ({ known, place }) => {
    const name = known ? facts.text('group', place) : '';
    if (name === '') return void indexes.push(-1);
    const key = keyOf(name);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { name, index: groups.size, buyers: 0, limit: NaN }));
    const limit = limitOf(place);
    group.buyers++;
    if (!(limit >= group.limit) && !Number.isNaN(limit)) group.limit = limit;
    indexes.push(group.index);
  });
  const totals = new Totals(groups.size);
  yield* eachInSlices(everyone, ({ exposure }, i) => {
    if (indexes[i] >= 0) totals.add(indexes[i], exposure.total);
  });
  const found = [...groups.values()].map(({ name, index, buyers, limit }) => ({
    name,
    buyers,
    limit,
    exposure: totals.get(index),
  }));
  return indexes.map(index => found[index]);
}
