// Written by `npm run docs` from families.ts and the files it names.
export * from '../../assess/scoreWhy';
export * from '../../assess/gradeWhy';
