// Written by `npm run docs` from families.ts and the files it names.
export * from '../../assess/paymentRecord';
export * from '../../assess/paymentIndex';
export * from '../../assess/paymentTrend';
