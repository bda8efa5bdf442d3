/** How a logistic regression is fitted. */
export interface LogisticOptions {
  /** Weight of each row; 1 where not given. */
  readonly weights?: ArrayLike<number>;
  /** Ridge penalty on every coefficient but the intercept. */
  readonly ridge?: number;
  /** Whether coefficients below zero are held at zero: a factor that would count against its own sign is left out. */
  readonly notNegative?: boolean;
}

export interface Logistic {
  readonly intercept: number;
  readonly coefficients: readonly number[];
}

const MOST_ROUNDS = 60;
const SETTLED = 1e-9;

/**
 * Fits ln(odds of the event) = intercept + sum of coefficient x column by iteratively re-weighted least squares,
 * halving any step that lowers the penalised likelihood.
 */
export function fitLogistic(
  columns: readonly ArrayLike<number>[],
  event: ArrayLike<number>,
  { weights, ridge = 0, notNegative = false }: LogisticOptions = {},
): Logistic {
  const active = columns.map(() => true);
  for (;;) {
    const used = columns.filter((_, i) => active[i]);
    const beta = newton(used, event, weights, ridge);
    const placed = beta.slice(1);
    const coefficients = columns.map((_, i) => (active[i] ? (placed.shift() as number) : 0));
    if (!notNegative || coefficients.every(value => value >= 0)) return { intercept: beta[0], coefficients };
    coefficients.forEach((value, i) => {
      if (value < 0) active[i] = false;
    });
  }
}

export function logisticValue({ intercept, coefficients }: Logistic, figures: ArrayLike<number>): number {
  return coefficients.reduce((sum, coefficient, i) => sum + coefficient * figures[i], intercept);
}

function newton(
  columns: readonly ArrayLike<number>[],
  event: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  ridge: number,
): number[] {
  const size = columns.length + 1;
  let beta = new Array<number>(size).fill(0);
  let best = penalised(beta, columns, event, weights, ridge);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const slope = new Float64Array(size);
    const curve = Array.from({ length: size }, () => new Float64Array(size));
    const x = new Float64Array(size);
    x[0] = 1;
    for (let row = 0; row < event.length; row++) {
      let eta = beta[0];
      for (let k = 1; k < size; k++) eta += beta[k] * (x[k] = columns[k - 1][row]);
      const chance = 1 / (1 + Math.exp(-eta));
      const weight = weights ? weights[row] : 1;
      const pull = weight * (event[row] - chance);
      const bend = weight * chance * (1 - chance);
      for (let k = 0; k < size; k++) {
        slope[k] += pull * x[k];
        for (let j = 0; j <= k; j++) curve[k][j] += bend * x[k] * x[j];
      }
    }
    for (let k = 0; k < size; k++) {
      for (let j = 0; j < k; j++) curve[j][k] = curve[k][j];
      if (k > 0) {
        slope[k] -= ridge * beta[k];
        curve[k][k] += ridge;
      }
      curve[k][k] += 1e-9;
    }
    const step = solve(curve, slope);
    let scale = 1;
    let next = beta;
    let reached = -Infinity;
    while (scale > 1e-6) {
      next = beta.map((value, k) => value + scale * step[k]);
      reached = penalised(next, columns, event, weights, ridge);
      if (reached >= best) break;
      scale /= 2;
    }
    const moved = Math.max(...next.map((value, k) => Math.abs(value - beta[k])));
    if (reached < best) break;
    [beta, best] = [next, reached];
    if (moved < SETTLED) break;
  }
  return beta;
}

function penalised(
  beta: readonly number[],
  columns: readonly ArrayLike<number>[],
  event: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  ridge: number,
): number {
  let sum = 0;
  for (let row = 0; row < event.length; row++) {
    let eta = beta[0];
    for (let k = 1; k < beta.length; k++) eta += beta[k] * columns[k - 1][row];
    const loss = eta > 0 ? Math.log1p(Math.exp(-eta)) + eta : Math.log1p(Math.exp(eta));
    sum += (weights ? weights[row] : 1) * (event[row] * eta - loss);
  }
  for (let k = 1; k < beta.length; k++) sum -= (ridge / 2) * beta[k] ** 2;
  return sum;
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const a = matrix.map((row, i) => [...row, right[i]]);
  const size = a.length;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++) if (Math.abs(a[i][k]) > Math.abs(a[pivot][k])) pivot = i;
    [a[k], a[pivot]] = [a[pivot], a[k]];
    for (let i = k + 1; i < size; i++) {
      const factor = a[i][k] / a[k][k];
      for (let j = k; j <= size; j++) a[i][j] -= factor * a[k][j];
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    let sum = a[k][size];
    for (let j = k + 1; j < size; j++) sum -= a[k][j] * result[j];
    result[k] = sum / a[k][k];
  }
  return result;
}
