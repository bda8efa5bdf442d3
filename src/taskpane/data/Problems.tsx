import type { SheetProblem } from '../../refresh/read/reading';
import { LimitedList } from '../parts/LimitedList';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';

interface ProblemsProps {
  /** Whether sheets are left unread until a question is answered. */
  readonly waiting: boolean;
  readonly problems: readonly SheetProblem[];
  readonly onReveal: (problem: SheetProblem) => void;
}

const MOST_SHOWN = 6;

/** What in the data could not be used, by sheet. */
export function Problems({ problems, waiting, onReveal }: ProblemsProps) {
  const { text } = useTexts();
  const sorted = [...problems].sort((a, b) => a.row - b.row);
  const sheets = [...new Set(problems.map(({ sheet }) => sheet))];
  return (
    <Section heading={text.data.problems} aside={problems.length || undefined}>
      {waiting && <p className="quiet">{text.data.waiting}</p>}
      {problems.length === 0 && !waiting && <Notice tone="good">{text.data.noProblems}</Notice>}
      {problems.length > 0 && <p className="quiet">{text.data.othersUsed}</p>}
      {sheets.map(sheet => (
        <div key={sheet} className="problems">
          {sheet !== '' && <h4>{sheet}</h4>}
          <LimitedList
            items={sorted.filter(problem => problem.sheet === sheet)}
            most={MOST_SHOWN}
            showAll={text.data.showAll}
            showFewer={text.data.showFewer}
          >
            {shown => (
              <ul>
                {shown.map((problem, i) => (
                  <ProblemLine key={i} problem={problem} onReveal={onReveal} />
                ))}
              </ul>
            )}
          </LimitedList>
        </div>
      ))}
    </Section>
  );
}

interface ProblemLineProps {
  readonly problem: SheetProblem;
  readonly onReveal: (problem: SheetProblem) => void;
}

function ProblemLine({ problem, onReveal }: ProblemLineProps) {
  const { text, formatMessage } = useTexts();
  const { sheet, row, message } = problem;
  if (sheet === '') return <li className="problem">{formatMessage(message)}</li>;
  return (
    <li>
      <button type="button" className="problem" onClick={() => onReveal(problem)}>
        <strong>{row === 0 ? text.data.wholeSheet : text.data.row(row)}</strong>
        <span>{formatMessage(message)}</span>
      </button>
    </li>
  );
}
