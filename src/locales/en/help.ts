/** The words of the help pages around what the functions say of themselves. */
export const EN_HELP = {
  product: 'Credit Desk',
  all: 'Functions',
  allOfProduct: 'Credit Desk functions',
  intro:
    'Type a function in a cell as any other. An argument takes one cell or a whole column: a column gives one answer a row, and the answers spill. Arguments in square brackets may be left out.',
  arguments: 'Arguments',
  optional: 'optional',
  result: 'Result',
  examples: 'Examples',
  errors: 'Errors',
  errorMeans: {
    '#VALUE!':
      'An argument is of the wrong kind, such as text where a date is expected, or the policy cannot be read.',
    '#N/A': 'Data that the answer needs is missing.',
    '#NUM!': 'A number is outside what the rule is defined for.',
  },
  errorRows: 'An error stands in its own row only. Point at the cell to read what was expected, and where.',
};

export type HelpWords = typeof EN_HELP;
