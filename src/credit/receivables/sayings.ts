export const RECEIVABLES_SAYINGS = {
  'receivables.noTerms': {},
  'receivables.unknownTerms': { terms: 'text' },
  'receivables.dueOutOfRange': {},
} as const;
