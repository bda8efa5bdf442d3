import { answer, type Result } from '../call/answer';
import { eachBuyer, reasonsOfBuyers } from '../call/buyerRows';
import { numberColumn, textColumn } from '../call/columns';
import { readFacts, type ReadFacts } from '../../cells/factTable';
import { fourDecimals } from '../call/shown';
import { eachWideRow } from '../call/wideRows';
import {
  checklistOf,
  factsOfChecklist,
  isChecklistMethod,
  type Checklist,
} from '../../credit/assess/checklist';
import type { FactId } from '../../credit/assess/facts';
import {
  normalGrade as gradeOn,
  normalGradeOfName,
  readScale,
  SCALES,
  type NormalGrade,
} from '../../credit/assess/file/normalGrade';
import {
  questionnaireScore as scoreOf,
  type QuestionnaireScore,
} from '../../credit/assess/file/questionnaire';
import { FACTS_OF_RATIOS, ratioFormula, ratioReader } from '../../credit/assess/file/statementRatios';
import { partReason, progressReason } from '../../credit/assess/reasons';
import { fault, isFault, type Fault } from '../../credit/fault';
import type { Policy } from '../../credit/policy/policy';
import { messageOf } from '../../credit/message';
import type { Language } from '../../credit/language';
import { formatMessage, term } from '../../locales/formatMessage';
import { answerSheet, type AnswerSheet } from './questionnaire';

/**
 * One grade from 1 (best) to 5 (worst) for the opposite scales of insurers and bureaus, so that MAX is the worst of several and MEDIAN the middle.
 * @customfunction NORMALGRADE
 * @param {any[][]} grade The grade or score as its source gives it: one cell or a column. A Coface score of 0 is one, so leave no blanks where blanks are 0.
 * @param {any[][]} scale Whose scale: "Allianz", "Coface", "Creditsafe", "payment index", "own score" or "own grade"; one cell or a column.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the default.
 * @returns {any[][]} The grade from 1 to 5, one a row.
 * @example =NORMALGRADE({3;8}, {"Allianz";"Coface"}) → {2;2}
 */
export function normalGrade(grade: any[][], scale: any[][], policy?: any[][]): any[][] {
  const { columns, gradeAt } = foreignGrades(grade, scale);
  return answer(policy, rules => eachWideRow(columns, gradeAt(rules), ({ found }) => [found.grade]));
}

/**
 * Why each foreign grade is the one it is: the grade, the original, the band it lies in, which end of its scale is good.
 * @customfunction NORMALGRADEWHY
 * @param {any[][]} grade The grade or score as its source gives it: one cell or a column. A Coface score of 0 is one, so leave no blanks where blanks are 0.
 * @param {any[][]} scale Whose scale: "Allianz", "Coface", "Creditsafe", "payment index", "own score" or "own grade"; one cell or a column.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the default.
 * @returns {any[][]} Four columns, one row a grade: grade, original, band, direction.
 * @example =NORMALGRADEWHY(3, "Allianz")
 */
export function normalGradeWhy(grade: any[][], scale: any[][], policy?: any[][]): any[][] {
  const { columns, gradeAt } = foreignGrades(grade, scale);
  return answer(policy, rules =>
    eachWideRow(columns, gradeAt(rules), found => gradeCells(found, rules.general.language)),
  );
}

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
 * @param {any[][]} answers Answers: a row a buyer and a column a question, or down the sheet where the weights are; yes is the best answer, no the worst.
 * @param {any[][]} [weights] Weight of each question; negative where a high answer is bad. Blank weighs all alike.
 * @param {any[][]} [questions] Text of each question, for the reasons.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means answers from 1 to 7.
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

/**
 * How complete each buyer's file is by a 3+1 method, n of its four parts; it stands beside the score and is no part of it.
 * @customfunction FILECOMPLETENESS
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Business licence", "Sales 2025", "Third-party score".
 * @param {any[][]} [method] "3+1A" (licence, three years of statements, record, third-party score) or "3+1B" (statements, three references, visit, report). Blank means the policy's, else 3+1A.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the default.
 * @returns {any[][]} n ÷ 4, one a buyer, below a label where the header row is part of the values.
 * @example =FILECOMPLETENESS({"yes",80}, {"Business licence","Third-party score"}, "3+1A") → 0.5
 */
export function fileCompleteness(
  values: any[][],
  headers?: any[][],
  method?: any[][],
  policy?: any[][],
): any[][] {
  return answer(policy, rules => {
    const file = fileUnder(values, headers, method, rules);
    if (isFault(file)) return file;
    return eachBuyer(file.read, file.needed, term('completeness', rules.general.language), row => {
      const { done, parts } = file.checked(row);
      return done / parts.length;
    });
  });
}

/**
 * Which parts of a 3+1 method each buyer's file holds, and what is still to be got.
 * @customfunction FILECOMPLETENESSWHY
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Business licence", "Sales 2025", "Third-party score".
 * @param {any[][]} [method] "3+1A" (licence, three years of statements, record, third-party score) or "3+1B" (statements, three references, visit, report). Blank means the policy's, else 3+1A.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the default.
 * @returns {any[][]} A table with a heading: item, done, reason.
 * @example =FILECOMPLETENESSWHY({"yes",80}, {"Business licence","Third-party score"}, "3+1A")
 */
