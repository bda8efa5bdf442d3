import { questionnaireScore, questionnaireScoreWhy } from '../../../src/functions/assess/questionnaire';
import { column, errorSaying, single } from '../../support/customFunctions';

const NONE = null as never;

describe('QUESTIONNAIRESCORE', () => {
  test('rows are buyers; yes, no and blanks are read', () => {
    expect(
      questionnaireScore(
        [
          ['yes', 'no'],
          [7, ''],
          ['', ''],
          [7, 'often'],
          [9, 1],
        ],
        [[1, 1]],
      ),
    ).toEqual([
      [50],
      [75],
      [errorSaying('#N/A', 'No question is answered.')],
      [errorSaying('#VALUE!', 'row 4: "often"')],
      [errorSaying('#NUM!', 'Question 1: the answer 9 is not between 1 and 7.')],
    ]);
  });

  test('questions may stand one below the other where the weights do', () => {
    expect(
      questionnaireScore(
        [
          [7, 1],
          [4, 4],
          [1, 7],
        ],
        column(3, 2, 1),
      ),
    ).toEqual([[66.7, 33.3]]);
    expect(questionnaireScore(column(7, 4, 1), column(3, 2, 1))).toEqual([[66.7]]);
  });

  test('weights have to fit the questions', () => {
    expect(single(questionnaireScore([[7, 4, 1]], [[3, 2]]))).toEqual(
      errorSaying('#VALUE!', 'There are 2 weights for 3 questions.'),
    );
    expect(single(questionnaireScore([[7]], [['x']]))).toEqual(errorSaying('#VALUE!', 'Weights'));
  });

  test('a zero is a blank of some hosts unless the scale begins there', () => {
    expect(questionnaireScore([[7, 0]], [[1, 1]])).toEqual([[75]]);
    expect(
      questionnaireScore([[7, 0]], [[1, 1]], NONE, [
        ['Questionnaire: worst answer', '0'],
        ['Missing facts count', 'worst'],
      ]),
    ).toEqual([[50]]);
  });

  test('the reasons name the questions', () => {
    const table = questionnaireScoreWhy([[7, 4, '']], [[3, -2, 1]], [['Orders', 'Complaints', 'Site']]);
    expect(table.slice(2).map(([question, answer, , , , reason]) => [question, answer, reason])).toEqual([
      ['Orders', 7, 'A high answer is good.'],
      ['Complaints', 4, 'A high answer is bad: the weight is negative.'],
      ['Site', '', 'Not answered.'],
    ]);
  });
});
