import type { ASSESS_SAYINGS } from '../../credit/assess/sayings';

export const EN_ASSESS: Readonly<Record<keyof typeof ASSESS_SAYINGS, string>> = {};
