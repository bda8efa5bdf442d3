import { dayOf } from '../../src/credit/dates';
import { decimalOf, Decimal } from '../../src/credit/money';
import { remember, withProposals } from '../../src/reading/memory';
import { readWorkbook } from '../../src/refresh/read/reading';
import { refreshForMeeting, sheetsToWrite } from '../../src/refresh/refresh';
import { formatMessage } from '../../src/locales/formatMessage';
import { Cancelled } from '../../src/workbook/timeSlicer';
import type { CellValue } from '../../src/workbook/workbook';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memoryWorkbook';

const TODAY = dayOf(2026, 10, 31);

const IN_DOLLARS: CellValue[][] = [
  ['Setting', 'Value'],
  ['Currency', 'USD'],
];

const serial = (year: number, month: number, day: number) => dayOf(year, month, day);

const BUYERS: CellValue[][] = [
  [
    'Buyer ID',
    'Buyer name',
    'Name in Chinese',
    'Credit limit',
    'Total assets',
    'Total liabilities',
    'Average days late',
  ],
  ['B1', 'Alder Tools', '赤杨工具', 1000, 500000, 200000, 2],
  ['B2', 'Birch Foods', '白桦食品', '', 300000, 310000, 40],
  ['B3', 'Cedar Homes', '雪松家居', 0, '', '', ''],
];

const INVOICES: CellValue[][] = [
  ['Invoice', 'Buyer', 'Due date', 'Open amount', 'Currency', 'Disputed'],
  ['I-1', 'B1', serial(2026, 11, 15), 600.1, 'USD', ''],
  ['I-2', 'B1', serial(2026, 10, 1), 500.2, 'USD', ''],
  ['I-3', 'B2', serial(2026, 7, 1), 250.25, 'USD', 50],
  ['I-4', 'Cedar Homes', serial(2026, 10, 20), 80, 'USD', ''],
  ['I-5', 'B2', serial(2026, 10, 25), -20, 'USD', ''],
];

function open(sheets: Record<string, CellValue[][]>): MemoryWorkbook {
  const memory = memoryWorkbook();
  for (const [name, cells] of Object.entries(sheets)) {
    // At once, as everything in memory.
    void memory.user.addSheet(name, cells);
  }
  return memory;
}

function sheetCells(memory: MemoryWorkbook, name: string): Promise<CellValue[][]> {
  return memory.workbook.sheets().then(async sheets => {
    const sheet = sheets.find(known => known.name === name);
    return sheet ? memory.workbook.read(sheet, sheet.row) : [];
  });
}

const said = (
  problems: readonly { sheet: string; row: number; message: Parameters<typeof formatMessage>[0] }[],
) => problems.map(({ sheet, row, message }) => `${sheet} ${row}: ${formatMessage(message, 'en')}`);

