import { creditStatus, creditStatusWhy } from '../../../src/functions/decide/creditStatus';
import { orderCheck } from '../../../src/functions/decide/orderCheck';
import { column, errorSaying } from '../../support/customFunctions';

const NONE = null as never;

// S5.5: 500万 → 80万 for a developer 123 days overdue whose insurer has withdrawn and who is sued twice.
const DEVELOPER = [[5_000_000, 0, 2]];
const HEADERS = [['信用额度', '保险限额', '诉讼']];
const AS_OF = [['2026-10-31']];

describe('CREDITSTATUS', () => {
  test('the developer of the brief is at stop, and the reasons say why in Chinese', () => {
    const ledger: any[][][] = [[[1_900_000]], [[1_000_000]], [[123]], [[3]], NONE, AS_OF, [['zh']]];
    expect(creditStatus(DEVELOPER, HEADERS, ...ledger)).toEqual([['停止赊销']]);
    const [heading, first, ...why] = creditStatusWhy(DEVELOPER, HEADERS, ...ledger);
    expect(heading).toEqual(['信用状态', '有效额度', '额度依据', '原因']);
    expect(first.slice(0, 3)).toEqual(['停止赊销', 800_000, '削减后的额度']);
    expect(why.map(line => line[3])).toEqual(
      expect.arrayContaining([
        expect.stringContaining('最长已逾期 123 天'),
        '保险公司对该客户不予承保，敞口 1,900,000.00 由我方自担风险。',
        '客户涉诉 2 起。',
      ]),
    );
  });

  test('a column of buyers of whom only the ledger knows', () => {
    expect(creditStatus(NONE, NONE, column(0, 10, 10), NONE, column('', '', 95))).toEqual([
      ['Open'],
      ['Approval needed'],
      ['Stop credit'],
    ]);
  });

  test('a cell that cannot be read is an error of its own row', () => {
    const [bad, good] = creditStatus([[1000], [1000]], [['Credit limit']], column('much', 10));
    expect(bad).toEqual([errorSaying('#VALUE!', 'much')]);
    expect(good).toEqual(['Watch']);
  });
});

describe('ORDERCHECK', () => {
  test('an order above the limit needs approval and says by how much', () => {
    const [[status, left, loss, price, why]] = orderCheck(
      [[200]],
      NONE,
      [[1000, 1]],
      [['Credit limit', 'Average days late']],
      [[850]],
    );
    expect([status, left]).toEqual(['Approval needed', -50]);
    expect(loss).toBeGreaterThan(0);
    expect(price).toBeGreaterThan(200);
    expect(why).toContain('50.00 above the effective limit 1,000.00');
  });

  test('an order without an amount is an error', () => {
    expect(orderCheck([['']], NONE, [[1000]], [['Credit limit']])[0][0]).toEqual(
      errorSaying('#N/A', 'Order is missing.'),
    );
  });
});
