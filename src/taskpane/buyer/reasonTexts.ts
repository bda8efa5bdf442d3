import type { FactorScore, ScoreExplanation } from '../../credit/assess/explainScore';
import { factorReason, figureSaying, improvementReasons, nextGradeReason } from '../../credit/assess/reasons';
import { explainStage } from '../../credit/collect/explainStage';
import type { Day } from '../../credit/dates';
import { isFault, type Fault } from '../../credit/fault';
import { bindingReason, stepReason } from '../../credit/limit/reasons';
import { dunnedInvoice } from '../../credit/portfolio/dunning';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { Policy } from '../../credit/policy/policy';
import type { Texts } from '../texts';

/** Sentences of one kind under a heading of their own. */
export interface ReasonGroup {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** The most telling ones are enough on one screen; the …WHY functions list all of them. */
const MOST = 3;

/** A factor that costs the score less than this is not a reason. */
const NOTABLE_POINTS = 0.5;

/** Why the buyer stands where it stands, from the same explanations as the …WHY functions. */
export function reasonsFor(
  assessed: AssessedBuyer,
  score: ScoreExplanation | Fault,
  policy: Policy,
  asOf: Day,
  texts: Texts,
): readonly ReasonGroup[] {
  const { formatMessage, text } = texts;
  const { recommended } = assessed.limit;
  const stages = stageReasons(assessed, policy, asOf, texts);
  const improvements = isFault(score)
    ? []
    : [nextGradeReason(score), ...improvementReasons(score)].map(formatMessage);
  const groups: ReasonGroup[] = [
    { heading: text.reasons.drags, sentences: isFault(score) ? [] : dragsOn(score, policy, texts) },
    {
      heading: text.reasons.missing,
      sentences: isFault(score) ? [formatMessage(score.message)] : missingFrom(score, texts),
    },
    {
      heading: text.reasons.limit,
      sentences: isFault(recommended)
        ? [formatMessage(recommended.message)]
        : limitReasons(assessed, policy, texts),
    },
    { heading: text.reasons.stage, sentences: stages.why },
    { heading: text.reasons.change, sentences: [...improvements, ...stages.change] },
  ];
  return groups.filter(({ sentences }) => sentences.length > 0);
}

function allFactors({ dimensions }: ScoreExplanation): FactorScore[] {
  return dimensions.flatMap(({ factors }) => factors);
}

function dragsOn(score: ScoreExplanation, policy: Policy, texts: Texts): string[] {
  const { text, formatMessage, term, number } = texts;
  return allFactors(score)
    .map(factor => ({ factor, lost: factor.weight * (100 - factor.points) }))
    .filter(({ factor, lost }) => !Number.isNaN(factor.figure) && lost >= NOTABLE_POINTS)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, MOST)
    .map(({ factor, lost }) =>
      text.reasons.drag(
        term(factor.id),
        formatMessage(figureSaying(factor.id, factor.figure)),
        number(Math.round(lost * 10) / 10),
        formatMessage(factorReason(factor, policy.score)),
      ),
    );
}

function missingFrom(score: ScoreExplanation, { text, term }: Texts): string[] {
  const names = allFactors(score)
    .filter(({ figure }) => Number.isNaN(figure))
    .map(({ id }) => term(id));
  return names.length === 0 ? [] : [names.join(text.reasons.comma)];
}

function limitReasons({ limit }: AssessedBuyer, policy: Policy, texts: Texts): string[] {
  const { recommended, insured } = limit;
  if (isFault(recommended)) return [];
  const { text, formatMessage, term, money } = texts;
  const { methods, base, steps } = recommended;
  const binding = methods.filter(({ binds }) => binds).map(({ method }) => term(method));
  const start = text.reasons.base(
    formatMessage(bindingReason(policy.limit)),
    binding.join(text.reasons.comma),
    money(base),
  );
  const lowered = steps
    .filter(({ lowers }) => lowers)
    .map(({ step, amount }) =>
      text.reasons.amount(formatMessage(stepReason(step, recommended, insured, policy.limit)), money(amount)),
    );
  return [start, ...lowered];
}

interface StageReasons {
  readonly why: readonly string[];
  readonly change: readonly string[];
}

/** The oldest invoice at the worst stage, and those that are late and yet not dunned. */
function stageReasons(
  { items, dunning }: AssessedBuyer,
  policy: Policy,
  asOf: Day,
  { text, formatMessage }: Texts,
): StageReasons {
  const late = items.filter(({ days, open }) => days > 0 && open > 0).sort((a, b) => b.days - a.days);
  const worst = late.reduce((most, { stage }) => Math.max(most, stage), 0);
  const atWorst = late.filter(({ stage }) => stage === worst).slice(0, 1);
  const held = worst === 0 ? [] : late.filter(({ stage }) => stage === 0).slice(0, MOST - 1);
  const told = [...atWorst, ...held].flatMap(item => {
    const explained = explainStage(dunnedInvoice(item), asOf, policy.dunning);
    return isFault(explained) ? [] : [{ name: item.invoice.number || text.collection.noNumber, explained }];
  });
  // Credits or the minimum total may keep the whole buyer back.
  const ofBuyer = worst > 0 && dunning.stage === 0 ? [formatMessage(dunning.reason)] : [];
  return {
    why: [
      ...ofBuyer,
      ...told.map(({ name, explained }) => text.reasons.ofInvoice(name, formatMessage(explained.reason))),
    ],
    change: told
      .slice(0, 1)
      .map(({ name, explained }) => text.reasons.ofInvoice(name, formatMessage(explained.change))),
  };
}
