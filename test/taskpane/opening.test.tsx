/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Pane } from '../../src/taskpane/Pane';
import { HostProvider } from '../../src/taskpane/HostProvider';
import { paneTheme } from '../../src/taskpane/theme';
import type { SheetInfo } from '../../src/workbook/workbook';
import { deskBook } from '../support/deskBook';
import type { MemoryWorkbook } from '../support/memoryWorkbook';
import './showPane';

/** Shows the pane beside a workbook whose sheets come when `answer` is called. */
async function openPane(desk: MemoryWorkbook): Promise<() => Promise<void>> {
  const { sheets } = desk.workbook;
  let answer = () => undefined as void;
  const asked = new Promise<void>(resolve => (answer = resolve));
  const workbook = {
    ...desk.workbook,
    sheets: async (...given: unknown[]): Promise<SheetInfo[]> => {
      await asked;
      return (sheets as (...all: unknown[]) => Promise<SheetInfo[]>)(...given);
    },
  };
  render(
    <HostProvider host={workbook.host}>
      <Pane workbook={workbook} />
    </HostProvider>,
  );
  await screen.findByRole('combobox');
  return async () => act(async () => answer());
}

const search = () => screen.getByRole<HTMLInputElement>('combobox');

describe('while the workbook is read for the first time', () => {
  test('what is typed is kept and answered when it has been read', async () => {
    const read = await openPane(await deskBook());
    fireEvent.change(search(), { target: { value: '海港' } });
    expect(screen.getByText('The workbook is being read. The answer comes by itself.')).toBeTruthy();
    await read();
    expect((await screen.findByRole('option')).textContent).toContain('Harbour Textiles Ltd');
    expect(search().value).toBe('海港');
  });

  test('Enter pressed before shows the buyer when it has been read', async () => {
    const read = await openPane(await deskBook());
    fireEvent.change(search(), { target: { value: 'quarry' } });
    fireEvent.keyDown(search(), { key: 'Enter' });
    await read();
    expect(await screen.findByRole('article', { name: 'Quiet Quarry' })).toBeTruthy();
  });

  test('an Excel busy with its user is asked again, and nothing is said to have failed', async () => {
    const desk = await deskBook();
    await desk.user.edit(true);
    const read = await openPane(desk);
    await read();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    fireEvent.change(search(), { target: { value: 'B005' } });
    await desk.user.edit(false);
    expect((await screen.findByRole('option')).textContent).toContain('Quiet Quarry');
  });
});

test('the pane follows the theme of the program around it', async () => {
  const desk = await deskBook();
  let formatMessage: (dark: boolean) => void = () => undefined;
  const host = {
    ...desk.workbook.host,
    watchDark: (listener: typeof formatMessage) => {
      formatMessage = listener;
      return () => undefined;
    },
  };
  const ground = () => document.documentElement.style.getPropertyValue('--ground');
  render(<HostProvider host={host}>pane</HostProvider>);
  expect(ground()).toBe(paneTheme(false).properties['--ground']);
  act(() => formatMessage(true));
  expect(ground()).toBe(paneTheme(true).properties['--ground']);
  act(() => formatMessage(false));
  expect(ground()).toBe(paneTheme(false).properties['--ground']);
});
