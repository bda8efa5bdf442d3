/** How many texts are remembered: the days of a dozen years, which is what a column of dates repeats. */
const MOST = 4096;

/** Reads a text once and remembers what it made of it: columns of dates hold few different ones. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