describe('refresh for the meeting', () => {
  test('writes the four sheets and the history, and leaves the user’s sheets as they are', async () => {
    const memory = open({ Buyers: BUYERS, Invoices: INVOICES });
    const before = [await sheetCells(memory, 'Buyers'), await sheetCells(memory, 'Invoices')];
    const report = await refreshForMeeting(memory.workbook, TODAY);
    expect(report.sheets).toEqual([
      'Credit Meeting',
      'Buyer Review',
      'Collections',
      'Ageing',
      'Credit History',
    ]);
    expect([await sheetCells(memory, 'Buyers'), await sheetCells(memory, 'Invoices')]).toEqual(before);
  });

  test('the ageing ties to the sum of the open amounts, worked by hand', async () => {
    const memory = open({ Buyers: BUYERS, Invoices: INVOICES });
    const { meeting } = await refreshForMeeting(memory.workbook, TODAY);
    const total = INVOICES.slice(1).reduce(
      (sum, row) => sum.plus(decimalOf(row[3] as number)),
      new Decimal(0),
    );
    expect(meeting?.portfolio.whole.receivables.total).toBe(total.toNumber());
    expect(meeting?.portfolio.whole.receivables.total).toBe(1410.55);
    const cells = await sheetCells(memory, 'Ageing');
    const totalRow = cells.find(row => row[0] === 'Total');
    expect(totalRow?.slice(2, 8)).toEqual([600.1, 560.2, 0, 0, 250.25, 1410.55]);
    expect(cells.flat()).toContain('The ageing ties to the ledger.');
  });

  test('collections list each overdue invoice by stage with its reason (ladder 7/15/30)', async () => {
    const memory = open({ Buyers: BUYERS, Invoices: INVOICES });
    await refreshForMeeting(memory.workbook, TODAY);
    const cells = await sheetCells(memory, 'Collections');
    const rows = cells.filter(row => String(row[5]).startsWith('I-'));
    expect(rows.map(row => [row[0], row[5], row[7]])).toEqual([
      [3, 'I-3', 122],
      [3, 'I-2', 30],
      [1, 'I-4', 11],
    ]);
    expect(rows[0][10]).toBe(200.25);
  });

  test('a blank limit asks for one, zero is no credit, and the limit is watched', async () => {
    const memory = open({ Buyers: BUYERS, Invoices: INVOICES });
    const { meeting } = await refreshForMeeting(memory.workbook, TODAY);
    const decisions = Object.fromEntries(
      meeting!.agenda.map(({ assessed, decisions: own }) => [assessed.buyer.id, own.map(({ kind }) => kind)]),
    );
    expect(decisions.B1).toContain('overLimit');
    expect(decisions.B2).toEqual(expect.arrayContaining(['noLimit', 'knockOut']));
    expect(decisions.B3).toContain('overLimit');
  });

  test('a second meeting is compared with the first', async () => {
    const memory = open({ Buyers: BUYERS, Invoices: INVOICES });
    await refreshForMeeting(memory.workbook, TODAY - 92);
    const { meeting } = await refreshForMeeting(memory.workbook, TODAY);
    expect(meeting?.lastAsOf).toBe(TODAY - 92);
    const changesOf = (id: string) =>
      meeting!.agenda.find(({ assessed }) => assessed.buyer.id === id)?.changes;
    expect(changesOf('B1')).toEqual([
      { field: 'stage', from: 0, to: 3, worse: true },
      { field: 'creditStatus', from: 'creditApproval', to: 'creditStop', worse: true },
      { field: 'overdue', from: 0, to: 500.2, worse: true },
    ]);
    expect(changesOf('B2')).toEqual([]);
    const history = await sheetCells(memory, 'Credit History');
    expect(history.length).toBe(1 + 2 * 3);
  });

  test('a history that the user has renamed or hidden is still the one compared with and added to', async () => {
    const memory = open({ Buyers: BUYERS, Invoices: INVOICES });
    await refreshForMeeting(memory.workbook, TODAY - 92);
    await memory.user.rename('Credit History', 'Past meetings');
    await memory.user.hide('Past meetings');
    const { meeting, sheets } = await refreshForMeeting(memory.workbook, TODAY);
    expect(meeting?.lastAsOf).toBe(TODAY - 92);
    expect(sheets.at(-1)).toBe('Past meetings');
    expect((await sheetCells(memory, 'Past meetings')).length).toBe(1 + 2 * 3);
  });

  const inLanguage = async (memory: MemoryWorkbook, language: string, asOf: number) => {
    await memory.user.type('Policy', 1, 1, language);
    return refreshForMeeting(memory.workbook, asOf);
  };
  const POLICY: CellValue[][] = [
    ['Setting', 'Value'],
    ['Language', 'English'],
  ];
  const ENGLISH = ['Credit Meeting', 'Buyer Review', 'Collections', 'Ageing', 'Credit History'];

  test('another language in the policy keeps sheets and history, and changes what is written on them', async () => {
    const memory = open({ Buyers: BUYERS, Invoices: INVOICES, Policy: POLICY });
    await inLanguage(memory, 'English', TODAY - 92);
    const reading = await readWorkbook(memory.workbook, TODAY);
    await memory.user.type('Policy', 1, 1, 'Chinese');
    expect(await sheetsToWrite(memory.workbook, reading)).toEqual(
      ENGLISH.map(name => ({ name, change: name === 'Credit History' ? 'appended' : 'replaced' })),
    );
    const { meeting, sheets } = await inLanguage(memory, 'Chinese', TODAY);
    expect(sheets).toEqual(ENGLISH);
    expect(await memory.user.sheets()).toEqual(['Buyers', 'Invoices', 'Policy', ...ENGLISH]);
    expect(meeting?.lastAsOf).toBe(TODAY - 92);
    expect(meeting?.agenda[0].changes).toMatchObject([
      { field: 'stage' },
      { field: 'creditStatus' },
      { field: 'overdue' },
    ]);
    expect((await sheetCells(memory, 'Credit History')).length).toBe(1 + 2 * 3);
    expect((await sheetCells(memory, 'Ageing')).flat()).not.toContain('Total');
  });

  test('the workbook of an earlier version, which knew its sheets by their names, goes on with them', async () => {
    const memory = open({ Buyers: BUYERS, Invoices: INVOICES, Policy: POLICY });
    await inLanguage(memory, 'English', TODAY - 92);
    await memory.markAsBefore(Object.fromEntries(ENGLISH.map(name => [name, name])));
    const { meeting, sheets } = await inLanguage(memory, 'Chinese', TODAY);
    expect(sheets).toEqual(ENGLISH);
    expect(meeting?.lastAsOf).toBe(TODAY - 92);
  });

  test('asks for the sheets once', async () => {
    const memory = open({ Buyers: BUYERS, Invoices: INVOICES });
    const asked = jest.spyOn(memory.workbook, 'sheets');
    await refreshForMeeting(memory.workbook, TODAY);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('the same date refreshed twice adds nothing to the history', async () => {
    const memory = open({ Buyers: BUYERS, Invoices: INVOICES });
    await refreshForMeeting(memory.workbook, TODAY);
    await refreshForMeeting(memory.workbook, TODAY);
    expect((await sheetCells(memory, 'Credit History')).length).toBe(1 + 3);
  });
});

describe('bad input is named and everything else counts', () => {
  test('text for a date, an unknown buyer, a duplicate id, a currency without a rate', async () => {
    const memory = open({
      Buyers: [...BUYERS, ['B1', 'Alder Twin', '', 5, '', '', '']],
      Invoices: [
        ...INVOICES,
        ['I-6', 'B1', 'soon', 10, 'USD', ''],
        ['I-7', 'Nobody Ltd', serial(2026, 10, 1), 20, 'USD', ''],
        ['I-8', 'B1', serial(2026, 10, 1), 30, 'EUR', ''],
        ['I-9', 'B1', serial(2026, 10, 1), 'lots', 'USD', ''],
        ['I-10', 'B1', serial(2026, 10, 1), '#N/A', 'USD', ''],
      ],
      Policy: IN_DOLLARS,
    });
    const { portfolio, problems } = await readWorkbook(memory.workbook, TODAY);
    const texts = said(problems);
    expect(texts).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Buyers 5: Buyer id B1 stands in row 2 already/),
        expect.stringMatching(/^Invoices 7: Due date holds "soon", which is no date/),
        expect.stringMatching(/^Invoices 8: Buyer "Nobody Ltd" is not among the buyers/),
        expect.stringMatching(/^Invoices 9: There is no rate from EUR to USD/),
        expect.stringMatching(/^Invoices 10: Open amount holds "lots", which is no amount/),
      ]),
    );
    // A problem of one cell knows its column, so that the pane can lead there.
    expect(problems.flatMap(({ rows }) => rows.map(({ row, column }) => [row, column]))).toEqual(
      expect.arrayContaining([
        [7, 2],
        [10, 3],
        [11, 3],
      ]),
    );
    expect(portfolio?.whole.receivables.total).toBe(1440.55);
    expect(portfolio?.whole.receivables.undated).toBe(10);
  });

  test('a workbook without invoices says what is needed', async () => {
    const memory = open({ Notes: [['Hello'], ['world']] });
    const { portfolio, problems } = await readWorkbook(memory.workbook, TODAY);
    expect(portfolio).toBeUndefined();
    expect(said(problems)[0]).toMatch(/No sheet holds invoices/);
  });

  test('a renamed column is asked for, not guessed, and the answer is remembered', async () => {
    const renamed = INVOICES.map((row, i) =>
      i === 0 ? row.map(cell => (cell === 'Due date' ? 'Spätestens' : cell)) : row,
    );
    const memory = open({ Buyers: BUYERS, Invoices: renamed });
    const asked = await readWorkbook(memory.workbook, TODAY);
    expect(asked.questions).toHaveLength(1);
    expect(asked.questions[0]).toMatchObject({
      kind: 'column',
      sheet: 'Invoices',
      field: 'due',
      proposes: 'Spätestens',
    });
    expect(asked.portfolio).toBeUndefined();
    await remember(memory.workbook, before => withProposals(before, asked.questions));
    const answered = await readWorkbook(memory.workbook, TODAY);
    expect(answered.questions).toEqual([]);
    expect(answered.portfolio?.whole.receivables.total).toBe(1410.55);
  });

  test('a policy that cannot be read is named with its row, and the default serves meanwhile', async () => {
    const memory = open({
      Buyers: BUYERS,
      Invoices: INVOICES,
      Policy: [
        ['Setting', 'Value'],
        ['Grace dayz', 3],
      ],
    });
    const { problems, portfolio } = await readWorkbook(memory.workbook, TODAY);
    expect(said(problems)).toContainEqual(
      expect.stringMatching(/^Policy 2: .*no setting "Grace dayz".*Grace days/),
    );
    expect(problems.map(({ sheet, row }) => [sheet, row])).toContainEqual(['Policy', 2]);
    expect(portfolio?.policy.dunning.graceDays).toBe(0);
  });

  test('two currencies are added with a rate, to the cent', async () => {
    const memory = open({
      Buyers: BUYERS,
      Invoices: [...INVOICES, ['I-8', 'B1', serial(2026, 10, 1), 33.33, 'EUR', '']],
      Rates: [
        ['Currency', 'Rate'],
        ['EUR', 1.1],
      ],
      Policy: IN_DOLLARS,
    });
    const { portfolio } = await readWorkbook(memory.workbook, TODAY);
    expect(portfolio?.whole.receivables.total).toBe(new Decimal('1410.55').plus('36.66').toNumber());
  });
});

