import { keyOf } from '../../credit/text/key';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';

/**
 * The buyers whose id or either name contains what was typed, those that begin with it first, otherwise in the order
 * of their table. Case and full-width forms do not matter; blanks separate words that must all occur.
 */
export function findBuyers(buyers: readonly AssessedBuyer[], typed: string): AssessedBuyer[] {
  const words = keyOf(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = buyers.flatMap(assessed => {
    const { id, name, nameZh } = assessed.buyer;
    const keys = [id, name, nameZh].map(keyOf);
    if (!words.every(word => keys.some(key => key.includes(word)))) return [];
    return [{ assessed, rank: keys.some(key => key.startsWith(words[0])) ? 0 : 1 }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ assessed }) => assessed);
}
