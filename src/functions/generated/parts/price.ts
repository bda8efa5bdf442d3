// Written by `npm run docs` from families.ts and the files it names.
export * from '../../plan/riskPrice';
export * from '../../plan/riskReturn';
