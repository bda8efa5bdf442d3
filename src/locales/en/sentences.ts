import type { MessageId } from '../../credit/message';
import { EN_ASSESS } from './assess';
import { EN_COLLECT } from './collect';
import { EN_DISTRESS } from './distress';
import { EN_FILE } from './file';
import { EN_INSURE } from './insure';
import { EN_LIMIT } from './limit';
import { EN_MONITOR } from './monitor';
import { EN_PAYMENT } from './payment';
import { EN_PLAN } from './plan';
import { EN_PORTFOLIO } from './portfolio';
import { EN_ORDER_TO_CASH } from './orderToCash';
import { EN_RECEIVABLES } from './receivables';
import { EN_SECURE } from './secure';

export const EN_SENTENCES: Readonly<Record<MessageId, string>> = {
  ...EN_ASSESS,
  ...EN_DISTRESS,
  ...EN_PAYMENT,
  ...EN_FILE,
  ...EN_MONITOR,
  ...EN_COLLECT,
  ...EN_LIMIT,
  ...EN_PORTFOLIO,
  ...EN_RECEIVABLES,
  ...EN_ORDER_TO_CASH,
  ...EN_INSURE,
  ...EN_SECURE,
  ...EN_PLAN,

  'cell.notADate':
    '{argument}, row {row}: "{found}" is not a date. Enter a date, or text such as 2026-11-22.',
  'cell.dateOfTwo':
    '{argument}, row {row}: "{found}" may be {one} or {other}. Write the year first, as in these two.',
  'cell.dateTooFar':
    '{argument}, row {row}: {found} would be a day of the year {year}. Enter a date, or text such as 2026-11-22.',
  'cell.notANumber': '{argument}, row {row}: "{found}" is not a number.',
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
  'cell.headersWidth': 'There are {headers} headers for {columns} columns. Give one header for each column.',
  'cell.noRows': 'There is a header row but no row below it.',
  'cell.lengths':
    '{argument} has {rows} rows where other arguments have {expected}. Give columns of equal length.',

  'policy.unknownSetting': 'Policy row {row}: there is no setting "{setting}". Did you mean "{nearest}"?',
  'policy.unknownPreset': 'There is no preset "{preset}". Known presets: {known}.',
  'policy.badValue': 'Policy row {row}, {setting}: "{value}" does not fit. {expects}',
  'policy.settingTwice': 'Policy row {row}: "{setting}" is already set in row {first}. Keep one of the two.',
  'policy.notTwoColumns': 'A policy range has two columns: setting and value.',
  'policy.dateForList': "The preset reads as a date: type an apostrophe before it, as in '7/15/30.",
  'policy.expectsWhole': 'Enter a whole number from {least} to {most}.',
  'policy.expectsNumber': 'Enter a number from {least} to {most}.',
  'policy.expectsShare': 'Enter a share from 0 to 1, or a percentage such as 85%.',
  'policy.expectsAmount': 'Enter an amount of zero or more.',
  'policy.expectsChoice': 'Enter one of: {choices}.',
  'policy.expectsBuckets':
    'Enter rising days as text, such as 30/60/90. If Excel made a date of it, type an apostrophe first.',
  'policy.expectsReminders': 'Enter falling days before the due date as text, such as 7/3/0.',
  'policy.expectsPoints':
    'Enter points and edges such as 0 | 1: 40 | 1.5: 80 (points 0 to 100, edges rising).',
  'policy.expectsChange': 'Enter a change such as -20% or 0.1, not below -100%.',
  'policy.expectsShares': 'Enter shares as text, such as 0.3% / 1.6% / 3.6%.',
  'policy.expectsNumbers': 'Enter numbers from {least} to {most} as text, such as 12/12/3/3/1.',
  'policy.expectsDate': 'Enter a date, or text such as 2026-11-22.',
  'policy.expectsText': 'Enter a word.',
  'policy.stagesNotRising':
    'Stage {stage} starts on day {from}, not after the stage before it (day {before}).',
  'policy.stageGap': 'Stage {stage} has a day, but a stage before it has none.',
  'policy.noWeights':
    'Nothing weighs in the score: give at least one dimension and one of its factors a weight above 0.',
  'policy.noGrades': 'The policy has no grade. Name at least one.',
  'policy.gradesNotFalling': 'Grade {grade} starts at {from}, not below the grade before it ({before}).',
};
