export const ASSESS_SAYINGS = {} as const;
