import { useState } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { Question } from '../../reading/question';
import { Dropdown } from '../parts/Dropdown';
import { Section } from '../parts/Section';
import { useTexts, type Texts } from '../texts';
import { fieldName } from './fieldNames';
import type { TermId } from '../../credit/message';

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly onAnswer: (question: Question, answer: string) => void;
  readonly onAcceptAll: () => void;
}

/** What only the user can say, each with a proposal and its evidence. Nothing counts before it is answered. */
export function Questions({ questions, onAnswer, onAcceptAll }: QuestionsProps) {
  const { text } = useTexts();
  if (questions.length === 0) return null;
  const proposed = questions.filter(({ proposes }) => proposes !== undefined).length;
  return (
    <Section heading={text.questions.heading} aside={String(questions.length)}>
      <p className="quiet">{text.questions.intro}</p>
      {proposed > 0 && (
        <p className="buttons">
          <PrimaryButton text={text.questions.acceptAll(proposed)} onClick={onAcceptAll} />
        </p>
      )}
      {questions.map(question => (
        <Asked key={question.id} question={question} onAnswer={onAnswer} />
      ))}
    </Section>
  );
}

interface AskedProps extends Pick<QuestionsProps, 'onAnswer'> {
  readonly question: Question;
}

function Asked({ question, onAnswer }: AskedProps) {
  const texts = useTexts();
  const { text, formatMessage } = texts;
  const { sheet, choices, proposes, evidence } = question;
  const [picked, setPicked] = useState(proposes);
  const name = askedIn(question, texts);
  return (
    <fieldset className="question">
      <legend>
        {name}
        {sheet !== '' && <small>{text.questions.on(sheet)}</small>}
      </legend>
      {evidence.map((message, i) => (
        <p key={i} className="quiet">
          {formatMessage(message)}
        </p>
      ))}
      {choices.length === 0 ? (
        <p className="quiet">{text.questions.noneLeft}</p>
      ) : (
        <div className="choice">
          <Dropdown
            className="choice-list"
            ariaLabel={name}
            placeholder={text.questions.choose}
            selectedKey={picked ?? null}
            options={choices.map(choice => ({
              key: choice,
              text:
                choice === proposes
                  ? text.questions.proposed(answerName(question, choice, texts))
                  : answerName(question, choice, texts),
            }))}
            onChange={(_, option) => setPicked(option?.key as string)}
          />
          <DefaultButton
            text={text.questions.use}
            ariaLabel={
              picked === undefined
                ? text.questions.use
                : text.questions.useFor(answerName(question, picked, texts), name)
            }
            disabled={picked === undefined}
            onClick={() => picked !== undefined && onAnswer(question, picked)}
          />
        </div>
      )}
    </fieldset>
  );
}

function askedIn({ kind, field, subject, sheet }: Question, { text, language }: Texts): string {
  if (kind === 'column') return text.questions.column(fieldName('invoices', field, language));
  return text.questions.ask[kind](subject, kind === 'role' ? sheet : field);
}

function answerName({ kind }: Question, choice: string, { term }: Texts): string {
  if (kind === 'column' || kind === 'currency' || kind === 'currencySign') return choice;
  // What else may be answered is named by the terms of these two groups (src/reading/question.ts).
  return term((kind === 'role' ? `role.${choice}` : `answer.${choice}`) as TermId);
}
