import type { COLLECT_SAYINGS } from '../../credit/collect/sayings';

export const ZH_COLLECT: Readonly<Record<keyof typeof COLLECT_SAYINGS, string>> = {};
