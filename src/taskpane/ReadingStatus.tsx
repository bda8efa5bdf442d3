import { IconButton } from 'office-ui-fabric-react/lib/Button';
import type { Reading } from '../refresh/read/reading';
import { useSpeech } from './speech';

interface ReadingStatusProps {
  readonly reading: Reading;
  readonly isReading: boolean;
  readonly onReadAgain: () => void;
}

/** The date at which the books are read, where it comes from, and a way to read them again. */
export function ReadingStatus({ reading, isReading, onReadAgain }: ReadingStatusProps) {
  const { text, date } = useSpeech();
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
