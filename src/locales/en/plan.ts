import type { PLAN_SAYINGS } from '../../credit/plan/sayings';

export const EN_PLAN: Readonly<Record<keyof typeof PLAN_SAYINGS, string>> = {};
