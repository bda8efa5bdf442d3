// Written by `npm run docs` from families.ts and the files it names.
export * from '../../assess/altman';
export * from '../../assess/ohlson';
export * from '../../assess/zmijewski';
export * from '../../assess/springate';
export * from '../../assess/piotroski';
