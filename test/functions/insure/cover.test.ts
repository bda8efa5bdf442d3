import { dayOfText } from '../../../src/credit/text/date';
import {
  claimDates,
  claimDatesWhy,
  claimStep,
  coverFit,
  coverFitWhy,
  indemnity,
  indemnityWhy,
  insuredAmount,
  insuredAmountWhy,
  remainingCover,
  remainingCoverWhy,
} from '../../../src/functions/insure/cover';
import { column, errorSaying, single } from '../../support/customFunctions';

const day = (text: string) => dayOfText(text)!;
const none = undefined;

describe('INSUREDAMOUNT', () => {
  test('one limit cell is shared by all items, in the order of the rows', () => {
    expect(insuredAmount(column(60_000, 50_000, 30_000), [[100_000]])).toEqual([[54_000], [36_000], [0]]);
  });

  test('a column of limits gives each item its own, unless buyers are named', () => {
    const amounts = column(80, 80, 80);
    expect(insuredAmount(amounts, column(100, 100, 50), none, none, none, [[1]])).toEqual([[80], [80], [50]]);
    expect(insuredAmount(amounts, column(100, 100, 50), column('A', 'A', 'B'), none, none, [[1]])).toEqual([
      [80],
      [20],
      [50],
    ]);
  });

  test('dates decide what is covered first, and each result stays beside its item', () => {
    const dates = column('2026-03-01', '2026-01-01', '2026-02-01');
    expect(insuredAmount(column(60, 50, 30), [[100]], none, dates, none, [['100%']])).toEqual([
      [20],
      [50],
      [30],
    ]);
  });

  test('exclusions as amount or yes', () => {
    expect(insuredAmount(column(100, 100, 100), [[1000]], none, none, column(40, 'yes', ''), [[1]])).toEqual([
      [60],
      [0],
      [100],
    ]);
  });

  test('a bad row is an error of its own', () => {
    expect(insuredAmount(column(60, 'much', 60), [[100]], column('A', 'A', 'A'), none, none, [[1]])).toEqual([
      [60],
      [errorSaying('#VALUE!', 'Amount, row 2: "much" is not a number')],
      [40],
    ]);
    expect(insuredAmount(column(60, 60), column(100, ''), column('A', '')).flat()).toEqual([
      54,
      errorSaying('#N/A', 'Buyer is missing.'),
    ]);
    expect(single(insuredAmount([[60]], [['']]))).toEqual(errorSaying('#N/A', 'Insured limit is missing.'));
    expect(single(insuredAmount([[60]], [[-1]]))).toEqual(errorSaying('#NUM!', 'is below zero'));
  });

  test.each(['', null])('blanks as %j beside an item change nothing', blank => {
    expect(insuredAmount([[100]], [[60]], [[blank]], [[blank]], [[blank]], [[blank]])).toEqual([[54]]);
  });

  test('the policy sets the share; why stands to the right', () => {
    const rows = [['Insured share', '60%']];
    expect(insuredAmount([[100]], [[60]], none, none, none, none, rows)).toEqual([[36]]);
    expect(insuredAmountWhy([[100]], [[60]], none, none, none, none, rows)).toEqual([
      [
        60,
        36,
        64,
        '60.00 of 100.00 lies within the limit 60.00, of which 0.00 was in use before; 60% of it is insured.',
      ],
    ]);
    expect(insuredAmountWhy([[100]], [[60]], none, none, none, none, [['zh']])[0][3]).toMatch(
      /^100.00 中有 60.00 在限额/,
    );
  });
});

describe('REMAININGCOVER', () => {
  test('a buyer a row, and an order on top', () => {
    expect(remainingCover(column(100, 100), column(70, 120), column(10, ''), column(25, ''))).toEqual([
      [-5],
      [-20],
    ]);
  });

  test('an invoice a row, oldest first', () => {
    const dates = column('2026-02-01', '2026-01-01');
    expect(remainingCover([[100]], column(70, 20), none, none, none, column('A', 'A'), dates)).toEqual([
      [10],
      [80],
    ]);
  });

  test('why, and cover that has stopped', () => {
    expect(remainingCoverWhy([[100]], [[50]], none, [[30]], [[61]])[0].slice(0, 4)).toEqual([50, 0, 30, 0]);
    expect(
      single(
        remainingCover([[100]], [[50]], none, [[30]], [[61]], none, none, [
          ['Insurance: cover stops after days', 90],
        ]),
      ),
    ).toBe(20);
  });

  test('a missing limit is an error', () =>
    expect(single(remainingCover([['']], [[5]]))).toEqual(errorSaying('#N/A', 'Insured limit is missing.')));
});

