import type { Bench } from '../bench';
import { same } from '../check';

interface HarnessCase {
  readonly name: string;
  run(bench: Bench & { readonly address: string }): Promise<void>;
}

/** The error code that a batch written against Microsoft's client ends with. */
async function codeFrom(
  address: string,
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string> {
  try {
    await Excel.run({ session: address }, batch);
    return 'no error';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

function failing(
  name: string,
  code: string,
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): HarnessCase {
  return {
    name,
    async run({ user, address }) {
      await user.addSheet('Buyers', [
        ['Buyer', 'Limit'],
        ['Acme', 500],
      ]);
      same('the error', await codeFrom(address, batch), code);
    },
  };
}

/** Mistakes in the use of Office.js that the tests must catch, or they prove nothing. */
export const HARNESS_CASES: readonly HarnessCase[] = [
  failing('catches a property that was not loaded', 'PropertyNotLoaded', async context => {
    const sheet = context.workbook.worksheets.getItem('Buyers');
    sheet.load('id');
    await context.sync();
    return sheet.name;
  }),
  failing('catches a missing sync', 'PropertyNotLoaded', async context => {
    const sheet = context.workbook.worksheets.getItem('Buyers');
    sheet.load('name');
    return sheet.name;
  }),
  failing('catches the wrong name of a property', 'ApiNotFound', async context => {
    context.workbook.worksheets.getItem('Buyers').load('nmae');
    await context.sync();
  }),
  failing('catches a property of the wrong kind of object', 'ApiNotFound', async context => {
    context.workbook.worksheets.getItem('Buyers').getRangeByIndexes(0, 0, 1, 1).load('visibility');
    await context.sync();
  }),
  failing('catches a sheet that is not there', 'ItemNotFound', async context => {
    context.workbook.worksheets.getItem('Invoices').load('name');
    await context.sync();
  }),
  failing('catches the use of a null object', 'ItemNotFound', async context => {
    context.workbook.worksheets.getItemOrNullObject('Invoices').name = 'x';
    await context.sync();
  }),
  failing('catches values of another size than their range', 'InvalidArgument', async context => {
    context.workbook.worksheets.getItem('Buyers').getRangeByIndexes(0, 0, 2, 2).values = [[1, 2]];
    await context.sync();
  }),
  failing('catches deleting a very hidden sheet', 'InvalidOperation', async context => {
    const sheet = context.workbook.worksheets.add('New');
    sheet.visibility = 'VeryHidden';
    sheet.delete();
    await context.sync();
  }),
  failing('catches a request above the limit', 'RequestPayloadSizeLimitExceeded', async context => {
    const text = 'x'.repeat(30_000);
    const values = Array.from({ length: 200 }, () => [text]);
    context.workbook.worksheets.getItem('Buyers').getRangeByIndexes(0, 0, 200, 1).values = values;
    await context.sync();
  }),
  {
    name: 'keeps a range for later round trips, as Excel does',
    async run({ user, address }) {
      await user.addSheet('Buyers', [
        ['Buyer', 'Limit'],
        ['Acme', 500],
      ]);
      const values = await Excel.run({ session: address }, async context => {
        const range = context.workbook.worksheets.getItem('Buyers').getRangeByIndexes(1, 0, 1, 2);
        await context.sync();
        range.load('values');
        await context.sync();
        return range.values;
      });
      same('values', values, [['Acme', 500]]);
    },
  },
  {
    name: 'makes formulas, numbers and dates of text, as Excel does',
    async run({ user, address }) {
      await user.addSheet('Buyers', [['x']]);
      await Excel.run({ session: address }, async context => {
        context.workbook.worksheets.getItem('Buyers').getRangeByIndexes(0, 0, 1, 4).values = [
          ['=1+1', '00123', '2025-03-01', "'=1+1"],
        ];
        await context.sync();
      });
      const seen = await Promise.all([0, 1, 2, 3].map(column => user.cell('Buyers', 0, column)));
      same(
        'formulas',
        seen.map(cell => cell.formula ?? ''),
        ['=1+1', '', '', ''],
      );
      same(
        'values',
        seen.map(cell => cell.value),
        [0, 123, 45717, '=1+1'],
      );
    },
  },
];
