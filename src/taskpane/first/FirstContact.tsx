import { lazy, Suspense, useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Workbook } from '../../workbook/workbook';
import { ErrorNotice } from '../parts/ErrorNotice';
import { useTexts } from '../texts';
import { loadMakeSheets } from '../state/loadRefresh';

const MakeSheets = lazy(loadMakeSheets);

interface FirstContactProps {
  readonly workbook: Workbook;
  /** Whether any sheet of the user's holds anything. */
  readonly hasSheets: boolean;
  /** Goes to where sheets are given their roles and columns. */
  readonly onUseWorkbook: () => void;
  readonly onMade: () => void;
}

/** What someone sees whose workbook holds no ledger yet: what the product does, and three ways to begin. */
export function FirstContact({ workbook, hasSheets, onUseWorkbook, onMade }: FirstContactProps) {
  const { text } = useTexts();
  const [making, setMaking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { openSample } = workbook.host;
  return (
    <section className="first" aria-labelledby="first-title">
      <h2 id="first-title">{text.first.title}</h2>
      <p>{text.first.what}</p>
      <ul className="ways">
        <li>
          <h3>{text.first.use.title}</h3>
          <p>{hasSheets ? text.first.use.text : text.first.use.nothing}</p>
          {hasSheets && <DefaultButton text={text.first.use.button} onClick={onUseWorkbook} />}
        </li>
        <li>
          <h3>{text.first.sheets.title}</h3>
          <p>{text.first.sheets.text}</p>
          {making ? (
            <Suspense>
              <MakeSheets workbook={workbook} onDone={onMade} onCancel={() => setMaking(false)} />
            </Suspense>
          ) : (
            <DefaultButton text={text.first.sheets.button} onClick={() => setMaking(true)} />
          )}
        </li>
        {openSample && (
          <li>
            <h3>{text.first.sample.title}</h3>
            <p>{text.first.sample.text}</p>
            <DefaultButton
              text={text.first.sample.button}
              onClick={() => void openSample().catch(setFailure)}
            />
          </li>
        )}
      </ul>
      {failure !== undefined && <ErrorNotice error={failure} />}
    </section>
  );
}
