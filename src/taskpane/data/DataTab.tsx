import { useState } from 'react';
import { chooseColumn } from '../../refresh/read/columnMap';
import type { FoundTable, Question } from '../../refresh/read/locate';
import type { WorkbookReading, SheetProblem } from '../../refresh/read/reading';
import type { Workbook } from '../../workbook/workbook';
import { ErrorNotice } from '../parts/ErrorNotice';
import { useTexts } from '../texts';
import { answerQuestion } from './answer';
import { Columns } from './Columns';
import { NeededSheets } from './NeededSheets';
import { Problems } from './Problems';
import { Questions } from './Questions';

interface DataTabProps {
  readonly workbook: Workbook;
  readonly reading: WorkbookReading;
  readonly readAgain: () => Promise<void>;
}

/** What the product makes of the user's sheets, and what it asks about them. */
export function DataTab({ workbook, reading, readAgain }: DataTabProps) {
  const { text } = useTexts();
  const [failure, setFailure] = useState<unknown>();
  const attempt = async (work: () => Promise<void>) => {
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error);
    }
  };
  const answer = ({ kind }: Question, header: string, field: string) =>
    attempt(async () => {
      await answerQuestion(workbook, reading.tables.get(kind)!, header, field);
      await readAgain();
    });
  const change = ({ sheet }: FoundTable, header: string, field: string | undefined) =>
    attempt(async () => {
      await chooseColumn(workbook, sheet.name, header, field);
      await readAgain();
    });
  const reveal = (problem: SheetProblem) =>
    attempt(() => workbook.reveal(problem.sheet, Math.max(problem.row - 1, 0), columnOf(problem, reading)));
  return (
    <>
      <h2 className="unseen">{text.tabs.data}</h2>
      {failure !== undefined && <ErrorNotice error={failure} />}
      {!reading.tables.has('invoices') && <NeededSheets />}
      <Questions questions={reading.questions} onAnswer={(...asked) => void answer(...asked)} />
      <Problems
        problems={reading.problems}
        waiting={reading.questions.length > 0}
        onReveal={problem => void reveal(problem)}
      />
      {reading.tables.size > 0 && (
        <Columns reading={reading} onChange={(...changed) => void change(...changed)} />
      )}
    </>
  );
}

/** The sheet column of a problem: its own, else the table's first. */
function columnOf({ sheet, header }: SheetProblem, { tables }: WorkbookReading): number {
  const table = [...tables.values()].find(found => found.sheet.name === sheet);
  if (!table) return 0;
  const place = header === undefined ? 0 : table.headers.indexOf(header);
  return table.sheet.column + Math.max(place, 0);
}
