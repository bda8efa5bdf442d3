import { dayOf } from '../../src/credit/dates';
import { readWorkbook } from '../../src/refresh/read/reading';
import { starterSheets, type Beginning } from '../../src/refresh/starterSheets';
import { memoryWorkbook } from '../support/memoryWorkbook';

const AS_OF = dayOf(2026, 8, 31);
const begin = async (beginning: Beginning) => {
  const desk = memoryWorkbook();
  const names = await desk.workbook.write({ replace: starterSheets(beginning) });
  return { ...desk, names };
};

// The sheets are read by the same reading as everybody's: their headers must need no question.
describe.each([
  {
    language: 'en',
    currency: 'EUR',
    invoices: 'Invoices',
    row: ['R1', 'C1', 46200, 46230, '', 100, 40, 'EUR'],
  },
  { language: 'zh', currency: 'CNY', invoices: '发票', row: ['R1', 'C1', 46200, 46230, '', 100, 40, 'CNY'] },
] as const)('sheets made in $language', ({ language, currency, invoices, row }) => {
  test('are the user’s, and hold no row that is counted', async () => {
    const { workbook } = await begin({ language, currency, asOf: AS_OF });
    expect((await workbook.sheets()).map(({ owned }) => owned)).toEqual([false, false, false, false, false]);
    const reading = await readWorkbook(workbook, AS_OF + 1);
    expect(reading.questions).toEqual([]);
    expect(reading.invoices).toEqual([]);
  });

  test('are read without a question once they are filled in, in the currency and at the date that were chosen', async () => {
    const { workbook, user } = await begin({ language, currency, asOf: AS_OF });
    for (const [column, value] of row.entries())
      if (value !== '') await user.type(invoices, 1, column, value);
    const reading = await readWorkbook(workbook, AS_OF + 1);
    expect(reading.questions).toEqual([]);
    expect(reading.asOf).toBe(AS_OF);
    expect(reading.portfolio?.policy.general).toMatchObject({ language, currency });
    expect(reading.invoices.map(({ open }) => open)).toEqual([60]);
  });
});
