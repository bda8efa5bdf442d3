export const COLLECT_SAYINGS = {} as const;
