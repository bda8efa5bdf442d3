import fc from 'fast-check';
import { isFault } from '../../../src/credit/fault';
import { LimitSetter, type LimitExplanation } from '../../../src/credit/limit/creditLimit';
import { plus, timesToCents } from '../../../src/credit/money';
import { factTableOf, policyOf, type Known } from '../../support/facts';

type Rows = readonly (readonly [string, string | number])[];

/** The policy of some rows, a later row for the same setting going before an earlier one. */
const policyFrom = (rows: Rows) => policyOf([...new Map(rows)]);

function explained(known: Known, rows: Rows = []): LimitExplanation {
  const explanation = new LimitSetter(factTableOf(known), policyFrom(rows)).explain(0);
  if (isFault(explanation)) throw new Error(explanation.message.id);
  return explanation;
}

const limit = (known: Known, rows: Rows = []) => explained(known, rows).limit;
const faultOf = (known: Known, rows: Rows = []) => {
  const explanation = new LimitSetter(factTableOf(known), policyFrom(rows)).explain(0);
  return isFault(explanation) ? explanation.message.id : undefined;
};

/** A buyer whose score is 100 when nothing but the days late counts, so that the grade takes nothing away. */
const PROMPT: Known = { averageDaysLate: 0 };
const BEST: Rows = [
  ['Missing facts count', 'not at all'],
  ['Limit: rounded down to', 0],
];
const ONLY = (method: string, share: string | number): Rows => [
  ...BEST,
  ...['net worth', 'working capital', 'monthly sales', 'yearly sales']
    .filter(each => each !== method)
    .map(each => [`Limit: share of ${each}`, 'none'] as const),
  ...(method === 'need'
    ? []
    : [[`Limit: share of ${method}`, share] as const, ['Limit: need counts', 'no'] as const]),
];

describe('limit methods', () => {
  // My DSO Manager's example: grade B, min(35 % × 80 000, 5 % × 700 000) = 28 000 (domain 2.2, 3.8).
  test('the smaller of shares of net worth and turnover gives 28 000', () => {
    const rows: Rows = [
      ...BEST,
      ['Limit: share of net worth', '35%'],
      ['Limit: share of yearly sales', '5%'],
      ['Limit: share of working capital', 'none'],
      ['Limit: share of monthly sales', 'none'],
      ['Limit: need counts', 'no'],
      ['Limit: which method binds', 'smallest'],
    ];
    const { limit: found, methods } = explained({ ...PROMPT, equity: 80_000, sales: 700_000 }, rows);
    expect(found).toBe(28_000);
    expect(methods).toEqual([
      { method: 'netWorth', amount: 28_000, missing: [], binds: true },
      { method: 'yearlySales', amount: 35_000, missing: [], binds: false },
      { method: 'references', amount: NaN, missing: ['reference1High'], binds: false },
    ]);
  });

  // The rules of thumb of domain 3.8 nos. 1, 2, 3 and 5, by hand.
  test.each<[string, Known, string | number, number]>([
    ['net worth', { equity: 250_000 }, 0.1, 25_000],
    ['net worth', { totalAssets: 400_000, totalLiabilities: 150_000 }, 0.1, 25_000],
    ['working capital', { currentAssets: 300_000, currentLiabilities: 180_000 }, '20%', 24_000],
    ['monthly sales', { sales: 1_200_000 }, 0.1, 10_000],
    ['yearly sales', { sales: 1_200_000 }, 0.05, 60_000],
    ['need', { annualPurchases: 365_000, termsDays: 45, averageDaysLate: 5 }, '', 50_000],
    ['need', { annualPurchases: 365_000, averageDaysLate: 5 }, '', 65_000],
    ['need', { annualPurchases: 365_000, termsDays: 0 }, '', 0],
  ])('%s of %j', (method, known, share, expected) => {
    const rows: Rows = [
      ...ONLY(method, share),
      ...['AAA', 'AA', 'A', 'B', 'C'].map((_, i) => [`Grade ${i + 1} share of limit`, 1] as const),
    ];
    expect(limit({ ...PROMPT, ...known }, rows)).toBe(expected);
  });

  test('paying early does not lessen the need', () => {
    const known = { annualPurchases: 365_000, termsDays: 45, averageDaysLate: -10 };
    expect(limit(known, ONLY('need', ''))).toBe(45_000);
  });

  test('a negative net worth or working capital gives nothing, and does not go missing', () => {
    expect(limit({ ...PROMPT, currentAssets: 1, currentLiabilities: 2 }, ONLY('working capital', 0.1))).toBe(
      0,
    );
    expect(explained({ ...PROMPT, equity: -5 }, ONLY('net worth', 0.1)).methods[0].amount).toBe(0);
  });

  test('a part of a cent is rounded, halves up', () => {
    expect(limit({ ...PROMPT, equity: 100.05 }, ONLY('net worth', 0.1))).toBe(10.01);
    expect(limit({ ...PROMPT, sales: 100 }, ONLY('monthly sales', 0.1))).toBe(0.83);
  });
});

