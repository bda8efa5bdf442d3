import type { FactorId } from '../policy/factors';
import type { ScorePolicy } from '../policy/score';
import { messageOf, type Message } from '../message';
import type { CheckedPart, Checklist, MissingPaper } from './checklist';
import type { FactorScore, Improvement, ScoreExplanation } from './explainScore';
import type { AppliedCap } from './judgeScore';
import { factOf } from './facts';
import { IN_PERCENT, RECIPES } from './figures';
import type { LateEvidence, LateExplanation } from './lateProbability';
import { listed, listedFacts } from './listed';
import { itemsNeeded, type StatementRecipe } from './statementFigures';

/** Why a factor earns its points: where its figure comes from and the step of the scale it stands on. */
export function factorReason({ id, figure, given, step }: FactorScore, policy: ScorePolicy): Message {
  if (Number.isNaN(figure)) return missingReason(id, policy);
  const where = stepSaying(id, step, policy);
  const recipe = given ? undefined : RECIPES[id];
  if (!recipe) return messageOf('assess.given', { step: where });
  if (recipe.shape === 'ratio') {
    return messageOf('assess.quotient', { top: recipe.top, bottom: recipe.bottom, step: where });
  }
  if (recipe.shape === 'growth') return messageOf('assess.growth', { of: recipe.of, step: where });
  if (recipe.shape === 'change') return messageOf('assess.change', { of: recipe.of, step: where });
  if (recipe.shape === 'restPerShare')
    return messageOf('assess.restPerShare', { of: recipe.of, step: where });
  return messageOf('assess.fromStatements', { items: neededPapers(recipe), step: where });
}

function neededPapers(recipe: StatementRecipe): Message {
  return listed(itemsNeeded(recipe).map(({ item, year }) => paperSaying({ fact: item, year })));
}

/** What a factor's points rest on. */
export function basisReason({ basis }: FactorScore): Message {
  return messageOf(basis === 'fitted' ? 'assess.fittedBasis' : 'assess.expertBasis', {});
}

const MISSING_RULES = {
  neutral: 'assess.missingNeutral',
  worst: 'assess.missingWorst',
  reweight: 'assess.missingLeftOut',
} as const;

function missingReason(id: FactorId, { missing }: ScorePolicy): Message {
  return messageOf(MISSING_RULES[missing], { needs: needs(id) });
}

/** The facts that would give a factor its figure. */
function needs(id: FactorId): Message {
  const recipe = RECIPES[id];
  if (!recipe) return messageOf('assess.needsFact', { fact: id });
  if (recipe.shape === 'ratio') {
    return messageOf('assess.needsQuotient', { fact: id, top: recipe.top, bottom: recipe.bottom });
  }
  if (recipe.shape === 'restPerShare') return messageOf('assess.needsEither', { fact: id, of: recipe.of });
  if (recipe.shape === 'growth' || recipe.shape === 'change') {
    return messageOf('assess.needsTwoYears', { fact: id, of: recipe.of });
  }
  return messageOf('assess.needsStatements', { fact: id, items: neededPapers(recipe) });
}

function stepSaying(id: FactorId, step: number, { factors }: ScorePolicy): Message {
  if (factOf(id).kind === 'flag') return messageOf(step > 0 ? 'assess.yes' : 'assess.no', {});
  return binSaying(id, step, factors[id].points.edges);
}

function binSaying(id: FactorId, step: number, edges: readonly number[]): Message {
  if (edges.length === 0) return messageOf('assess.anyFigure', {});
  if (step === 0) return messageOf('assess.belowEdge', { edge: figureSaying(id, edges[0]) });
  const from = figureSaying(id, edges[step - 1]);
  if (step === edges.length) return messageOf('assess.fromEdge', { edge: from });
  return messageOf('assess.betweenEdges', { from, to: figureSaying(id, edges[step]) });
}

/** A figure of a factor as people write it: 0.55 as 55 %, a flag as yes or no. */
export function figureSaying(id: FactorId, figure: number): Message {
  if (factOf(id).kind === 'flag') return messageOf(figure > 0 ? 'assess.yes' : 'assess.no', {});
  return IN_PERCENT.has(id)
    ? messageOf('assess.percent', { figure })
    : messageOf('assess.number', { figure });
}

