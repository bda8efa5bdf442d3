import { cashRatio, workingCapitalDays, workingCapitalNeed } from '../../../src/credit/plan/liquidity';
import { formatMessage } from '../../../src/locales/formatMessage';
import { found, refused } from '../../support/found';

describe('cash ratio', () => {
  // Domain 3.12: (cash + marketable securities) ÷ current liabilities, by hand.
  test('now, and with overdue receivables turned into cash', () => {
    expect(found(cashRatio(300, 100, 1000, NaN, NaN))).toMatchObject({
      ratio: 0.4,
      moved: 0,
      ratioAfter: 0.4,
    });
    expect(found(cashRatio(300, NaN, 1000, 200, NaN))).toMatchObject({
      ratio: 0.3,
      moved: 200,
      ratioAfter: 0.5,
    });
    expect(found(cashRatio(300, 100, 1000, 200, 0.9))).toMatchObject({ moved: 180, ratioAfter: 0.58 });
    expect(found(cashRatio(300, 100, 1000, 200, 0))).toMatchObject({ moved: 0, ratioAfter: 0.4 });
    expect(found(cashRatio(-50, 0, 1000, NaN, NaN)).ratio).toBe(-0.05);
  });

  test('refuses liabilities of nothing', () => {
    expect(refused(cashRatio(1, 1, 0, NaN, NaN))).toMatch(/^domain: .*not above zero/);
    expect(refused(cashRatio(1, 1, -1, NaN, NaN))).toMatch(/^domain/);
    expect(refused(cashRatio(1, 1, NaN, NaN, NaN))).toMatch(/^missing/);
    expect(refused(cashRatio(NaN, 1, 1, NaN, NaN))).toMatch(/^missing: Cash/);
    expect(refused(cashRatio(1, 1, 1, -1, NaN))).toMatch(/^domain: Overdue receivables/);
    expect(refused(cashRatio(1, 1, 1, 1, 1.1))).toMatch(/^domain: Collected share/);
  });

  test('says why', () => {
    expect(formatMessage(found(cashRatio(300, 100, 1000, 200, 0.9)).reason(), 'en')).toBe(
      'Cash and securities 400.00 over current liabilities 1,000.00: 0.4. With 180.00 of overdue receivables turned into cash: 0.58.',
    );
  });
});

describe('working-capital need', () => {
  // Domain 3.12: receivables + inventory − payables; days = need ÷ sales × 365.
  test('amount and days of sales', () => {
    expect(workingCapitalNeed(500, 300, 350)).toBe(450);
    expect(workingCapitalNeed(0.1, 0.2, NaN)).toBe(0.3);
    expect(workingCapitalNeed(NaN, NaN, 350)).toBe(-350);
    expect(workingCapitalDays(450, 3650)).toBe(45);
    expect(workingCapitalDays(-450, 3650)).toBe(-45);
  });

  test('refuses nothing at all, and sales of nothing', () => {
    expect(refused(workingCapitalNeed(NaN, NaN, NaN))).toMatch(/^missing/);
    expect(refused(workingCapitalDays(450, 0))).toMatch(/^domain/);
    expect(refused(workingCapitalDays(450, NaN))).toMatch(/^missing/);
    expect(refused(workingCapitalDays(workingCapitalNeed(NaN, NaN, NaN), 1))).toMatch(/^missing/);
  });
});
