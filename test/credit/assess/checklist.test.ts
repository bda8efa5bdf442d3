import { checklistOf } from '../../../src/credit/assess/checklist';
import { factTableOf, policyOf, type Known } from '../../support/facts';

const THREE_YEARS: Known = {
  totalAssets: [10, 9, 8],
  totalLiabilities: [5, 5, 5],
  sales: [20, 19, 18],
  netIncome: [1, 1, -1],
};
const check = (method: string, known: Known) => checklistOf(factTableOf(known), 0, policyOf(method).score);

describe('the two 3+1 methods', () => {
  // Licence, three years of statements, credit record, third-party score (domain S3.2).
  test('method A is complete with its four parts', () => {
    const known = { ...THREE_YEARS, licence: 1, averageDaysLate: 3, thirdPartyReport: 70 };
    expect(check('3+1A', known)).toMatchObject({ method: '3+1A', done: 4 });
  });

  // Three years of data, three references, one site visit, third-party report (domain S3.3).
  test('method B is complete with its four parts', () => {
    const known = { ...THREE_YEARS, referencesChecked: 3, siteVisit: 60, thirdPartyReport: 70 };
    expect(check('3+1B', known)).toMatchObject({ method: '3+1B', done: 4 });
  });

  test('what is missing of the statements is named with its year', () => {
    const known = { ...THREE_YEARS, sales: [20, 19], netIncome: [1, NaN, 1] };
    const statements = check('3+1A', known)!.parts.find(({ part }) => part === 'checkStatements');
    expect(statements).toEqual({
      part: 'checkStatements',
      done: false,
      missing: [
        { fact: 'netIncome', year: 1 },
        { fact: 'sales', year: 2 },
      ],
    });
  });

  test('a licence that failed its check is not done, and neither are two references', () => {
    expect(check('3+1A', { licence: 0 })!.done).toBe(0);
    expect(check('3+1B', { tradeReferences: 2 })!.done).toBe(0);
    expect(check('3+1B', { tradeReferences: 3 })!.done).toBe(1);
    expect(check('3+1B', { tradeReferences: 2, referencesChecked: 3 })!.done).toBe(1);
  });

  test('there is none by default', () => {
    expect(checklistOf(factTableOf(THREE_YEARS), 0, policyOf().score)).toBeUndefined();
  });
});
