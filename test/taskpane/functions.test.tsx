/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { deskBook } from '../support/deskBook';
import { showPane } from './showPane';

const METADATA = {
  functions: [
    {
      id: 'DUEDATE',
      description: 'The due date of an invoice. Terms such as net 30 are understood.',
      parameters: [{ name: 'invoiceDate' }, { name: 'terms' }, { name: 'policy', optional: true }],
    },
    { id: 'AGINGBUCKET', description: 'The ageing bucket, e.g. 1-30, of an invoice.', parameters: [] },
  ],
};

async function openFunctions(language = 'en-US'): Promise<void> {
  await showPane(await deskBook({}, { language }));
  await act(async () => fireEvent.click(screen.getAllByRole('tab')[3]));
}

function serveMetadata(ok = true): jest.Mock {
  const fetched = jest.fn(async (_: string) => ({ ok, status: ok ? 200 : 404, json: async () => METADATA }));
  globalThis.fetch = fetched as never;
  return fetched;
}

test('functions stand by name with the first sentence, the syntax and their help page', async () => {
  const fetched = serveMetadata();
  await openFunctions();
  expect(fetched).toHaveBeenCalledWith('functions.json');
  const items = await screen.findAllByRole('listitem');
  expect(items.map(item => item.querySelector('strong')?.textContent)).toEqual(['AGINGBUCKET', 'DUEDATE']);
  expect(screen.getByText('The ageing bucket, e.g. 1-30, of an invoice.')).toBeTruthy();
  expect(screen.getByText('The due date of an invoice.')).toBeTruthy();
  expect(screen.getByText('=DUEDATE(invoiceDate, terms, [policy])')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Help for DUEDATE' }).getAttribute('href')).toBe(
    'help/DUEDATE.html',
  );
});

test('the filter keeps what it names', async () => {
  serveMetadata();
  await openFunctions();
  fireEvent.change(await screen.findByRole('textbox', { name: 'Filter functions' }), {
    target: { value: 'due' },
  });
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('the syntax is copied', async () => {
  serveMetadata();
  const writeText = jest.fn(async (_: string) => undefined);
  Object.assign(navigator, { clipboard: { writeText } });
  await openFunctions();
  await act(async () =>
    fireEvent.click(await screen.findByRole('button', { name: 'Copy the formula of DUEDATE' })),
  );
  expect(writeText).toHaveBeenCalledWith('=DUEDATE(invoiceDate, terms, [policy])');
  expect(screen.getByText('Copied')).toBeTruthy();
});

test('Chinese has its own metadata and help', async () => {
  const fetched = serveMetadata();
  await openFunctions('zh-CN');
  expect(fetched).toHaveBeenCalledWith('functions.zh-CN.json');
  const link = await screen.findByRole('link', { name: 'DUEDATE 的帮助' });
  expect(link.getAttribute('href')).toBe('help/zh-CN/DUEDATE.html');
});

test('a list that cannot be loaded is said to be missing', async () => {
  serveMetadata(false);
  await openFunctions();
  expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
});
