import { useState } from 'react';
import {
  remember,
  withAnswer,
  withColumn,
  withProposals,
  withSheet,
  type Memory,
} from '../../reading/memory';
import type { WorkbookReading } from '../../refresh/read/reading';
import type { Workbook } from '../../workbook/workbook';
import { ErrorNotice } from '../parts/ErrorNotice';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';
import { Accounts } from './Accounts';
import { Columns } from './Columns';
import { NeededSheets } from './NeededSheets';
import { Problems } from './Problems';
import { Questions } from './Questions';
import { Sheets } from './Sheets';

interface DataTabProps {
  readonly workbook: Workbook;
  readonly reading: WorkbookReading;
  readonly readAgain: () => Promise<void>;
}

/** What the product makes of the user's sheets, what it asks about them, and what became of every row. */
export function DataTab({ workbook, reading, readAgain }: DataTabProps) {
  const { text, formatMessage } = useTexts();
  const [failure, setFailure] = useState<unknown>();
  const { questions, problems, plans, stops, account, findings } = reading;
  const attempt = async (work: () => Promise<void>) => {
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error);
    }
  };
  const say = (change: (before: Memory) => Memory) =>
    void attempt(async () => {
      await remember(workbook, change);
      await readAgain();
    });
  const reveal = (sheet: string, row: number, column: number) =>
    void attempt(() => workbook.reveal(sheet, Math.max(row - 1, 0), column));
  const columnOf = (sheet: string) => plans.find(plan => plan.sheet.name === sheet)?.sheet.column ?? 0;
  return (
    <>
      <h2 className="unseen">{text.tabs.data}</h2>
      {failure !== undefined && <ErrorNotice error={failure} />}
      {stops && <Notice tone="bad">{formatMessage(stops)}</Notice>}
      {!plans.some(({ role }) => role === 'invoices') && questions.length === 0 && <NeededSheets />}
      <Questions
        questions={questions}
        onAnswer={(question, answer) => say(before => withAnswer(before, question, answer))}
        onAcceptAll={() => say(before => withProposals(before, questions))}
      />
      <Accounts account={account} onReveal={(sheet, row) => reveal(sheet, row, columnOf(sheet))} />
      <Problems
        problems={problems}
        waiting={questions.length > 0}
        onReveal={({ sheet, row, column }) => reveal(sheet, row, column)}
      />
      <Sheets
        plans={plans}
        onRole={(sheet, role) => say(before => withSheet(before, sheet, { role }))}
        onHeaderRow={(sheet, headerRow) => say(before => withSheet(before, sheet, { headerRow }))}
      />
      <Columns
        reading={reading}
        onChange={(sheet, header, field) => say(before => withColumn(before, sheet, header, field))}
      />
      {findings.length > 0 && (
        <Section heading={text.data.findings}>
          <ul className="findings">
            {findings.map(({ sheet, message }, i) => (
              <li key={i}>
                {sheet !== '' && <strong>{sheet}: </strong>}
                {formatMessage(message)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
