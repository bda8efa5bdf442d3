import { fileCompleteness, fileCompletenessWhy } from '../../../src/functions/assess/fileCompleteness';
import { errorSaying, single } from '../../support/customFunctions';

const NONE = null as never;

describe('FILECOMPLETENESS', () => {
  // S3.2 and S3.3: the four parts of each method.
  const headers = [
    ['Business licence', 'Average days late', 'Trade references checked', 'Site visit', 'Third-party score'],
  ];

  test('counts off the parts of the method', () => {
    const file = [['yes', 3, 3, 80, 70]];
    expect(fileCompleteness(file, headers)).toEqual([[0.75]]);
    expect(fileCompleteness(file, headers, [['3+1b']])).toEqual([[0.75]]);
    expect(fileCompleteness([['no', '', 2, '', '']], headers, [['3+1B']])).toEqual([[0]]);
    expect(fileCompleteness(file, headers, NONE, [['3+1B']])).toEqual([[0.75]]);
    expect(single(fileCompleteness(file, headers, [['3+1C']]))).toEqual(
      errorSaying('#VALUE!', 'There is no method "3+1C"'),
    );
  });

  test('the reasons say what is still to be got', () => {
    const table = fileCompletenessWhy([['no', 3, 2, 80, '']], headers, [['3+1B']]);
    expect(table[1]).toEqual(['Checklist', 1, '1 of 4 parts is complete.']);
    expect(table.find(([part]) => part === 'Three trade references')![2]).toContain(
      'Trade references checked',
    );
  });
});
