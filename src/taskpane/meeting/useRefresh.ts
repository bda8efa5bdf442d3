import { useRef, useState } from 'react';
import type { Progress } from '../../refresh/progress';
import type { PlannedSheet, RefreshReport } from '../../refresh/refresh';
import { today } from '../../refresh/today';
import type { WorkbookReading } from '../../refresh/read/reading';
import { isWorthWriting } from '../../refresh/worthWriting';
import { Cancelled } from '../../workbook/timeSlicer';
import type { Workbook } from '../../workbook/workbook';
import { loadRead, loadRefresh } from '../state/loadRefresh';

/** Where a refresh stands. Nothing is written before the user has seen which sheets. */
export type RefreshState =
  | { readonly at: 'rest' }
  | { readonly at: 'asking'; readonly sheets: readonly PlannedSheet[] }
  | { readonly at: 'running'; readonly progress: Progress }
  | { readonly at: 'stopped' }
  | { readonly at: 'done'; readonly report: RefreshReport }
  | { readonly at: 'failed'; readonly error: unknown };

export interface Refresh {
  readonly state: RefreshState;
  /** Finds out which sheets would be written, and asks. */
  readonly ask: () => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
  /** Calls off a refresh that runs; one whose sheets are being put in place gets done all the same. */
  readonly stop: () => void;
}

export function useRefresh(
  workbook: Workbook,
  reading: WorkbookReading | undefined,
  adopt: (reading: WorkbookReading) => void,
): Refresh {
  const [state, setState] = useState<RefreshState>({ at: 'rest' });
  const running = useRef<AbortController>(undefined);
  const attempt = async (work: () => Promise<RefreshState>) => {
    try {
      setState(await work());
    } catch (error) {
      setState(error instanceof Cancelled ? { at: 'stopped' } : { at: 'failed', error });
    }
  };
  const progress = (made: Progress) => setState({ at: 'running', progress: made });
  return {
    state,
    ask: () =>
      attempt(async () => {
        const found = reading ?? (await (await loadRead()).readWorkbook(workbook, today()));
        const { sheetsToWrite } = await loadRefresh();
        return found.portfolio && isWorthWriting(found)
          ? { at: 'asking', sheets: await sheetsToWrite(workbook, found) }
          : { at: 'rest' };
      }),
    confirm: () =>
      attempt(async () => {
        running.current = new AbortController();
        const { signal } = running.current;
        const { refreshForMeeting } = await loadRefresh();
        const report = await refreshForMeeting(workbook, today(), { progress, signal });
        adopt(report.reading);
        return { at: 'done', report };
      }),
    cancel: () => setState({ at: 'rest' }),
    stop: () => running.current?.abort(),
  };
}
