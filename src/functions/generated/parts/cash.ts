// Written by `npm run docs` from families.ts and the files it names.
export * from '../../plan/cashRatio';
export * from '../../plan/workingCapital';
export * from '../../plan/cashForecast';
export * from '../../plan/cashStress';
