export const DISTRESS_MESSAGES = {
  'distress.missing': { papers: 'message' },
  'distress.notAboveZero': { paper: 'message' },
  'distress.unknownVariant': { variant: 'text', known: 'text' },
  'distress.needs': { papers: 'message' },
  'distress.from': { papers: 'message' },
  'distress.zone': { zone: 'term' },
  'distress.zoneAndBound': { zone: 'term', bound: 'number', distance: 'number' },
  'distress.probability': {},
  'distress.constant': {},
  'distress.zonesAtOdds': { model: 'text', lower: 'number', upper: 'number' },
} as const;
