import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useSpeech } from '../speech';
import { refusalText } from '../state/refused';
import { Notice } from './Notice';

interface FailureProps {
  readonly title?: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
}

export function Failure({ title, error, onRetry }: FailureProps) {
  const speech = useSpeech();
  return (
    <Notice tone="bad" title={title} live="assertive">
      <p>{refusalText(error, speech)}</p>
      {onRetry && <DefaultButton text={speech.text.tryAgain} onClick={onRetry} />}
    </Notice>
  );
}
