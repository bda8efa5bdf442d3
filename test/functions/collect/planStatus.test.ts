import { dayOfText } from '../../../src/credit/text/date';
import { PLAN_STATUS } from '../../../src/credit/collect/planStatus';
import { planStatus, planStatusWhy } from '../../../src/functions/collect/planStatus';
import { term } from '../../../src/locales/formatMessage';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

const DUE = serial('2026-01-01');

const on = (days: number) => [[DUE + days]];

describe('PLANSTATUS', () => {
  const due = column(DUE, DUE + 31);
  const amounts = column(500, 500);

  test('receipts as one figure or a column', () => {
    expect(planStatus(due, amounts, [[500]], on(31))).toEqual([['On track']]);
    expect(planStatus(due, amounts, column(250, '', 250), on(40))).toEqual([['Broken']]);
    expect(planStatus(due, amounts, [['']], on(3))).toEqual([['In grace']]);
    expect(planStatus(due, [[500]], [[1000]], on(3))).toEqual([['Completed']]);
  });

  test('grace days are the policy, the words its language', () => {
    const rows = [
      ['Plan grace days', 9],
      ['Language', 'Chinese'],
    ];
    expect(planStatus(due, amounts, [[500]], on(40), rows)).toEqual([['宽限期内']]);
  });

  test('what it says is what DUNNINGACTION reads', () => {
    for (const status of ['completed', 'onTrack', 'inGrace', 'broken'] as const) {
      for (const language of ['en', 'zh'] as const)
        expect(PLAN_STATUS.read(term(`plan-${status}`, language))).toBe(status);
    }
  });

  test('the table begins with the plan and its reason', () => {
    expect(planStatusWhy(due, amounts, [[600]], on(40))).toEqual([
      ['Due date', 'Payment', 'Paid', 'Open', 'Days late', 'Status', 'Reason'],
      [
        'Total',
        1000,
        600,
        400,
        9,
        'Broken',
        expect.stringContaining('400.00 of 2026-02-01 is open after 9 days'),
      ],
      [DUE, 500, 500, 0, 0, 'Completed', ''],
      [DUE + 31, 500, 100, 400, 9, 'Broken', ''],
    ]);
  });

  test('a plan that cannot be read is an error', () => {
    expect(single(planStatus(due, column(500, 'x'), [[0]], on(1)))).toEqual(
      errorSaying('#VALUE!', 'Amount, row 2'),
    );
    expect(single(planStatus(column('', ''), column('', ''), [[0]], on(1)))).toEqual(
      errorSaying('#N/A', 'no instalment'),
    );
    expect(single(planStatus(due, amounts, [[-1]], on(1)))).toEqual(errorSaying('#NUM!', 'below zero'));
  });
});
