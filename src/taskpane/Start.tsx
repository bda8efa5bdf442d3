import { useEffect, useState } from 'react';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { connectWorkbook } from '../workbook/connect';
import type { Host, Workbook } from '../workbook/workbook';
import { Pane } from './Pane';
import { Notice } from './parts/Notice';
import { Surroundings } from './Surroundings';
import { useSpeech } from './speech';

/** What the pane goes by until it knows the program around it. */
const NO_HOST: Pick<Host, 'language' | 'dark'> = { language: navigator.language, dark: false };

/** Finds the workbook this page stands beside and shows the pane for it. */
export function Start() {
  const [workbook, setWorkbook] = useState<Workbook>();
  const [isAlone, setAlone] = useState(false);

  useEffect(() => {
    connectWorkbook().then(setWorkbook, () => setAlone(true));
  }, []);

  return (
    <Surroundings host={workbook?.host ?? NO_HOST}>
      {workbook ? <Pane workbook={workbook} /> : <NoWorkbook isAlone={isAlone} />}
    </Surroundings>
  );
}

function NoWorkbook({ isAlone }: { readonly isAlone: boolean }) {
  const { text } = useSpeech();
  return (
    <main className="pane panel">
      <h1 className="unseen">{text.product}</h1>
      {isAlone ? (
        <Notice tone="bad" title={text.noHost.title} live="assertive">
          <p>{text.noHost.text}</p>
        </Notice>
      ) : (
        <Spinner label={text.starting} />
      )}
    </main>
  );
}
