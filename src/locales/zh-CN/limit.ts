import type { LIMIT_SAYINGS } from '../../credit/limit/sayings';

export const ZH_LIMIT: Readonly<Record<keyof typeof LIMIT_SAYINGS, string>> = {};
