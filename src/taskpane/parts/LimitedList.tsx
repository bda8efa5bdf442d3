import { useState, type ReactNode } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { useTexts } from '../texts';

interface LimitedListProps<T> {
  readonly items: readonly T[];
  readonly most: number;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** Lines that one click adds: many thousands at once would hold the page up. */
const STEP = 100;

/** The first few of many, and a way to all of them. */
export function LimitedList<T>({ items, most, showAll, showFewer, children }: LimitedListProps<T>) {
  const { text } = useTexts();
  const [shown, setShown] = useState(most);
  const left = items.length - shown;
  const more = left > STEP ? text.showMore(STEP) : showAll(items.length);
  return (
    <>
      {children(items.slice(0, shown))}
      {items.length > most && (
        <Link
          as="button"
          className="more"
          onClick={() => setShown(left > 0 ? shown + STEP : most)}
          aria-expanded={shown > most}
        >
          {left > 0 ? more : showFewer}
        </Link>
      )}
    </>
  );
}
