import type { RECEIVABLES_SAYINGS } from '../../credit/receivables/sayings';

export const ZH_RECEIVABLES: Readonly<Record<keyof typeof RECEIVABLES_SAYINGS, string>> = {};
