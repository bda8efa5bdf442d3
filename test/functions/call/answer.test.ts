import { answer } from '../../../src/functions/call/answer';
import { eachRow, eachRowQuickly } from '../../../src/functions/call/column';
import { numberColumn } from '../../../src/functions/call/columns';
import { fault } from '../../../src/credit/fault';
import { errorSaying, single } from '../../support/customFunctions';

describe('what a function leaves in its cells', () => {
  test('rows of different lengths become a rectangle without null', () => {
    expect(answer(null, () => [['a'], [1, 2, 3], []])).toEqual([
      ['a', '', ''],
      [1, 2, 3],
      ['', '', ''],
    ]);
  });

  test('zero has no sign', () => {
    expect(Object.is(single(answer(null, () => [[-0]])), 0)).toBe(true);
  });

  test.each([NaN, Infinity, -Infinity])('%d is an error, never a number', number => {
    expect(single(answer(null, () => [[number]]))).toMatchObject({ code: '#NUM!' });
  });

  test.each([
    [-0, 0],
    [NaN, { code: '#NUM!' }],
    [Infinity, { code: '#NUM!' }],
    [true, true],
    ['a', 'a'],
    [2.5, 2.5],
  ])('%s from a rule, among rows that are fit as they are, is %j', (found, expected) => {
    const cells = [[1], [2], [3]];
    const rows = [eachRow, eachRowQuickly].map(over =>
      answer(null, () =>
        over([numberColumn(cells, 'amount')], row => (row === 1 ? found : 7) as number, undefined),
      ),
    );
    for (const spilled of rows) {
      expect([spilled[0], spilled[2]]).toEqual([[7], [7]]);
      if (typeof expected === 'object') expect(spilled[1][0]).toMatchObject(expected);
      else expect(Object.is(spilled[1][0], expected)).toBe(true);
    }
  });

  test.each([
    ['wrong', '#VALUE!'],
    ['missing', '#N/A'],
    ['domain', '#NUM!'],
  ] as const)('a fault of kind %s is %s with its reason', (kind, code) => {
    const cell = single(answer(null, () => [[fault(kind, 'cell.missing', { argument: 'due' })]]));
    expect(cell).toEqual(errorSaying(code, 'Due date is missing.'));
  });

  test('the reason is in the language of the policy', () => {
    const cell = single(answer([['zh']], () => fault('missing', 'cell.missing', { argument: 'due' })));
    expect(cell).toEqual(errorSaying('#N/A', '到期日'));
  });

  test('a policy that cannot be read is the whole answer', () => {
    const cell = single(answer([['no such preset']], () => [[1], [2]]));
    expect(cell).toEqual(errorSaying('#VALUE!', 'There is no preset "no such preset"'));
  });
});
