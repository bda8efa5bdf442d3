import { lazy, Suspense, useEffect, useEffectEvent, useId, useState, type ReactNode } from 'react';
import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import type { AssessedBuyer } from '../credit/portfolio/chapters';
import { REFRESH_ASKED } from '../refresh/asked';
import { READING_STAGES } from '../refresh/progress';
import type { WorkbookReading } from '../refresh/read/reading';
import type { Workbook } from '../workbook/workbook';
import { BuyerTab } from './buyer/BuyerTab';
import { FunctionsTab } from './formulas/FunctionsTab';
import { MeetingTab } from './meeting/MeetingTab';
import { useRefresh } from './meeting/useRefresh';
import { ErrorNotice } from './parts/ErrorNotice';
import { Notice } from './parts/Notice';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { WorkProgress } from './parts/WorkProgress';
import { ReadingStatus } from './ReadingStatus';
import { useTexts } from './texts';
import { useChosenBuyer } from './state/useChosenBuyer';
import { loadDataTab } from './state/loadRefresh';
import { useReading } from './state/useReading';

const TABS = ['buyer', 'meeting', 'data', 'functions'] as const;
type Tab = (typeof TABS)[number];

/** In the part that reads: once there is a reading to show, it is there as well. */
const DataTab = lazy(loadDataTab);

/** The task pane beside a workbook. */
export function Pane({ workbook }: { readonly workbook: Workbook }) {
  const { text } = useTexts();
  const { reading, isReading, isWaiting, progress, failure, readAgain, adopt } = useReading(workbook);
  const chosen = useChosenBuyer(workbook, reading);
  const refresh = useRefresh(workbook, reading, adopt);
  const [tab, setTab] = useState<Tab>('buyer');
  const id = useId();

  const onRefreshAsked = useEffectEvent(() => {
    setTab('meeting');
    void refresh.ask();
  });
  useEffect(() => {
    const asked = () => onRefreshAsked();
    window.addEventListener(REFRESH_ASKED, asked);
    return () => window.removeEventListener(REFRESH_ASKED, asked);
  }, []);

  const showBuyer = (buyer: AssessedBuyer) => {
    chosen.choose(buyer);
    setTab('buyer');
  };
  const content: Readonly<
    Record<Exclude<Tab, 'functions' | 'buyer'>, (found: WorkbookReading) => ReactNode>
  > = {
    meeting: found => (
      <MeetingTab workbook={workbook} reading={found} refresh={refresh} onChoose={showBuyer} />
    ),
    data: found => (
      <Suspense>
        <DataTab workbook={workbook} reading={found} readAgain={readAgain} />
      </Suspense>
    ),
  };
  const open = reading ? reading.questions.length + reading.problems.length : 0;
  return (
    <main className="pane">
      <h1 className="unseen">{text.product}</h1>
      <Pivot
        aria-label={text.product}
        headersOnly
        selectedKey={tab}
        getTabId={key => `${id}${key}`}
        onLinkClick={item => setTab(item?.props.itemKey as Tab)}
      >
        {TABS.map(key => (
          <PivotItem
            key={key}
            itemKey={key}
            headerText={text.tabs[key]}
            itemCount={key === 'data' && open > 0 ? open : undefined}
          />
        ))}
      </Pivot>
      <div role="tabpanel" aria-labelledby={`${id}${tab}`} className="panel">
        {tab === 'functions' ? (
          <FunctionsTab />
        ) : (
          <>
            {reading && (
              <ReadingStatus reading={reading} isReading={isReading} onReadAgain={() => void readAgain()} />
            )}
            {isWaiting && (
              <Notice tone="plain" live="polite">
                {text.waitsForCell}
              </Notice>
            )}
            {failure !== undefined && <ErrorNotice error={failure} onRetry={() => void readAgain()} />}
            {!reading && failure === undefined && (
              <WorkProgress progress={progress} stages={READING_STAGES} />
            )}
            {tab === 'buyer' && (reading !== undefined || failure === undefined) && (
              <ErrorBoundary key={tab}>
                <BuyerTab
                  workbook={workbook}
                  reading={reading}
                  chosen={chosen}
                  onData={() => setTab('data')}
                  onMade={() => void readAgain()}
                />
              </ErrorBoundary>
            )}
            {tab !== 'buyer' && reading && <ErrorBoundary key={tab}>{content[tab](reading)}</ErrorBoundary>}
          </>
        )}
      </div>
    </main>
  );
}
