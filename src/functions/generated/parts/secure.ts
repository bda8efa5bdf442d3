// Written by `npm run docs` from families.ts and the files it names.
export * from '../../secure/netExposure';
export * from '../../secure/borrowingBase';
