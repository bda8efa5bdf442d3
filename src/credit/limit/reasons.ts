import { roundingReason } from './rounding';
import type { FactTable } from '../assess/factTable';
import { listedFacts } from '../assess/listed';
import type { LimitPolicy } from '../policy/limit';
import { messageOf, type Message } from '../message';
import type { LimitExplanation, LimitStepName, MethodResult } from './creditLimit';
import { creditDaysOf, referenceHighs, type Method } from './methods';

/** What a method's amount rests on, or what it lacks. */
export function methodReason(
  { method, missing }: MethodResult,
  facts: FactTable,
  row: number,
  policy: LimitPolicy,
): Message {
  if (missing.length > 0) return messageOf('limit.missing', { facts: listedFacts(missing) });
  return BASES[method](facts, row, policy);
}

type Basis = (facts: FactTable, row: number, policy: LimitPolicy) => Message;

const BASES: Readonly<Record<Method, Basis>> = {
  netWorth: (facts, row, { netWorthShare = 0 }) => {
    const base = facts.figures('equity')[row];
    const basis = messageOf('limit.share', { share: netWorthShare, of: 'equity', base });
    return base < 0 ? messageOf('limit.belowZero', { basis }) : basis;
  },
  workingCapital: (facts, row, { workingCapitalShare = 0 }) => {
    const assets = facts.figures('currentAssets')[row];
    const liabilities = facts.figures('currentLiabilities')[row];
    const basis = messageOf('limit.shareOfWorkingCapital', {
      share: workingCapitalShare,
      assets,
      liabilities,
    });
    return assets < liabilities ? messageOf('limit.belowZero', { basis }) : basis;
  },
  monthlySales: (facts, row, { monthlySalesShare = 0 }) =>
    messageOf('limit.shareOfMonth', {
      share: monthlySalesShare,
      of: 'sales',
      base: facts.figures('sales')[row],
    }),
  yearlySales: (facts, row, { yearlySalesShare = 0 }) =>
    messageOf('limit.share', { share: yearlySalesShare, of: 'sales', base: facts.figures('sales')[row] }),
  references: (facts, row) => {
    const highs = referenceHighs(facts)(row);
    return messageOf('limit.references', {
      count: highs.length,
      least: highs[0],
      most: highs[highs.length - 1],
    });
  },
  need: (facts, row, policy) =>
    messageOf('limit.need', {
      purchases: facts.figures('annualPurchases')[row],
      days: creditDaysOf(facts, policy)(row),
    }),
};

/** Which of the methods the limit starts from. */
export function bindingReason({ binding }: LimitPolicy): Message {
  return messageOf('limit.binds', { binding });
}

/** What a step on the way from the methods' amount to the limit does, or why it does nothing. */
export function stepReason(
  step: LimitStepName,
  { grade, score, steps }: LimitExplanation,
  insured: number,
  policy: LimitPolicy,
): Message {
  switch (step) {
    case 'stepGrade':
      return messageOf('limit.gradeShare', { share: grade.limitShare, grade: grade.name, score });
    case 'stepInsurer':
      if (!policy.insurerCaps) return messageOf('limit.insurerIgnored', {});
      if (Number.isNaN(insured)) return messageOf('limit.notInsured', {});
      return messageOf('limit.insurer', { insured, retention: policy.ownRetention });
    case 'stepCeiling':
      return policy.ceiling === undefined
        ? messageOf('limit.noCeiling', {})
        : messageOf('limit.ceiling', { ceiling: policy.ceiling });
    case 'stepRounding': {
      const held = steps.find(each => each.step === 'stepCeiling')?.amount ?? 0;
      const [finer] = roundingReason(held, policy);
      if (finer) return finer;
      return policy.roundTo === 0
        ? messageOf('limit.notRounded', {})
        : messageOf('limit.roundedTo', { unit: policy.roundTo });
    }
  }
}
