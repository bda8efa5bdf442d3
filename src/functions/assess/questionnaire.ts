import type { Cells } from '../../cells/cell';
import { answer, type Result } from '../call/answer';
import { fourDecimals } from '../call/shown';
import {
  questionnaireScore as scoreOf,
  type QuestionnaireScore,
} from '../../credit/assess/file/questionnaire';
import { isFault, type Fault } from '../../credit/fault';
import type { Policy } from '../../credit/policy/policy';
import { messageOf } from '../../credit/message';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow } from '../../locales/formatMessage';
import { answerSheet, type AnswerSheet } from './answerSheet';

/**
 * The score of a questionnaire, 0 to 100: each answer between the worst and the best, weighed; what is not answered counts as the policy says.
 * @customfunction QUESTIONNAIRESCORE
 * @param {any[][]} answers Answers: a row a buyer and a column a question, or down the sheet where the weights are; yes is the best answer, no the worst.
 * @param {any[][]} [weights] Weight of each question; negative where a high answer is bad. Blank weighs all alike.
 * @param {any[][]} [questions] Text of each question, for the reasons.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means answers from 1 to 7.
 * @returns {any[][]} The score, one a buyer.
 * @example =QUESTIONNAIRESCORE({7,4,1}, {3,2,1}) → 66.7
 */
export function questionnaireScore(
  answers: any[][],
  weights?: any[][],
  questions?: any[][],
  policy?: any[][],
): any[][] {
  const asked = questionnaire(answers, weights, questions);
  return answer(policy, rules => {
    const scores = asked(rules);
    if (isFault(scores)) return scores;
    const shown = scores.found.map(found => (isFault(found) ? found : found.score));
    return scores.down ? [shown] : shown.map(score => [score]);
  });
}

/**
 * Why each questionnaire has its score: answer, points, weight and contribution of every question.
 * @customfunction QUESTIONNAIRESCOREWHY
 * @returns {any[][]} A table with a heading: question, answer, points, weight, contribution, reason.
 * @example =QUESTIONNAIRESCOREWHY({7,4,1}, {3,2,1}, {"Orders","Premises","Complaints"})
 */
export function questionnaireScoreWhy(
  answers: any[][],
  weights?: any[][],
  questions?: any[][],
  policy?: any[][],
): any[][] {
  const asked = questionnaire(answers, weights, questions);
  return answer(policy, rules => {
    const scores = asked(rules);
    return isFault(scores) ? scores : questionnaireLines(scores, rules.general.language);
  });
}

interface Scored {
  readonly sheet: AnswerSheet;
  readonly down: boolean;
  readonly found: readonly (QuestionnaireScore | Fault)[];
}

function questionnaire(answers: Cells, weights: Cells, questions: Cells): (rules: Policy) => Scored | Fault {
  return ({ questionnaire: range, score }) => {
    const sheet = answerSheet(answers, weights, questions, range);
    if (isFault(sheet)) return sheet;
    const found = sheet.buyers.map(given =>
      isFault(given) ? given : scoreOf(given, sheet.weights, range, score),
    );
    return { sheet, down: sheet.down, found };
  };
}

function questionnaireLines({ sheet, found }: Scored, language: Language): (Result | Fault)[][] {
  const several = found.length > 1;
  const headings = termRow(['question', 'answer', 'points', 'weight', 'contribution', 'reason'], language);
  const table: (Result | Fault)[][] = [several ? [term('row', language), ...headings] : headings];
  found.forEach((scored, buyer) => {
    const lines = isFault(scored) ? [[scored]] : scoredLines(scored, sheet, language);
    for (const line of lines) table.push(several ? [buyer + 1, ...line] : line);
  });
  return table;
}

function scoredLines(
  { score, answered, questions }: QuestionnaireScore,
  sheet: AnswerSheet,
  language: Language,
): Result[][] {
  const total = formatMessage(
    messageOf('file.answered', { answered, questions: questions.length }),
    language,
  );
  return [
    [term('questionnaireScore', language), '', score, '', '', total],
    ...questions.map(({ question, answer: given, points, weight, contribution, reversed }) => {
      const reason = Number.isNaN(given)
        ? messageOf('file.unanswered', {})
        : reversed
          ? messageOf('file.highAnswerBad', {})
          : messageOf('file.highAnswerGood', {});
      return [
        sheet.names[question],
        fourDecimals(given),
        fourDecimals(points),
        fourDecimals(weight),
        fourDecimals(contribution),
        formatMessage(reason, language),
      ];
    }),
  ];
}
