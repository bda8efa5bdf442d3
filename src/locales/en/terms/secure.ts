export const EN_SECURE_TERMS = {
  tooOld: 'Too old',
  crossAged: 'Buyers with too much that is old',
  uninsured: 'Not insured',
  creditBalances: 'Credit balances',
  overCap: 'Over the cap',
  eligible: 'Eligible',
  borrowingBase: 'Borrowing base',
};
