/** A part of the page that the bench writes: what is measured, its table, and what bounds it. */
export interface Part {
  readonly title: string;
  readonly about: string;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the time goes into, and so what would have to change for it to be less. */
  readonly bounds: string;
}

export function milliseconds(time: number): string {
  return time < 10 ? `${time.toFixed(2)} ms` : `${time.toFixed(0)} ms`;
}

/** How many times as long ours takes. */
export function times(ours: number, theirs: number): string {
  return `${(ours / theirs).toFixed(2)}x`;
}

/** A ratio beside its budget, and whether it keeps it. */
export function within(ours: number, theirs: number, most: number): string {
  return `${times(ours, theirs)} (budget ${most}x: ${ours <= most * theirs ? 'kept' : 'missed'})`;
}

export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

export function markdown({ title, about, heading, rows, bounds }: Part): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [line(heading), line(heading.map(() => '---')), ...rows.map(line)];
  return `## ${title}\n\n${about}\n\n${table.join('\n')}\n\nBound by: ${bounds}\n`;
}
