export const RECEIVABLES_SAYINGS = {} as const;
