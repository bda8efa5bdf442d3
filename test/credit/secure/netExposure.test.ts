import fc from 'fast-check';
import { sumOf } from '../../../src/credit/money';
import { netExposure, SECURITIES, type Securities } from '../../../src/credit/secure/netExposure';
import { formatMessage } from '../../../src/locales/formatMessage';
import { found, refused } from '../../support/found';
import { policyOf } from '../../support/policy';

const { security } = policyOf();
const NONE: Securities = {
  prepayment: NaN,
  letterOfCredit: NaN,
  guarantee: NaN,
  collateral: NaN,
  insured: NaN,
};
const net = (exposure: number, held: Partial<Securities> = {}) =>
  found(netExposure(exposure, { ...NONE, ...held }, security));

describe('net exposure', () => {
  // Haircuts 0, 5, 20, 40 and 0 %, by hand.
  test('takes off each security less its haircut', () => {
    expect(
      net(1000, { prepayment: 100, letterOfCredit: 100, guarantee: 100, collateral: 100, insured: 100 }),
    ).toMatchObject({
      netted: { prepayment: 100, letterOfCredit: 95, guarantee: 80, collateral: 60, insured: 100 },
      secured: 435,
      net: 565,
    });
  });

  test('in the order from money to claims, each as far as something is left', () => {
    expect(net(100, { prepayment: 40, guarantee: 50, collateral: 1000, insured: 10 }).netted).toMatchObject({
      prepayment: 40,
      guarantee: 40,
      collateral: 20,
      insured: 0,
    });
  });

  test('never below zero, and a buyer in credit stays in credit', () => {
    expect(net(100, { prepayment: 100 }).net).toBe(0);
    expect(net(100, { prepayment: 100.01 }).net).toBe(0);
    expect(net(100, { prepayment: 99.99 }).net).toBe(0.01);
    expect(net(-50, { prepayment: 100 })).toMatchObject({ net: -50, secured: 0 });
    expect(net(0, { prepayment: 100 }).net).toBe(0);
  });

  test('a haircut of 100 % makes a security worthless', () => {
    const policy = policyOf([['Haircut on collateral', '100%']]).security;
    expect(found(netExposure(100, { ...NONE, collateral: 500 }, policy)).net).toBe(100);
  });

  test('says what is secured', () => {
    const told = (exposure: number, held: Partial<Securities> = {}) =>
      formatMessage(net(exposure, held).reason(), 'en');
    expect(told(100)).toBe('No security counts: the whole of 100.00 is at risk.');
    expect(told(100, { prepayment: 30 })).toBe('Of 100.00, 30.00 is secured and 70.00 at risk.');
    expect(told(100, { prepayment: 300 })).toBe('The whole of 100.00 is secured.');
    expect(told(-5)).toBe('The exposure is -5.00: there is nothing to secure.');
  });

  test('refuses a missing exposure and a negative security', () => {
    expect(refused(netExposure(NaN, NONE, security))).toBe('missing: Exposure is missing.');
    expect(refused(netExposure(1, { ...NONE, guarantee: -1 }, security))).toMatch(/^domain: Guarantee/);
  });

  test('what is netted and what is left add up to the exposure, to the cent', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_00 }).map(n => n / 100);
    fc.assert(
      fc.property(amount, fc.tuple(amount, amount, amount, amount, amount), (exposure, values) => {
        const held = Object.fromEntries(
          SECURITIES.map((name, i) => [name, values[i]]),
        ) as unknown as Securities;
        const result = net(exposure, held);
        expect(sumOf([...Object.values(result.netted), result.net])).toBe(exposure);
        expect(result.net).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
