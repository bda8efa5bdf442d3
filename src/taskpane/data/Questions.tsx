import { useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Question } from '../../refresh/read/locate';
import { Dropdown } from '../parts/Dropdown';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';
import { fieldName } from './fieldNames';

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly onAnswer: (question: Question, header: string, field: string) => void;
}

/** Needed columns that no header names. A likely one stands ready, but counts only once the user says so. */
export function Questions({ questions, onAnswer }: QuestionsProps) {
  const { text } = useTexts();
  if (questions.length === 0) return null;
  return (
    <Section heading={text.questions.heading}>
      <p className="quiet">{text.questions.intro}</p>
      {questions.map(question => (
        <Asked
          key={`${question.kind} ${question.fields.join(' ')}`}
          question={question}
          onAnswer={onAnswer}
        />
      ))}
    </Section>
  );
}

interface AskedProps extends Pick<QuestionsProps, 'onAnswer'> {
  readonly question: Question;
}

function Asked({ question, onAnswer }: AskedProps) {
  const { text, language } = useTexts();
  const { kind, sheet, fields, candidates } = question;
  const names = fields.map(field => fieldName(kind, field, language));
  return (
    <fieldset className="question">
      <legend>
        {text.questions.ask(names)}
        <small>{text.questions.on(sheet)}</small>
      </legend>
      {candidates.length === 0 ? (
        <p className="quiet">{text.questions.noneLeft(names[0])}</p>
      ) : (
        fields.map((field, i) => (
          <Choice
            key={field}
            label={fields.length > 1 ? names[i] : undefined}
            name={names[i]}
            question={question}
            suggested={i === 0}
            onUse={header => onAnswer(question, header, field)}
          />
        ))
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string | undefined;
  readonly name: string;
  readonly question: Question;
  /** Whether the likely column is put forward. */
  readonly suggested: boolean;
  readonly onUse: (header: string) => void;
}

function Choice({ label, name, question: { candidates, nearest }, suggested, onUse }: ChoiceProps) {
  const { text } = useTexts();
  const offered = suggested && nearest !== undefined && candidates.includes(nearest) ? nearest : undefined;
  const [picked, setPicked] = useState(offered);
  return (
    <div className="choice">
      <Dropdown
        className="choice-list"
        label={label}
        ariaLabel={name}
        placeholder={text.questions.choose}
        selectedKey={picked ?? null}
        options={candidates.map(header => ({
          key: header,
          text: header === offered ? text.questions.suggested(header) : header,
        }))}
        onChange={(_, option) => setPicked(option?.key as string)}
      />
      <DefaultButton
        text={text.questions.use}
        ariaLabel={picked === undefined ? text.questions.use : text.questions.useFor(picked, name)}
        disabled={picked === undefined}
        onClick={() => picked !== undefined && onUse(picked)}
      />
    </div>
  );
}
