/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { textOfDay } from '../../src/credit/dates';
import { today } from '../../src/refresh/today';
import { DESK_SHEETS, deskBook } from '../support/deskBook';
import { figureOf, showPane } from './showPane';

async function openData(): Promise<void> {
  await act(async () => fireEvent.click(screen.getByRole('tab', { name: /^Data/ })));
}

async function pick(list: HTMLElement, option: string): Promise<void> {
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
      'row 15Due date, row 15: "next ',
      'row 16There is no rate from JP',
    ]);
    await act(async () => fireEvent.click(lines[1]));
    // The due date stands in the fourth column of the invoices.
    expect(await desk.user.standing()).toEqual({ sheet: 'Invoices', row: 14, column: 3 });
  });

  test('many are shown on demand', async () => {
    const [header, ...rows] = DESK_SHEETS.Invoices;
    const bad = Array.from({ length: 9 }, (_, i) => ['X' + i, 'B001', '', 'soon', 10, 0, 'USD', '', '', '']);
    await showPane(await deskBook({ Invoices: [header, ...rows, ...bad] }));
    await openData();
    const problems = within(screen.getByRole('region', { name: 'Problems' }));
    expect(problems.getAllByRole('listitem')).toHaveLength(6);
    fireEvent.click(problems.getByRole('button', { name: 'Show all 12' }));
    expect(problems.getAllByRole('listitem')).toHaveLength(12);
  });

  test('very many are shown a hundred more at a time, then few again', async () => {
    const [header, ...rows] = DESK_SHEETS.Invoices;
    const bad = Array.from({ length: 150 }, (_, i) => [
      'X' + i,
      'B001',
      '',
      'soon',
      10,
      0,
      'USD',
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

describe('questions about columns', () => {
  const renamed = { Buyer: 'Abnehmer' };

  test('a needed column that no header names is asked for, and nothing is guessed', async () => {
    const desk = await deskBook({ Invoices: invoicesHeaded(renamed) });
    await showPane(desk);
    await openData();
    const question = screen.getByRole('group', { name: /Which column is "Buyer"/ });
    expect(within(question).getByText('Sheet Invoices')).toBeTruthy();
    expect(await desk.workbook.readSetting('columns')).toBeUndefined();
  });

  test('the answer is kept in the workbook, and the invoices count from then on', async () => {
    const desk = await deskBook({ Invoices: invoicesHeaded(renamed) });
    await showPane(desk);
    await openData();
    const question = within(screen.getByRole('group', { name: /Which column is "Buyer"/ }));
    await pick(question.getByRole('combobox', { name: /^Buyer(?! name)/ }), 'Abnehmer');
    expect(await desk.workbook.readSetting('columns')).toBeUndefined();
    await act(async () => fireEvent.click(question.getByRole('button', { name: 'Use Abnehmer as Buyer' })));
    await waitFor(() => expect(screen.queryByRole('group', { name: /Which column/ })).toBeNull());
    expect(await desk.workbook.readSetting('columns')).toMatchObject({
      sheets: { Invoices: { Abnehmer: 'buyer' } },
    });
    fireEvent.click(screen.getByRole('tab', { name: 'Buyer' }));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'B001' } });
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
    await screen.findByRole('article');
    expect(figureOf('Exposure')).toBe('101,000.25');
  });

  test('of two columns that claim one thing the chosen one counts and the other is left alone', async () => {
    const [header, ...rows] = DESK_SHEETS.Invoices;
    const twice = [[...header, 'Customer'], ...rows.map(row => [...row, 'B005'])];
    const desk = await deskBook({ Invoices: twice });
    await showPane(desk);
    await openData();
    const question = within(screen.getByRole('group', { name: /Which column is "Buyer"/ }));
    await pick(question.getByRole('combobox', { name: /^Buyer(?! name)/ }), 'Customer');
    await act(async () => fireEvent.click(question.getByRole('button', { name: 'Use Customer as Buyer' })));
    await waitFor(() => expect(screen.queryByRole('group', { name: /Which column/ })).toBeNull());
    expect(await desk.workbook.readSetting('columns')).toMatchObject({
      sheets: { Invoices: { Customer: 'buyer', Buyer: '' } },
    });
  });

  test('what a column gives can be corrected, and set back to what its header says', async () => {
    const desk = await deskBook();
    await showPane(desk);
    await openData();
    const columns = within(screen.getByRole('region', { name: 'Columns' }));
    await pick(columns.getByRole('combobox', { name: 'Credit limit' }), 'not used');
    await waitFor(async () =>
      expect(await desk.workbook.readSetting('columns')).toMatchObject({
        sheets: { Buyers: { 'Credit limit': '' } },
      }),
    );
    await pick(await columns.findByRole('combobox', { name: 'Credit limit' }), 'As its header says');
    await waitFor(async () =>
      expect(await desk.workbook.readSetting('columns')).toMatchObject({ sheets: { Buyers: {} } }),
    );
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
