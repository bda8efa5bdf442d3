import { fault } from '../fault';
import { numberBetween } from './kinds';
import { section, setting } from './setting';

/** The range of answers: 1 to 7 in My DSO Manager's scoring (domain 3.2). */
export interface QuestionnairePolicy {
  /** The worst answer of a questionnaire. */
  readonly leastAnswer: number;
  /** The best answer of a questionnaire. */
  readonly mostAnswer: number;
}

export const QUESTIONNAIRE = section<QuestionnairePolicy, QuestionnairePolicy>(
  {
    leastAnswer: setting('Questionnaire: worst answer', '问卷：最差答案', numberBetween(0, 1000), 1),
    mostAnswer: setting('Questionnaire: best answer', '问卷：最佳答案', numberBetween(0, 1000), 7),
  },
  values =>
    values.leastAnswer < values.mostAnswer ? values : fault('wrong', 'file.answersAtOdds', { ...values }),
);
