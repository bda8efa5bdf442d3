import type { ASSESS_SAYINGS } from '../../credit/assess/sayings';

export const ZH_ASSESS: Readonly<Record<keyof typeof ASSESS_SAYINGS, string>> = {};
