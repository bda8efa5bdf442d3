/** Words of the product that appear inside sentences and tables, by the key the engine uses. */
export const EN_TERMS = {
  notDue: 'Not due',
  due: 'Due date',
  asOf: 'As-of date',
  reminder: 'Written reminder',
  call: 'Telephone call',
  plan: 'Negotiate a payment plan',
  warning: 'Warning letter',
  agency: 'Hand over to a collection agency',
  legal: 'Legal action',
  unnamedAction: 'no action named',
};
