/**
 * How alike two names are, 0 to 1, by the pairs of neighbouring letters they share.
 * Source: L. R. Dice, "Measures of the amount of ecologic association between species", Ecology 26 (1945).
 */
export function similarity(a: string, b: string): number {
  const [own, other] = [Math.max(a.length - 1, 0), Math.max(b.length - 1, 0)];
  let shared = 0;
  for (let i = 0; i < own; i++) if (b.includes(a.slice(i, i + 2))) shared++;
  return (2 * shared) / (own + other || 1);
}
