import type { ASSESS_SAYINGS } from '../../credit/assess/messages';

export const EN_ASSESS: Readonly<Record<keyof typeof ASSESS_SAYINGS, string>> = {
  'assess.nothingKnown':
    'No fact that the score rests on is known here: give statements, payment record or qualification.',
  'assess.scoreOutOfRange': '{found} is not a score: scores go from 0 to 100.',

  'assess.percent': '{figure}',
  'assess.number': '{figure}',
  'assess.yes': 'yes',
  'assess.no': 'no',

  'assess.grade': 'Grade {grade}, {treatment}. {completeness} of the weight rests on known facts.',
  'assess.belowEdge': 'below {edge}',
  'assess.betweenEdges': 'from {from} to below {to}',
  'assess.fromEdge': '{edge} or more',
  'assess.anyFigure': 'any figure earns the same',
  'assess.given': 'Given; {step}.',
  'assess.quotient': '{top} ÷ {bottom}; {step}.',
  'assess.growth': '{of}, this year ÷ prior year − 1; {step}.',
  'assess.change': '{of}, this year − prior year; {step}.',
  'assess.restPerShare': '1 ÷ {of} − 1; {step}.',
  'assess.fromStatements': 'From {items}; {step}.',
  'assess.missingNeutral': 'Not known: neutral points. {needs}',
  'assess.missingWorst': 'Not known: the worst points. {needs}',
  'assess.missingLeftOut': 'Not known: left out, the rest weighs more. {needs}',
  'assess.needsFact': 'Needs {fact}.',
  'assess.needsQuotient': 'Needs {fact}, or {top} and {bottom} (not zero).',
  'assess.needsTwoYears': 'Needs {fact}, or {of} of this year and the prior year.',
  'assess.needsEither': 'Needs {fact}, or {of}.',
  'assess.needsStatements': 'Needs {fact}, or {items}.',
  'assess.fittedBasis': 'fitted on real outcomes',
  'assess.expertBasis': 'expert opinion',

  'assess.capHolds': 'Holds the score at {cap}; without it {uncapped}.',
  'assess.capIdle': 'Applies, but the score is below {cap} anyway.',
  'assess.complete': 'Every fact of the policy is known.',
  'assess.incomplete': 'Share of the weight that rests on known facts.',

  'assess.checklistDone': '{done} of {parts} parts are complete.',
  'assess.partDone': 'Complete.',
  'assess.partLacks': 'Still to get: {facts}.',
  'assess.fact': '{fact}',
  'assess.factOfYear': '{fact} ({year})',
  'assess.list': '{first}, {rest}',

  'assess.reach': '{factor} of {edge} or more brings {gain} points.',
  'assess.getBelow': '{factor} below {edge} brings {gain} points.',
  'assess.getToKnow': '{factor} is not known: it can bring up to {gain} points.',
  'assess.nextGrade': 'Grade {grade} starts at {from}: {lacking} points more.',
  'assess.bestGrade': 'This is the best grade.',
  'assess.gradeBand': '{score} reaches grade {grade}, which starts at {from}: {treatment}.',
  'assess.knockOutFirst': '{knockOut} holds the score down; nothing else raises it.',
  'assess.headerUnknown': 'Column "{header}" is not known and is left out. Did you mean "{nearest}"?',

  'assess.defaultAbove':
    '{score} is {away} points above the {middle} that stand for the base default rate of {base}. Every {points} points halve the odds of default.',
  'assess.defaultBelow':
    '{score} is {away} points below the {middle} that stand for the base default rate of {base}. Every {points} points double the odds of default.',
  'assess.defaultAtMiddle': '{score} stands for the base default rate of {base}.',
  'assess.defaultHeld': '{reason} That would be {curve}; the policy lets no probability stand below {least}.',
  'assess.defaultFitted': 'Fitted on real failures: the score is financial health alone ({share}).',
  'assess.defaultPartFitted':
    'Fitted on real failures for financial health, {share} of the score. The rest counts at the same worth, which is expert opinion.',
  'assess.defaultBothWays': '{more} points more bring {better}, {fewer} points fewer {worse}.',
  'assess.defaultBetter': '{more} points more bring {better}.',
  'assess.defaultWorse': '{fewer} points fewer bring {worse}.',
  'assess.defaultStays': '{points} points more or fewer leave it as it is.',

  'assess.late': '{chance} to pay the next invoice more than {days} days late.',
  'assess.lateStart': 'Share of all invoices that are as late, from the policy.',
  'assess.lateFit': 'What the fit makes of it where every figure is average.',
  'assess.recordBin': 'Band: {step}.',
  'assess.recordAverage': 'Not known: counts as average. {needs}',
  'assess.lateReach': '{factor} of {edge} or more brings {chance}.',
  'assess.lateBelow': '{factor} below {edge} brings {chance}.',
  'assess.lateUnknown': 'Not known and counted as average: {facts}.',

  'assess.noFinancialWeight':
    'The policy gives financial health no weight, so the score does not stand for a default probability.',
  'assess.noRecord':
    'Nothing is known of how this buyer pays: give average days late, share paid late or invoices seen.',
  'assess.lateDaysUnknown': 'There is no model for more than {found} days late. Choose {known}.',
};
