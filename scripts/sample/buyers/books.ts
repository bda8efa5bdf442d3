import type { Books } from '../statements';

/** Kinds of companies by what their books look like. */
const KINDS = {
  strong: { growth: 0.11, margin: [0.13, 0.12], debt: [0.36, 0.38], current: [2.1, 2], retained: 0.44, cashFlow: [0.42, 0.4], turnover: 1.3 },
  sound: { growth: 0.07, margin: [0.085, 0.08], debt: [0.5, 0.51], current: [1.55, 1.5], retained: 0.28, cashFlow: [0.22, 0.21], turnover: 1.4 },
  fair: { growth: 0.03, margin: [0.05, 0.052], debt: [0.62, 0.61], current: [1.3, 1.32], retained: 0.16, cashFlow: [0.12, 0.13], turnover: 1.5 },
  weak: { growth: -0.06, margin: [0.024, 0.035], debt: [0.76, 0.72], current: [1.03, 1.12], retained: 0.04, cashFlow: [0.03, 0.06], turnover: 1.5 },
  failing: { growth: -0.24, margin: [-0.04, 0.005], debt: [0.93, 0.82], current: [0.74, 0.92], retained: -0.12, cashFlow: [-0.07, 0.01], turnover: 1.3 },
} satisfies Record<string, Omit<Books, 'sales'>>; // prettier-ignore

/** Books of a kind. Sales in millions of USD. */
export function books(kind: keyof typeof KINDS, millions: number, rest: Partial<Books> = {}): Books {
  return { ...KINDS[kind], sales: millions * 1e6, ...rest } as Books;
}
