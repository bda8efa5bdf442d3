export const EN_POLICY_TERMS = {
  setting: 'Setting',
  value: 'Value',
  restsOn: 'Rests on',
  business: 'Business',
};
