import type { FactorId } from '../policy/factors';
import type { ScorePolicy } from '../policy/score';
import { say, type Saying } from '../say';
import type { CheckedPart, Checklist, MissingPaper } from './checklist';
import type { FactorScore, Improvement, ScoreExplanation } from './explainScore';
import type { AppliedCap } from './judgeScore';
import { factOf } from './facts';
import { IN_PERCENT, RECIPES } from './figures';
import type { LateEvidence, LateExplanation } from './lateProbability';
import { listed, listedFacts } from './listed';
import { itemsNeeded, type StatementRecipe } from './statementFigures';

/** Why a factor earns its points: where its figure comes from and the step of the scale it stands on. */
export function factorReason({ id, figure, given, step }: FactorScore, policy: ScorePolicy): Saying {
  if (Number.isNaN(figure)) return missingReason(id, policy);
  const where = stepSaying(id, step, policy);
  const recipe = given ? undefined : RECIPES[id];
  if (!recipe) return say('assess.given', { step: where });
  if (recipe.shape === 'ratio') {
    return say('assess.quotient', { top: recipe.top, bottom: recipe.bottom, step: where });
  }
  if (recipe.shape === 'growth') return say('assess.growth', { of: recipe.of, step: where });
  if (recipe.shape === 'change') return say('assess.change', { of: recipe.of, step: where });
  if (recipe.shape === 'restPerShare') return say('assess.restPerShare', { of: recipe.of, step: where });
  return say('assess.fromStatements', { items: neededPapers(recipe), step: where });
}

function neededPapers(recipe: StatementRecipe): Saying {
  return listed(itemsNeeded(recipe).map(({ item, year }) => paperSaying({ fact: item, year })));
}

/** What a factor's points rest on. */
export function basisReason({ basis }: FactorScore): Saying {
  return say(basis === 'fitted' ? 'assess.fittedBasis' : 'assess.expertBasis', {});
}

const MISSING_RULES = {
  neutral: 'assess.missingNeutral',
  worst: 'assess.missingWorst',
  reweight: 'assess.missingLeftOut',
} as const;

function missingReason(id: FactorId, { missing }: ScorePolicy): Saying {
  return say(MISSING_RULES[missing], { needs: needs(id) });
}

/** The facts that would give a factor its figure. */
function needs(id: FactorId): Saying {
  const recipe = RECIPES[id];
  if (!recipe) return say('assess.needsFact', { fact: id });
  if (recipe.shape === 'ratio') {
    return say('assess.needsQuotient', { fact: id, top: recipe.top, bottom: recipe.bottom });
  }
  if (recipe.shape === 'restPerShare') return say('assess.needsEither', { fact: id, of: recipe.of });
  if (recipe.shape === 'growth' || recipe.shape === 'change') {
    return say('assess.needsTwoYears', { fact: id, of: recipe.of });
  }
  return say('assess.needsStatements', { fact: id, items: neededPapers(recipe) });
}

function stepSaying(id: FactorId, step: number, { factors }: ScorePolicy): Saying {
  if (factOf(id).kind === 'flag') return say(step > 0 ? 'assess.yes' : 'assess.no', {});
  return binSaying(id, step, factors[id].points.edges);
}

function binSaying(id: FactorId, step: number, edges: readonly number[]): Saying {
  if (edges.length === 0) return say('assess.anyFigure', {});
  if (step === 0) return say('assess.belowEdge', { edge: figureSaying(id, edges[0]) });
  const from = figureSaying(id, edges[step - 1]);
  if (step === edges.length) return say('assess.fromEdge', { edge: from });
  return say('assess.betweenEdges', { from, to: figureSaying(id, edges[step]) });
}

/** A figure of a factor as people write it: 0.55 as 55 %, a flag as yes or no. */
export function figureSaying(id: FactorId, figure: number): Saying {
  if (factOf(id).kind === 'flag') return say(figure > 0 ? 'assess.yes' : 'assess.no', {});
  return IN_PERCENT.has(id) ? say('assess.percent', { figure }) : say('assess.number', { figure });
}

