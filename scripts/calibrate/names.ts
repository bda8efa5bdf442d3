import { FACTORS } from '../../src/credit/policy/factors';

/** The factors' names as the policy and the reports show them. */
export function factorNames(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(FACTORS).map(([id, { en }]) => [id, en]));
}
