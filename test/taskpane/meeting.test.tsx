/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { REFRESH_ASKED } from '../../src/refresh/asked';
import { deskBook } from '../support/deskBook';
import { showPane } from './showPane';

async function openMeeting(): Promise<void> {
  fireEvent.click(screen.getByRole('tab', { name: /^(Meeting|会议)/ }));
  await screen.findByRole('heading', { name: /Refresh for meeting|刷新信用会议/ });
}

async function press(name: string): Promise<void> {
  await act(async () => fireEvent.click(await screen.findByRole('button', { name })));
}

const ON_SHEETS = ['Buyers', 'Invoices', 'Orders', 'Rates', 'Policy'];

describe('refresh for the meeting', () => {
  test('says which sheets it will add, and writes none before the user agrees', async () => {
    const desk = await deskBook();
    await showPane(desk);
    await openMeeting();
    await press('Refresh for meeting');
    const asked = within(screen.getByRole('group', { name: 'Refresh for meeting' }));
    expect(asked.getByText('These new sheets will be added:')).toBeTruthy();
    expect(asked.getAllByRole('listitem').map(item => item.textContent)).toEqual([
      'Credit Meeting',
      'Buyer Review',
      'Collections',
      'Ageing',
      'Credit History',
    ]);
    expect(await desk.user.sheets()).toEqual(ON_SHEETS);
    await press('Cancel');
    expect(await desk.user.sheets()).toEqual(ON_SHEETS);
  });

  test('writes them once the user agrees, and tells what came of it', async () => {
    const desk = await deskBook();
    await showPane(desk);
    await openMeeting();
    await press('Refresh for meeting');
    await press('Write the sheets');
    expect(await screen.findByText('Sheets written')).toBeTruthy();
    const added = (await desk.user.sheets()).filter(name => !ON_SHEETS.includes(name));
    expect(added).toEqual(
      expect.arrayContaining(['Credit Meeting', 'Buyer Review', 'Collections', 'Ageing']),
    );
    expect(screen.getByText('3 problems in the data, see the Data tab')).toBeTruthy();
    expect(screen.getByText(/decisions are needed/)).toBeTruthy();
    await press('Go to the sheet Ageing');
    expect((await desk.user.standing())?.sheet).toBe('Ageing');
  });

  test('says before the second time that the sheets will be replaced', async () => {
    const desk = await deskBook();
    await showPane(desk);
    await openMeeting();
    await press('Refresh for meeting');
    await press('Write the sheets');
    await screen.findByText('Sheets written');
    await press('Refresh for meeting');
    const asked = within(screen.getByRole('group', { name: 'Refresh for meeting' }));
    expect(asked.queryByText('These new sheets will be added:')).toBeNull();
    expect(asked.getByText(/will be replaced with new content/)).toBeTruthy();
    expect(asked.getByText(/keeps its rows and gets new ones/)).toBeTruthy();
    await press('Replace them');
    expect(await screen.findByText('Sheets written')).toBeTruthy();
  });

  test('names a sheet of ours as the user has renamed it, and a new one as it will be called', async () => {
    const desk = await deskBook();
    await desk.user.addSheet('Ageing', [['my own']]);
    await showPane(desk);
    await openMeeting();
    await press('Refresh for meeting');
    const names = () =>
      within(screen.getByRole('group', { name: 'Refresh for meeting' }))
        .getAllByRole('listitem')
        .map(item => item.textContent);
    expect(names()).toContain('Ageing (Credit Desk)');
    await press('Write the sheets');
    await screen.findByText('Sheets written');
    await desk.user.rename('Collections', 'Who to call');
    await desk.user.rename('Credit History', 'Past meetings');
    await press('Refresh for meeting');
    expect(names()).toEqual([
      'Credit Meeting',
      'Buyer Review',
      'Who to call',
      'Ageing (Credit Desk)',
      'Past meetings',
    ]);
    await press('Replace them');
    await screen.findByText('Sheets written');
    expect(await desk.user.sheets()).toEqual(
      expect.arrayContaining(['Who to call', 'Past meetings', 'Ageing', 'Ageing (Credit Desk)']),
    );
    expect(await desk.user.sheets()).not.toContain('Collections');
  });

  test('a decision leads to its buyer', async () => {
    const desk = await deskBook();
    await showPane(desk);
    await openMeeting();
    await press('Refresh for meeting');
    await press('Write the sheets');
    await screen.findByText('Sheets written');
    await press('Collapsed Carpets');
    expect(await screen.findByRole('article', { name: 'Collapsed Carpets' })).toBeTruthy();
  });

  test('the buyer of a row of our own sheets is shown', async () => {
    const desk = await deskBook();
    await showPane(desk);
    await openMeeting();
    await press('Refresh for meeting');
    await press('Write the sheets');
    await screen.findByText('Sheets written');
    const review = await desk.workbook.sheets().then(all => all.find(({ name }) => name === 'Buyer Review')!);
    const row = review.row + review.top.findIndex(cells => cells.includes('B005'));
    fireEvent.click(screen.getByRole('tab', { name: 'Buyer' }));
    await act(() => desk.user.select('Buyer Review', row, 0));
    expect(await screen.findByRole('article', { name: 'Quiet Quarry' })).toBeTruthy();
  });

  test('a write that fails says so and what to do, and the workbook is as it was', async () => {
    const desk = await deskBook();
    await showPane(desk);
    await openMeeting();
    await press('Refresh for meeting');
    const before = await desk.user.facts();
    const write = jest.spyOn(desk.workbook, 'write').mockImplementation(async plan => {
      await desk.wire.restart();
      await desk.wire.failAt(0, 'refuse', true);
      write.mockRestore();
      return desk.workbook.write(plan);
    });
    await press('Write the sheets');
    expect(await screen.findByText('The meeting sheets were not refreshed')).toBeTruthy();
    expect(screen.getAllByText(/Save the workbook, reload the pane and try again/).length).toBeGreaterThan(0);
    expect(screen.getByText('The workbook is as it was.')).toBeTruthy();
    expect(await desk.user.facts()).toBe(before);
  });

  test('a refresh says what it does and how far it is, and can be stopped', async () => {
    const desk = await deskBook();
    await showPane(desk);
    await openMeeting();
    await press('Refresh for meeting');
    const before = await desk.user.facts();
    let bar: HTMLElement | undefined;
    jest.spyOn(desk.workbook, 'write').mockImplementation(async (_, slicer) => {
      bar = await screen.findByRole('progressbar', { name: 'Writing the sheets…' });
      fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
      await slicer?.pause(0.5);
      return [];
    });
    await press('Write the sheets');
    expect(await screen.findByText('The refresh was stopped')).toBeTruthy();
    expect(bar?.getAttribute('aria-valuenow')).toBe('80');
    expect(bar?.getAttribute('aria-valuetext')).toBe('80%');
    expect(screen.getByText('The workbook is as it was.')).toBeTruthy();
    expect(await desk.user.facts()).toBe(before);
  });

  test('a protected workbook is told how to be unprotected', async () => {
    const desk = await deskBook();
    await desk.user.protectStructure();
    await showPane(desk);
    await openMeeting();
    await press('Refresh for meeting');
    await press('Write the sheets');
    expect(await screen.findByText(/Remove the protection \(Review, Unprotect\)/)).toBeTruthy();
  });

  test('the ribbon’s wish opens the confirmation', async () => {
    await showPane(await deskBook());
    await act(async () => void window.dispatchEvent(new Event(REFRESH_ASKED)));
    expect(await screen.findByRole('button', { name: 'Write the sheets' })).toBeTruthy();
  });

  test('without data there is nothing to refresh, and the pane says what it needs', async () => {
    const none = {
      Buyers: undefined,
      Invoices: undefined,
      Orders: undefined,
      Rates: undefined,
      Policy: undefined,
    };
    const desk = await deskBook({ ...none, Notes: [['hello']] });
    await showPane(desk);
    expect(screen.getByText('Credit Desk works with the ledger you already keep')).toBeTruthy();
    await openMeeting();
    const refresh = screen.getByRole('button', { name: 'Refresh for meeting' });
    await waitFor(() => expect(refresh.hasAttribute('disabled')).toBe(true));
  });
});
