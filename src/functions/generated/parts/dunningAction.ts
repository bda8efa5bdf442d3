// Written by `npm run docs` from families.ts and the files it names.
export * from '../../collect/dunningAction';
export * from '../../collect/nextDunning';
