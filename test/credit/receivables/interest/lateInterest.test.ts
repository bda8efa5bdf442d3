import fc from 'fast-check';
import { textOfDay } from '../../../../src/credit/dates';
import { dayOfText } from '../../../../src/credit/text/date';
import { isFault } from '../../../../src/credit/fault';
import { sumOf } from '../../../../src/credit/money';
import type { LateInterestPolicy } from '../../../../src/credit/policy/lateInterest';
import { readPolicy } from '../../../../src/credit/policy/read';
import {
  lateInterest,
  type Claim,
  type LateInterest,
} from '../../../../src/credit/receivables/interest/lateInterest';
import { RateTable } from '../../../../src/credit/receivables/interest/rateTable';
import { compensationFor, readRegime, REGIMES } from '../../../../src/credit/receivables/interest/regime';
import { formatMessage } from '../../../../src/locales/formatMessage';

const day = (text: string) => dayOfText(text)!;
const standard = readPolicy();
if (isFault(standard)) throw new Error('no policy');
const POLICY = standard.lateInterest;

const RATES = new RateTable([
  { reference: 'ECB', from: day('2026-07-01'), rate: 0.024 },
  { reference: 'ECB', from: day('2025-06-11'), rate: 0.0215 },
  { reference: 'BoE', from: day('2025-12-18'), rate: 0.0375 },
  { reference: 'BoE', from: day('2026-06-30'), rate: 0.035 },
  { reference: 'LPR', from: day('2025-05-20'), rate: 0.03 },
  { reference: 'LPR', from: day('2026-05-20'), rate: 0.029 },
]);

const CLAIM: Claim = { amount: 10000, due: day('2026-03-31'), disputed: NaN, agreedRate: NaN, payments: [] };

function charge(
  regime: string,
  asOf: string,
  claim: Partial<Claim> = {},
  policy: Partial<LateInterestPolicy> = {},
  rates = RATES,
): LateInterest {
  const law = readRegime(regime);
  if (isFault(law)) throw new Error(formatMessage(law.message, 'en'));
  const found = lateInterest({ ...CLAIM, ...claim }, day(asOf), law, rates, { ...POLICY, ...policy });
  if (isFault(found)) throw new Error(`${found.code}: ${formatMessage(found.message, 'en')}`);
  return found;
}

// Domain 3.7: 10 000 euros due 31-03-2026 paid 20-07-2026, 111 days; ECB 2.15 % makes 10.15 %, 2.40 % makes 10.40 %.
describe('the European Union', () => {
  test('reads the rate anew each half-year: 253.05 + 56.99 = 310.04, and 40 euros', () => {
    const { lines, interest, compensation } = charge('EU', '2026-07-20');
    expect(
      lines.map(line => [textOfDay(line.from), textOfDay(line.to), line.days, line.rate, line.interest]),
    ).toEqual([
      ['2026-04-01', '2026-06-30', 91, 0.1015, 253.05],
      ['2026-07-01', '2026-07-20', 20, 0.104, 56.99],
    ]);
    expect([interest, compensation]).toEqual([310.04, 40]);
  });

  test('with the rate fixed when the debt becomes late: 308.67', () => {
    expect(charge('EU', '2026-07-20', {}, { reading: 'fixed' }).interest).toBe(308.67);
  });

  // 10000 × 10.40 % × 111 ÷ 365: the reading of the rate in force on the payment date (Ireland, domain 3.7).
  test('with the rate of the payment date: 316.27', () => {
    expect(charge('EU', '2026-07-20', {}, { reading: 'atPayment' }).interest).toBe(316.27);
  });

  // A change of the reference rate within a half-year does not count: art. 2(6) takes the rate of its first day.
  test('takes the rate of the first day of the half-year', () => {
    const rates = new RateTable([
      { reference: 'ecb', from: day('2026-01-01'), rate: 0.02 },
      { reference: 'ECB', from: day('2026-01-02'), rate: 0.05 },
    ]);
    expect(charge('EU', '2026-04-01', {}, {}, rates).lines[0].rate).toBe(0.1);
  });

  test('Germany adds 9 points to its own base rate, which may be negative; France 10 to the ECB rate', () => {
    const rates = new RateTable([{ reference: 'Basiszins', from: day('2020-01-01'), rate: -0.0088 }]);
    expect(charge('DE', '2026-04-01', {}, {}, rates).lines[0].rate).toBe(0.0812);
    expect(charge('FR', '2026-04-01').lines[0].rate).toBe(0.1215);
  });
});

