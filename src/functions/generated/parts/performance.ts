// Written by `npm run docs` from families.ts and the files it names.
export * from '../../receivables/dso';
export * from '../../receivables/countBack';
export * from '../../receivables/collection';
