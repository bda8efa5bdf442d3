import { Link } from 'office-ui-fabric-react/lib/Link';
import { sumOf } from '../../credit/money';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { Portfolio } from '../../credit/portfolio/portfolio';
import { gravestFirst, type AgendaItem } from '../../refresh/meeting';
import type { RefreshReport } from '../../refresh/refresh';
import { namesOf } from '../buyer/names';
import { LimitedList } from '../parts/LimitedList';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';

interface MeetingReportProps {
  readonly report: RefreshReport;
  readonly onGoTo: (sheet: string) => void;
  readonly onChoose: (buyer: AssessedBuyer) => void;
}

const MOST_BUYERS = 6;

/** What a refresh has written, the figures that matter, and what is to be decided. */
export function MeetingReport({ report, onGoTo, onChoose }: MeetingReportProps) {
  const { text, formatMessage, term, language } = useTexts();
  const { reading, meeting, sheets } = report;
  if (!meeting) return <Notice tone="watch">{text.meeting.needsData}</Notice>;
  const due = urgentFirst(meeting.agenda);
  const count = due.reduce((sum, { decisions }) => sum + decisions.length, 0);
  return (
    <>
      <Notice tone="good" title={text.meeting.done} live="polite">
        <ul className="sheets">
          {sheets.map(sheet => (
            <li key={sheet}>
              <Link as="button" onClick={() => onGoTo(sheet)} aria-label={text.meeting.goTo(sheet)}>
                {sheet}
              </Link>
            </li>
          ))}
        </ul>
        {reading.problems.length > 0 && <p>{text.meeting.problems(reading.problems.length)}</p>}
      </Notice>
      <Figures portfolio={meeting.portfolio} />
      <Section heading={text.meeting.decisions(count)}>
        <LimitedList
          items={due}
          most={MOST_BUYERS}
          showAll={text.data.showAll}
          showFewer={text.data.showFewer}
        >
          {shown => (
            <ul className="decisions">
              {shown.map(({ assessed, decisions }, i) => (
                <li key={i}>
                  <Link as="button" onClick={() => onChoose(assessed)}>
                    {namesOf(assessed.buyer, language)[0]}
                  </Link>
                  <ul>
                    {decisions.map(({ kind, why }) => (
                      <li key={kind}>
                        <strong>{term(kind)}</strong> {formatMessage(why)}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )}
        </LimitedList>
      </Section>
    </>
  );
}

/** The buyers something is to be decided about; each one's own decisions come with the most urgent first. */
function urgentFirst(agenda: readonly AgendaItem[]): AgendaItem[] {
  return agenda.filter(({ decisions }) => decisions.length > 0).sort(gravestFirst);
}

function Figures({ portfolio: { buyers, policy } }: { readonly portfolio: Portfolio }) {
  const { text, money, number } = useTexts();
  const counted = (status: string) => number(buyers.filter(({ limit }) => limit.status === status).length);
  const figures = [
    [text.meeting.figure.buyers, number(buyers.length)],
    [text.meeting.figure.exposure, money(sumOf(buyers.map(({ exposure }) => exposure.total)))],
    [text.meeting.figure.overdue, money(sumOf(buyers.map(({ receivables }) => receivables.overdue)))],
    [text.meeting.figure.over, counted('limitOver')],
    [text.meeting.figure.watched, counted('limitWatch')],
  ];
  return (
    <Section heading={text.meeting.figures} aside={policy.general.currency}>
      <dl className="figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
