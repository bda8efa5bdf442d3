import fc from 'fast-check';
import {
  normalGrade,
  normalGradeOfName,
  readScale,
  SCALES,
} from '../../../../src/credit/assess/file/normalGrade';
import { isFault } from '../../../../src/credit/fault';
import { policyOf } from '../../../support/facts';

const POLICY = policyOf();
type Scale = keyof typeof SCALES;

function grade(figure: number, scale: Scale, policy = POLICY): number {
  const found = normalGrade(figure, scale, policy);
  if (isFault(found)) throw new Error(found.message.id);
  return found.grade;
}

describe('one grade for opposite scales', () => {
  // Domain 3.2: Creditsafe's bands 71-100, 51-70, 30-50, 21-29, 0-20; payment bands 80-100 low, 50-79 medium, 0-49 high risk.
  test.each<[Scale, number[], number]>([
    ['creditsafe', [71, 100], 1],
    ['creditsafe', [51, 70], 2],
    ['creditsafe', [30, 50], 3],
    ['creditsafe', [21, 29], 4],
    ['creditsafe', [0, 20], 5],
    ['paymentIndex', [80, 100], 1],
    ['paymentIndex', [50, 79], 3],
    ['paymentIndex', [0, 49], 5],
    // The scales of the insurers run against each other: Allianz 1 and Coface 10 are the best.
    ['allianz', [1, 2], 1],
    ['allianz', [3, 4], 2],
    ['allianz', [5, 6], 3],
    ['allianz', [7, 8], 4],
    ['allianz', [9, 10], 5],
    ['coface', [9, 10], 1],
    ['coface', [7, 8], 2],
    ['coface', [0, 1, 2], 5],
  ])('%s %j is %d', (scale, figures, expected) => {
    for (const figure of figures) expect([figure, grade(figure, scale)]).toEqual([figure, expected]);
  });

  test('the band says which figures earn the same grade', () => {
    expect(normalGrade(25, 'creditsafe', POLICY)).toMatchObject({ from: 21, to: 29 });
    expect(normalGrade(10, 'coface', POLICY)).toMatchObject({ from: 9, to: 10 });
    expect(normalGrade(0, 'coface', POLICY)).toMatchObject({ from: 0, to: 2 });
  });

  test('an own score and an own grade go by the policy’s grades', () => {
    POLICY.grades.forEach(({ name, from }, place) => {
      expect(grade(from, 'ownScore')).toBe(place + 1);
      expect(normalGradeOfName(name.toLowerCase(), POLICY.grades)).toMatchObject({ grade: place + 1 });
    });
    const three = policyOf([
      ['Grade 4', 'none'],
      ['Grade 5', 'none'],
    ]).grades;
    expect(three.map(({ name }) => normalGradeOfName(name, three))).toMatchObject([
      { grade: 1 },
      { grade: 3 },
      { grade: 5 },
    ]);
    expect(normalGradeOfName('D', POLICY.grades)).toMatchObject({ code: 'wrong' });
  });

  test.each<[Scale, number, string]>([
    ['allianz', 0, 'domain'],
    ['allianz', 11, 'domain'],
    ['coface', -1, 'domain'],
    ['creditsafe', 101, 'domain'],
    ['creditsafe', NaN, 'missing'],
  ])('%s %d is a fault', (scale, figure, code) =>
    expect(normalGrade(figure, scale, POLICY)).toMatchObject({ code }),
  );

  test('bands are a policy', () => {
    expect(grade(3, 'allianz', policyOf([['Bands of Allianz grades', '3/5/7/9']]))).toBe(1);
  });

  test('scales go by their names in both languages', () => {
    expect(
      ['Allianz', ' COFACE ', 'Creditsafe', 'PAYDEX', '自有评分', '科法斯', 'own grade'].map(readScale),
    ).toEqual(['allianz', 'coface', 'creditsafe', 'paymentIndex', 'ownScore', 'coface', 'ownGrade']);
    expect(readScale('')).toMatchObject({ code: 'missing' });
    expect(readScale('Moody')).toMatchObject({ code: 'wrong' });
  });

  test('a better figure never has a worse grade', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(SCALES) as Scale[])),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scale, a, b) => {
          const { least, most, lowIsGood } = SCALES[scale];
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map(share =>
            grade(least + share * (most - least), scale),
          );
          expect(lowIsGood ? low <= high : low >= high).toBe(true);
        },
      ),
    );
  });
});
