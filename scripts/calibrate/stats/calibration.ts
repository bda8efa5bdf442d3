/** Rows of like forecast: what was forecast and what happened. */
export interface Decile {
  readonly rows: number;
  readonly events: number;
  /** Average forecast chance. */
  readonly forecast: number;
  /** Share of the rows in which the event happened, with its 95 % interval (Wilson). */
  readonly observed: number;
  readonly low: number;
  readonly high: number;
}

/** Rows in ten equal parts by forecast, least risk first. */
export function deciles(chance: ArrayLike<number>, event: ArrayLike<number>): Decile[] {
  const order = Array.from({ length: chance.length }, (_, row) => row).sort((a, b) => chance[a] - chance[b]);
  return Array.from({ length: 10 }, (_, part) => {
    const from = Math.round((part * order.length) / 10);
    const rows = order.slice(from, Math.round(((part + 1) * order.length) / 10));
    const events = rows.reduce((sum, row) => sum + event[row], 0);
    return {
      rows: rows.length,
      events,
      forecast: rows.reduce((sum, row) => sum + chance[row], 0) / rows.length,
      observed: events / rows.length,
      ...wilson(events, rows.length),
    };
  });
}

/** Mean squared difference of forecast and outcome. */
export function brierScore(chance: ArrayLike<number>, event: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < event.length; row++) sum += (chance[row] - event[row]) ** 2;
  return sum / event.length;
}

/** Average over the deciles of the distance between forecast and observed. */
export function calibrationError(parts: readonly Decile[]): number {
  return parts.reduce((sum, { forecast, observed }) => sum + Math.abs(forecast - observed), 0) / parts.length;
}

function wilson(events: number, rows: number): { low: number; high: number } {
  const z = 1.959964;
  const share = events / rows;
  const middle = (share + z ** 2 / (2 * rows)) / (1 + z ** 2 / rows);
  const half = (z * Math.sqrt((share * (1 - share)) / rows + z ** 2 / (4 * rows ** 2))) / (1 + z ** 2 / rows);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
