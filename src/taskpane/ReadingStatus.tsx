import { IconButton } from 'office-ui-fabric-react/lib/Button';
import type { WorkbookReading } from '../refresh/read/reading';
import { useTexts } from './texts';

interface ReadingStatusProps {
  readonly reading: WorkbookReading;
  readonly isReading: boolean;
  readonly onReadAgain: () => void;
}

/** The date at which the books are read, where it comes from, and a way to read them again. */
export function ReadingStatus({ reading, isReading, onReadAgain }: ReadingStatusProps) {
  const { text, date } = useTexts();
  const source = reading.asOfFromPolicy ? 'policy' : 'today';
  return (
    <div className="status">
      <span title={text.asOfHint[source]}>
        {text.asOf} <strong>{date(reading.asOf)}</strong> <small>{text.asOfFrom[source]}</small>
      </span>
      <span role="status" className="quiet">
        {isReading ? text.reading : ''}
      </span>
      <IconButton
        iconProps={{ iconName: 'Refresh' }}
        ariaLabel={text.readAgain}
        title={text.readAgain}
        onClick={onReadAgain}
      />
    </div>
  );
}
