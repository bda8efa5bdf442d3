import { dayOfText } from '../../../src/credit/text/date';
import {
  lateCompensation,
  lateInterest,
  lateInterestSchedule,
} from '../../../src/functions/receivables/lateInterest';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

const DUE = [[serial('2026-03-31')]];

const PAID = [[serial('2026-07-20')]];

const RATES = [
  ['Reference', 'From', 'Rate'],
  ['ECB', serial('2026-01-01'), 0.0215],
  ['', '', ''],
  ['ecb', '2026-07-01', '2.40%'],
  ['LPR', serial('2025-05-20'), 0.03],
];

describe('LATEINTEREST', () => {
  // The vectors of domain 3.7, from one rate table.
  test('each row under its own law', () => {
    expect(
      lateInterest(column(10000, 100000, 100000), DUE, PAID, column('EU', 'CN', '中国中小企业'), RATES),
    ).toEqual([[310.04], [1368.49], [5550]]);
  });

  test('the policy has another reading, another margin', () => {
    const run = (...policy: unknown[]) =>
      single(
        lateInterest([[10000]], DUE, PAID, [['EU']], RATES, undefined, undefined, undefined, undefined, [
          policy,
        ]),
      );
    expect(run('Late interest: rate is read', 'once when late')).toBe(308.67);
    expect(run('逾期利息：利率取法', '逾期时固定')).toBe(308.67);
    expect(run('Late interest: EU margin', '9%')).toBe(340.45);
  });

  test('a table without names serves every law', () => {
    const rates = [
      [serial('2026-01-01'), 0.0215],
      [serial('2026-07-01'), 0.024],
    ];
    expect(single(lateInterest([[10000]], DUE, PAID, [['EU']], rates))).toBe(310.04);
  });

  test('payments of one invoice have two columns, those of several numbers', () => {
    const two = [
      ['Date', 'Amount'],
      [serial('2026-04-30'), 4000],
    ];
    expect(single(lateInterest([[10000]], DUE, PAID, [['EU']], RATES, two))).toBe(219.39);
    const three = [
      ['A', serial('2026-04-30'), 4000],
      [7, serial('2026-03-01'), 10000],
    ];
    expect(lateInterest(column(10000, 10000), DUE, PAID, [['EU']], RATES, three, column('A', 7))).toEqual([
      [219.39],
      [0],
    ]);
    expect(single(lateInterest(column(1, 2), DUE, PAID, [['EU']], RATES, two))).toEqual(
      errorSaying('#N/A', 'several invoices'),
    );
    expect(single(lateInterest([[1]], DUE, PAID, [['EU']], RATES, three))).toEqual(
      errorSaying('#N/A', 'several invoices'),
    );
  });

  test('disputes as amount or yes, and an agreed rate', () => {
    const found = lateInterest(
      column(10000, 10000, 10000),
      DUE,
      [[serial('2027-03-31')]],
      [['contract']],
      null as any,
      null as any,
      null as any,
      column(4000, 'yes', ''),
      [['12%']],
    );
    expect(found).toEqual([[720], [0], [1200]]);
  });

  // A rate of 0 % can be agreed; a cell that is blank has none.
  test('an agreed rate of zero is a figure', () => {
    const at = (agreed: any) =>
      single(
        lateInterest([[10000]], DUE, PAID, [['EU']], RATES, undefined, undefined, undefined, [[agreed]]),
      );
    expect(at(0)).toBe(0);
    expect([at(''), at(null)]).toEqual([310.04, 310.04]);
  });

  // Field case F60 (frappe/erpnext#36279): 53,846.00 are owed where payments clear costs, interest, then principal.
  test('part payments clear the interest first where the policy says so', () => {
    const policy = [['Late interest: payments clear', 'costs, interest, principal']];
    const table = (lateInterestSchedule as any)(
      [[100000]],
      '2026-03-31',
      '2026-07-20',
      'CN-SME',
      undefined,
      [['2026-05-10', 50000]],
      undefined,
      undefined,
      undefined,
      policy,
    ) as any[][];
    expect(table.slice(1).map(row => row.at(-1))).toEqual([2000, 1846, 3846, 0, -2000, 1846, 52000, 53846]);
    expect(table.at(-1)![0]).toBe('Owed in all');
    expect(
      single(
        (lateInterest as any)(
          [[100000]],
          '2026-03-31',
          '2026-07-20',
          'CN-SME',
          undefined,
          [['2026-05-10', 50000]],
          undefined,
          undefined,
          undefined,
          policy,
        ),
      ),
    ).toBe(1846);
  });

  test.each(['', null, 0])('blanks as %j change nothing', blank => {
    const none = [[blank]] as any;
    expect(
      single(lateInterest([[10000]], DUE, PAID, [['EU']], RATES, none, none, none, undefined, none)),
    ).toBe(310.04);
  });

  test('a bad row is an error of its own', () => {
    const rates = RATES.slice(0, 4);
    expect(
      lateInterest(column('x', '', 5, 5, -5), DUE, PAID, column('EU', 'EU', 'Mars', 'CN', 'EU'), rates),
    ).toEqual([
      [errorSaying('#VALUE!', 'Amount, row 1')],
      [errorSaying('#N/A', 'Amount is missing')],
      [errorSaying('#VALUE!', 'no regime "Mars"')],
      [errorSaying('#N/A', 'no rate for lpr on 2026-04-01')],
      [0],
    ]);
  });

  test('a payment that cannot be read is an error of its invoice', () => {
    const payments = [
      ['A', 'soon', 5],
      ['B', serial('2026-04-30'), 4000],
      ['C', serial('2026-04-30'), -1],
    ];
    const found = lateInterest([[10000]], DUE, PAID, [['EU']], RATES, payments, column('A', 'B', 'C'));
    expect(found).toEqual([
      [errorSaying('#VALUE!', 'Payments, row 1: "soon" is not a date')],
      [219.39],
      [errorSaying('#NUM!', 'Payments, row 3: -1 is below zero')],
    ]);
  });

  test.each([
    [[['ECB', serial('2026-01-01'), 2.15]], '#NUM!', 'Percentages are typed'],
    [[['ECB', 'soon', 0.02]], '#VALUE!', 'Rate table, row 1: "soon" is not a date'],
    [
      [
        ['ECB', serial('2026-01-01'), 0.02],
        ['ECB', serial('2026-07-01'), 'low'],
      ],
      '#VALUE!',
      'Rate table, row 2',
    ],
    [[['ECB', '', 0.02]], '#N/A', 'three columns'],
    [[[0.02]], '#VALUE!', 'three columns'],
  ])('a rate table of %j is refused', (rates, code, message) => {
    expect(single(lateInterest([[10000]], DUE, PAID, [['EU']], rates as any))).toEqual(
      errorSaying(code, message),
    );
  });
});

