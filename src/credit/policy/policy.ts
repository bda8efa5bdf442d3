import { AGEING } from './ageing';
import { BORROWING } from './borrowing';
import { CASH } from './cash';
import { CONCENTRATION } from './concentration';
import { CREDIT_STATUS } from './creditStatus';
import { DISTRESS } from './distress';
import { DUNNING } from './dunning';
import { EFFECTIVE_LIMIT } from './effectiveLimit';
import { EXPOSURE } from './exposure';
import { GENERAL } from './general';
import { GRADES } from './grades';
import { INSURANCE } from './insurance';
import { LATE_INTEREST } from './lateInterest';
import { LIMIT } from './limit';
import { NORMAL_GRADE } from './normalGrade';
import { ODDS } from './odds';
import { ORDER_CHECK } from './orderCheck';
import { ORDER_TO_CASH } from './orderToCash';
import { PAYMENT } from './payment';
import { PAYMENT_INDEX } from './paymentIndex';
import { PAYMENT_PLAN } from './paymentPlan';
import { PROVISION } from './provision';
import { QUESTIONNAIRE } from './questionnaire';
import { REVIEW } from './review';
import { SALES_TERMS } from './salesTerms';
import { SCORE } from './score';
import { SECURITY } from './security';
import type { Section, Setting } from './setting';
import { STAGED_LIMIT } from './stagedLimit';
import { TERMS } from './terms';
import { WARNINGS } from './warnings';

/** The families of the policy. A new family is one file beside this one and one line here. */
export const SECTIONS = {
  general: GENERAL,
  ageing: AGEING,
  terms: TERMS,
  dunning: DUNNING,
  grades: GRADES,
  score: SCORE,
  odds: ODDS,
  questionnaire: QUESTIONNAIRE,
  normalGrade: NORMAL_GRADE,
  distress: DISTRESS,
  paymentIndex: PAYMENT_INDEX,
  limit: LIMIT,
  stagedLimit: STAGED_LIMIT,
  effectiveLimit: EFFECTIVE_LIMIT,
  concentration: CONCENTRATION,
  exposure: EXPOSURE,
  security: SECURITY,
  insurance: INSURANCE,
  borrowing: BORROWING,
  warnings: WARNINGS,
  review: REVIEW,
  creditStatus: CREDIT_STATUS,
  orderCheck: ORDER_CHECK,
  salesTerms: SALES_TERMS,
  provision: PROVISION,
  cash: CASH,
  payment: PAYMENT,
  paymentPlan: PAYMENT_PLAN,
  lateInterest: LATE_INTEREST,
  orderToCash: ORDER_TO_CASH,
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any values, the part alone is wanted
type PartOf<S> = S extends Section<any, infer Part> ? Part : never;

/** Everything a judgement rests on, read once and never changed. */
export type Policy = { readonly [Name in keyof typeof SECTIONS]: PartOf<(typeof SECTIONS)[Name]> };

/** A setting and where its value goes. */
export interface PlacedSetting {
  readonly section: keyof Policy;
  readonly name: string;
  readonly setting: Setting<unknown>;
}

/** Every setting in the order in which a policy range lists them. */
export const PLACED_SETTINGS: readonly PlacedSetting[] = Object.entries(SECTIONS).flatMap(
  ([part, { settings }]) =>
    Object.entries(settings as Record<string, Setting<unknown>>).map(([name, setting]) => ({
      section: part as keyof Policy,
      name,
      setting,
    })),
);
