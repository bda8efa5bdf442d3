/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { textOfDay } from '../../src/credit/dates';
import { today } from '../../src/refresh/today';
import { DESK_SHEETS, deskBook } from '../support/deskBook';
import { figureOf, showPane } from './showPane';

async function openData(): Promise<void> {
  await act(async () => fireEvent.click(screen.getByRole('tab', { name: /^Data/ })));
}

async function pick(list: HTMLElement, option: string | RegExp): Promise<void> {
  fireEvent.click(list);
  await act(async () => fireEvent.click(await screen.findByRole('option', { name: option })));
}

/** The invoices of the desk with other headers in place of some. */
function invoicesHeaded(names: Readonly<Record<string, string>>) {
  const [header, ...rows] = DESK_SHEETS.Invoices;
  return [header.map(name => names[String(name)] ?? name), ...rows];
}

describe('problems', () => {
  test('each names its row and what to do, and a click goes to the cell', async () => {
    const desk = await deskBook();
    await showPane(desk);
    await openData();
    const problems = screen.getByRole('region', { name: 'Problems' });
    const lines = within(problems).getAllByRole('button');
    expect(lines.map(line => line.textContent?.slice(0, 30))).toEqual([
      'row 14Buyer "Stranger & Sons" ',
      'row 15Due date holds "next wee',
      'row 16There is no rate from JP',
    ]);
    await act(async () => fireEvent.click(lines[1]));
    // The due date stands in the fourth column of the invoices.
    expect(await desk.user.standing()).toEqual({ sheet: 'Invoices', row: 14, column: 3 });
  });

  test('a cause stands once, with its count, its money and the first of its rows', async () => {
    const [header, ...rows] = DESK_SHEETS.Invoices;
    const bad = Array.from({ length: 9 }, (_, i) => ['X' + i, 'B001', '', 'soon', 10, 0, 'JPY', '', '', '']);
    const desk = await deskBook({ Invoices: [header, ...rows, ...bad] });
    await showPane(desk);
    await openData();
    const problems = within(screen.getByRole('region', { name: 'Problems' }));
    const line = problems.getByText(/There is no rate from JPY/).closest('li')!;
    // Row 16 of the desk is one of 500 yen; nine of 10 come to it.
    expect(line.textContent).toContain('10 rows · 590.00 JPY');
    await act(async () => fireEvent.click(within(line).getByRole('button', { name: 'row 18' })));
    expect((await desk.user.standing())?.row).toBe(17);
  });

  test('very many causes are shown a hundred more at a time, then few again', async () => {
    const [header, ...rows] = DESK_SHEETS.Invoices;
    const bad = Array.from({ length: 150 }, (_, i) => [
      'X' + i,
      'B001',
      '',
      46000,
      10,
      0,
      `Q${i}Q`,
      '',
      '',
      '',
    ]);
    await showPane(await deskBook({ Invoices: [header, ...rows, ...bad] }));
    await openData();
    const problems = within(screen.getByRole('region', { name: 'Problems' }));
    for (const [name, lines] of [
      ['Show 100 more', 106],
      ['Show all 153', 153],
      ['Show fewer', 6],
    ] as const) {
      fireEvent.click(problems.getByRole('button', { name }));
      expect(problems.getAllByRole('listitem')).toHaveLength(lines);
    }
  });
});

describe('every row', () => {
  test('read is counted and left out by cause, in rows and money', async () => {
    await showPane(await deskBook());
    await openData();
    const rows = within(screen.getByRole('region', { name: 'Every row' }));
    // Of the desk's fifteen rows one is in yen, for which there is no rate.
    expect(rows.getByText('read 15 = 14 + 1 + 0')).toBeTruthy();
    expect(rows.getByText('Left out: No rate to the policy’s currency').parentElement?.textContent).toContain(
      '500.00 JPY',
    );
    expect(rows.getByText('One row is in no figure.')).toBeTruthy();
  });

  test('a total of the user’s own is held against ours', async () => {
    const [header, ...rows] = DESK_SHEETS.Invoices;
    const dollars = rows.filter(row => row[6] === 'USD');
    const sum =
      24500.5 + (31250 - 10000) + 48000 - 1250.25 + 9900 + 1200 + 1300 + 1400 + 37500 + 15000 + 777 + 500;
    const total = ['', 'Total', '', '', sum + 10000, 10000, '', '', '', ''];
    const desk = await deskBook({ Invoices: [header, ...dollars, total] });
    await showPane(desk);
    await openData();
    const region = within(screen.getByRole('region', { name: 'Every row' }));
    expect(region.getByText('Every row is accounted for, and it ties to your own totals.')).toBeTruthy();
    expect(region.getByText(/^Total 160,077.25: ours is the same/)).toBeTruthy();
  });
});

