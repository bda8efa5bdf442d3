import { dayOfText } from '../../../src/credit/text/date';
import { statementMatch } from '../../../src/functions/orderToCash/statementMatch';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

const DAY = serial('2026-03-02');

describe('STATEMENTMATCH', () => {
  const run = (theirs: any[][], ours: any[][], policy?: any[][]) => {
    const [a, b] = [theirs, ours].map(rows => [0, 1, 2].map(i => rows.map(row => [row[i]])));
    return statementMatch(a[0], a[1], a[2], b[0], b[1], b[2], policy);
  };

  test('matched, differing, missing on either side, and totals that tie', () => {
    const theirs = [
      ['INV-001', DAY, 100],
      ['INV-002', DAY, 90.5],
      ['X', DAY, 7],
      ['', '', ''],
    ];
    const ours = [
      ['inv 1', DAY + 2, 100],
      ['INV-2', DAY, 95],
      ['INV-3', DAY + 30, 50],
    ];
    expect(run(theirs, ours)).toEqual([
      [
        'Status',
        'Their number',
        'Our number',
        'Their date',
        'Our date',
        'Their amount',
        'Our amount',
        'Difference',
        'Reason',
      ],
      ['Matched', 'INV-001', 'inv 1', DAY, DAY + 2, 100, 100, 0, ''],
      ['Differs', 'INV-002', 'INV-2', DAY, DAY, 90.5, 95, -4.5, 'amount differs by -4.50'],
      ['Missing in the ledger', 'X', '', DAY, '', 7, '', 7, ''],
      ['Missing on the statement', '', 'INV-3', '', DAY + 30, '', 50, -50, ''],
      ['Total', '', '', '', '', 197.5, 245, -47.5, ''],
    ]);
  });

  test('tolerances by policy', () => {
    const policy = [
      ['Statement: amount tolerance', 5],
      ['Statement: days tolerance', 0],
    ];
    const statuses = run(
      [
        ['1', DAY, 90.5],
        ['2', DAY, 1],
      ],
      [
        ['1', DAY, 95],
        ['2', DAY + 1, 1],
      ],
      policy,
    ).map(([status]) => status);
    expect(statuses).toEqual(['Status', 'Matched', 'Differs', 'Total']);
  });

  test('a line that cannot be read stands below the rest and in the difference of the totals', () => {
    const found = run(
      [
        ['1', DAY, 'x'],
        ['2', DAY, 5],
      ],
      [['2', DAY, 5]],
    );
    const error = errorSaying('#VALUE!', 'Their amount, row 1: "x" is not a number');
    expect(found.slice(1).map(row => [row[0], row[7]])).toEqual([
      ['Matched', 0],
      [error, ''],
      ['Total', error],
    ]);
  });

  test('columns of one side have to be of equal length', () => {
    const found = statementMatch(
      column('1', '2', '3'),
      column(DAY, DAY),
      column(1, 2, 3),
      [['']],
      [['']],
      [['']],
    );
    expect(single(found)).toEqual(errorSaying('#N/A', 'Their date has 2 rows'));
  });
});
