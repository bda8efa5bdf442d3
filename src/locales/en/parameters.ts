/** What the arguments that most functions share are, where a function says nothing else of its own. */
export const EN_PARAMETERS: Readonly<Record<string, string>> = {
  values: 'Facts: one row a buyer. Without headers its first row is the header row.',
  due: 'Due date of each invoice: one cell or a column of dates.',
  asOf: 'The date at which the books are read.',
  holidays:
    'Holidays; beside each date may stand "working day" (班) for a weekend day that is worked instead.',
  policy: 'Policy range, or the name of a preset. Blank means the default.',
};
