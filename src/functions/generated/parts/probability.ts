// Written by `npm run docs` from families.ts and the files it names.
export * from '../../assess/defaultProbability';
export * from '../../assess/lateProbability';
