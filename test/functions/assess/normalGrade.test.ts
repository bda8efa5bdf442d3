import { normalGrade, normalGradeWhy } from '../../../src/functions/assess/normalGrade';
import { column, errorSaying, single } from '../../support/customFunctions';

describe('NORMALGRADE', () => {
  test('a column of sources, each with its own scale', () => {
    expect(
      normalGrade(
        column(1, 10, 10, 0, '85', 'AA', ''),
        column('Allianz', 'Allianz', 'Coface', '科法斯', 'Creditsafe', 'own grade', 'Allianz'),
      ),
    ).toEqual([[1], [5], [1], [5], [1], [2], [errorSaying('#N/A', 'Grade is missing.')]]);
    expect(normalGrade(column(2, 'x', 12), [['Allianz']])).toEqual([
      [1],
      [errorSaying('#VALUE!', 'row 2: "x" is not a number.')],
      [errorSaying('#NUM!', '12 is not on the scale from 1 to 10.')],
    ]);
    expect(single(normalGrade([[1]], [['Foo']]))).toEqual(
      errorSaying('#VALUE!', 'The scale "Foo" is not known'),
    );
  });

  test('the original is kept beside the grade', () => {
    expect(normalGradeWhy(column(3, 'A'), column('Allianz', 'own grade'))).toEqual([
      [2, 3, 'Allianz grade from 3 to 4 is grade 2.', 'Low is good: 1 is the best, 10 the worst.'],
      [3, 'A', 'Own grade by its place among the grades of the policy is grade 3.', ''],
    ]);
  });
});
