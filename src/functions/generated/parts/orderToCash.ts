// Written by `npm run docs` from families.ts and the files it names.
export * from '../../orderToCash/invoiceLag';
export * from '../../orderToCash/reminders';
export * from '../../orderToCash/statementMatch';
