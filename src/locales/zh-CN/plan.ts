import type { PLAN_SAYINGS } from '../../credit/plan/sayings';

export const ZH_PLAN: Readonly<Record<keyof typeof PLAN_SAYINGS, string>> = {};
