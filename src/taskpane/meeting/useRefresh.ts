import { useState } from 'react';
import {
  refreshForMeeting,
  sheetsToWrite,
  type PlannedSheet,
  type RefreshReport,
} from '../../refresh/refresh';
import { today } from '../../refresh/today';
import { readWorkbook, type Reading } from '../../refresh/read/reading';
import type { Workbook } from '../../workbook/workbook';

/** Where a refresh stands. Nothing is written before the user has seen which sheets. */
export type RefreshState =
  | { readonly at: 'rest' }
  | { readonly at: 'asking'; readonly sheets: readonly PlannedSheet[] }
  | { readonly at: 'running' }
  | { readonly at: 'done'; readonly report: RefreshReport }
  | { readonly at: 'failed'; readonly error: unknown };

export interface Refresh {
  readonly state: RefreshState;
  /** Finds out which sheets would be written, and asks. */
  readonly ask: () => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
}

export function useRefresh(
  workbook: Workbook,
  reading: Reading | undefined,
  afterwards: () => Promise<void>,
): Refresh {
  const [state, setState] = useState<RefreshState>({ at: 'rest' });
  const attempt = async (work: () => Promise<RefreshState>) => {
    try {
      setState(await work());
    } catch (error) {
      setState({ at: 'failed', error });
    }
  };
  return {
    state,
    ask: () =>
      attempt(async () => {
        const found = reading ?? (await readWorkbook(workbook, today()));
        return found.portfolio
          ? { at: 'asking', sheets: await sheetsToWrite(workbook, found) }
          : { at: 'rest' };
      }),
    confirm: async () => {
      setState({ at: 'running' });
      await attempt(async () => ({ at: 'done', report: await refreshForMeeting(workbook, today()) }));
      await afterwards();
    },
    cancel: () => setState({ at: 'rest' }),
  };
}
