/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { EN_PANE } from '../../src/locales/en/pane';
import { memoryWorkbook } from '../support/memoryWorkbook';
import { showPane } from './showPane';

const { first } = EN_PANE;
const button = (name: string) => screen.findByRole('button', { name });

describe('a workbook that holds no ledger', () => {
  test('is offered what the product does, its sheets, and the sample where the host can open it', async () => {
    const openSample = jest.fn(() => Promise.resolve());
    await showPane(memoryWorkbook({ name: 'preview', language: 'en-US', dark: false, openSample }));
    expect(await screen.findByText(first.title)).toBeTruthy();
    expect(screen.queryByRole('button', { name: first.use.button })).toBeNull();
    fireEvent.click(await button(first.sample.button));
    expect(openSample).toHaveBeenCalledTimes(1);
  });

  test('gets the sheets made in the currency and with the date chosen, and none of the user’s is touched', async () => {
    const desk = memoryWorkbook();
    const { workbook, user } = desk;
    await user.addSheet('Buyers', [['my own notes']]);
    await showPane(desk);
    fireEvent.click(await button(first.sheets.button));
    fireEvent.change(await screen.findByLabelText(first.asOf), { target: { value: '2026-08-31' } });
    fireEvent.click(await button(first.make));
    await waitFor(async () => expect(await user.sheets()).toHaveLength(6));
    const sheets = await workbook.sheets();
    expect(sheets.find(({ name }) => name === 'Buyers')?.top).toEqual([['my own notes']]);
    expect(sheets.find(({ name }) => name === 'Policy')?.top.at(-1)).toEqual(['As-of date', 46265]);
  });

  test('is not made sheets with a date that is none', async () => {
    const desk = memoryWorkbook();
    await showPane(desk);
    fireEvent.click(await button(first.sheets.button));
    fireEvent.change(await screen.findByLabelText(first.asOf), { target: { value: '' } });
    expect((await button(first.make)).hasAttribute('disabled')).toBe(true);
    expect(await desk.user.sheets()).toEqual([]);
  });
});
