import { useState, type ReactNode } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';

interface LimitedListProps<T> {
  readonly items: readonly T[];
  readonly most: number;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The first few of many, and a way to all of them. */
export function LimitedList<T>({ items, most, showAll, showFewer, children }: LimitedListProps<T>) {
  const [all, setAll] = useState(false);
  return (
    <>
      {children(all ? items : items.slice(0, most))}
      {items.length > most && (
        <Link as="button" className="more" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? showFewer : showAll(items.length)}
        </Link>
      )}
    </>
  );
}
