import { creditScore } from '../../../src/functions/assess/score';
import { creditScoreWhy } from '../../../src/functions/assess/scoreWhy';
import { lateProb } from '../../../src/functions/assess/lateProbability';
import { paymentRecord } from '../../../src/functions/assess/paymentRecord';
import { column, errorSaying, single } from '../../support/customFunctions';

describe('PAYMENTRECORD', () => {
  const AS_OF = [[46100]];
  // Worked by hand: days late -2, 4, 10 (paid), and 5 so far; days beyond terms (-200 + 400 + 2000 + 500) / 500.
  const NORTH = {
    due: [46010, 46020, 46030, 46095],
    paid: [46008, 46024, 46040, ''],
    amounts: [100, 100, 200, 100],
  };
  const names = (name: string, count: number) => column(...new Array<string>(count).fill(name));
  const north = () =>
    paymentRecord(
      names('North', 4),
      column(...NORTH.due),
      column(...NORTH.paid),
      column(...NORTH.amounts),
      AS_OF,
    );

  test('gives the record of each buyer under headers that CREDITSCORE and LATEPROB know', () => {
    const table = north();
    expect(table[0][0]).toBe('Buyer');
    expect(table[1].slice(0, 4)).toEqual(['North', 0.75, 5.4, 0]);
    expect(table[1][4]).toBeCloseTo(Math.sqrt(36.25 - 4.25 ** 2), 12);
    expect(table[1][5]).toBe(4);
    expect(creditScore(table)).toEqual([['Credit score'], [expect.any(Number)]]);
    const items = creditScoreWhy(table).map(([item]) => item);
    expect(items).not.toContain('Unknown column');
    const figures = new Map(creditScoreWhy(table).map(([item, figure]) => [item, figure]));
    expect([
      figures.get('Share paid late'),
      figures.get('Average days late'),
      figures.get('Invoices seen'),
    ]).toEqual([0.75, 5.4, 4]);
    expect(lateProb(table)[1][0]).toBeGreaterThan(0);
  });

  test('its Chinese headers are known as well', () => {
    const table = paymentRecord(names('北方', 1), [[46010]], [[46020]], [[100]], AS_OF, [['zh']]);
    expect(table[0][0]).toBe('客户');
    expect(creditScore(table)[1]).toEqual([expect.any(Number)]);
    expect(creditScoreWhy(table).map(([item]) => item)).not.toContain('Unknown column');
  });

  test('credits, zeros and blank rows are no invoices, and what is not known yet is blank', () => {
    const buyers = column('North', 'North', '', 'South');
    const table = paymentRecord(
      buyers,
      column(46010, 46010, '', 46200),
      column(46020, '', '', ''),
      column(100, -50, '', 9),
      AS_OF,
    );
    expect(table.slice(1)).toEqual([
      ['North', 1, 10, 0, '', 1],
      ['South', '', '', '', '', ''],
    ]);
  });

  test('an invoice that cannot be read costs its own buyer only', () => {
    const table = paymentRecord(
      column('A', 'B', 'C'),
      column('soon', '', 46010),
      column('', '', 46010),
      column(1, 1, 1),
      AS_OF,
    );
    expect(table.slice(1).map(row => row.slice(0, 2))).toEqual([
      ['A', errorSaying('#VALUE!', 'Due date, row 1: "soon"')],
      ['B', errorSaying('#N/A', 'Due date is missing.')],
      ['C', 0],
    ]);
    expect(single(paymentRecord(column('A', 'B'), [[46010]], [[46010]], column(1, 1, 1), AS_OF))).toEqual(
      errorSaying('#N/A', 'Give columns of equal length'),
    );
    expect(single(paymentRecord([['A']], [[46010]], [[46010]], [[1]], [['']]))).toEqual(
      errorSaying('#N/A', 'As-of date'),
    );
  });
});
