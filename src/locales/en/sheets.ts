/** Names, titles and notes of the sheets that the refresh writes; their headings are terms. */
export const EN_SHEETS = {
  meeting: 'Credit Meeting',
  buyerReview: 'Buyer Review',
  collections: 'Collections',
  ageing: 'Ageing',
  history: 'Credit History',

  asOfNote:
    'As of {asOf}. Amounts in {currency}. Written by Credit Desk; the next refresh replaces this sheet.',
  figures: 'Figures that matter',
  thisTime: 'This meeting',
  lastTime: 'Last meeting ({asOf})',
  noLastTime: 'Last meeting (none)',

  decisions: 'Decisions needed',
  noDecisions: 'Nothing needs a decision.',
  changes: 'What changed since the last meeting',
  noChanges: 'Nothing notable changed.',
  firstMeeting: 'This is the first meeting on record; the next one is compared with it.',
  data: 'Data that could not be used',
  noProblems: 'Every row could be read.',
  moreProblems: 'More are listed in the pane: {count}.',

  noOverdue: 'No invoice is overdue.',

  control: 'Control: does the ageing tie to the ledger?',
  inBase: 'In {currency}',
  tiesInPart:
    'The ageing ties to what is counted; rows left out or a total of your own that differs are listed below.',
  account: 'Every row of the ledger',
  ownTotals: 'Your own totals, for checking',
  ties: 'The ageing ties to the ledger.',
  doesNotTie: 'The ageing does not tie to the ledger.',
  leftOutNote: 'Left out are invoices without a rate or dated after the as-of date; the pane lists them.',
};

export type SheetText = keyof typeof EN_SHEETS;
