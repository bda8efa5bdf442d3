import '../support/customFunctions';
import { dayOf } from '../../src/credit/dates';
import { dunningAction } from '../../src/functions/collect/dunningAction';
import { dunningReport } from '../../src/functions/collect/dunningReport';
import { formatMessage } from '../../src/locales/formatMessage';
import { refreshForMeeting } from '../../src/refresh/refresh';
import type { CellValue } from '../../src/workbook/workbook';
import { memoryWorkbook } from '../support/memoryWorkbook';

const AS_OF = dayOf(2026, 10, 31);

const BUYERS: CellValue[][] = [
  ['Buyer ID', 'Buyer name'],
  ['B1', 'Alder Tools'],
  ['B2', 'Birch Foods'],
  ['B3', 'Cedar Homes'],
];

const HEADER = [
  'Invoice',
  'Buyer',
  'Due date',
  'Open amount',
  'Disputed',
  'Promised date',
  'Last stage',
  'Last letter',
  'On hold until',
  'Payment plan',
  'Cause',
];

// Ladder 7/15/30; all facts of DUNNINGACTION, each in a row that it decides.
const ROWS: CellValue[][] = [
  ['plain', 'B1', AS_OF - 31, 100, '', '', '', '', '', '', ''],
  ['held', 'B1', AS_OF - 31, 100, '', '', '', '', AS_OF, '', ''],
  ['hold over', 'B1', AS_OF - 31, 100, '', '', '', '', AS_OF - 1, '', ''],
  ['plan kept', 'B1', AS_OF - 31, 100, '', '', '', '', '', 'On track', ''],
  ['plan broken', 'B1', AS_OF - 31, 100, '', '', '', '', '', 'Broken', ''],
  ['temporary', 'B1', AS_OF - 31, 100, '', '', '', '', '', '', 'temporary difficulty'],
  ['worsening', 'B1', AS_OF - 20, 100, '', '', '', '', '', '', 'worsening solvency'],
  ['issued', 'B2', AS_OF - 20, 100, '', '', 2, AS_OF - 3, '', '', ''],
  ['partly disputed', 'B3', AS_OF - 9, 60, 30, '', '', '', '', '', ''],
  ['promised', 'B3', AS_OF - 9, 40, '', AS_OF + 3, '', '', '', '', ''],
];

async function refreshed(rows: CellValue[][], policy: CellValue[][] = [], header: CellValue[] = HEADER) {
  const { workbook, user } = memoryWorkbook();
  await user.addSheet('Buyers', BUYERS);
  await user.addSheet('Invoices', [header, ...rows]);
  await user.addSheet('Policy', [['Setting', 'Value'], ['As-of date', AS_OF], ...policy]);
  const report = await refreshForMeeting(workbook, 1);
  const sheet = (await workbook.sheets()).find(({ name }) => name === 'Collections')!;
  const cells = await workbook.read(sheet, sheet.row);
  const head = cells.findIndex(row => row.includes('Stage'));
  const column = (name: string) => cells[head].indexOf(name);
  const found = new Map(
    cells.slice(head + 1).map(row => [row[column('Invoice')], (name: string) => row[column(name)]]),
  );
  return { report, found };
}

const columnOf = (rows: CellValue[][], name: string) => rows.map(row => [row[HEADER.indexOf(name)]]);
const ofInvoice = (rows: CellValue[][]) =>
  ['Disputed', 'Promised date', 'Last stage', 'Last letter', 'On hold until', 'Payment plan', 'Cause'].map(
    name => columnOf(rows, name),
  );

