import type { RECEIVABLES_SAYINGS } from '../../credit/receivables/sayings';

export const EN_RECEIVABLES: Readonly<Record<keyof typeof RECEIVABLES_SAYINGS, string>> = {
  'receivables.noTerms': 'The payment terms are missing. For payment at once enter: due on receipt.',
  'receivables.unknownTerms':
    'The payment terms "{terms}" are not known. Enter terms such as net 30, 2/10 net 30, 60 EOM, EOM + 45, due on receipt, 15th of next month.',
  'receivables.dueOutOfRange':
    'The due date lies outside the years 1900 to 9999, the only ones a cell can show.',
};