describe('trade references', () => {
  const only = [
    ...ONLY('', 0).filter(([setting]) => setting !== 'Limit: share of '),
    ['Limit: need counts', 'no'],
  ] as Rows;
  const highs = (...amounts: number[]): Known => ({
    ...PROMPT,
    reference1High: amounts[0] ?? NaN,
    reference2High: amounts[1] ?? NaN,
    reference3High: amounts[2] ?? NaN,
  });

  // Domain 3.8 no. 4: the median of the highs.
  test.each<[number[], number]>([
    [[9000, 50_000, 12_000], 12_000],
    [[9000, 12_000], 10_500],
    [[NaN, NaN, 7000.01], 7000.01],
  ])('%j gives %d', (amounts, expected) => {
    expect(limit(highs(...amounts), only)).toBe(expected);
  });

  test('without any, the method has no amount', () =>
    expect(faultOf(highs(), only)).toBe('limit.noMethodKnown'));
});

describe('which method binds', () => {
  const known: Known = {
    ...PROMPT,
    equity: 100_000,
    currentAssets: 90_000,
    currentLiabilities: 60_000,
    sales: 600_000,
    annualPurchases: 73_000,
    termsDays: 30,
  };
  // Net worth 10 000, working capital 3 000, monthly sales 5 000, need 6 000.
  const bound = (binding: string, facts: Known = known) => {
    const { base, methods } = explained(facts, [...BEST, ['Limit: which method binds', binding]]);
    return [base, methods.filter(({ binds }) => binds).map(({ method }) => method)];
  };

  test.each<[string, number, string[]]>([
    ['smallest', 3_000, ['workingCapital']],
    ['largest', 10_000, ['netWorth']],
    ['average', 6_000, ['netWorth', 'workingCapital', 'monthlySales', 'need']],
    ['median', 5_500, ['monthlySales', 'need']],
  ])('%s: %d', (binding, base, methods) => expect(bound(binding)).toEqual([base, methods]));

  test('the median of an odd number is the one in the middle', () => {
    expect(bound('median', { ...known, annualPurchases: NaN })).toEqual([5_000, ['monthlySales']]);
  });

  test('methods without their facts do not take part, and say what they lack', () => {
    const { methods } = explained({ ...PROMPT, sales: 600_000, currentAssets: 5 }, BEST);
    expect(methods.map(({ method, missing }) => [method, missing])).toEqual([
      ['netWorth', ['equity']],
      ['workingCapital', ['currentLiabilities']],
      ['monthlySales', []],
      ['references', ['reference1High']],
      ['need', ['annualPurchases']],
    ]);
    expect(bound('smallest', { ...PROMPT, sales: 600_000 })).toEqual([5_000, ['monthlySales']]);
  });

  test('without any, there is no limit to give', () => {
    expect(faultOf(PROMPT)).toBe('limit.noMethodKnown');
    expect(faultOf({ sales: 5 })).toBe('assess.nothingKnown');
    const none: Rows = ['net worth', 'working capital', 'monthly sales'].map(each => [
      `Limit: share of ${each}`,
      'none',
    ]);
    const others: Rows = [
      ['Limit: need counts', 'no'],
      ['Limit: trade references count', 'no'],
    ];
    expect(faultOf(known, [...none, ...others])).toBe('limit.noMethods');
  });
});

