import { dayOfText } from '../../../src/credit/text/date';
import { invoiceLag, invoiceOnTime, invoiceOnTimeWhy } from '../../../src/functions/orderToCash/invoiceLag';
import { column, errorSaying } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

const DAY = serial('2026-03-02');

describe('invoicing after shipping', () => {
  test('times of day count, as numbers and as texts', () => {
    const shipped = column(DAY + 16 / 24, '2026-03-02 16:00', '2026-03-02T16:00:30Z', DAY);
    const invoiced = column(DAY + 1 + 10.5 / 24, '2026-03-03 10:30:00', '2026-03-02 16:00:30', '2026/3/3');
    expect(invoiceLag(shipped, invoiced)).toEqual([[18.5], [18.5], [0], [24]]);
  });

  test('statuses and their reasons', () => {
    const shipped = [[DAY]];
    const invoiced = column(DAY + 1, DAY + 2, '', null);
    const asOf = column(DAY + 3, DAY + 3, DAY + 1, DAY + 3);
    expect(invoiceOnTime(shipped, invoiced, asOf)).toEqual([
      ['Invoiced in time'],
      ['Invoiced late'],
      ['Not yet invoiced'],
      ['Invoice overdue'],
    ]);
    expect(invoiceOnTimeWhy(shipped, [['']], [[DAY + 3]])).toEqual([
      [
        'Not invoiced 72 hours after shipping: 48 more than the 24 allowed. Send the invoice now.',
        72,
        'Invoice overdue',
      ],
    ]);
    expect(invoiceOnTime(shipped, [[DAY + 2]], null as any, [['Invoice within hours', 48]])).toEqual([
      ['Invoiced in time'],
    ]);
  });

  test('a bad row is an error of its own', () => {
    expect(invoiceLag(column('', '2026-03-02 25:00', DAY), column(DAY, DAY, ''))).toEqual([
      [errorSaying('#N/A', 'Shipped is missing')],
      [errorSaying('#VALUE!', 'Shipped, row 2: "2026-03-02 25:00" is not a date')],
      [errorSaying('#N/A', 'Invoiced is missing')],
    ]);
  });
});
