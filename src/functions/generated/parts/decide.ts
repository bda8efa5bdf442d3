// Written by `npm run docs` from families.ts and the files it names.
export * from '../../decide/creditStatus';
export * from '../../decide/orderCheck';
