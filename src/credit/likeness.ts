/**
 * How alike two names are, 0 to 1, by the pairs of neighbouring letters they share.
 * Source: L. R. Dice, "Measures of the amount of ecologic association between species", Ecology 26 (1945).
 */
export function likeness(a: string, b: string): number {
  const [own, other] = [pairs(a), pairs(b)];
  const shared = own.filter(pair => other.includes(pair)).length;
  return (2 * shared) / (own.length + other.length || 1);
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2));
}
