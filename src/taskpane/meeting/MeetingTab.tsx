import { useState } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { REFRESH_STAGES } from '../../refresh/progress';
import type { WorkbookReading } from '../../refresh/read/reading';
import type { PlannedSheet } from '../../refresh/refresh';
import { isWorthWriting } from '../../refresh/worthWriting';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { Workbook } from '../../workbook/workbook';
import { ErrorNotice } from '../parts/ErrorNotice';
import { Notice } from '../parts/Notice';
import { WorkProgress } from '../parts/WorkProgress';
import { useTexts } from '../texts';
import { MeetingReport } from './MeetingReport';
import type { Refresh } from './useRefresh';

interface MeetingTabProps {
  readonly workbook: Workbook;
  readonly reading: WorkbookReading;
  readonly refresh: Refresh;
  readonly onChoose: (buyer: AssessedBuyer) => void;
}

/** The refresh for the credit meeting: says what it will write, does it, and tells what came of it. */
export function MeetingTab({ workbook, reading, refresh, onChoose }: MeetingTabProps) {
  const { text, formatMessage } = useTexts();
  const [failure, setFailure] = useState<unknown>();
  const { state } = refresh;
  const canWrite = reading.portfolio !== undefined && isWorthWriting(reading);
  const start = () => {
    setFailure(undefined);
    void refresh.ask();
  };
  const goTo = (sheet: string) => {
    setFailure(undefined);
    workbook.reveal(sheet, 0, 0).catch(setFailure);
  };
  return (
    <div className="meeting">
      <h2>{text.meeting.heading}</h2>
      <p className="quiet">{text.meeting.about}</p>
      {!canWrite && reading.questions.length === 0 && (
        <Notice tone="watch">{reading.stops ? formatMessage(reading.stops) : text.meeting.needsData}</Notice>
      )}
      {reading.questions.length > 0 && <Notice tone="watch">{text.meeting.needsAnswers}</Notice>}
      {state.at === 'asking' ? (
        <Confirmation
          sheets={state.sheets}
          onConfirm={() => void refresh.confirm()}
          onCancel={refresh.cancel}
        />
      ) : (
        <PrimaryButton
          text={text.meeting.refresh}
          iconProps={{ iconName: 'Refresh' }}
          disabled={!canWrite || state.at === 'running'}
          onClick={start}
        />
      )}
      {state.at === 'running' && (
        <>
          <WorkProgress progress={state.progress} stages={REFRESH_STAGES} />
          <DefaultButton text={text.meeting.stop} onClick={refresh.stop} />
        </>
      )}
      {state.at === 'stopped' && (
        <Notice tone="watch" title={text.meeting.stopped} live="polite">
          <p>{text.meeting.unchanged}</p>
        </Notice>
      )}
      {state.at === 'failed' && (
        <>
          <ErrorNotice title={text.meeting.failed} error={state.error} />
          <p className="quiet">{text.meeting.unchanged}</p>
        </>
      )}
      {failure !== undefined && <ErrorNotice error={failure} />}
      {state.at === 'done' && <MeetingReport report={state.report} onGoTo={goTo} onChoose={onChoose} />}
    </div>
  );
}

interface ConfirmationProps {
  readonly sheets: readonly PlannedSheet[];
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Confirmation({ sheets, onConfirm, onCancel }: ConfirmationProps) {
  const { text } = useTexts();
  const changed = (change: PlannedSheet['change']) => sheets.filter(sheet => sheet.change === change);
  const replaced = changed('replaced');
  return (
    <div className="confirmation" role="group" aria-label={text.meeting.refresh}>
      <SheetNames intro={text.meeting.willWrite} sheets={changed('new')} />
      <SheetNames intro={text.meeting.willReplace} sheets={replaced} />
      <SheetNames intro={text.meeting.willAppend} sheets={changed('appended')} />
      <p className="buttons">
        <PrimaryButton
          autoFocus
          text={replaced.length > 0 ? text.meeting.replace : text.meeting.confirm}
          onClick={onConfirm}
        />
        <DefaultButton text={text.meeting.cancel} onClick={onCancel} />
      </p>
    </div>
  );
}

function SheetNames({ intro, sheets }: { readonly intro: string; readonly sheets: readonly PlannedSheet[] }) {
  if (sheets.length === 0) return null;
  return (
    <>
      <p>{intro}</p>
      <ul>
        {sheets.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
