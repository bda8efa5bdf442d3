import type { CELL_MESSAGES } from '../../credit/messages';

export const EN_CELLS: Readonly<Record<keyof typeof CELL_MESSAGES, string>> = {
  'cell.notADate':
    '{argument}, row {row}: "{found}" is not a date. Enter a date, or text such as 2026-11-22.',
  'cell.dateOfTwo':
    '{argument}, row {row}: "{found}" may be {one} or {other}. Write the year first, as in these two.',
  'cell.dateTooFar':
    '{argument}, row {row}: {found} would be a day of the year {year}. Enter a date, or text such as 2026-11-22.',
  'cell.notANumber': '{argument}, row {row}: "{found}" is not a number.',
  'cell.numberOfTwo':
    '{argument}, row {row}: "{found}" may be {one} or {other}, for the column has points and commas as decimal marks. Enter it as a number.',
  'cell.notYesOrNo': '{argument}, row {row}: "{found}" is neither yes nor no.',
  'cell.notAnAmountOrYes': '{argument}, row {row}: "{found}" is neither an amount nor yes or no.',
  'cell.isAnError': '{argument}, row {row}: the cell holds {error}. Mend that cell first.',
  'cell.missing': '{argument} is missing.',
  'cell.outOfRange':
    '{argument}, row {row}: {found} is not between {least} and {most}. Percentages are typed as 55% or 0.55.',
  'cell.negative': '{argument}, row {row}: {found} is below zero.',
  'cell.sentences': '{first} {rest}',
  'cell.notAChoice': '{argument}: "{found}" is not known. {expects}',
  'cell.notAShare': '{argument}: {found} is not a share from 0 to 1. Percentages are typed as 90% or 0.9.',
  'cell.notAboveZero': '{argument}: {found} is not above zero.',
  'cell.headerTwice':
    'Columns {first} and {second} ("{header}" and "{other}") give the same thing. Rename or remove one of them.',
  'cell.noHeaderKnown':
    'None of the headers is known. The first row must hold headers such as "{example}" or "{other}".',
  'cell.headersWidth':
    'There {headers|is|are} {headers} {headers|header|headers} for {columns} {columns|column|columns}. Give one header for each column.',
  'cell.tooLarge': 'The figures are too large to calculate with: a result lies beyond 1.8E+308.',
  'cell.noRows': 'There is a header row but no row below it.',
  'cell.lengths':
    '{argument} has {rows} {rows|row|rows} where other arguments have {expected}. Give columns of equal length.',
};
