export const SECURE_MESSAGES = {
  'secure.nothingAtRisk': { exposure: 'money' },
  'secure.unsecured': { exposure: 'money' },
  'secure.partlySecured': { exposure: 'money', secured: 'money', net: 'money' },
  'secure.fullySecured': { exposure: 'money' },

  'secure.items': { items: 'count' },
  'secure.tooOld': { days: 'count' },
  'secure.crossAged': { share: 'percent' },
  'secure.noCrossAgeing': {},
  'secure.disputed': {},
  'secure.uninsured': {},
  'secure.uninsuredCounts': {},
  'secure.creditBalances': {},
  'secure.overCap': { share: 'percent', cap: 'money' },
  'secure.noCap': {},
  'secure.eligible': {},
  'secure.advance': { rate: 'percent', eligible: 'money' },
} as const;
