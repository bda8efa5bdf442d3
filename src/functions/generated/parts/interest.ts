// Written by `npm run docs` from families.ts and the files it names.
export * from '../../receivables/lateInterest';
export * from '../../receivables/earlyDiscount';