test('a refresh that pauses at every step writes what one writes that never pauses', async () => {
  const refreshed = async (eachLook: number) => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += eachLook));
    const buyers = Array.from({ length: 500 }, (_, i) => [
      `B${i}`,
      `Buyer ${i}`,
      '',
      10 * i,
      500,
      100,
      i % 40,
    ]);
    const invoices = Array.from({ length: 3000 }, (_, i) => [
      `I${i}`,
      `B${(i * 7) % 510}`,
      serial(2026, 10, 30) - (i % 120),
      (i % 97) - 5.25,
      i % 50 ? 'USD' : 'EUR',
      '',
    ]);
    const memory = open({
      Buyers: [BUYERS[0], ...buyers],
      Invoices: [INVOICES[0], ...invoices],
      Policy: IN_DOLLARS,
    });
    const stages = new Set<string>();
    for (const date of [TODAY - 30, TODAY])
      await refreshForMeeting(memory.workbook, date, { progress: ({ stage }) => stages.add(stage) });
    jest.restoreAllMocks();
    return { facts: await memory.user.facts(), stages: [...stages] };
  };
  const [paused, straight] = [await refreshed(1000), await refreshed(0)];
  expect(paused.facts).toBe(straight.facts);
  expect(paused.stages).toEqual(['reading', 'assessing', 'comparing', 'sheets', 'writing']);
});

test('a refresh that is called off leaves the workbook as it was', async () => {
  const memory = open({ Buyers: BUYERS, Invoices: INVOICES });
  const before = await memory.user.facts();
  const attempt = new AbortController();
  attempt.abort();
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
  await expect(refreshForMeeting(memory.workbook, TODAY, { signal: attempt.signal })).rejects.toThrow(
    Cancelled,
  );
  jest.restoreAllMocks();
  expect(await memory.user.facts()).toBe(before);
});

test('the number of round trips does not grow with the number of buyers', async () => {
  const trips = async (buyers: number) => {
    const rows = Array.from({ length: buyers }, (_, i) => [`B${i}`, `Buyer ${i}`, '', 1000, 500, 100, 3]);
    const invoices = rows.map(([id], i) => [`I${i}`, id, serial(2026, 10, 1), 10.01, 'USD', '']);
    const memory = open({ Buyers: [BUYERS[0], ...rows], Invoices: [INVOICES[0], ...invoices] });
    const before = memory.wire.trips.length;
    await refreshForMeeting(memory.workbook, TODAY);
    return memory.wire.trips.length - before;
  };
  expect(await trips(300)).toBe(await trips(3));
  expect(await trips(3)).toBeLessThanOrEqual(12);
});