describe('from the methods to the limit', () => {
  const rows = ONLY('net worth', 1);
  const steps = (known: Known, more: Rows = []) =>
    explained({ ...PROMPT, equity: 100_000, ...known }, [...rows, ...more]).steps.map(({ amount }) => amount);

  // 15 days late earn 50 points: grade C, which is given nothing. 5 days earn 75: grade A, 70 %.
  test.each([
    [0, 100_000],
    [5, 70_000],
    [15, 0],
  ])('%d days late leave %d by the grade', (averageDaysLate, amount) => {
    expect(steps({ averageDaysLate })[0]).toBe(amount);
  });

  test('an insured limit and the own retention hold it, a refusal leaves the retention', () => {
    const retention: Rows = [['Limit: own retention', 5_000]];
    expect(steps({ insuredLimit: 60_000 }, retention)[1]).toBe(65_000);
    expect(steps({ insuredLimit: 0 }, retention)[1]).toBe(5_000);
    expect(steps({ insuredLimit: 500_000 }, retention)[1]).toBe(100_000);
    expect(steps({}, retention)[1]).toBe(100_000);
    expect(steps({ insuredLimit: 60_000 }, [['Limit: insurer caps', 'no']])[1]).toBe(100_000);
  });

  test('the ceiling holds it', () => expect(steps({}, [['Limit: at most', 80_000]])[2]).toBe(80_000));

  test('it is rounded down', () => {
    expect(steps({ equity: 99_999.99 }, [['Limit: rounded down to', 1000]])[3]).toBe(99_000);
    expect(steps({ equity: 99_000 }, [['Limit: rounded down to', 1000]])[3]).toBe(99_000);
    expect(steps({ equity: 0.3 }, [['Limit: rounded down to', 0.1]])[3]).toBe(0.3);
  });

  test('never above ceiling, insured limit and retention, or what the methods give', () => {
    const money = fc.integer({ min: 0, max: 10 ** 10 }).map(n => n / 100);
    const buyer = fc.record({
      equity: money,
      sales: money,
      annualPurchases: money,
      insuredLimit: fc.oneof(fc.constant(NaN), money),
      averageDaysLate: fc.integer({ min: -5, max: 70 }),
    });
    const binding = fc.constantFrom('smallest', 'median', 'average', 'largest');
    fc.assert(
      fc.property(buyer, binding, money, money, (known, rule, ceiling, retention) => {
        const {
          limit: found,
          base,
          steps: all,
          methods,
        } = explained(known, [
          ['Limit: which method binds', rule],
          ['Limit: at most', ceiling],
          ['Limit: own retention', retention],
        ]);
        expect(found).toBeLessThanOrEqual(ceiling);
        if (!Number.isNaN(known.insuredLimit)) {
          expect(found).toBeLessThanOrEqual(plus(known.insuredLimit, retention));
        }
        const amounts = methods.map(({ amount }) => amount).filter(amount => !Number.isNaN(amount));
        expect(base).toBeLessThanOrEqual(Math.max(...amounts));
        expect(base).toBeGreaterThanOrEqual(Math.min(...amounts));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found % 1000).toBe(0);
        for (let i = 1; i < all.length; i++) expect(all[i].amount).toBeLessThanOrEqual(all[i - 1].amount);
      }),
    );
  });

  test('the share of the grade is exact', () => {
    expect(steps({ equity: 33.35, averageDaysLate: 5 })[0]).toBe(timesToCents(33.35, 0.7));
    expect(timesToCents(33.35, 0.7)).toBe(23.35);
  });
});
