import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useTexts } from '../texts';
import { refusalText } from '../state/refused';
import { Notice } from './Notice';

interface ErrorNoticeProps {
  readonly title?: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
}

export function ErrorNotice({ title, error, onRetry }: ErrorNoticeProps) {
  const texts = useTexts();
  return (
    <Notice tone="bad" title={title} live="assertive">
      <p>{refusalText(error, texts)}</p>
      {onRetry && <DefaultButton text={texts.text.tryAgain} onClick={onRetry} />}
    </Notice>
  );
}
