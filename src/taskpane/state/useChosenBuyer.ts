import { useEffect, useRef, useState } from 'react';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { WorkbookReading } from '../../refresh/read/reading';
import type { Selection, Workbook } from '../../workbook/workbook';
import { buyerCalled, buyerOfSelection, keyOf } from './selectedBuyer';

export interface ChosenBuyer {
  readonly buyer: AssessedBuyer | undefined;
  readonly choose: (buyer: AssessedBuyer) => void;
}

/**
 * The buyer the pane shows: the one looked up last, or the one of the row selected last, whichever came later. A
 * selection that is about no buyer leaves the card as it is.
 */
export function useChosenBuyer(workbook: Workbook, reading: WorkbookReading | undefined): ChosenBuyer {
  const [key, setKey] = useState<string>();
  const current = useRef<WorkbookReading>(undefined);
  const waiting = useRef<Selection>(undefined);

  useEffect(() => {
    current.current = reading;
    const selection = waiting.current;
    if (!reading || !selection) return;
    waiting.current = undefined;
    const found = buyerOfSelection(selection, reading);
    if (found) setKey(keyOf(found));
  }, [reading]);

  useEffect(() => {
    let gone = false;
    let stop: (() => void) | undefined;
    const follow = (selection: Selection | undefined) => {
      if (gone || !selection) return;
      // Before the first reading there is nothing to look the row up in.
      if (!current.current) waiting.current = selection;
      const found = current.current && buyerOfSelection(selection, current.current);
      if (found) setKey(keyOf(found));
    };
    void workbook.watchSelection(follow).then(unwatch => {
      if (gone) unwatch();
      else stop = unwatch;
    });
    workbook.selection().then(follow, () => undefined);
    return () => {
      gone = true;
      stop?.();
    };
  }, [workbook]);

  return {
    buyer: key !== undefined && reading ? buyerCalled(key, reading) : undefined,
    choose: buyer => setKey(keyOf(buyer)),
  };
}
