import type { COLLECT_SAYINGS } from '../../credit/collect/sayings';

export const EN_COLLECT: Readonly<Record<keyof typeof COLLECT_SAYINGS, string>> = {};
