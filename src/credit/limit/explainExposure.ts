import { isFault, type Fault } from '../fault';
import { or } from '../figure';
import { plus } from '../money';
import type { ExposurePolicy } from '../policy/exposure';
import { exposureOf, type ExposureComponents } from './exposure';

/** The components of an exposure in the order in which they are shown. */
export const COMPONENTS = [
  'openReceivables',
  'unappliedCash',
  'creditNotes',
  'shippedNotInvoiced',
  'openOrders',
  'notes',
  'disputed',
  'collateral',
] as const;
export type Component = (typeof COMPONENTS)[number];

export interface ExposureExplanation {
  readonly exposure: number;
  /** What each component adds to the exposure, or takes off it; 0 where the policy does not count it. */
  readonly counted: Readonly<Record<Component, number>>;
}

/**
 * An exposure by component; the components add up to it.
 * Errors: those of `exposureOf`.
 */
export function explainExposure(
  commitments: ExposureComponents,
  policy: ExposurePolicy,
): ExposureExplanation | Fault {
  const exposure = exposureOf(commitments, policy);
  if (isFault(exposure)) return exposure;
  const signed = (component: Component, sign: 1 | -1, counts: boolean) =>
    counts ? sign * or(commitments[component], 0) : 0;
  const counted: Record<Component, number> = {
    openReceivables: or(commitments.openReceivables, 0),
    unappliedCash: policy.netUnapplied ? -Math.abs(or(commitments.unappliedCash, 0)) : 0,
    creditNotes: -Math.abs(or(commitments.creditNotes, 0)),
    shippedNotInvoiced: signed('shippedNotInvoiced', 1, policy.countShipped),
    openOrders: signed('openOrders', 1, policy.countOrders),
    notes: signed('notes', 1, policy.countNotes),
    disputed: signed('disputed', -1, !policy.countDisputed),
    collateral: 0,
  };
  const before = COMPONENTS.reduce((sum, component) => plus(sum, counted[component]), 0);
  return { exposure, counted: { ...counted, collateral: plus(exposure, -before) } };
}
