import type { POLICY_MESSAGES } from '../../credit/policy/messages';

export const EN_POLICY: Readonly<Record<keyof typeof POLICY_MESSAGES, string>> = {
  'policy.unknownSetting': 'Policy row {row}: there is no setting "{setting}". Did you mean "{nearest}"?',
  'policy.unknownPreset': 'There is no preset "{preset}". Known presets: {known}.',
  'policy.badValue': 'Policy row {row}, {setting}: "{value}" does not fit. {expects}',
  'policy.settingTwice': 'Policy row {row}: "{setting}" is already set in row {first}. Keep one of the two.',
  'policy.notTwoColumns': 'A policy range has two columns: setting and value.',
  'policy.dateForList': "The preset reads as a date: type an apostrophe before it, as in '7/15/30.",
  'policy.expectsWhole': 'Enter a whole number from {least} to {most}.',
  'policy.expectsNumber': 'Enter a number from {least} to {most}.',
  'policy.expectsShare': 'Enter a share from 0 to 1, or a percentage such as 85%.',
  'policy.expectsCurrency': 'Enter the three letters of a currency, such as EUR or CNY.',
  'policy.expectsAmount': 'Enter an amount of zero or more.',
  'policy.expectsChoice': 'Enter one of: {choices}.',
  'policy.expectsBuckets':
    'Enter rising days as text, such as 30/60/90, or months and years, such as 6m/1y/2y/3y. If Excel made a date of it, type an apostrophe first.',
  'policy.expectsRising':
    'Enter rising whole numbers as text, such as 2/4/6/8. If Excel made a date of it, type an apostrophe first.',
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
