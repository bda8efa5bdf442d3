import { salesTerms, tierOf } from '../../../src/credit/decide/salesTerms';
import { policyOf } from '../../support/facts';

const { grades, salesTerms: policy } = policyOf();
const gradeOf = (name: string) => grades.find(grade => grade.name === name)!;

describe('sales terms', () => {
  // S4.1: high risks pay in advance or within shorter terms.
  test('no grade has more days than a better one, and the one sold to against prepayment has none', () => {
    const days = grades.map(grade => salesTerms(grade, grades, undefined, policy).days);
    expect([...days].sort((a, b) => b - a)).toEqual(days);
    expect(days.at(-1)).toBe(0);
  });

  // S4.2: core customers flexible terms, new ones prepayment or short terms, high-risk markets insured.
  test('a core customer has more days, a new one fewer, a high-risk market is to be insured', () => {
    const of = (tier: Parameters<typeof salesTerms>[2]) => salesTerms(gradeOf('AAA'), grades, tier, policy);
    expect(of('tierCore').days).toBe(of(undefined).days + policy.coreDays);
    expect(of('tierNew').days).toBe(policy.newDays);
    expect(of('tierRiskMarket')).toMatchObject({ days: of(undefined).days, mustBeInsured: true });
  });

  test('a tier gives no credit to a grade that has none', () => {
    expect(salesTerms(gradeOf('C'), grades, 'tierCore', policy).days).toBe(0);
  });

  test.each([
    ['核心', 'tierCore'],
    ['Key account', 'tierCore'],
    ['新客户', 'tierNew'],
    ['High-Risk Market', 'tierRiskMarket'],
    ['Gold', undefined],
  ])('%s is read as %s', (word, tier) => {
    expect(tierOf(word)).toBe(tier);
  });
});
