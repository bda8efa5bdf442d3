import type { FactTable } from '../assess/factTable';
import { listedFacts } from '../assess/listed';
import type { LimitPolicy } from '../policy/limit';
import { say, type Saying } from '../say';
import type { LimitExplanation, LimitStepName, MethodResult } from './creditLimit';
import { creditDaysOf, referenceHighs, type Method } from './methods';

/** What a method's amount rests on, or what it lacks. */
export function methodReason(
  { method, missing }: MethodResult,
  facts: FactTable,
  row: number,
  policy: LimitPolicy,
): Saying {
  if (missing.length > 0) return say('limit.missing', { facts: listedFacts(missing) });
  return BASES[method](facts, row, policy);
}

type Basis = (facts: FactTable, row: number, policy: LimitPolicy) => Saying;

const BASES: Readonly<Record<Method, Basis>> = {
  netWorth: (facts, row, { netWorthShare = 0 }) => {
    const base = facts.figures('equity')[row];
    const basis = say('limit.share', { share: netWorthShare, of: 'equity', base });
    return base < 0 ? say('limit.belowZero', { basis }) : basis;
  },
  workingCapital: (facts, row, { workingCapitalShare = 0 }) => {
    const assets = facts.figures('currentAssets')[row];
    const liabilities = facts.figures('currentLiabilities')[row];
    const basis = say('limit.shareOfWorkingCapital', { share: workingCapitalShare, assets, liabilities });
    return assets < liabilities ? say('limit.belowZero', { basis }) : basis;
  },
  monthlySales: (facts, row, { monthlySalesShare = 0 }) =>
    say('limit.shareOfMonth', { share: monthlySalesShare, of: 'sales', base: facts.figures('sales')[row] }),
  yearlySales: (facts, row, { yearlySalesShare = 0 }) =>
    say('limit.share', { share: yearlySalesShare, of: 'sales', base: facts.figures('sales')[row] }),
  references: (facts, row) => {
    const highs = referenceHighs(facts)(row);
    return say('limit.references', { count: highs.length, least: highs[0], most: highs[highs.length - 1] });
  },
  need: (facts, row, policy) =>
    say('limit.need', {
      purchases: facts.figures('annualPurchases')[row],
      days: creditDaysOf(facts, policy)(row),
    }),
};

/** Which of the methods the limit starts from. */
export function bindingReason({ binding }: LimitPolicy): Saying {
  return say('limit.binds', { binding });
}

/** What a step on the way from the methods' amount to the limit does, or why it does nothing. */
export function stepReason(
  step: LimitStepName,
  { grade, score }: LimitExplanation,
  insured: number,
  policy: LimitPolicy,
): Saying {
  switch (step) {
    case 'stepGrade':
      return say('limit.gradeShare', { share: grade.limitShare, grade: grade.name, score });
    case 'stepInsurer':
      if (!policy.insurerCaps) return say('limit.insurerIgnored', {});
      if (Number.isNaN(insured)) return say('limit.notInsured', {});
      return say('limit.insurer', { insured, retention: policy.ownRetention });
    case 'stepCeiling':
      return policy.ceiling === undefined
        ? say('limit.noCeiling', {})
        : say('limit.ceiling', { ceiling: policy.ceiling });
    case 'stepRounding':
      return policy.roundTo === 0
        ? say('limit.notRounded', {})
        : say('limit.roundedTo', { unit: policy.roundTo });
  }
}
