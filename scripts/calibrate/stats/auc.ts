/** The area under the ROC curve with its 95 % confidence interval. */
export interface Area {
  readonly auc: number;
  readonly low: number;
  readonly high: number;
  readonly rows: number;
  readonly events: number;
}

/**
 * How often a score puts a bad row above a good one, ties counting half, with the interval of DeLong, DeLong and
 * Clarke-Pearson (Biometrics 1988, 44, 837), computed from midranks (Sun and Xu, IEEE SPL 2014, 21, 1389).
 * Arguments: scores, high meaning riskier; 1 where the row is bad.
 */
export function areaUnderRoc(risk: ArrayLike<number>, bad: ArrayLike<number>): Area {
  const values: [number[], number[]] = [[], []];
  for (let row = 0; row < risk.length; row++) values[bad[row] ? 1 : 0].push(risk[row]);
  const [goods, bads] = values;
  const all = midranks([...bads, ...goods]);
  const ownBad = midranks(bads);
  const ownGood = midranks(goods);
  const aboveGood = bads.map((_, i) => (all[i] - ownBad[i]) / goods.length);
  const belowBad = goods.map((_, i) => 1 - (all[bads.length + i] - ownGood[i]) / bads.length);
  const auc = mean(aboveGood);
  const error = Math.sqrt(variance(aboveGood) / bads.length + variance(belowBad) / goods.length);
  return {
    auc,
    low: auc - 1.959964 * error,
    high: Math.min(1, auc + 1.959964 * error),
    rows: risk.length,
    events: bads.length,
  };
}

/** Share of bad rows caught against share of good rows flagged, from the riskiest row down. */
export function rocCurve(
  risk: ArrayLike<number>,
  bad: ArrayLike<number>,
): [flagged: number, caught: number][] {
  const order = Array.from({ length: risk.length }, (_, row) => row).sort((a, b) => risk[b] - risk[a]);
  const events = order.reduce((total, row) => total + bad[row], 0);
  const points: [number, number][] = [[0, 0]];
  let caught = 0;
  order.forEach((row, i) => {
    caught += bad[row];
    if (i + 1 < order.length && risk[order[i + 1]] === risk[row]) return;
    points.push([(i + 1 - caught) / (order.length - events), caught / events]);
  });
  return points;
}

function midranks(values: readonly number[]): Float64Array {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let i = from; i < to; i++) ranks[order[i]] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((total, value) => total + (value - middle) ** 2, 0) / (values.length - 1);
}
