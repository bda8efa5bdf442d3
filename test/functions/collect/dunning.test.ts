import { dayOfText } from '../../../src/credit/text/date';
import { PLAN_STATUS } from '../../../src/credit/collect/planStatus';
import {
  dunningAction,
  dunningActionWhy,
  dunningLetter,
  dunningReport,
  dunningReportWhy,
  dunningStage,
  dunningStageWhy,
  nextDunning,
  nextDunningWhy,
} from '../../../src/functions/collect/dunning';
import { paymentPlan, planStatus, planStatusWhy } from '../../../src/functions/collect/paymentPlan';
import { term } from '../../../src/locales/formatMessage';
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

describe('DUNNINGREPORT', () => {
  const buyers = column('North', 'North', 'South', '');
  const due = column(DUE, DUE + 20, DUE + 20, '');

  test('a row a buyer; rows without money are left out', () => {
    expect(dunningReport(buyers, due, column(1000, -200, 500, ''), on(30))).toEqual([
      ['Buyer', 'Stage', 'Action', 'Total'],
      ['North', 3, 'Legal action', 800],
      ['South', 1, 'Written reminder', 500],
    ]);
  });

  test('an item that cannot be read is an error in the row of its buyer', () => {
    expect(dunningReport(buyers, due, column(1000, 'x', 500, 7), on(30)).slice(1)).toEqual([
      ['North', errorSaying('#VALUE!', 'Amount, row 2'), '', ''],
      ['South', 1, 'Written reminder', 500],
      ['(no buyer)', errorSaying('#N/A', 'Due date is missing'), '', ''],
    ]);
  });

  test('columns of different lengths, and no as-of date', () => {
    expect(single(dunningReport(buyers, column(DUE, DUE), [[5]], on(30)))).toEqual(
      errorSaying('#N/A', 'Due date has 2 rows'),
    );
    expect(single(dunningReport(buyers, due, [[5]], [['']]))).toEqual(
      errorSaying('#N/A', 'As-of date is missing'),
    );
  });

  test('the reasons have a column a figure', () => {
    const [heading, north] = dunningReportWhy(buyers, due, column(1000, -200, 500, ''), on(30));
    expect(heading).toHaveLength(8);
    expect(north.slice(0, 7)).toEqual(['North', 3, 1, 1000, -200, 800, 30]);
    expect(north[7]).toContain('Less credits of 200.00');
  });
});

describe('PAYMENTPLAN', () => {
  test('down payment and instalments below a heading', () => {
    expect(paymentPlan([[1000]], [[DUE]], [[2]], [['10%']])).toEqual([
      ['Instalment', 'Due date', 'Payment', 'Interest', 'Principal', 'Balance'],
      ['Down payment', DUE, 100, 0, 100, 900],
      [1, serial('2026-02-01'), 450, 0, 450, 450],
      [2, serial('2026-03-01'), 450, 0, 450, 0],
    ]);
  });

  test('every so many weeks, in the language of the policy', () => {
    const [heading, first] = paymentPlan([[100]], [[DUE]], [[1]], NONE, NONE, [['2周']], NONE, [['zh']]);
    expect(heading[0]).toBe('期次');
    expect(first[1]).toBe(DUE + 14);
  });

  test('what cannot be planned is an error with its reason', () => {
    expect(single(paymentPlan([[100]], [[DUE]], [[2]], NONE, NONE, [['soon']]))).toEqual(
      errorSaying('#VALUE!', '"soon" is no interval'),
    );
    expect(single(paymentPlan([[100]], [[DUE]], [[2]], NONE, NONE, NONE, [['yes']]))).toEqual(
      errorSaying('#NUM!', 'The whole debt of 100.00 is disputed'),
    );
    expect(single(paymentPlan([['']], [[DUE]], [[2]]))).toEqual(errorSaying('#N/A', 'Debt is missing'));
    expect(single(paymentPlan([[100]], [['x']], [[2]]))).toEqual(
      errorSaying('#VALUE!', 'Start, row 1: "x" is not a date'),
    );
  });
});

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

test('DUNNINGLETTER: a letter a row, none at stage 0, errors in their own row', () => {
  const letters = dunningLetter(
    column(1, 0, 9),
    [['North']],
    column('A-1', 'A-2', 'A-3'),
    [[100]],
    [[DUE]],
    on(8),
  );
  expect(letters).toEqual([
    [expect.stringContaining('Invoice A-1 for USD 100.00 fell due on 2026-01-01')],
    [''],
    [errorSaying('#NUM!', 'Stage 9 is none of the 3 stages')],
  ]);
});
