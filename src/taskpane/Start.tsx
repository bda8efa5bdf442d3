import { useEffect, useState } from 'react';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { loadCatalogue, WordsUnavailable } from '../locales/catalogue';
import { languageOf } from '../locales/tell';
import { connectWorkbook } from '../workbook/connect';
import type { Host, Workbook } from '../workbook/workbook';
import { Pane } from './Pane';
import { Failure } from './parts/Failure';
import { Notice } from './parts/Notice';
import { Surroundings } from './Surroundings';
import { useSpeech } from './speech';

/** What the pane goes by until it knows the program around it. */
const NO_HOST: Pick<Host, 'language' | 'dark'> = { language: navigator.language, dark: false };

/** Finds the workbook this page stands beside and shows the pane for it. */
export function Start() {
  const [workbook, setWorkbook] = useState<Workbook>();
  const [speaks, setSpeaks] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const open = () => void connectAndSpeak(setWorkbook).then(() => setSpeaks(true), setFailure);

  useEffect(open, []);

  return (
    <Surroundings host={workbook?.host ?? NO_HOST}>
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
    </Surroundings>
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
  const { text } = useSpeech();
  return (
    <main className="pane panel">
      <h1 className="unseen">{text.product}</h1>
      {failure === undefined ? (
        <Spinner label={text.starting} />
      ) : failure instanceof WordsUnavailable ? (
        <Failure error={failure} onRetry={onRetry} />
      ) : (
        <Notice tone="bad" title={text.noHost.title} live="assertive">
          <p>{text.noHost.text}</p>
        </Notice>
      )}
    </main>
  );
}