export function fileCompletenessWhy(
  values: any[][],
  headers?: any[][],
  method?: any[][],
  policy?: any[][],
): any[][] {
  return answer(policy, rules => {
    const file = fileUnder(values, headers, method, rules);
    if (isFault(file)) return file;
    const { language } = rules.general;
    return reasonsOfBuyers(
      file.read,
      file.needed,
      ['item', 'done', 'reason'].map(heading => term(heading, language)),
      term('row', language),
      row => checklistLines(file.checked(row), language),
    );
  });
}

/**
 * The usual ratios of each buyer's statements, of up to three years: liquidity, debt, profit, cash flow, turnover.
 * @customfunction STATEMENTRATIOS
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Current assets", "Sales 2025", "Sales 2024".
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the default.
 * @returns {any[][]} A table with a heading: ratio, this year, prior year, year before that, formula. A blank is not known.
 * @example =STATEMENTRATIOS({4000,2000,10000,5500}, {"Current assets","Current liabilities","Total assets","Total liabilities"})
 */
export function statementRatios(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return answer(policy, ({ general: { language } }) => {
    const read = readFacts(values, headers, FACTS_OF_RATIOS);
    if (isFault(read)) return read;
    const ratios = ratioReader(read.facts);
    return reasonsOfBuyers(
      read,
      FACTS_OF_RATIOS,
      ['ratio', 'thisYear', 'priorYear', 'yearBefore', 'formula'].map(heading => term(heading, language)),
      term('row', language),
      row =>
        ratios(row).map(({ ratio, years }) => [
          term(ratio.name, language),
          ...years.map(fourDecimals),
          formatMessage(ratioFormula(ratio), language),
        ]),
    );
  });
}

interface ForeignGrade {
  readonly original: Result;
  readonly found: NormalGrade;
}

function foreignGrades(grade: any, scale: any) {
  const names = textColumn(grade, 'grade');
  const figures = numberColumn(grade, 'grade');
  const scales = textColumn(scale, 'scale');
  return {
    columns: [names, scales],
    gradeAt:
      (rules: Policy) =>
      (row: number): ForeignGrade | Fault => {
        const own = readScale(scales.at(row));
        if (isFault(own)) return own;
        if (own === 'ownGrade') {
          const found = normalGradeOfName(names.at(row), rules.grades);
          return isFault(found) ? found : { original: names.at(row), found };
        }
        const failed = figures.faultAt(row, figures.length);
        if (failed) return failed;
        const found = gradeOn(figures.at(row), own, rules);
        return isFault(found) ? found : { original: figures.at(row), found };
      },
  };
}

function gradeCells({ original, found }: ForeignGrade, language: Language): Result[] {
  const { grade, scale, from, to } = found;
  if (scale === 'ownGrade')
    return [grade, original, formatMessage(messageOf('file.place', { scale, grade }), language), ''];
  const { least, most, lowIsGood } = SCALES[scale];
  const direction = lowIsGood
    ? messageOf('file.lowIsGood', { best: least, worst: most })
    : messageOf('file.highIsGood', { best: most, worst: least });
  return [
    grade,
    original,
    formatMessage(messageOf('file.band', { scale, from, to, grade }), language),
    formatMessage(direction, language),
  ];
}

interface Scored {
  readonly sheet: AnswerSheet;
  readonly down: boolean;
  readonly found: readonly (QuestionnaireScore | Fault)[];
}

function questionnaire(answers: any, weights: any, questions: any): (rules: Policy) => Scored | Fault {
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
  const headings = ['question', 'answer', 'points', 'weight', 'contribution', 'reason'].map(key =>
    term(key, language),
  );
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

interface CheckedFile {
  readonly read: ReadFacts;
  readonly needed: ReadonlySet<FactId>;
  checked(row: number): Checklist;
}

function fileUnder(values: any, headers: any, method: any, { score }: Policy): CheckedFile | Fault {
  const methods = textColumn(method, 'method');
  const failed = methods.faultAt(0, 1);
  if (failed) return failed;
  const wanted = methods.at(0).toUpperCase() || (score.checklist === 'none' ? '3+1A' : score.checklist);
  if (!isChecklistMethod(wanted)) return fault('wrong', 'file.unknownMethod', { method: methods.at(0) });
  const rules = { ...score, checklist: wanted };
  const needed = factsOfChecklist(rules);
  const read = readFacts(values, headers, needed);
  if (isFault(read)) return read;
  return { read, needed, checked: row => checklistOf(read.facts, row, rules)! };
}

function checklistLines(checklist: Checklist, language: Language): Result[][] {
  return [
    [term('checklist', language), checklist.done, formatMessage(progressReason(checklist), language)],
    ...checklist.parts.map(part => [
      term(part.part, language),
      part.done ? 1 : 0,
      formatMessage(partReason(part), language),
    ]),
  ];
}