/** The grade and what it earns, and how much of the score is known. */
export function gradeReason({ grade, completeness }: ScoreExplanation): Message {
  return messageOf('assess.grade', { grade: grade.name, treatment: grade.treatment, completeness });
}

export function completenessReason({ completeness }: ScoreExplanation): Message {
  return completeness === 1 ? messageOf('assess.complete', {}) : messageOf('assess.incomplete', {});
}

/** What a knock-out does to the score. */
export function capReason({ cap }: AppliedCap, { uncapped }: ScoreExplanation): Message {
  return cap < uncapped
    ? messageOf('assess.capHolds', { cap, uncapped })
    : messageOf('assess.capIdle', { cap });
}

/** The knock-out that holds the score down, if any does: the lowest. */
export function holdingCap({ caps, uncapped }: ScoreExplanation): AppliedCap | undefined {
  const lowest = [...caps].sort((a, b) => a.cap - b.cap).at(0);
  return lowest && lowest.cap < uncapped ? lowest : undefined;
}

export function progressReason({ done, parts }: Checklist): Message {
  return messageOf('assess.checklistDone', { done, parts: parts.length });
}

export function partReason({ missing }: CheckedPart): Message {
  if (missing.length === 0) return messageOf('assess.partDone', {});
  return messageOf('assess.partLacks', { facts: listed(missing.map(paperSaying)) });
}

const YEAR_NAMES = ['thisYear', 'priorYear', 'yearBefore'] as const;

/** An item of the file, with its year where it is given for several. */
export function paperSaying({ fact, year }: MissingPaper): Message {
  if (!factOf(fact).yearly) return messageOf('assess.fact', { fact });
  return messageOf('assess.factOfYear', { fact, year: YEAR_NAMES[year] });
}

/** How many steps of known facts, and how many unknown facts, are named as ways to a better score. */
const MOST_STEPS = 2;
const MOST_UNKNOWN = 1;

/** What would raise the score: what holds it down, else the steps that bring most and the fact most worth knowing. */
export function improvementReasons(explanation: ScoreExplanation): Message[] {
  const holding = holdingCap(explanation);
  if (holding) return [messageOf('assess.knockOutFirst', { knockOut: holding.knockOut })];
  const { improvements } = explanation;
  return [
    ...improvements.filter(({ missing }) => !missing).slice(0, MOST_STEPS),
    ...improvements.filter(({ missing }) => missing).slice(0, MOST_UNKNOWN),
  ].map(improvementSaying);
}

function improvementSaying({ id, missing, edge, direction, gain }: Improvement): Message {
  if (missing) return messageOf('assess.getToKnow', { factor: id, gain: oneDecimal(gain) });
  const figures = { factor: id, edge: figureSaying(id, edge), gain: oneDecimal(gain) };
  return messageOf(direction === 'reach' ? 'assess.reach' : 'assess.getBelow', figures);
}

export function nextGradeReason({ nextGrade }: ScoreExplanation): Message {
  if (!nextGrade) return messageOf('assess.bestGrade', {});
  const { grade, lacking } = nextGrade;
  return messageOf('assess.nextGrade', { grade: grade.name, from: grade.from, lacking });
}

function oneDecimal(points: number): number {
  return Math.round(points * 10) / 10;
}

/** What a figure of the payment record tells of late payment. */
export function lateReason({ id, figure, step, edges }: LateEvidence): Message {
  if (Number.isNaN(figure)) return messageOf('assess.recordAverage', { needs: needs(id) });
  return messageOf('assess.recordBin', { step: binSaying(id, step, edges) });
}

/** What would lower the chance of late payment: the steps that lower it most, then what is not known. */
export function lateImprovements({ record }: LateExplanation): Message[] {
  const steps = record
    .flatMap(({ id, better }) => (better ? [{ id, ...better }] : []))
    .sort((a, b) => a.chance - b.chance)
    .slice(0, MOST_STEPS)
    .map(({ id, edge, direction, chance }) =>
      messageOf(direction === 'reach' ? 'assess.lateReach' : 'assess.lateBelow', {
        factor: id,
        edge: figureSaying(id, edge),
        chance,
      }),
    );
  const unknown = record.filter(({ figure }) => Number.isNaN(figure)).map(({ id }) => id);
  return unknown.length > 0
    ? [...steps, messageOf('assess.lateUnknown', { facts: listedFacts(unknown) })]
    : steps;
}
