import { useCallback, useEffect, useRef, useState } from 'react';
import { readWorkbook, type Reading } from '../../refresh/read/reading';
import { today } from '../../refresh/today';
import { WorkbookRefused, type Workbook } from '../../workbook/workbook';

export interface ReadingState {
  /** The latest reading; it stays while the workbook is read again. */
  readonly reading: Reading | undefined;
  readonly isReading: boolean;
  /** Why the latest attempt failed. */
  readonly failure: unknown;
  readonly readAgain: () => Promise<void>;
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
  const [reading, setReading] = useState<Reading>();
  const [isReading, setIsReading] = useState(true);
  const [failure, setFailure] = useState<unknown>();
  /** A new object for each time the host was busy. */
  const [busy, setBusy] = useState<object>();
  const latest = useRef(0);
  const took = useRef(0);

  const readAgain = useCallback(async () => {
    const attempt = ++latest.current;
    const began = performance.now();
    setIsReading(true);
    try {
      const found = await readWorkbook(workbook, today());
      if (attempt !== latest.current) return;
      setReading(found);
      setFailure(undefined);
    } catch (error) {
      if (attempt !== latest.current) return;
      if (isBusy(error)) return setBusy({});
      setFailure(error);
    }
    took.current = performance.now() - began;
    setIsReading(false);
  }, [workbook]);

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
      stop?.();
    };
  }, [workbook, readAgain]);

  return { reading, isReading, failure, readAgain };
}
