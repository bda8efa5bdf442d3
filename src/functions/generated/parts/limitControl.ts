// Written by `npm run docs` from families.ts and the files it names.
export * from '../../limit/stagedLimit';
export * from '../../limit/effectiveLimit';
export * from '../../limit/concentration';
