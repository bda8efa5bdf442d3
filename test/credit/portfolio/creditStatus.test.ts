import { dayOf } from '../../../src/credit/dates';
import { readWorkbook } from '../../../src/refresh/read/reading';
import type { CellValue } from '../../../src/workbook/workbook';
import { memoryWorkbook } from '../../support/memoryWorkbook';

const TODAY = dayOf(2026, 10, 31);

/** A book as a credit manager keeps it, with a property developer in trouble and a sound neighbour of its group. */
async function assessedBy(id: string, policy: readonly (readonly CellValue[])[] = []) {
  const { workbook, user } = memoryWorkbook();
  const headers = [
    '客户编号',
    '客户名称',
    '集团',
    '信用额度',
    '保险限额',
    '集团额度',
    '资产负债率',
    '诉讼',
    '评级下降',
    '订单量变动',
    '合作起始日',
    '上次复评日',
    '保证金',
    '信用证',
    '预付款',
    '应收票据',
  ];
  const [since, reviewed] = [dayOf(2020, 5, 1), dayOf(2025, 6, 30)];
  await user.addSheet('客户档案', [
    headers,
    [
      'D1',
      '滨河地产',
      '滨河集团',
      5_000_000,
      0,
      9_000_000,
      0.92,
      2,
      '是',
      -0.45,
      since,
      reviewed,
      '',
      '',
      '',
      '',
    ],
    [
      'D2',
      '滨河物业',
      '滨河集团',
      1_000_000,
      '',
      '',
      0.4,
      0,
      '否',
      0,
      since,
      dayOf(2026, 10, 1),
      10_000,
      20_000,
      5_000,
      7_000,
    ],
    [
      'D3',
      '新来客户',
      '',
      1_000_000,
      '',
      '',
      0.4,
      0,
      '否',
      0,
      dayOf(2026, 8, 1),
      dayOf(2026, 10, 1),
      '',
      '',
      '',
      '',
    ],
  ]);
  await user.addSheet('应收账款', [
    ['发票号', '客户', '发票日期', '到期日', '未付金额'],
    ['A1', 'D1', dayOf(2026, 4, 1), dayOf(2026, 6, 30), 1_000_000],
    ['A2', 'D1', dayOf(2026, 10, 1), dayOf(2026, 12, 30), 900_000],
    ['A3', 'D2', dayOf(2026, 10, 1), dayOf(2026, 12, 30), 100_000],
    ['A4', 'D3', dayOf(2026, 10, 1), dayOf(2026, 12, 30), 100_000],
  ]);
  if (policy.length > 0) await user.addSheet('政策', [['设置', '取值'], ...policy.map(row => [...row])]);
  const { portfolio } = await readWorkbook(workbook, TODAY);
  return portfolio!.buyers.find(({ buyer }) => buyer.id === id)!;
}

describe('the credit status in the flow', () => {
  // S5.5: 500万 → 80万; design 6: status stop with its reasons.
  test('the developer of the brief is at stop, its five million cut to eight hundred thousand', async () => {
    const { limit, decide } = await assessedBy('D1');
    expect(limit.effective).toMatchObject({ limit: 800_000, source: 'cutLimit' });
    expect(limit.free).toBe(-1_100_000);
    expect(decide.status).toBe('creditStop');
    const reasons = decide.reasons.map(({ reason }) => reason);
    expect(reasons).toEqual(
      expect.arrayContaining(['daysPastDue', 'lastStage', 'overLimit', 'coverWithdrawn', 'alertRed']),
    );
    expect(reasons).toEqual(expect.arrayContaining(['lawsuits', 'reviewOverdue']));
  });

  test('a group counts as one: its limit leaves what the others do not use', async () => {
    const { limit } = await assessedBy('D2');
    expect(limit.group).toMatchObject({ buyers: 2, exposure: 2_007_000, limit: 9_000_000 });
    const { limit: tight, decide } = await assessedBy('D2', [['有效额度：以集团余额为上限', '是']]);
    expect(tight.effective.limit).toBe(1_000_000);
    expect(decide.reasons.map(({ reason }) => reason)).not.toContain('groupOverLimit');
  });

  // Domain 3.8 no. 8: 20 % of the full limit in the first quarter.
  test('a new buyer has its limit in stages', async () => {
    const { limit } = await assessedBy('D3');
    expect(limit.effective).toMatchObject({ limit: 200_000, source: 'stagedLimit' });
    expect(limit.usage).toBe(0.5);
  });

  // S15: a deposit at 60 %, a letter of credit at 95 %, money in advance in full; notes count as exposure.
  test('securities and notes of the buyers’ sheet are read, and netted where the policy says so', async () => {
    const secured = 5_000 + 19_000 + 6_000;
    const { exposure } = await assessedBy('D2');
    expect(exposure.total).toBe(107_000);
    expect(exposure.net).toMatchObject({ secured, net: 107_000 - secured });
    const { exposure: netted } = await assessedBy('D2', [['敞口扣除担保', '是']]);
    expect(netted.total).toBe(107_000 - secured);
  });
});
