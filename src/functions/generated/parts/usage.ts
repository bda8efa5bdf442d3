// Written by `npm run docs` from families.ts and the files it names.
export * from '../../limit/exposure';
export * from '../../limit/usage';
export * from '../../limit/exposureWhy';
