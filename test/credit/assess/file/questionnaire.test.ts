import fc from 'fast-check';
import { questionnaireScore } from '../../../../src/credit/assess/file/questionnaire';
import { isFault } from '../../../../src/credit/fault';
import { policyOf } from '../../../support/facts';

const RANGE = policyOf().questionnaire;

function score(
  answers: number[],
  weights: number[],
  missing: 'neutral' | 'worst' | 'reweight' = 'neutral',
): number {
  const found = questionnaireScore(answers, weights, RANGE, { missing });
  if (isFault(found)) throw new Error(found.message.id);
  return found.score;
}

describe('questionnaires', () => {
  // Domain 3.2: fifteen criteria of 600 points together, answers 1 to 7.
  test('all best is 100, all worst 0, all middle 50', () => {
    const weights = Array.from({ length: 15 }, () => 40);
    expect(
      [7, 1, 4].map(answer =>
        score(
          weights.map(() => answer),
          weights,
        ),
      ),
    ).toEqual([100, 0, 50]);
  });

  test('weights count by their share, and a negative one turns the answers round', () => {
    // (3 × 100 + 1 × 0) ÷ 4
    expect(score([7, 1], [300, 100])).toBe(75);
    expect(score([7, 1], [300, -100])).toBe(100);
    expect(score([7, 7], [1, -1])).toBe(50);
  });

  // 7 of 7 and one unanswered, weights alike.
  test.each([
    ['neutral', 75],
    ['worst', 50],
    ['reweight', 100],
  ] as const)('an unanswered question counts %s', (missing, expected) => {
    expect(score([7, NaN], [1, 1], missing)).toBe(expected);
  });

  test('faults', () => {
    const found = (answers: number[], weights: number[]) =>
      questionnaireScore(answers, weights, RANGE, { missing: 'neutral' });
    expect(found([NaN, NaN], [1, 1])).toMatchObject({ code: 'missing' });
    expect(found([7, 0.9], [1, 1])).toMatchObject({ code: 'domain', message: { figures: { question: 2 } } });
    expect(found([7, 7.1], [1, 1])).toMatchObject({ code: 'domain' });
    expect(found([7], [0])).toMatchObject({ code: 'domain', message: { id: 'file.noWeights' } });
    expect(() => policyOf([['Questionnaire: worst answer', 7]])).toThrow('file.answersAtOdds');
  });

  test('contributions add up to the score, a better answer never lowers it', () => {
    const question = fc.record({
      answer: fc.integer({ min: 1, max: 6 }),
      weight: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(question, { minLength: 1 }), questions => {
        const [answers, weights] = [
          questions.map(({ answer }) => answer),
          questions.map(({ weight }) => weight),
        ];
        const found = questionnaireScore(answers, weights, RANGE, { missing: 'neutral' });
        if (isFault(found)) throw new Error(found.message.id);
        expect(
          Math.abs(found.questions.reduce((sum, { contribution }) => sum + contribution, 0) - found.score),
        ).toBeLessThan(0.0501);
        expect(score([answers[0] + 1, ...answers.slice(1)], weights)).toBeGreaterThanOrEqual(found.score);
      }),
    );
  });
});
