import type { Books } from '../statements';

/** Kinds of companies by what their books look like. */
const KINDS = {
  strong: {
    growth: 0.11,
    margin: [0.13, 0.12],
    debt: [0.36, 0.38],
    current: [2.1, 2],
    stock: 0.14,
    owed: 0.3,
    retained: 0.44,
    cashFlow: [0.42, 0.4],
    turnover: 1.3,
  },
  sound: {
    growth: 0.05,
    margin: [0.066, 0.064],
    debt: [0.57, 0.575],
    current: [1.32, 1.31],
    stock: 0.37,
    owed: 0.49,
    retained: 0.22,
    cashFlow: [0.19, 0.18],
    turnover: 1.4,
  },
  fair: {
    growth: 0.01,
    margin: [0.043, 0.046],
    debt: [0.68, 0.67],
    current: [1.22, 1.24],
    stock: 0.41,
    owed: 0.5,
    retained: 0.12,
    cashFlow: [0.1, 0.11],
    turnover: 1.5,
  },
  weak: {
    growth: -0.07,
    margin: [0.02, 0.032],
    debt: [0.8, 0.75],
    current: [0.98, 1.08],
    stock: 0.49,
    owed: 0.47,
    retained: 0.02,
    cashFlow: [0.02, 0.05],
    turnover: 1.5,
  },
  failing: {
    growth: -0.24,
    margin: [-0.04, 0.005],
    debt: [0.93, 0.82],
    current: [0.74, 0.92],
    stock: 0.6,
    owed: 0.39,
    retained: -0.12,
    cashFlow: [-0.07, 0.01],
    turnover: 1.3,
  },
} satisfies Record<string, Omit<Books, 'sales'>>;

/** Books of a kind. Sales in millions of USD. */
export function books(kind: keyof typeof KINDS, millions: number, rest: Partial<Books> = {}): Books {
  return { ...KINDS[kind], sales: millions * 1e6, ...rest };
}