describe('LATEINTERESTSCHEDULE', () => {
  test('each stretch, then interest, compensation and both', () => {
    expect(lateInterestSchedule([[10000]], DUE, PAID, [['EU']], RATES)).toEqual([
      ['From', 'To', 'Days', 'Late amount', 'Yearly rate', 'Interest'],
      [serial('2026-04-01'), serial('2026-06-30'), 91, 10000, 0.1015, 253.05],
      [serial('2026-07-01'), serial('2026-07-20'), 20, 10000, 0.104, 56.99],
      ['Interest', '', '', '', '', 310.04],
      ['Fixed compensation', '', '', '', '', 40],
      ['Total', '', '', '', '', 350.04],
    ]);
  });

  test('several invoices have a first column for their row, a bad one its error', () => {
    const found = lateInterestSchedule(
      column(10000, ''),
      DUE,
      PAID,
      [['CN-SME']],
      null as any,
      null as any,
      null as any,
      null as any,
      null as any,
      [['zh']],
    );
    expect(found[0]).toEqual(['行', '起', '止', '天数', '逾期金额', '年利率', '利息']);
    expect(found[1]).toEqual([1, serial('2026-04-01'), serial('2026-07-20'), 111, 10000, 0.1825, 555]);
    expect(found.at(-1)!.slice(0, 2)).toEqual([2, errorSaying('#N/A', '缺少')]);
  });
});

test('LATECOMPENSATION by law and amount, nothing up to the due date', () => {
  const laws = column('EU', 'UK', 'UK', 'CN', 'EU');
  expect(lateCompensation(column(5, 999, 1000, 5, 0), DUE, PAID, laws)).toEqual([[40], [40], [70], [0], [0]]);
  expect(single(lateCompensation([[5]], DUE, DUE, [['EU']]))).toBe(0);
  expect(single(lateCompensation([[5]], DUE, PAID, [['EU']], [['Late compensation: EU', 50]]))).toBe(50);
});
