// Written by `npm run docs` from families.ts and the files it names.
export * from '../../plan/provision';
export * from '../../plan/rollRates';
export * from '../../plan/expectedLoss';
