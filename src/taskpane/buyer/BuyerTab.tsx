import { useState } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { AssessedItem } from '../../credit/portfolio/chapters/chapter';
import type { WorkbookReading } from '../../refresh/read/reading';
import type { Workbook } from '../../workbook/workbook';
import { FirstContact } from '../first/FirstContact';
import { ErrorNotice } from '../parts/ErrorNotice';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts';
import type { ChosenBuyer } from '../state/useChosenBuyer';
import { BuyerCard } from './BuyerCard';
import { namesOf } from './names';
import { SearchBox } from './SearchBox';

interface BuyerTabProps {
  readonly workbook: Workbook;
  /** Undefined until the workbook has been read for the first time. */
  readonly reading: WorkbookReading | undefined;
  readonly chosen: ChosenBuyer;
  /** Goes to the questions and problems. */
  readonly onData: () => void;
  /** Reads the workbook again, after sheets were made. */
  readonly onMade: () => void;
}

export function BuyerTab({ workbook, reading, chosen, onData, onMade }: BuyerTabProps) {
  const { text } = useTexts();
  const [failure, setFailure] = useState<unknown>();
  const portfolio = reading?.portfolio;
  if (reading && !portfolio) {
    return (
      <>
        {reading.questions.length === 0 && (
          <FirstContact
            workbook={workbook}
            hasSheets={reading.plans.length > 0}
            onUseWorkbook={onData}
            onMade={onMade}
          />
        )}
        {reading.questions.length > 0 && (
          <Notice tone="watch" title={text.meeting.needsAnswers}>
            <DefaultButton text={text.toQuestions} onClick={onData} />
          </Notice>
        )}
      </>
    );
  }

  const reveal = ({ invoice }: AssessedItem) => {
    const sheet = reading?.plans.find(plan => plan.sheet.name === invoice.sheet)?.sheet;
    if (!sheet) return;
    setFailure(undefined);
    workbook.reveal(sheet.name, invoice.row - 1, sheet.column).catch(setFailure);
  };
  return (
    <>
      <SearchBox buyers={portfolio?.buyers} onChoose={chosen.choose} />
      {failure !== undefined && <ErrorNotice error={failure} />}
      {portfolio && chosen.buyer && (
        <BuyerCard assessed={chosen.buyer} portfolio={portfolio} onReveal={reveal} />
      )}
      {portfolio && !chosen.buyer && <NoBuyer buyers={portfolio.buyers} onChoose={chosen.choose} />}
    </>
  );
}

const MOST_OFFERED = 5;

interface NoBuyerProps {
  readonly buyers: readonly AssessedBuyer[];
  readonly onChoose: (buyer: AssessedBuyer) => void;
}

/** How to choose a buyer, and those one is most likely to look for. */
function NoBuyer({ buyers, onChoose }: NoBuyerProps) {
  const { text, money, language } = useTexts();
  const worst = buyers
    .filter(({ receivables }) => receivables.overdue > 0)
    .sort(({ receivables: a }, { receivables: b }) => b.overdue - a.overdue)
    .slice(0, MOST_OFFERED);
  return (
    <div className="empty">
      <h2>{text.noBuyer.title}</h2>
      <p>{text.noBuyer.text}</p>
      {worst.length > 0 && (
        <>
          <h3>{text.noBuyer.worst}</h3>
          <ul className="offers">
            {worst.map((assessed, i) => (
              <li key={i}>
                <Link as="button" onClick={() => onChoose(assessed)}>
                  {namesOf(assessed.buyer, language)[0]}
                </Link>
                <span className="figure">{money(assessed.receivables.overdue)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
