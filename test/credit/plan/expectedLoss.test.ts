import { expectedLoss, probabilityOver, type RiskedExposure } from '../../../src/credit/plan/expectedLoss';
import { formatMessage } from '../../../src/locales/formatMessage';
import { found, refused } from '../../support/found';

const risk = (exposure: number, more: Partial<RiskedExposure> = {}): RiskedExposure => ({
  exposure,
  defaultProbability: 0.04,
  lossGivenDefault: 0.9,
  insured: NaN,
  days: NaN,
  ...more,
});
const loss = (...args: Parameters<typeof risk>) => found(expectedLoss(risk(...args)));

describe('expected loss', () => {
  // EL = PD × LGD × EAD (domain 3.10): 4 % × 90 % × 100 000.
  test('probability times loss given default times exposure', () => {
    expect(loss(100_000)).toMatchObject({ gross: 3600, net: 3600 });
    expect(loss(0.14)).toMatchObject({ gross: 0.01 });
  });

  // LGD net of insurance = LGD × (1 − cover): with 80 % covered a fifth of the loss stays.
  test('net of the insured part', () => {
    expect(loss(100_000, { insured: 80_000 })).toMatchObject({ gross: 3600, net: 720 });
    expect(loss(100_000, { insured: 100_000 }).net).toBe(0);
    expect(loss(100_000, { insured: 200_000 }).net).toBe(0);
  });

  // Domain 3.12: PD_T = 1 − (1 − PD₁)^(T/365).
  test('over fewer days the probability is smaller', () => {
    expect(probabilityOver(60, 0.04)).toBeCloseTo(0.006688, 7);
    expect(loss(100_000, { days: 365 }).gross).toBe(3600);
    expect(loss(100_000, { days: 60 }).gross).toBeCloseTo(601.92, 2);
    expect(loss(100_000, { days: 0 }).gross).toBe(3600);
  });

  test('bounds of the shares', () => {
    expect(loss(100, { defaultProbability: 0 }).gross).toBe(0);
    expect(loss(100, { defaultProbability: 1, lossGivenDefault: 1 }).gross).toBe(100);
    expect(loss(-100).gross).toBe(0);
  });

  test('refuses missing and unfit figures', () => {
    expect(refused(expectedLoss(risk(NaN)))).toBe('missing: Exposure is missing.');
    expect(refused(expectedLoss(risk(1, { defaultProbability: NaN })))).toBe(
      'missing: Default probability is missing.',
    );
    expect(refused(expectedLoss(risk(1, { defaultProbability: 4 })))).toMatch(
      /^domain: Default probability: 4 is not a share/,
    );
    expect(refused(expectedLoss(risk(1, { lossGivenDefault: -0.1 })))).toMatch(/^domain: Loss given default/);
    expect(refused(expectedLoss(risk(1, { days: -1 })))).toMatch(/^domain: Days/);
  });

  test('says why', () => {
    expect(formatMessage(loss(100, { insured: 80 }).reason(), 'en')).toBe(
      '4% default probability, 90% of 100.00 lost in a default. Net of the insured 80.00.',
    );
  });
});