describe('INDEMNITY', () => {
  // Domain 3.11.
  test('both orders of the deductible', () => {
    const first = [['Insurance: deductible is taken', 'before the insured share']];
    expect(single(indemnity([[600_000]], [[500_000]], [[0.9]], [[10_000]]))).toBe(440_000);
    expect(single(indemnity([[600_000]], [[500_000]], [['90%']], [[10_000]], none, first))).toBe(441_000);
  });

  test('rows are the claims of one year', () => {
    const rows = [
      ['Insurance: aggregate first loss', 100],
      ['Insurance: maximum liability', 1000],
    ];
    expect(indemnity(column(1000, 'x', 1000), [[5000]], none, none, none, rows)).toEqual([
      [800],
      [errorSaying('#VALUE!', 'Loss, row 2')],
      [200],
    ]);
  });

  test('why', () => {
    expect(indemnityWhy([[600]], [[500]], [[0.9]], [[10]], [[100]])).toEqual([
      [
        400,
        10,
        0,
        0,
        350,
        150,
        'Of the loss 600.00 only the limit 500.00 is insured. Recoveries of 100.00 are taken off. 90% of the insured loss 400.00, less the deductible 10.00.',
      ],
    ]);
  });
});

describe('CLAIMDATES', () => {
  test('five dates a row, as date numbers', () => {
    expect(claimDates(column('2026-01-31', '', 'soon'), [['2026-04-01']])).toEqual([
      ['2026-03-02', '2026-04-02', '2026-04-01', '2026-09-28', '2026-04-22'].map(day),
      [errorSaying('#N/A', 'Due date is missing.'), '', '', '', ''],
      [errorSaying('#VALUE!', 'Due date, row 3'), '', '', '', ''],
    ]);
  });

  test('holidays are a row, a column or a block; blanks in it are none, anything else is an error', () => {
    const paidBy = (holidays: any[][]) =>
      claimDates([['2026-01-31']], [['2026-04-01']], none, none, holidays)[0][4];
    expect(paidBy([['2026-04-03', '2026-04-06']])).toBe(day('2026-04-24'));
    expect(paidBy(column('2026-04-03', '', 0, '2026-04-06'))).toBe(day('2026-04-24'));
    expect(single(claimDates([['2026-01-31']], none, none, none, [['Easter']]))).toEqual(
      errorSaying('#VALUE!', 'Holidays, row 1: "Easter" is not a date'),
    );
  });

  test('beside each holiday may stand that it is one, or a weekend day that is worked', () => {
    const off = Array.from({ length: 8 }, (_, i) => [day('2025-10-01') + i, '休']);
    const paidBy = (holidays: any[][]) =>
      claimDates([['2025-06-30']], [['2025-09-28']], none, none, holidays)[0][4];
    expect(paidBy(off)).toBe(day('2025-10-27'));
    expect(paidBy([['Date', 'What it is'], ...off, ['2025-10-11', '班'], ['', '']])).toBe(day('2025-10-24'));
    expect(paidBy([...off.map(([date]) => [date, '']), ['2025-10-11', 'working day']])).toBe(
      day('2025-10-24'),
    );
    expect(
      single(claimDates([['2026-01-31']], none, none, none, [...off, ['2025-10-11', 'perhaps']])),
    ).toEqual(errorSaying('#VALUE!', '"perhaps"'));
  });

  test('why, and the next step', () => {
    expect(claimDatesWhy([['2026-01-31']])[0][2]).toBe(
      'A claim can be filed from 2026-04-01 on: 60 days after the due date.',
    );
    expect(claimStep(column('2026-01-31', ''), [['2026-02-20']])).toEqual([
      ['Tell the insurer of the overdue by 2026-03-02.', day('2026-03-02'), 10],
      [errorSaying('#N/A', 'Due date is missing.'), '', ''],
    ]);
  });
});

describe('COVERFIT', () => {
  test('one text a row', () => {
    expect(coverFit(column('exporter', '批发', 'bank'), column(1, 40, 3), column(1, '', ''))).toEqual([
      [
        'Insolvency, Protracted default, Political risk, Exchange control, Collection abroad, Monitoring of buyers, Single order',
      ],
      ['Insolvency, Protracted default, Monitoring of buyers, Whole turnover'],
      [errorSaying('#VALUE!', 'The business "bank" is not known')],
    ]);
    expect(single(coverFit([['批发']], [[40]], none, [['zh']]))).toBe(
      '买方破产、长期拖欠、买方监控、全部营业额',
    );
  });

  test('why, as a table', () => {
    const table = coverFitWhy([['exporter']], [[3]]);
    expect(table).toHaveLength(10);
    expect(table[3]).toEqual([
      'Political risk',
      'must have',
      'An exporter includes political risk: war, embargo, a public buyer that does not pay.',
    ]);
    expect(single(coverFitWhy([['']], [[3]]))).toEqual(errorSaying('#N/A', 'Business is missing.'));
    expect(single(coverFitWhy([['exporter']], [['few']]))).toEqual(
      errorSaying('#VALUE!', 'Number of buyers, row 1'),
    );
  });
});
