import { keyOf } from '../text/key';
import { bareNumber } from '../text/sameNames';
import { messageOf } from '../message';
import { eachInSlices, type Slices } from '../slices';
import type { Problem } from './problem';
import type { BuyerRecord } from './records';

/**
 * Finds buyers by id or by either name, as invoices and people call them. Case, spaces and full-width forms do not matter; an id
 * goes before a name. A number finds the one id that differs by zeros in front: a sheet drops those of 00123.
 */
export class BuyerIndex {
  readonly problems: Problem[] = [];
  private readonly ids = new Map<string, BuyerPlace>();
  private readonly names = new Map<string, BuyerPlace>();
  /** Ids of digits alone without their zeros in front; undefined where two ids come to the same. */
  private readonly bareIds = new Map<string, BuyerPlace | undefined>();

  /** The place of a buyer among the buyers, or undefined where no buyer is called so. */
  find(key: string): number | undefined {
    const plain = keyOf(key);
    const known = this.ids.get(plain) ?? this.names.get(plain);
    if (known) return known.place;
    const bare = bareNumber(plain);
    return bare === undefined ? undefined : this.bareIds.get(bare)?.place;
  }

  add({ id, name, nameZh, row }: BuyerRecord, place: number): void {
    const own: BuyerPlace = { place, row };
    const key = keyOf(id);
    const first = this.ids.get(key);
    if (first) {
      const figures = { id, first: first.row };
      this.problems.push({ table: 'buyers', row, message: messageOf('portfolio.duplicateBuyer', figures) });
    } else if (key !== '') {
      this.ids.set(key, own);
      const bare = bareNumber(key);
      if (bare !== undefined) this.bareIds.set(bare, this.bareIds.has(bare) ? undefined : own);
    }
    for (const called of [keyOf(name), keyOf(nameZh)]) {
      if (called !== '' && !this.names.has(called)) this.names.set(called, own);
    }
  }
}

interface BuyerPlace {
  readonly place: number;
  readonly row: number;
}

/** The index of all buyers, each by its place among them. */
export function* indexBuyers(buyers: readonly BuyerRecord[]): Slices<BuyerIndex> {
  const index = new BuyerIndex();
  yield* eachInSlices(buyers, (buyer, place) => index.add(buyer, place));
  return index;
}
