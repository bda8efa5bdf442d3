import { dayOfText } from '../../../src/credit/text/date';
import { dunningLetter } from '../../../src/functions/collect/dunningLetter';
import { column, errorSaying } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

const DUE = serial('2026-01-01');

const on = (days: number) => [[DUE + days]];

test('DUNNINGLETTER: a letter a row, none at stage 0, errors in their own row', () => {
  const letters = dunningLetter(
    column(1, 0, 9),
    [['North']],
    column('A-1', 'A-2', 'A-3'),
    [[100]],
    [[DUE]],
    on(8),
  );
  expect(letters).toEqual([
    [expect.stringContaining('Invoice A-1 for USD 100.00 fell due on 2026-01-01')],
    [''],
    [errorSaying('#NUM!', 'There is no stage 9: the policy has 3 stages')],
  ]);
});
