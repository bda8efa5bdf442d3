import { answer, type Result } from '../call/answer';
import { reasonsOfBuyers } from '../call/buyerRows';
import { readFacts, type ReadFacts } from '../../cells/factTable';
import { fourDecimals } from '../call/shown';
import { factsOfChecklist } from '../../credit/assess/checklist';
import { ScoreExplainer, type ScoreExplanation } from '../../credit/assess/explainScore';
import {
  basisReason,
  capReason,
  completenessReason,
  factorReason,
  gradeReason,
  improvementReasons,
  nextGradeReason,
  partReason,
  progressReason,
} from '../../credit/assess/reasons';
import { factsOfScore } from '../../credit/assess/score';
import { isFault } from '../../credit/fault';
import type { Policy } from '../../credit/policy/policy';
import { messageOf } from '../../credit/message';
import { formatMessage, term, termRow } from '../../locales/formatMessage';
import { LANGUAGES } from '../../locales/language';

/**
 * Why each buyer has its score: the sub-score of every dimension; figure, points, weight and contribution of every
 * factor; what holds the score down; what is missing; what would raise it.
 * @customfunction CREDITSCOREWHY
 * @returns {any[][]} A table with a heading: item, figure, points, weight, contribution, reason, and what the points rest on.
 * @example =CREDITSCOREWHY({"Quick ratio","Average days late"; 0.9,3})
 */
export function creditScoreWhy(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return answer(policy, rules => {
    const { language } = rules.general;
    const needed = factsOfScore(rules.score);
    const read = readFacts(values, headers, new Set([...needed, ...factsOfChecklist(rules.score)]));
    if (isFault(read)) return read;
    const explainer = new ScoreExplainer(read.facts, rules);
    const headings = ['item', 'figure', 'points', 'weight', 'contribution', 'reason', 'restsOn'] as const;
    const table = reasonsOfBuyers(read, needed, termRow(headings, language), term('row', language), row => {
      const explanation = explainer.explain(row);
      return isFault(explanation) ? explanation : scoreLines(explanation, rules);
    });
    return [...table, ...unknownColumns(read, rules)];
  });
}

function scoreLines(
  explanation: ScoreExplanation,
  { score: rules, general: { language } }: Policy,
): Result[][] {
  const { score, dimensions, caps, completeness, checklist } = explanation;
  const lines: Result[][] = [
    [term('creditScore', language), '', score, '', '', formatMessage(gradeReason(explanation), language)],
  ];
  for (const { dimension, score: ownScore, weight, factors } of dimensions) {
    lines.push([
      term(dimension, language),
      '',
      fourDecimals(ownScore),
      fourDecimals(weight),
      fourDecimals(ownScore * weight),
      '',
    ]);
    for (const factor of factors) {
      const { id, figure, points, weight: share, contribution } = factor;
      const reason = formatMessage(factorReason(factor, rules), language);
      lines.push([
        term(id, language),
        fourDecimals(figure),
        fourDecimals(points),
        fourDecimals(share),
        fourDecimals(contribution),
        reason,
        formatMessage(basisReason(factor), language),
      ]);
    }
  }
  for (const applied of caps) {
    const reason = formatMessage(capReason(applied, explanation), language);
    lines.push([
      `${term('heldDown', language)}${LANGUAGES[language].colon}${term(applied.knockOut, language)}`,
      '',
      applied.cap,
      '',
      '',
      reason,
    ]);
  }
  lines.push([
    term('completeness', language),
    fourDecimals(completeness),
    '',
    '',
    '',
    formatMessage(completenessReason(explanation), language),
  ]);
  if (checklist) {
    const progress = formatMessage(progressReason(checklist), language);
    lines.push([term('checklist', language), checklist.done, '', '', '', progress]);
    for (const part of checklist.parts) {
      lines.push([
        term(part.part, language),
        part.done ? 1 : 0,
        '',
        '',
        '',
        formatMessage(partReason(part), language),
      ]);
    }
  }
  for (const reason of improvementReasons(explanation)) {
    lines.push([term('toRaise', language), '', '', '', '', formatMessage(reason, language)]);
  }
  lines.push([
    term('nextGrade', language),
    '',
    '',
    '',
    '',
    formatMessage(nextGradeReason(explanation), language),
  ]);
  return lines;
}

/** Columns whose header is not known but much like one that is: they are left out, and it is said. */
function unknownColumns({ facts, matches }: ReadFacts, { general: { language } }: Policy): Result[][] {
  const before = facts.rows > 1 ? [''] : [];
  return matches.unknown.flatMap(({ header, nearest }) => {
    if (nearest === undefined) return [];
    const reason = formatMessage(messageOf('assess.headerUnknown', { header, nearest }), language);
    return [[...before, term('unknownHeader', language), '', '', '', '', reason]];
  });
}
