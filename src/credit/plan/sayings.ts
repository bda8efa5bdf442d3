export const PLAN_SAYINGS = {} as const;
