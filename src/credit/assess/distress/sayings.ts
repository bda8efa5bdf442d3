export const DISTRESS_SAYINGS = {
  'distress.missing': { papers: 'saying' },
  'distress.notAboveZero': { paper: 'saying' },
  'distress.unknownVariant': { variant: 'text', known: 'text' },
  'distress.needs': { papers: 'saying' },
  'distress.from': { papers: 'saying' },
  'distress.zone': { zone: 'term' },
  'distress.zoneAndBound': { zone: 'term', bound: 'number', distance: 'number' },
  'distress.probability': {},
  'distress.constant': {},
  'distress.zonesAtOdds': { model: 'text', lower: 'number', upper: 'number' },
} as const;