describe('questions', () => {
  const renamed = { Buyer: 'Abnehmer' };
  const asked = () => screen.getByRole('group', { name: /Which column is "Buyer"/ });

  test('a needed column that no header names is asked for, and nothing is counted until it is said', async () => {
    const desk = await deskBook({ Invoices: invoicesHeaded(renamed) });
    await showPane(desk);
    await openData();
    expect(within(asked()).getByText('Sheet Invoices')).toBeTruthy();
    expect(await desk.workbook.readSetting('reading')).toBeUndefined();
    expect(screen.queryByRole('region', { name: 'Every row' })).toBeNull();
  });

  test('the answer is kept in the workbook, and the invoices count from then on', async () => {
    const desk = await deskBook({ Invoices: invoicesHeaded(renamed) });
    await showPane(desk);
    await openData();
    await pick(within(asked()).getByRole('combobox'), /^Abnehmer/);
    await act(async () => fireEvent.click(within(asked()).getByRole('button', { name: /^Use Abnehmer/ })));
    await waitFor(() => expect(screen.queryByRole('group', { name: /Which column/ })).toBeNull());
    expect(await desk.workbook.readSetting('reading')).toMatchObject({
      sheets: { Invoices: { columns: { Abnehmer: 'buyer' } } },
    });
    fireEvent.click(screen.getByRole('tab', { name: 'Buyer' }));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'B001' } });
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
    await screen.findByRole('article');
    expect(figureOf('Exposure')).toBe('101,000.25');
  });

  test('one click accepts every proposal', async () => {
    const desk = await deskBook({ Invoices: invoicesHeaded(renamed) });
    await showPane(desk);
    await openData();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /^Accept/ })));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Questions' })).toBeNull());
    expect(screen.getByText('read 15 = 14 + 1 + 0')).toBeTruthy();
  });

  test('of two columns that claim one thing the chosen one counts', async () => {
    const [header, ...rows] = DESK_SHEETS.Invoices;
    const twice = [[...header, 'Customer'], ...rows.map((row, i) => [...row, i % 2 ? 'B005' : 'B002'])];
    const desk = await deskBook({ Invoices: twice });
    await showPane(desk);
    await openData();
    await pick(within(asked()).getByRole('combobox'), /^Customer/);
    await act(async () => fireEvent.click(within(asked()).getByRole('button', { name: /^Use Customer/ })));
    await waitFor(() => expect(screen.queryByRole('group', { name: /Which column/ })).toBeNull());
    expect(await desk.workbook.readSetting('reading')).toMatchObject({
      sheets: { Invoices: { columns: { Customer: 'buyer' } } },
    });
  });

  test('what a column gives can be corrected, and set back to what its header says', async () => {
    const desk = await deskBook();
    await showPane(desk);
    await openData();
    const columns = within(screen.getByRole('region', { name: 'Columns' }));
    await pick(columns.getByRole('combobox', { name: 'Credit limit' }), 'not used');
    await waitFor(async () =>
      expect(await desk.workbook.readSetting('reading')).toMatchObject({
        sheets: { Buyers: { columns: { 'Credit limit': '' } } },
      }),
    );
    await pick(await columns.findByRole('combobox', { name: 'Credit limit' }), 'As its header says');
    await waitFor(async () =>
      expect(await desk.workbook.readSetting('reading')).toMatchObject({
        sheets: { Buyers: { columns: {} } },
      }),
    );
  });

  test('a sheet that nobody recognises can be made invoices by hand: its role, its header row, its columns', async () => {
    const strange = [
      ['whatever', ''],
      ['Wer', 'Was', 'Wieviel'],
      ['B001', 'x', 120.5],
      ['B002', 'y', 80],
    ];
    const desk = await deskBook({ Invoices: strange });
    await showPane(desk);
    await openData();
    await pick(await screen.findByRole('combobox', { name: 'What Invoices is' }), 'Invoices');
    await pick(await screen.findByRole('combobox', { name: 'Header row of Invoices' }), '2');
    const columns = within(await screen.findByRole('region', { name: 'Columns' }));
    await pick(await columns.findByRole('combobox', { name: 'Wer' }), 'Buyer');
    await act(async () =>
      fireEvent.click(await screen.findByRole('button', { name: 'Accept the proposal' })),
    );
    expect(await desk.workbook.readSetting('reading')).toMatchObject({
      sheets: { Invoices: { role: 'invoices', headerRow: 2, columns: { Wer: 'buyer', Wieviel: 'open' } } },
    });
    await waitFor(() => expect(screen.getByText('read 2 = 2 + 0 + 0')).toBeTruthy());
  });
});

describe('the as-of date', () => {
  test('is the policy’s, and the pane says so', async () => {
    await showPane(await deskBook());
    expect(screen.getByText('2026-11-22').parentElement?.textContent).toBe(
      'As of 2026-11-22 set in the policy',
    );
  });

  test('is today without one in the policy', async () => {
    const before = textOfDay(today());
    await showPane(await deskBook({ Policy: undefined }));
    const shown = screen.getByText(/^\d{4}-\d{2}-\d{2}$/);
    // The pane may have read the workbook before midnight.
    expect([before, textOfDay(today())]).toContain(shown.textContent);
    expect(shown.parentElement?.textContent).toBe(`As of ${shown.textContent} today`);
  });
});

test('a workbook that cannot be read while a cell is edited says so, and is read when that ends', async () => {
  const desk = await deskBook();
  await showPane(desk);
  await desk.user.edit(true);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Read the workbook again' })));
  expect(await screen.findByText(/Press Enter or Esc there/)).toBeTruthy();
  await desk.user.edit(false);
  await waitFor(() => expect(screen.queryByText(/Press Enter or Esc/)).toBeNull(), { timeout: 4000 });
});
