import type { RECEIVABLES_SAYINGS } from '../../credit/receivables/sayings';

export const EN_RECEIVABLES: Readonly<Record<keyof typeof RECEIVABLES_SAYINGS, string>> = {};
