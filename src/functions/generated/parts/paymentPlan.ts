// Written by `npm run docs` from families.ts and the files it names.
export * from '../../collect/paymentPlan';
export * from '../../collect/planStatus';
