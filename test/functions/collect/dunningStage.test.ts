import { dayOfText } from '../../../src/credit/text/date';
import { dunningStage } from '../../../src/functions/collect/dunningStage';
import { dunningStageWhy } from '../../../src/functions/collect/dunningStageWhy';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

const DUE = serial('2026-01-01');

const on = (days: number) => [[DUE + days]];

describe('DUNNINGSTAGE', () => {
  test('one due date or a column, with nothing else given', () => {
    expect(dunningStage([[DUE]], on(15))).toEqual([[2]]);
    expect(dunningStage(column(DUE, DUE + 9, DUE + 20), on(16), null as any, null as any)).toEqual([
      [2],
      [1],
      [0],
    ]);
  });

  test('amounts, disputes as amount or yes, promises and last stages stand beside their invoices', () => {
    const result = dunningStage(
      column(DUE, DUE, DUE, DUE, DUE, DUE),
      on(31),
      column(100, -100, 100, 100, '1,000', ''),
      column('', '', 40, 'yes', false, null),
      column('', '', '', '', DUE + 31, 0),
      null as any,
    );
    expect(result).toEqual([[3], [0], [3], [0], [0], [3]]);
  });

  test('the policy is a preset, a range, or the default', () => {
    expect(dunningStage([[DUE]], on(30), undefined, undefined, undefined, undefined, [['30/60/90']])).toEqual(
      [[1]],
    );
    const range = [
      ['Setting', 'Value'],
      ['Stage pace', 'one step at a time'],
    ];
    expect(dunningStage([[DUE]], on(30), undefined, undefined, undefined, [[1]], range)).toEqual([[2]]);
  });

  test('a bad row is an error of its own', () => {
    const result = dunningStage(
      column('soon', DUE, DUE, DUE, ''),
      on(31),
      column(1, '#N/A', 1, 1, 1),
      column(0, 0, 'partly', -5, 0),
    );
    expect(result).toEqual([
      [errorSaying('#VALUE!', 'Due date, row 1: "soon" is not a date')],
      [errorSaying('#VALUE!', 'Amount, row 2: the cell holds #N/A')],
      [errorSaying('#VALUE!', 'Disputed, row 3: "partly" is neither an amount nor yes or no')],
      [errorSaying('#NUM!', '-5.00 is negative')],
      [errorSaying('#N/A', 'Due date is missing.')],
    ]);
  });

  test.each(['', null, 0])('blanks as %j beside an invoice change nothing', blank => {
    expect(dunningStage([[DUE]], on(31), [[100]], [[blank]], [[blank]], [[blank]])).toEqual([[3]]);
  });
});

describe('DUNNINGSTAGEWHY', () => {
  test('reason, days, amount, what holds it back, next stage and date, what would change it', () => {
    expect(dunningStageWhy(column(DUE, DUE), on(16), column(1000, 1000), column(400, true))).toEqual([
      [
        'Stage 2, Telephone call: day 16 past due; this stage starts on day 15. The disputed 400.00 is left out.',
        16,
        600,
        '',
        3,
        serial('2026-01-31'),
        'Stage 3, Legal action, follows on 2026-01-31 unless it is paid.',
      ],
      [
        'No stage: the whole amount is disputed; day 16 past due would deserve stage 2.',
        16,
        0,
        'the whole amount is disputed',
        '',
        '',
        'What is no longer disputed is dunned by its days again.',
      ],
    ]);
  });

  test('a row that cannot be judged is an error beside blanks', () => {
    const [row] = dunningStageWhy([['']], on(16));
    expect(row).toEqual([errorSaying('#N/A', 'Due date is missing.')]);
    expect(dunningStageWhy(column('', DUE), on(16))[0].slice(1)).toEqual(['', '', '', '', '', '']);
  });

  test('speaks the language of the policy', () => {
    const [[reason]] = dunningStageWhy([[DUE]], on(7), undefined, undefined, undefined, undefined, [['zh']]);
    expect(reason).toBe('第 1 阶段（书面提醒）：逾期第 7 天；本阶段自第 7 天起。');
  });

  test('a policy that cannot be read is the answer', () => {
    const bad = [
      ['Grace days', 'many'],
      ['', ''],
    ];
    const cell = single(dunningStageWhy([[DUE]], on(7), undefined, undefined, undefined, undefined, bad));
    expect(cell).toEqual(errorSaying('#VALUE!', 'Policy row 1, Grace days: "many" does not fit.'));
  });
});
