// Written by `npm run docs` from families.ts and the files it names.
export * from '../../insure/insuredAmount';
export * from '../../insure/remainingCover';
export * from '../../insure/indemnity';
export * from '../../insure/claimClock';
export * from '../../insure/coverFit';