describe('the United Kingdom', () => {
  // Domain 3.7: 10 000 pounds at 11.75 % are 3.2192 a day.
  test('3.22 for a day at 8 + 3.75 %', () => {
    const { lines, interest, compensation } = charge('UK', '2026-04-01');
    expect(lines[0].rate).toBe(0.1175);
    expect([interest, compensation]).toEqual([3.22, 100]);
    expect(charge('UK', '2027-03-31').interest).toBe(1175);
  });

  // The base rate of 31 December serves what becomes late until 30 June, that of 30 June the rest of the year.
  test.each([
    ['2026-06-29', '2026-06-30', 0.1175],
    ['2026-06-30', '2026-07-01', 0.115],
    ['2025-12-30', '2025-12-31', NaN],
  ])('due %s: late from %s at %d, to the end', (due, _, rate) => {
    if (Number.isNaN(rate)) expect(() => charge('UK', '2026-12-31', { due: day(due) })).toThrow('missing');
    else expect(charge('UK', '2026-12-31', { due: day(due) }).lines.map(line => line.rate)).toEqual([rate]);
  });

  test.each([
    [0.01, 40],
    [999.99, 40],
    [1000, 70],
    [9999.99, 70],
    [10000, 100],
  ])('%d late: %d beside the interest', (amount, expected) => {
    expect(compensationFor(amount, 100, 101, REGIMES.uk, POLICY)).toBe(expected);
    expect(compensationFor(amount, 100, 100, REGIMES.uk, POLICY)).toBe(0);
  });
});

// Domain 3.7: 100 000 yuan, 111 days.
describe('China', () => {
  const owed = { amount: 100000 };

  test('LPR 3.0 % × 1.5: 1 368.49', () => {
    expect(charge('中国', '2026-07-20', owed).interest).toBe(1368.49);
  });

  test('0.05 % a day to small enterprises: 5 550.00, whatever the days of the year, without a rate table', () => {
    const none = new RateTable([]);
    for (const dayCount of ['year365', 'year360', 'actual'] as const) {
      expect(charge('CN-SME', '2026-07-20', owed, { dayCount }, none).interest).toBe(5550);
    }
  });

  test('30 % on top of the LPR where the policy says so', () => {
    expect(charge('CN', '2026-04-01', owed, { lprMultiple: 1.3 }).lines[0].rate).toBe(0.039);
  });

  test('read anew, the rate changes with each LPR', () => {
    const { lines } = charge('CN', '2026-07-20', owed, { reading: 'reread' });
    expect(lines.map(line => [textOfDay(line.from), line.rate])).toEqual([
      ['2026-04-01', 0.045],
      ['2026-05-20', 0.0435],
    ]);
  });

  test('owes no fixed sum', () => expect(charge('CN', '2026-07-20', owed).compensation).toBe(0));
});

describe('days', () => {
  test.each([
    ['2026-03-30', 0],
    ['2026-03-31', 0],
    ['2026-04-01', 1],
    ['2026-04-02', 2],
  ])('read on %s: %d days late', (asOf, days) => {
    const { lines, compensation } = charge('EU', asOf);
    expect(lines.reduce((sum, line) => sum + line.days, 0)).toBe(days);
    expect(compensation).toBe(days > 0 ? 40 : 0);
  });

  test('the payment day does not count where the policy says so', () => {
    const policy = { paymentDayCounts: false };
    expect(charge('EU', '2026-04-01', {}, policy).lines).toEqual([]);
    const paid = [{ on: day('2026-04-11'), amount: 4000 }];
    const { lines } = charge('EU', '2026-04-21', { payments: paid }, policy);
    expect(lines.map(line => [line.days, line.balance])).toEqual([
      [10, 10000],
      [10, 6000],
    ]);
  });

  // 1000 a year for 62 days, 2 of them in 2027: 1000 × 62 ÷ 365, ÷ 360, and 1000 × 2 ÷ 365 + 1000 × 60 ÷ 366.
  test('of the year: 365, 360, or those the year has', () => {
    const claim = { agreedRate: 0.1, due: day('2027-12-29') };
    expect(charge('contract', '2028-02-29', claim).interest).toBe(169.86);
    expect(charge('contract', '2028-02-29', claim, { dayCount: 'year360' }).interest).toBe(172.22);
    expect(charge('contract', '2028-02-29', claim, { dayCount: 'actual' }).interest).toBe(169.41);
  });
});

