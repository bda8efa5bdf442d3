import { explainGrade, gradeOf } from '../../../src/credit/assess/grade';
import { isFault } from '../../../src/credit/fault';
import { policyOf } from '../../support/facts';

const nameOf = (score: number, policy = policyOf()) => {
  const grade = gradeOf(score, policy.grades);
  return isFault(grade) ? grade.code : grade.name;
};

describe('grades', () => {
  // AAA >= 90, AA 80-90, A 70-80, B 60-70, C < 60: the grading of Chinese banks (domain 3.1).
  test.each([
    [100, 'AAA'],
    [90, 'AAA'],
    [89.9, 'AA'],
    [80, 'AA'],
    [79.9, 'A'],
    [70, 'A'],
    [69.9, 'B'],
    [60, 'B'],
    [59.9, 'C'],
    [0, 'C'],
  ])('%d is %s', (score, grade) => expect(nameOf(score)).toBe(grade));

  test('what binary arithmetic leaves of 80 is 80', () => {
    expect(nameOf(79.99999999999999)).toBe('AA');
    expect(nameOf(79.999)).toBe('A');
  });

  test.each([
    [NaN, 'missing'],
    [-0.1, 'domain'],
    [100.1, 'domain'],
    [Infinity, 'domain'],
  ])('%d has no grade: %s', (score, code) => expect(nameOf(score)).toBe(code));

  test('the last grade reaches down to 0, wherever it starts', () => {
    const two = policyOf([
      ['Grade 1', 'good'],
      ['Grade 1 from score', 50],
      ['Grade 2', 'poor'],
      ['Grade 2 from score', 20],
      ['Grade 3', 'none'],
      ['Grade 4', 'none'],
      ['Grade 5', 'none'],
    ]);
    expect([nameOf(50, two), nameOf(49, two), nameOf(3, two)]).toEqual(['good', 'poor', 'poor']);
  });
});

describe('why a score has its grade', () => {
  const { grades } = policyOf();

  test('names where the grade starts and what the next better one lacks', () => {
    grades.forEach(({ name, from }, place) => {
      const better = place === 0 ? NaN : Number((grades[place - 1].from - from).toFixed(9));
      expect(explainGrade(from, grades)).toMatchObject({ grade: { name }, from, lacking: better });
    });
    expect(explainGrade(100, grades)).toMatchObject({ next: { id: 'assess.bestGrade' } });
  });

  test('the last grade reaches down to 0, whatever its bound', () => {
    const two = policyOf([
      ['Grade 3', 'none'],
      ['Grade 4', 'none'],
      ['Grade 5 from score', 30],
    ]).grades;
    expect(explainGrade(10, two)).toMatchObject({ grade: { name: 'C' }, from: 0 });
  });

  test.each([
    [NaN, 'missing'],
    [100.1, 'domain'],
  ])('%d is a fault', (score, code) => expect(explainGrade(score, grades)).toMatchObject({ code }));
});
