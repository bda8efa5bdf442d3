// Written by `npm run docs` from families.ts and the files it names.
export * from '../../monitor/warnings';
export * from '../../monitor/reviewDate';
