// Written by `npm run docs` from families.ts and the files it names.
export * from '../../assess/normalGrade';
export * from '../../assess/questionnaire';
export * from '../../assess/fileCompleteness';
export * from '../../assess/statementRatios';
