import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookReading } from '../../refresh/read/reading';
import type { Progress } from '../../refresh/progress';
import { today } from '../../refresh/today';
import { WorkbookRefused, type Workbook } from '../../workbook/workbook';
import { loadRead } from './loadRefresh';

export interface ReadingState {
  /** The latest reading; it stays while the workbook is read again. */
  readonly reading: WorkbookReading | undefined;
  readonly isReading: boolean;
  /** Whether the host hands nothing over because a cell is being edited; the pane asks again by itself. */
  readonly isWaiting: boolean;
  /** How far the first reading has come. */
  readonly progress: Progress;
  /** Why the latest attempt failed. */
  readonly failure: unknown;
  readonly readAgain: () => Promise<void>;
  /** Takes a reading that somebody else has just made, where none newer is under way. */
  readonly adopt: (reading: WorkbookReading) => void;
}

/** After a change the pane waits this long for the next one, and at least as long as reading took the last time. */
const SETTLE_MS = 600;

/** While its user types into a cell Excel refuses everything: the pane waits so long and tries again. */
const BUSY_MS = 800;

function isBusy(error: unknown): boolean {
  return error instanceof WorkbookRefused && error.refusal === 'busy';
}

/** Reads the workbook when the pane opens and again after its user changed something. */
export function useReading(workbook: Workbook): ReadingState {
  const [reading, setReading] = useState<WorkbookReading>();
  const [isReading, setIsReading] = useState(true);
  const [failure, setFailure] = useState<unknown>();
  const [progress, setProgress] = useState<Progress>({ stage: 'reading', share: 0 });
  /** A new object for each time the host was busy. */
  const [busy, setBusy] = useState<object>();
  const latest = useRef<AbortController>(undefined);
  const took = useRef(0);

  const readAgain = useCallback(async () => {
    const attempt = new AbortController();
    latest.current?.abort();
    latest.current = attempt;
    const began = performance.now();
    setIsReading(true);
    try {
      const { signal } = attempt;
      const { readWorkbook } = await loadRead();
      if (attempt !== latest.current) return;
      const found = await readWorkbook(workbook, today(), { progress: setProgress, signal });
      if (attempt !== latest.current) return;
      setReading(found);
      setFailure(undefined);
      setBusy(undefined);
    } catch (error) {
      if (attempt !== latest.current) return;
      if (isBusy(error)) return setBusy({});
      setFailure(error);
      setBusy(undefined);
    }
    latest.current = undefined;
    took.current = performance.now() - began;
    setIsReading(false);
  }, [workbook]);

  const adopt = useCallback((found: WorkbookReading) => {
    if (latest.current) return;
    setReading(found);
    setFailure(undefined);
  }, []);

  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => void readAgain(), BUSY_MS);
    return () => clearTimeout(timer);
  }, [busy, readAgain]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    let stop: (() => void) | undefined;
    timer = setTimeout(() => void readAgain(), 0);
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void readAgain(), Math.max(SETTLE_MS, took.current));
    };
    void workbook.watchChanges(later).then(unwatch => {
      if (gone) unwatch();
      else stop = unwatch;
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      latest.current?.abort();
      stop?.();
    };
  }, [workbook, readAgain]);

  return { reading, isReading, isWaiting: busy !== undefined, progress, failure, readAgain, adopt };
}