/** The grade and what it earns, and how much of the score is known. */
export function gradeReason({ grade, completeness }: ScoreExplanation): Saying {
  return say('assess.grade', { grade: grade.name, treatment: grade.treatment, completeness });
}

export function completenessReason({ completeness }: ScoreExplanation): Saying {
  return completeness === 1 ? say('assess.complete', {}) : say('assess.incomplete', {});
}

/** What a knock-out does to the score. */
export function capReason({ cap }: AppliedCap, { uncapped }: ScoreExplanation): Saying {
  return cap < uncapped ? say('assess.capHolds', { cap, uncapped }) : say('assess.capIdle', { cap });
}

/** The knock-out that holds the score down, if any does: the lowest. */
export function holdingCap({ caps, uncapped }: ScoreExplanation): AppliedCap | undefined {
  const lowest = [...caps].sort((a, b) => a.cap - b.cap).at(0);
  return lowest && lowest.cap < uncapped ? lowest : undefined;
}

export function progressReason({ done, parts }: Checklist): Saying {
  return say('assess.checklistDone', { done, parts: parts.length });
}

export function partReason({ missing }: CheckedPart): Saying {
  if (missing.length === 0) return say('assess.partDone', {});
  return say('assess.partLacks', { facts: listed(missing.map(paperSaying)) });
}

const YEAR_NAMES = ['thisYear', 'priorYear', 'yearBefore'];

/** An item of the file, with its year where it is given for several. */
export function paperSaying({ fact, year }: MissingPaper): Saying {
  if (!factOf(fact).yearly) return say('assess.fact', { fact });
  return say('assess.factOfYear', { fact, year: YEAR_NAMES[year] });
}

/** How many steps of known facts, and how many unknown facts, are named as ways to a better score. */
const MOST_STEPS = 2;
const MOST_UNKNOWN = 1;

/** What would raise the score: what holds it down, else the steps that bring most and the fact most worth knowing. */
export function improvementReasons(explanation: ScoreExplanation): Saying[] {
  const holding = holdingCap(explanation);
  if (holding) return [say('assess.knockOutFirst', { knockOut: holding.knockOut })];
  const { improvements } = explanation;
  return [
    ...improvements.filter(({ missing }) => !missing).slice(0, MOST_STEPS),
    ...improvements.filter(({ missing }) => missing).slice(0, MOST_UNKNOWN),
  ].map(improvementSaying);
}

function improvementSaying({ id, missing, edge, direction, gain }: Improvement): Saying {
  if (missing) return say('assess.getToKnow', { factor: id, gain: oneDecimal(gain) });
  const figures = { factor: id, edge: figureSaying(id, edge), gain: oneDecimal(gain) };
  return say(direction === 'reach' ? 'assess.reach' : 'assess.getBelow', figures);
}

export function nextGradeReason({ nextGrade }: ScoreExplanation): Saying {
  if (!nextGrade) return say('assess.bestGrade', {});
  const { grade, lacking } = nextGrade;
  return say('assess.nextGrade', { grade: grade.name, from: grade.from, lacking });
}

function oneDecimal(points: number): number {
  return Math.round(points * 10) / 10;
}

/** What a figure of the payment record tells of late payment. */
export function lateReason({ id, figure, step, edges }: LateEvidence): Saying {
  if (Number.isNaN(figure)) return say('assess.recordAverage', { needs: needs(id) });
  return say('assess.recordBin', { step: binSaying(id, step, edges) });
}

/** What would lower the chance of late payment: the steps that lower it most, then what is not known. */
export function lateImprovements({ record }: LateExplanation): Saying[] {
  const steps = record
    .flatMap(({ id, better }) => (better ? [{ id, ...better }] : []))
    .sort((a, b) => a.chance - b.chance)
    .slice(0, MOST_STEPS)
    .map(({ id, edge, direction, chance }) =>
      say(direction === 'reach' ? 'assess.lateReach' : 'assess.lateBelow', {
        factor: id,
        edge: figureSaying(id, edge),
        chance,
      }),
    );
  const unknown = record.filter(({ figure }) => Number.isNaN(figure)).map(({ id }) => id);
  return unknown.length > 0 ? [...steps, say('assess.lateUnknown', { facts: listedFacts(unknown) })] : steps;
}
