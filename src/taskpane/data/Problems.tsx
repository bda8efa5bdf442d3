import type { Cell } from '../../reading/problems';
import type { SheetProblem } from '../../refresh/read/reading';
import { LimitedList } from '../parts/LimitedList';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';

interface ProblemsProps {
  /** Whether nothing is counted until a question is answered. */
  readonly waiting: boolean;
  readonly problems: readonly SheetProblem[];
  readonly onReveal: (cell: Cell) => void;
}

const MOST_SHOWN = 6;

/** What in the data could not be used: each cause once, with its count, its money and the first of its rows. */
export function Problems({ problems, waiting, onReveal }: ProblemsProps) {
  const { text } = useTexts();
  const sorted = [...problems].sort((a, b) => b.count - a.count || a.row - b.row);
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
  readonly onReveal: (cell: Cell) => void;
}

function ProblemLine({ problem, onReveal }: ProblemLineProps) {
  const { text, formatMessage, money } = useTexts();
  const { sheet, message, count, amounts, rows } = problem;
  if (sheet === '') return <li className="problem">{formatMessage(message)}</li>;
  const [first, ...more] = rows;
  const sums = Object.entries(amounts).map(([currency, amount]) => `${money(amount)} ${currency}`);
  return (
    <li>
      <button type="button" className="problem" onClick={() => onReveal(first)}>
        <strong>{first.row === 0 ? text.data.wholeSheet : text.data.row(first.row)}</strong>
        <span>{formatMessage(message)}</span>
      </button>
      {count > 1 && (
        <p className="quiet more-rows">
          {text.data.times(count)}
          {sums.length > 0 && ` · ${sums.join(', ')}`}
          {more.map(cell => (
            <button key={cell.row} type="button" className="row-link" onClick={() => onReveal(cell)}>
              {text.data.row(cell.row)}
            </button>
          ))}
          {count > rows.length && ` ${text.data.andMore(count - rows.length)}`}
        </p>
      )}
    </li>
  );
}
