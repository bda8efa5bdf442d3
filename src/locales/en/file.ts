import type { FILE_SAYINGS } from '../../credit/assess/file/messages';

export const EN_FILE: Readonly<Record<keyof typeof FILE_SAYINGS, string>> = {
  'file.unknownScale':
    'The scale "{scale}" is not known. Enter one of: Allianz, Coface, Creditsafe, payment index, own score, own grade.',
  'file.unknownGrade': '"{grade}" is none of the grades of the policy: {known}.',
  'file.outsideScale': '{found} is not on the scale from {least} to {most}.',
  'file.band': '{scale} from {from} to {to} is grade {grade}.',
  'file.lowIsGood': 'Low is good: {best} is the best, {worst} the worst.',
  'file.highIsGood': 'High is good: {best} is the best, {worst} the worst.',
  'file.place': '{scale} by its place among the grades of the policy is grade {grade}.',
  'file.nothingAnswered': 'No question is answered.',
  'file.answerOutside': 'Question {question}: the answer {found} is not between {least} and {most}.',
  'file.answersAtOdds': 'Questionnaire: the worst answer {leastAnswer} is not below the best {mostAnswer}.',
  'file.noWeights': 'No answered question has a weight.',
  'file.answered': '{answered} of {questions} questions are answered.',
  'file.highAnswerGood': 'A high answer is good.',
  'file.highAnswerBad': 'A high answer is bad: the weight is negative.',
  'file.unanswered': 'Not answered.',
  'file.weightsWidth': 'There are {weights} weights for {questions} questions. Give one for each.',
  'file.unknownMethod': 'There is no method "{method}". Enter 3+1A or 3+1B.',
  'file.less': '({top} − {less})',
  'file.quotient': '{top} ÷ {bottom}',
  'file.quotientDays': '{top} ÷ {bottom} × {days}',
};