// Design, principle 1: one engine, three surfaces.
describe('the Collections sheet says what the formulas say', () => {
  test('of each invoice the action of DUNNINGACTION', async () => {
    const { found } = await refreshed(ROWS);
    const [due, amount] = ['Due date', 'Open amount'].map(name => columnOf(ROWS, name));
    const [disputed, promise, lastStage, lastDate, hold, plan, cause] = ofInvoice(ROWS);
    const actions = dunningAction(
      due,
      [[AS_OF]],
      amount,
      disputed,
      promise,
      lastStage,
      lastDate,
      hold,
      plan,
      cause,
    );
    expect(ROWS.map(([number]) => [number, found.get(number)!('Action')])).toEqual(
      ROWS.map(([number], i) => [number, actions[i][0]]),
    );
    expect(actions.flat()).toEqual([
      'Legal action',
      'None',
      'Legal action',
      'None',
      'Legal action',
      'Negotiate a payment plan',
      'Legal action',
      'None',
      'Written reminder',
      'None',
    ]);
  });

  test.each([0, 50, 1000])(
    'of each buyer the stage of DUNNINGREPORT, with a minimum total of %d',
    async minimum => {
      const rule: CellValue[][] = [['Minimum total to dun', minimum]];
      const { found, report } = await refreshed(ROWS, rule);
      const [buyer, due, amount] = ['Buyer', 'Due date', 'Open amount'].map(name => columnOf(ROWS, name));
      const [disputed, promise, lastStage, lastDate, hold, plan, cause] = ofInvoice(ROWS);
      const [, ...lines] = dunningReport(
        buyer,
        due,
        amount,
        [[AS_OF]],
        disputed,
        promise,
        lastStage,
        lastDate,
        hold,
        plan,
        cause,
        rule,
      );
      const stages = new Map(lines.map(([name, stage]) => [name, stage]));
      for (const [number, owner] of ROWS) {
        expect([number, found.get(number)!('Buyer’s stage')]).toEqual([number, stages.get(owner)]);
      }
      expect(report.meeting!.portfolio.buyers.map(({ dunning }) => dunning.stage)).toEqual([
        ...stages.values(),
      ]);
    },
  );

  test('it names what holds an invoice back, and the buyer’s own minimum', async () => {
    const { found } = await refreshed(ROWS, [['Minimum total to dun', 50]]);
    expect(found.get('plan kept')!('Held back by')).toBe('the payment plan is kept');
    expect(found.get('held')!('Held back by')).toContain('2026-10-31');
    expect(found.get('plain')!('Held back by')).toBe('');
    expect(found.get('partly disputed')!('Stage')).toBe(1);
    expect(found.get('partly disputed')!('Held back by')).toContain('50.00');
  });

  test('an invoice that the buyer’s minimum holds back comes after those to dun, and is not counted', async () => {
    const { found, report } = await refreshed(ROWS, [['Minimum total to dun', 50]]);
    const order = [...found.keys()];
    expect(order.indexOf('partly disputed')).toBeGreaterThan(order.indexOf('plain'));
    const { buyers } = report.meeting!.portfolio;
    expect(buyers.map(({ dunning }) => dunning.stage)).toEqual([3, 0, 0]);
  });
});

describe('the columns', () => {
  test('are recognised by Chinese headers and words', async () => {
    const header = [
      '发票号',
      '买方',
      '到期日',
      '未付金额',
      '争议金额',
      '承诺付款日',
      '上次催收阶段',
      '上次催收日期',
      '暂缓至',
      '还款计划',
      '逾期原因',
    ];
    const words: Record<string, string> = {
      'On track': '正常履行',
      Broken: '已违约',
      'temporary difficulty': '暂时困难',
      'worsening solvency': '偿付能力恶化',
    };
    const chinese = ROWS.map(row => row.map(cell => words[String(cell)] ?? cell));
    const [english, other] = [
      await refreshed(ROWS),
      await refreshed(chinese, [['Language', 'English']], header),
    ];
    expect(other.report.reading.problems).toEqual([]);
    for (const [number] of ROWS) {
      expect([number, other.found.get(number)!('Action')]).toEqual([
        number,
        english.found.get(number)!('Action'),
      ]);
    }
  });

  test('a word that is none and a letter after the as-of date are named with their row', async () => {
    const rows: CellValue[][] = [
      ['odd plan', 'B1', AS_OF - 31, 100, '', '', '', '', '', 'maybe', ''],
      ['odd cause', 'B1', AS_OF - 31, 100, '', '', '', '', '', '', 'bad luck'],
      ['future', 'B2', AS_OF - 31, 100, '', '', 1, AS_OF + 1, '', '', ''],
    ];
    const { report, found } = await refreshed(rows);
    expect(
      report.reading.problems.map(
        ({ sheet, row, message }) => `${sheet} ${row}: ${formatMessage(message, 'en')}`,
      ),
    ).toEqual([
      expect.stringMatching(/^Invoices 2: Payment plan, row 2: "maybe"/),
      expect.stringMatching(/^Invoices 3: Cause, row 3: "bad luck"/),
      expect.stringMatching(/^Invoices 4: The last letter is dated 2026-11-01/),
    ]);
    expect(found.get('odd plan')!('Action')).toBe('Legal action');
    expect(found.get('future')!('Reason')).toContain('2026-11-01');
  });
});

test('a letter once sent is no step back on the ladder for the next meeting', async () => {
  const { report } = await refreshed(ROWS);
  const issued = report.meeting!.agenda.find(({ assessed }) => assessed.buyer.id === 'B2')!;
  expect(issued.assessed.dunning.stage).toBe(0);
  expect(issued.now.figures.stage).toBe(2);
});
