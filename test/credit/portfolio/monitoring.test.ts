import { dayOf, textOfDay } from '../../../src/credit/dates';
import { isFault } from '../../../src/credit/fault';
import { decisionsOn } from '../../../src/credit/portfolio/decisions';
import type { CellValue } from '../../../src/workbook/workbook';
import { readWorkbook } from '../../../src/refresh/read/reading';
import '../../support/formulas';
import { refreshForMeeting } from '../../../src/refresh/refresh';
import { memoryWorkbook } from '../../support/memoryWorkbook';

const TODAY = dayOf(2026, 10, 31);

type Rows = readonly (readonly CellValue[])[];

const HEADERS = [
  '客户编号',
  '客户名称',
  '信用额度',
  '诉讼',
  '评级下降',
  '订单量变动',
  '近期逾期变化',
  '平均逾期天数',
  '合作起始日',
  '上次复评日',
  '资产负债率',
];
const BUYERS: Rows = [
  ['D1', '滨河地产', 5_000_000, 2, '是', -0.45, 20, 35, dayOf(2020, 5, 1), dayOf(2025, 6, 30), 0.6],
  ['D2', '东湖贸易', 1_000_000, 0, '否', 0, 2, 3, dayOf(2025, 1, 1), dayOf(2026, 10, 10), 0.4],
  ['D3', '西山商行', 1_000_000, '', '', '', '', '', '', '', 0.4],
];
const INVOICES: Rows = [
  ['A1', 'D1', dayOf(2026, 4, 1), dayOf(2026, 6, 30), 1_000_000, '', ''],
  ['A2', 'D2', dayOf(2026, 10, 1), dayOf(2026, 12, 30), 300_000, '', ''],
  ['A3', 'D2', dayOf(2026, 9, 20), dayOf(2026, 10, 20), 100_000, dayOf(2026, 10, 25), ''],
  ['A4', 'D3', dayOf(2026, 9, 1), dayOf(2026, 10, 1), 900_000, '', '已违约'],
];

async function assessed() {
  const { workbook, user } = memoryWorkbook();
  await user.addSheet('客户档案', [HEADERS, ...BUYERS.map(row => [...row])]);
  const headers = ['发票号', '客户', '发票日期', '到期日', '未付金额', '承诺付款日', '还款计划'];
  await user.addSheet('应收账款', [headers, ...INVOICES.map(row => [...row])]);
  const { portfolio } = await readWorkbook(workbook, TODAY);
  if (!portfolio) throw new Error('nothing was read');
  const of = (id: string) => portfolio.buyers.find(({ buyer }) => buyer.id === id)!;
  return { of, kinds: (id: string) => decisionsOn(of(id), [], portfolio).map(({ kind }) => kind) };
}

describe('the chapter of warnings', () => {
  // The policy's weights: lawsuits 25, pays later 25, downgrade 20, swing of orders 15;
  // usage 15, for 1,000,000 is above the 800,000 to which the limit is cut (S5.5).
  test('the developer of the brief is on red alert, by the signals of its sheet', async () => {
    const { of, kinds } = await assessed();
    expect(of('D1').warnings).toMatchObject({ alert: 100, colour: 'alertRed' });
    expect(kinds('D1')).toContain('redAlert');
    expect(
      '=WARNINGS({2,"是",-0.45,20,1.25}, {"诉讼","评级下降","订单量变动","近期逾期变化","额度使用率"})',
    ).toAnswer('{100,Red}');
  });

  // A promise passed: 20. A broken plan and 90 % of the limit in use: 20 + 15.
  test('what the ledger knows counts though no sheet says it', async () => {
    const { of } = await assessed();
    expect(of('D2').warnings).toMatchObject({ alert: 20, colour: 'alertAmber' });
    expect(of('D3').warnings).toMatchObject({ alert: 35, colour: 'alertAmber' });
  });
});

describe('the chapter of reviews', () => {
  // S10.1, S10.2: quarterly from 2025-06-30 on; the credit file within the year.
  test('a review is due by the months of the grade, the credit file yearly', async () => {
    const { of, kinds } = await assessed();
    const { review, score } = of('D1');
    expect(review.fileBy).toBe(dayOf(2026, 6, 30));
    expect(review.next).toBeGreaterThan(dayOf(2025, 6, 30));
    expect(review.next).toBeLessThanOrEqual(dayOf(2025, 9, 30));
    expect(review.daysOverdue).toBe(TODAY - review.next);
    const { name } = isFault(score.judgement) ? { name: '' } : score.judgement.grade;
    expect(`=REVIEWDATE("2025-06-30", "${name}", "2020-05-01", 100, "2026-10-31")`).toAnswer(
      textOfDay(review.next),
    );
    expect(kinds('D1')).toContain('reviewDue');
  });

  test('one reviewed this month is not due, one never seen has no date', async () => {
    const { of, kinds } = await assessed();
    expect(of('D2').review).toMatchObject({ daysOverdue: NaN, triggered: false });
    expect(kinds('D2')).not.toContain('reviewDue');
    expect(of('D3').review.next).toBeNaN();
  });
});

describe('what earlier meetings wrote down', () => {
  // S9.5, S10.4: a downgrade is a signal and triggers a review at once.
  test('a buyer whose grade has fallen since the last meeting is to be reviewed at once', async () => {
    const { workbook, user } = memoryWorkbook();
    const headers = ['Buyer ID', 'Credit limit', 'Debt ratio', 'Last review'];
    await user.addSheet('Buyers', [headers, ['E1', 100_000, 0.2, dayOf(2026, 10, 20)]]);
    await user.addSheet('Invoices', [
      ['Invoice', 'Buyer', 'Invoice date', 'Due date', 'Open amount'],
      ['I1', 'E1', dayOf(2026, 9, 1), dayOf(2026, 12, 1), 1_000],
    ]);
    const read = async (day: number) => (await readWorkbook(workbook, day)).portfolio!.buyers[0];
    await refreshForMeeting(workbook, dayOf(2026, 10, 25));
    expect(await read(TODAY)).toMatchObject({ review: { triggered: false, daysOverdue: NaN } });

    await user.type('Buyers', 1, 2, 1.5);
    const fallen = await read(TODAY);
    expect(fallen.review).toMatchObject({ triggered: true, next: TODAY, daysOverdue: 0 });
    expect(fallen.warnings.found).toMatchObject({ signals: [{ signal: 'ratingDowngrade' }] });

    await user.type('Buyers', 1, 3, dayOf(2026, 10, 28));
    expect((await read(TODAY)).review.triggered).toBe(false);
  });
});
