import type { DISTRESS_SAYINGS } from '../../credit/assess/distress/messages';

export const EN_DISTRESS: Readonly<Record<keyof typeof DISTRESS_SAYINGS, string>> = {
  'distress.missing': 'Not known, and needed: {papers}.',
  'distress.notAboveZero': '{paper} is not above zero, so the ratio has no meaning.',
  'distress.unknownVariant': 'There is no variant "{variant}". Known: {known}.',
  'distress.needs': 'Not known: needs {papers}.',
  'distress.from': 'From {papers}.',
  'distress.zone': '{zone}.',
  'distress.zoneAndBound': '{zone}. The nearest bound is {bound}, {distance} away.',
  'distress.probability': 'Probability of failure by the model.',
  'distress.constant': 'The same for every firm.',
  'distress.zonesAtOdds': '{model}: the lower bound {lower} lies above the upper bound {upper}.',
};
