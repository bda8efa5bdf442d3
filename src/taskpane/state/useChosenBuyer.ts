import { useEffect, useRef, useState } from 'react';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { WorkbookReading } from '../../refresh/read/reading';
import type { Selection, Workbook } from '../../workbook/workbook';
import { buyerCalled, keyOf } from './buyerCalled';
import { loadSelectedBuyer } from './loadRefresh';

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
    look(selection, reading, setKey);
  }, [reading]);

  useEffect(() => {
    let gone = false;
    let stop: (() => void) | undefined;
    let stopLooking = () => {};
    const follow = (selection: Selection | undefined) => {
      if (gone || !selection) return;
      // Before the first reading there is nothing to look the row up in.
      if (!current.current) waiting.current = selection;
      stopLooking();
      if (current.current) stopLooking = look(selection, current.current, setKey);
    };
    void workbook.watchSelection(follow).then(unwatch => {
      if (gone) unwatch();
      else stop = unwatch;
    });
    workbook.selection().then(follow, () => undefined);
    return () => {
      gone = true;
      stopLooking();
      stop?.();
    };
  }, [workbook]);

  return {
    buyer: key !== undefined && reading ? buyerCalled(key, reading) : undefined,
    choose: buyer => setKey(keyOf(buyer)),
  };
}

/** Finds the buyer of a selection, unless something newer calls it off. Where that cannot be loaded the card stays as it is. */
function look(selection: Selection, reading: WorkbookReading, found: (key: string) => void): () => void {
  let isOff = false;
  void loadSelectedBuyer().then(
    ({ buyerOfSelection }) => {
      const buyer = isOff ? undefined : buyerOfSelection(selection, reading);
      if (buyer) found(keyOf(buyer));
    },
    () => undefined,
  );
  return () => {
    isOff = true;
  };
}
