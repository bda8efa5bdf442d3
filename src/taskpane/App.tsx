import { useEffect, useState } from 'react';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { loadCatalogue, WordsUnavailable } from '../locales/catalogue';
import { languageOf } from '../locales/language';
import { connectWorkbook } from '../workbook/connect';
import type { Host, Workbook } from '../workbook/workbook';
import { Pane } from './Pane';
import { ErrorNotice } from './parts/ErrorNotice';
import { Notice } from './parts/Notice';
import { HostProvider } from './HostProvider';
import { useTexts } from './texts';

/** What the pane goes by until it knows the program around it. */
const NO_HOST: Pick<Host, 'language' | 'dark'> = { language: navigator.language, dark: false };

/** Finds the workbook this page stands beside and shows the pane for it. */
export function App() {
  const [workbook, setWorkbook] = useState<Workbook>();
  const [speaks, setSpeaks] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const open = () => void connectAndSpeak(setWorkbook).then(() => setSpeaks(true), setFailure);

  useEffect(open, []);

  return (
    <HostProvider host={workbook?.host ?? NO_HOST}>
      {workbook && speaks ? (
        <Pane workbook={workbook} />
      ) : (
        <NoWorkbook
          failure={failure}
          onRetry={() => {
            setFailure(undefined);
            open();
          }}
        />
      )}
    </HostProvider>
  );
}

/** Resolves once there is a workbook and the words of its user's language; `found` gets the workbook as soon as it is known. */
async function connectAndSpeak(found: (workbook: Workbook) => void): Promise<void> {
  // Most likely the same language: its words come while the workbook is being found.
  void loadCatalogue(languageOf(navigator.language)).catch(() => undefined);
  const workbook = await connectWorkbook();
  found(workbook);
  await loadCatalogue(languageOf(workbook.host.language));
}

interface NoWorkbookProps {
  /** Why there is none, undefined while it is sought. */
  readonly failure: unknown;
  readonly onRetry: () => void;
}

function NoWorkbook({ failure, onRetry }: NoWorkbookProps) {
  const { text } = useTexts();
  return (
    <main className="pane panel">
      <h1 className="unseen">{text.product}</h1>
      {failure === undefined ? (
        <Spinner label={text.starting} />
      ) : failure instanceof WordsUnavailable ? (
        <ErrorNotice error={failure} onRetry={onRetry} />
      ) : (
        <Notice tone="bad" title={text.noHost.title} live="assertive">
          <p>{text.noHost.text}</p>
        </Notice>
      )}
    </main>
  );
}
