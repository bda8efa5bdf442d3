import { dayOfText } from '../../../src/credit/text/date';
import { dsoCountBack, dsoCountBackWhy } from '../../../src/functions/receivables/countBack';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

const MONTHS = column(serial('2026-03-31'), serial('2026-02-28'), serial('2026-01-31'));

const SALES = column(900_000, 800_000, 700_000);

describe('DSOCOUNTBACK', () => {
  test('by the days of the calendar, or those given', () => {
    expect(single(dsoCountBack([[2_100_000]], SALES, MONTHS))).toBeCloseTo(76.714, 3);
    expect(single(dsoCountBack([[212_000]], column(100_000, 80_000, 70_000), MONTHS, [[30]]))).toBeCloseTo(
      73.714,
      3,
    );
    expect(single(dsoCountBack([[450_000]], SALES, MONTHS, column(20, '', '')))).toBe(10);
  });

  test('a history that is too short is #NUM! with "at least"', () => {
    expect(single(dsoCountBack([[2_400_001]], SALES, MONTHS))).toEqual(
      errorSaying('#NUM!', 'At least 90 days'),
    );
    expect(dsoCountBackWhy([[2_400_001]], SALES, MONTHS).at(-1)).toEqual([
      'At least, the months end too early',
      '',
      '',
      90,
      1,
    ]);
  });

  test('shows its months', () => {
    expect(dsoCountBackWhy([[1_000_000]], SALES, MONTHS)).toEqual([
      ['Month', 'Open before', 'Sales', 'Days counted', 'Left open'],
      [serial('2026-03-01'), 1_000_000, 900_000, 31, 100_000],
      [serial('2026-02-01'), 100_000, 800_000, 3.5, 0],
      ['Count-back DSO', '', '', 34.5, 0],
    ]);
  });

  test('every cell has to be readable', () => {
    expect(single(dsoCountBack([[1]], column(1, 'x', 1), MONTHS))).toEqual(errorSaying('#VALUE!', 'row 2'));
    expect(single(dsoCountBack([[1]], column(1, 1), MONTHS))).toEqual(errorSaying('#N/A', 'has 2 rows'));
    expect(single(dsoCountBack([['']], SALES, MONTHS))).toEqual(errorSaying('#N/A', 'Receivables'));
  });
});
