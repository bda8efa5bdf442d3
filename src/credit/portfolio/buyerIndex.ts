import { say } from '../say';
import type { Problem } from './problem';
import type { BuyerRecord } from './records';

/**
 * Finds buyers by id or by either name, as invoices and people call them. Case, surrounding spaces and full-width
 * forms do not matter; an id goes before a name.
 */
export class BuyerIndex {
  private readonly places = new Map<string, number>();
  readonly problems: Problem[] = [];

  constructor(buyers: readonly BuyerRecord[]) {
    const ids = new Map<string, number>();
    buyers.forEach(({ id, row }, place) => {
      const first = ids.get(plainKey(id));
      if (id === '' || first === undefined) ids.set(plainKey(id), place);
      else {
        const figures = { id, first: buyers[first].row };
        this.problems.push({ table: 'buyers', row, saying: say('portfolio.duplicateBuyer', figures) });
      }
    });
    buyers.forEach(({ name, nameZh }, place) => {
      for (const key of [name, nameZh].map(plainKey))
        if (key && !this.places.has(key)) this.places.set(key, place);
    });
    for (const [key, place] of ids) if (key) this.places.set(key, place);
  }

  /** The place of a buyer among the buyers, or undefined where no buyer is called so. */
  find(key: string): number | undefined {
    return this.places.get(plainKey(key));
  }
}

function plainKey(key: string): string {
  return key.normalize('NFKC').trim().toLowerCase();
}
