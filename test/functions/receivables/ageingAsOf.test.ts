import { agingAsOf } from '../../../src/functions/receivables/ageingAsOf';
import { column, errorSaying, single } from '../../support/customFunctions';

describe('AGINGASOF', () => {
  const HEAD = ['Buyer', 'Not due', '1-30', '31-60', '61-90', '91+', 'Total'];
  const numbers = column('1', '2', '3');
  const buyers = column('A', 'A', 'B');
  const dates = column('2026-01-01', '2026-02-01', '2026-02-20');
  const due = column('2026-01-31', '2026-03-03', '2026-02-25');
  const amounts = column(100, 50, 10.1);
  const receipts = [
    column('1', '1', ''),
    column('2026-02-10', '2026-03-10', '2026-02-27'),
    column(30, 70, 4),
  ] as const;
  const age = (asOf: string, ...more: any[]) =>
    (agingAsOf as any)(numbers, buyers, dates, due, amounts, ...receipts, [[asOf]], ...more) as any[][];

  // irohastack's page on matching payments: receipts write the numbers their own way. Field case F59.
  test('a receipt finds its document however its number is written', () => {
    const found = (agingAsOf as any)(
      column('INV-1', 'INV-2'),
      'K',
      '2026-01-01',
      '2026-01-31',
      column(100, 200),
      column('inv 1', 'ＩＮＶ－２'),
      column('2026-02-10', '2026-02-10'),
      column(40, 50),
      '2026-02-28',
    ) as any[][];
    expect(found.slice(1)).toEqual([
      ['K', 0, 210, 0, 0, 0, 210],
      ['Total', 0, 210, 0, 0, 0, 210],
    ]);
  });

  test('a ledger total that is blank in the first of several cells is missing, not NaN', () => {
    const found = age('2026-02-28', undefined, column('', 70));
    expect(found.at(-1)!.at(-1)).toEqual(errorSaying('#N/A', 'is missing'));
  });

  test('only what was posted and received by then counts', () => {
    expect(age('2026-01-15')).toEqual([HEAD, ['A', 100, 0, 0, 0, 0, 100], ['Total', 100, 0, 0, 0, 0, 100]]);
    expect(age('2026-02-28', column('', '', 'B'))).toEqual([
      HEAD,
      ['A', 50, 70, 0, 0, 0, 120],
      ['B', 0, 6.1, 0, 0, 0, 6.1],
      ['Total', 50, 76.1, 0, 0, 0, 126.1],
    ]);
    expect(age('2025-12-31')).toEqual([HEAD, ['Total', 0, 0, 0, 0, 0, 0]]);
  });

  test('ages from the posting date where the policy says so', () => {
    const policy = [
      ['Ageing counts from', 'posting date'],
      ['', ''],
    ];
    expect(age('2026-02-28', column('', '', 'B'), null, policy)[1]).toEqual(['A', 0, 50, 70, 0, 0, 120]);
  });

  test('ties to the ledger, or says by how much it does not', () => {
    const rows = age('2026-02-28', null, [[126.1]]).slice(-2);
    expect(rows).toEqual([
      ['Ledger', '', '', '', '', '', 126.1],
      ['Difference', '', '', '', '', '', 0],
    ]);
    expect(
      age('2026-02-28', null, [[130]])
        .at(-1)!
        .at(-1),
    ).toEqual(
      errorSaying('#NUM!', 'The ageing comes to 126.10, the ledger to 130.00: a difference of -3.90.'),
    );
    expect(age('2026-02-28', null, [['']])).toHaveLength(5);
  });

  test('a row without posting date or with an unreadable amount is an error of its buyer and the whole', () => {
    const found = agingAsOf(
      numbers,
      buyers,
      column('2026-01-01', '', '2026-02-20'),
      due,
      amounts,
      ...receipts,
      [['2026-02-28']],
    );
    const error = errorSaying('#N/A', 'Invoice date is missing');
    expect(found.map(row => [row[0], row.at(-1)]).slice(1)).toEqual([
      ['A', error],
      ['B', 10.1],
      ['(no buyer)', -4],
      ['Total', error],
    ]);
  });

  test('no receipts at all', () => {
    const none = [['']];
    const found = agingAsOf(numbers, buyers, dates, due, amounts, none, none, none, [['2026-02-28']]);
    expect(found.at(-1)!.at(-1)).toBe(160.1);
  });

  test('needs its day', () => {
    expect(single(age(''))).toEqual(errorSaying('#N/A', 'As-of date is missing'));
  });
});
