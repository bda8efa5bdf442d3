import { dayOfText } from '../../../src/credit/text/date';
import { dunningReport, dunningReportWhy } from '../../../src/functions/collect/dunningReport';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

const DUE = serial('2026-01-01');

const on = (days: number) => [[DUE + days]];

describe('DUNNINGREPORT', () => {
  const buyers = column('North', 'North', 'South', '');
  const due = column(DUE, DUE + 20, DUE + 20, '');

  test('a row a buyer; rows without money are left out', () => {
    expect(dunningReport(buyers, due, column(1000, -200, 500, ''), on(30))).toEqual([
      ['Buyer', 'Stage', 'Action', 'Total', 'Stage reached'],
      ['North', 3, 'Legal action', 800, 3],
      ['South', 1, 'Written reminder', 500, 1],
    ]);
  });

  test('an item that cannot be read is an error in the row of its buyer', () => {
    expect(dunningReport(buyers, due, column(1000, 'x', 500, 7), on(30)).slice(1)).toEqual([
      ['North', errorSaying('#VALUE!', 'Amount, row 2'), '', '', ''],
      ['South', 1, 'Written reminder', 500, 1],
      ['(no buyer)', errorSaying('#N/A', 'Due date is missing'), '', '', ''],
    ]);
  });

  test('columns of different lengths, and no as-of date', () => {
    expect(single(dunningReport(buyers, column(DUE, DUE), [[5]], on(30)))).toEqual(
      errorSaying('#N/A', 'Due date has 2 rows'),
    );
    expect(single(dunningReport(buyers, due, [[5]], [['']]))).toEqual(
      errorSaying('#N/A', 'As-of date is missing'),
    );
  });

  test('the reasons have a column a figure', () => {
    const [heading, north] = dunningReportWhy(buyers, due, column(1000, -200, 500, ''), on(30));
    expect(heading).toHaveLength(8);
    expect(north.slice(0, 7)).toEqual(['North', 3, 1, 1000, -200, 800, 30]);
    expect(north[7]).toContain('Less credits of 200.00');
  });
});
