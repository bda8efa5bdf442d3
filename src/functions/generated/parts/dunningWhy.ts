// Written by `npm run docs` from families.ts and the files it names.
export * from '../../collect/dunningStageWhy';
export * from '../../collect/dunningActionWhy';
export * from '../../collect/nextDunningWhy';
