export const LIMIT_SAYINGS = {} as const;
