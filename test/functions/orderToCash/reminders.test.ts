import { dayOfText } from '../../../src/credit/text/date';
import { reminderDates } from '../../../src/functions/orderToCash/reminders';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

const DAY = serial('2026-03-02');

describe('REMINDERDATES', () => {
  test('a row an invoice, blank where it would lie before the invoice', () => {
    expect(reminderDates(column(DAY, ''), [[DAY - 4]])).toEqual([
      ['', DAY - 3, DAY],
      [errorSaying('#N/A', 'Due date is missing'), '', ''],
    ]);
  });

  test('days by policy', () => {
    expect(reminderDates([[DAY]], undefined, [['Reminders before due', '14/1']])).toEqual([
      [DAY - 14, DAY - 1],
    ]);
    const refused = single(reminderDates([[DAY]], undefined, [['Reminders before due', '1/14']]));
    expect(refused).toEqual(errorSaying('#VALUE!', 'falling days'));
  });
});