describe('payments', () => {
  // 10000 for 30 days, 6000 for the other 61 of the first half-year, 6000 for 20 of the second:
  // (1015 × 30 + 609 × 61 + 624 × 20) ÷ 365 = 219.3945.
  const paid = [
    { on: day('2026-04-30'), amount: 3000 },
    { on: day('2026-04-30'), amount: 1000 },
  ];

  test('bring the balance down from the day after', () => {
    const { lines, interest } = charge('EU', '2026-07-20', { payments: paid });
    expect(lines.map(({ days, balance, rate }) => [days, balance, rate])).toEqual([
      [30, 10000, 0.1015],
      [61, 6000, 0.1015],
      [20, 6000, 0.104],
    ]);
    expect(interest).toBe(219.39);
  });

  test('before the due date come off at the start; those after the as-of date do not count', () => {
    const payments = [
      { on: day('2026-03-31'), amount: 4000 },
      { on: day('2026-07-21'), amount: 6000 },
    ];
    const { lines } = charge('EU', '2026-06-30', { payments });
    expect(lines.map(({ days, balance }) => [days, balance])).toEqual([[91, 6000]]);
  });

  test('in full end the interest', () => {
    const payments = [{ on: day('2026-04-10'), amount: 12000 }];
    expect(charge('EU', '2026-07-20', { payments }).lines.map(({ days }) => days)).toEqual([10]);
    expect(charge('EU', '2026-07-20', { payments: [{ on: day('2026-03-01'), amount: 10000 }] })).toEqual({
      lines: [],
      interest: 0,
      compensation: 0,
    });
  });

  // The part paid on 30 April at the rate then, the rest at the rate of 20 July: 4000 × 10.15 % × 30 + 6000 × 10.4 % × 111.
  test('at the rate of their own day, in that reading', () => {
    const { lines, interest } = charge('EU', '2026-07-20', { payments: paid }, { reading: 'atPayment' });
    expect(lines.map(({ days, balance, rate }) => [days, balance, rate])).toEqual([
      [30, 4000, 0.1015],
      [111, 6000, 0.104],
    ]);
    expect(interest).toBe(223.13);
  });
});

describe('what bears no interest', () => {
  test('the disputed part', () => {
    expect(charge('EU', '2026-04-01', { disputed: 4000 }).lines[0].balance).toBe(6000);
    for (const disputed of [10000, 12000, Infinity]) {
      expect(charge('EU', '2026-04-01', { disputed })).toEqual({ lines: [], interest: 0, compensation: 0 });
    }
  });

  test.each([0, -0, -500])('an amount of %d', amount => {
    expect(charge('EU', '2026-07-20', { amount })).toEqual({ lines: [], interest: 0, compensation: 0 });
  });
});

test('an agreed rate goes before the law', () => {
  const found = charge('EU', '2027-03-31', { agreedRate: 0.12 });
  expect([found.interest, found.compensation]).toEqual([1200, 40]);
});

describe('faults', () => {
  test.each([
    [{ amount: NaN }, 'missing: Amount is missing'],
    [{ due: NaN }, 'missing: Due date is missing'],
    [{ disputed: -1 }, 'domain'],
  ])('of a claim with %j', (claim, message) => {
    expect(() => charge('EU', '2026-07-20', claim)).toThrow(message);
  });

  test('a rate that the table does not have names reference and day', () => {
    expect(() => charge('EU', '2026-07-20', { due: day('2024-01-31') })).toThrow(
      'no rate for ecb on 2024-01-01',
    );
  });

  test('a contract needs its rate', () => {
    expect(() => charge('contract', '2026-07-20')).toThrow('missing: Agreed rate');
  });

  test('a regime that is not known names those that are', () => {
    expect(() => charge('Mars', '2026-07-20')).toThrow('EU, DE, FR, UK, CN, CN-SME, CONTRACT');
    expect(() => charge(' ', '2026-07-20')).toThrow('Regime is missing');
  });
});

describe('always', () => {
  const anyDay = fc.integer({ min: day('2025-07-01'), max: day('2028-12-31') });
  const cents = fc.integer({ min: 1, max: 1e9 }).map(n => n / 100);
  const anyClaim = fc.record({
    amount: cents,
    due: anyDay,
    payments: fc.array(fc.record({ on: anyDay, amount: cents }), { maxLength: 5 }),
  });
  const anyPolicy = fc.record({
    reading: fc.constantFrom<LateInterestPolicy['reading'][]>('regime', 'reread', 'fixed', 'atPayment'),
    dayCount: fc.constantFrom<LateInterestPolicy['dayCount'][]>('year365', 'year360', 'actual'),
    paymentDayCounts: fc.boolean(),
  });
  const regime = fc.constantFrom('EU', 'CN', 'CN-SME');

  test('lines add up to the interest to the cent, and a day more never costs less unless the rate is read when paid', () => {
    fc.assert(
      fc.property(anyClaim, anyDay, regime, anyPolicy, (claim, asOf, law, policy) => {
        const found = charge(law, textOfDay(asOf), claim, policy);
        expect(sumOf(found.lines.map(({ interest }) => interest))).toBe(found.interest);
        expect(found.interest).toBeGreaterThanOrEqual(0);
        const later = charge(law, textOfDay(asOf + 1), claim, policy);
        if (policy.reading !== 'atPayment') expect(later.interest).toBeGreaterThanOrEqual(found.interest);
      }),
    );
  });

  test('lines of falling balances follow one another without gap', () => {
    fc.assert(
      fc.property(anyClaim, anyDay, (claim, asOf) => {
        const { lines } = charge('EU', textOfDay(asOf), claim);
        lines.forEach((line, i) => {
          expect(line.from).toBe(i === 0 ? claim.due + 1 : lines[i - 1].to + 1);
          expect(line.days).toBe(line.to - line.from + 1);
          if (i > 0) expect(line.balance).toBeLessThanOrEqual(lines[i - 1].balance);
        });
      }),
    );
  });
});
