/** @jest-environment jsdom */
import axe from 'axe-core';
import { act, fireEvent, screen } from '@testing-library/react';
import { paneTheme } from '../../src/taskpane/theme';
import { deskBook } from '../support/deskBook';
import { showPane } from './showPane';

/** What needs a layout is left to the browser test, where axe runs with all its rules. */
const RULES = { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } };

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: RULES });
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
}

async function openTab(index: number): Promise<void> {
  await act(async () => fireEvent.click(screen.getAllByRole('tab')[index]));
}

beforeEach(() => {
  globalThis.fetch = jest.fn(async () => ({ ok: true, json: async () => ({ functions: [] }) })) as never;
});

describe.each(['en-US', 'zh-CN'])('in %s every page passes axe', language => {
  test('search with its list, and the card of a buyer', async () => {
    await showPane(await deskBook({}, { language }));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'o' } });
    expect(await violations()).toEqual([]);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'B004' } });
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
    await screen.findByRole('article');
    document.querySelectorAll('details').forEach(details => (details.open = true));
    expect(await violations()).toEqual([]);
  });

  test('meeting with its confirmation and its report', async () => {
    await showPane(await deskBook({}, { language }));
    await openTab(1);
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: /^(Refresh for meeting|为会议刷新)$/ })),
    );
    expect(await violations()).toEqual([]);
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: /^(Write the sheets|写入工作表)$/ })),
    );
    await screen.findByText(/^(Sheets written|工作表已写入)$/);
    expect(await violations()).toEqual([]);
  });

  test('data with questions, problems and columns', async () => {
    const headers = [
      ['Invoice', 'Abnehmer', 'Due date', 'Amount'],
      ['1', 'B001', 46000, 5],
    ];
    await showPane(await deskBook({ Invoices: headers }, { language }));
    await openTab(2);
    document.querySelectorAll('details').forEach(details => (details.open = true));
    expect(await violations()).toEqual([]);
  });

  test('functions', async () => {
    await showPane(await deskBook({}, { language }));
    await openTab(3);
    expect(await violations()).toEqual([]);
  });
});

/** Contrast of two colours. Source: WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  ['light', false],
  ['dark', true],
])('colours of the %s theme', (_, dark) => {
  const colour = paneTheme(dark).properties;
  const grounds = ['--ground', '--raised'];

  test.each([
    ...['--text', '--quiet', '--accent'].flatMap(text => grounds.map(ground => [text, ground])),
    ['--good', '--goodGround'],
    ['--watch', '--watchGround'],
    ['--bad', '--badGround'],
    ['--text', '--goodGround'],
    ['--text', '--watchGround'],
    ['--text', '--badGround'],
  ])('%s can be read on %s: 4.5 to 1 (WCAG 1.4.3)', (text, ground) => {
    expect(contrast(colour[text], colour[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['--edge', '--accent', '--barNotDue', '--barEarly', '--barLate', '--good', '--watch', '--bad'])(
    '%s stands out from the ground: 3 to 1 (WCAG 1.4.11)',
    mark => {
      expect(contrast(colour[mark], colour['--ground'])).toBeGreaterThanOrEqual(3);
    },
  );
});
