import { dayOfText } from '../../../src/credit/text/date';
import { dunningAction } from '../../../src/functions/collect/dunningAction';
import { dunningActionWhy } from '../../../src/functions/collect/dunningActionWhy';
import { nextDunning } from '../../../src/functions/collect/nextDunning';
import { nextDunningWhy } from '../../../src/functions/collect/nextDunningWhy';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

const DUE = serial('2026-01-01');

const on = (days: number) => [[DUE + days]];

const NONE = null as any;

describe('DUNNINGACTION and NEXTDUNNING', () => {
  test('columns beside their invoices: plans as PLANSTATUS says them, causes in either language', () => {
    const plans = column('On track', '宽限期内', 'broken', 'yes', false, '');
    const causes = column('', '', '', '', '暂时困难', 'Worsening solvency');
    const run = dunningAction([[DUE]], on(31), NONE, NONE, NONE, NONE, NONE, NONE, plans, causes);
    expect(run.flat()).toEqual([
      'None',
      'None',
      'Legal action',
      'None',
      'Negotiate a payment plan',
      'Legal action',
    ]);
  });

  test('a word that is none is an error of its row and says which there are', () => {
    const run = dunningAction(
      column(DUE, DUE),
      on(31),
      NONE,
      NONE,
      NONE,
      NONE,
      NONE,
      NONE,
      NONE,
      column('late', ''),
    );
    expect(run).toEqual([
      [
        errorSaying(
          '#VALUE!',
          'Cause, row 1: "late" does not fit. Enter one of: temporary difficulty (暂时困难)',
        ),
      ],
      ['Legal action'],
    ]);
    const bad = dunningAction([[DUE]], on(31), NONE, NONE, NONE, NONE, NONE, NONE, [['later']]);
    expect(single(bad)).toEqual(errorSaying('#VALUE!', 'Payment plan, row 1: "later" does not fit.'));
  });

  test('last letters and holds', () => {
    const run = (rule: typeof dunningAction) =>
      rule([[DUE]], on(20), NONE, NONE, NONE, [[2]], column(DUE + 16, ''), column('', DUE + 25)).flat();
    expect(run(dunningAction)).toEqual(['None', 'None']);
    expect(run(nextDunning)).toEqual([DUE + 30, DUE + 26]);
  });

  test('today where a stage is due now, blank where time brings none', () => {
    expect(nextDunning(column(DUE, DUE), on(15), column(100, -100))).toEqual([[DUE + 15], ['']]);
  });

  test.each(['', null, 0])('blanks as %j change nothing', blank => {
    const blanks = [[blank]];
    const given = [blanks, blanks, blanks, blanks, blanks, blanks, blanks] as const;
    expect(dunningAction([[DUE]], on(31), [[100]], ...given)).toEqual([['Legal action']]);
  });

  test('the reasons beside them', () => {
    expect(dunningActionWhy([[DUE]], on(20), NONE, NONE, NONE, [[2]], [[DUE + 16]])).toEqual([
      [
        'None',
        0,
        'Nothing now: stage 2 was issued on 2026-01-17; day 20 past due.',
        'stage 2 was issued on 2026-01-17',
        'Legal action',
        DUE + 30,
        'Stage 3, Legal action, follows on 2026-01-31 unless it is paid.',
      ],
    ]);
    expect(nextDunningWhy(column(DUE, DUE, DUE), on(15), column(100, -1, 'x'), NONE, NONE)).toEqual([
      [
        DUE + 15,
        2,
        'Telephone call',
        'Stage 2, Telephone call: day 15 past due; this stage starts on day 15.',
      ],
      ['', 0, 'None', 'An open amount above zero would be dunned.'],
      [errorSaying('#VALUE!', 'Amount, row 3'), '', '', ''],
    ]);
  });
});
