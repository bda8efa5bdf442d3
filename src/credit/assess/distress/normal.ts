/**
 * The standard normal distribution function, to about fifteen digits.
 * Source: G. West, "Better approximations to cumulative normal functions", Wilmott Magazine (2005), after
 * J. F. Hart et al., "Computer Approximations", 1968.
 */
export function normalDistribution(x: number): number {
  const z = Math.abs(x);
  const tail = z > 37 ? 0 : upperTail(z);
  return x > 0 ? 1 - tail : tail;
}

const TOP = [3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376]; // prettier-ignore
const BOTTOM = [8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752]; // prettier-ignore

/** Below this the quotient of polynomials holds, above it the continued fraction. */
const SPLIT = 7.07106781186547;

function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2);
  if (z < SPLIT) return (density * polynomial(TOP, z)) / polynomial(BOTTOM, z);
  const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
  return density / fraction / 2.506628274631;
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
