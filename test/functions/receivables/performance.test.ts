import { dayOfText } from '../../../src/credit/text/date';
import {
  averageTerms,
  daysBeyondTerms,
  daysLate,
  daysToPay,
} from '../../../src/functions/receivables/paymentDays';
import {
  arTurnover,
  avgDaysDelinquent,
  bestDso,
  cashFreed,
  collectionIndex,
  delinquentDso,
  dso,
  dsoCountBack,
  dsoCountBackWhy,
  dsoLifetime,
  dsoRolling,
} from '../../../src/functions/receivables/performance';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;
const MONTHS = column(serial('2026-03-31'), serial('2026-02-28'), serial('2026-01-31'));
const SALES = column(900_000, 800_000, 700_000);

test('the figures of domain 3.4 in cells and columns', () => {
  expect(dso(column(450, 0), [[1200]], [[90]])).toEqual([[33.75], [0]]);
  expect(bestDso([[380]], [[1200]], [[90]])).toEqual([[28.5]]);
  expect(avgDaysDelinquent([[450]], [[380]], [[1200]], [[90]])).toEqual([[5.25]]);
  expect(delinquentDso(column(40, 30), [[1200]], [[90]])).toEqual([[3], [2.25]]);
  expect(single(collectionIndex([[500]], [[1200]], [[450]], [[380]]))).toBeCloseTo(94.697, 3);
  expect(cashFreed([[72]], [[45]], [[36500]])).toEqual([[2700]]);
  expect(dsoLifetime([[2500]], [[10000]], [['2026-01-01']], [['2026-02-10']])).toEqual([[10]]);
});

test('ARTURNOVER: 周转率 is the rate, 周转天数 the days', () => {
  const run = (measure?: any) => arTurnover([[1200]], [[110]], [[130]], measure)[0][0];
  expect([run(), run([['rate']]), run([['周转率']])]).toEqual([10, 10, 10]);
  expect([run([['days']]), run([['周转天数']])]).toEqual([36.5, 36.5]);
  expect(run([['DSO']])).toEqual(errorSaying('#VALUE!', 'Measure: "DSO" is not known'));
  expect(arTurnover([[300]], [[110]], [[130]], [['days']], [[90]])).toEqual([[36]]);
});

test('a bad row is an error of its own', () => {
  expect(dso(column('x', '', 450, 450), column(1, 1, 0, 1200), [[90]])).toEqual([
    [errorSaying('#VALUE!', 'Receivables, row 1')],
    [errorSaying('#N/A', 'Receivables is missing')],
    [errorSaying('#NUM!', 'Sales')],
    [33.75],
  ]);
});

describe('DSOCOUNTBACK', () => {
  test('by the days of the calendar, or those given', () => {
    expect(single(dsoCountBack([[2_100_000]], SALES, MONTHS))).toBeCloseTo(76.714, 3);
    expect(single(dsoCountBack([[212_000]], column(100_000, 80_000, 70_000), MONTHS, [[30]]))).toBeCloseTo(
      73.714,
      3,
    );
    expect(single(dsoCountBack([[450_000]], SALES, MONTHS, column(20, '', '')))).toBe(10);
  });

  test('a history that is too short is #NUM! with "at least"', () => {
    expect(single(dsoCountBack([[2_400_001]], SALES, MONTHS))).toEqual(
      errorSaying('#NUM!', 'At least 90 days'),
    );
    expect(dsoCountBackWhy([[2_400_001]], SALES, MONTHS).at(-1)).toEqual([
      'At least, the months end too early',
      '',
      '',
      90,
      1,
    ]);
  });

  test('shows its months', () => {
    expect(dsoCountBackWhy([[1_000_000]], SALES, MONTHS)).toEqual([
      ['Month', 'Open before', 'Sales', 'Days counted', 'Left open'],
      [serial('2026-03-01'), 1_000_000, 900_000, 31, 100_000],
      [serial('2026-02-01'), 100_000, 800_000, 3.5, 0],
      ['Count-back DSO', '', '', 34.5, 0],
    ]);
  });

  test('every cell has to be readable', () => {
    expect(single(dsoCountBack([[1]], column(1, 'x', 1), MONTHS))).toEqual(errorSaying('#VALUE!', 'row 2'));
    expect(single(dsoCountBack([[1]], column(1, 1), MONTHS))).toEqual(errorSaying('#N/A', 'has 2 rows'));
    expect(single(dsoCountBack([['']], SALES, MONTHS))).toEqual(errorSaying('#N/A', 'Receivables'));
  });
});

test('DSOROLLING in the order of the rows, blank rows blank', () => {
  const months = column('2026-01-31', '2026-02-28', '', '2026-03-31');
  const found = dsoRolling(column(400, 420, '', 450), column(380, 420, '', 400), months);
  expect(found).toEqual([
    [errorSaying('#N/A', 'Only 1 of the 3 months')],
    [errorSaying('#N/A', 'Only 2 of the 3 months')],
    [''],
    [33.75],
  ]);
  expect(dsoRolling(column(62, 'x'), [[62]], column('2026-01-31', '2026-02-28'), [[1]])).toEqual([
    [31],
    [errorSaying('#VALUE!', 'Receivables, row 2')],
  ]);
});

describe('days weighed by amount', () => {
  const amounts = column(1000, 3000);
  const due = [[serial('2026-01-31')]];
  const paid = column(serial('2026-01-21'), serial('2026-03-02'));
  const invoiced = [[serial('2026-01-01')]];

  test('beyond terms, to pay, terms, late', () => {
    expect(single(daysBeyondTerms(amounts, due, paid))).toBe(20);
    expect(single(daysToPay(amounts, invoiced, due, paid))).toBe(50);
    expect(single(averageTerms(amounts, invoiced, due))).toBe(30);
    expect(single(daysLate(column(1000, 3000), column('2026-03-01', '2026-01-30'), due))).toBe(0.75);
  });

  test('policy: early as on time, open ones left out', () => {
    const early = [['Early payments count', 'as on time']];
    expect(single(daysBeyondTerms(amounts, due, paid, undefined, early))).toBe(22.5);
    const open = [['Open overdue invoices count', 'no']];
    expect(single(daysBeyondTerms(column(1000, 5), due, column(paid[0][0], ''), undefined, open))).toBe(-10);
  });

  test.each(['', null, 0])('a payment date blank as %j is open', blank => {
    const dates = column(paid[0][0], blank);
    expect(single(daysBeyondTerms(amounts, due, dates, [['2026-03-02']]))).toBe(20);
    expect(single(daysBeyondTerms(amounts, due, dates))).toEqual(errorSaying('#N/A', 'Row 2 is not paid'));
  });

  test('a cell that cannot be read is the answer, as an average of the rest would be another figure', () => {
    expect(single(daysBeyondTerms(column(1000, 'x'), due, paid))).toEqual(
      errorSaying('#VALUE!', 'Amount, row 2'),
    );
    expect(single(daysLate([['']], due, due))).toEqual(errorSaying('#N/A', 'No row counts'));
  });
});
