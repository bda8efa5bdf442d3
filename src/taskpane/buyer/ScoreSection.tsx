import type { DimensionScore, FactorScore, ScoreExplanation } from '../../credit/assess/explainScore';
import { isFault, type Fault } from '../../credit/fault';
import { figureSaying } from '../../credit/assess/reasons';
import { Bar } from '../parts/Bar';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';

interface ScoreSectionProps {
  readonly score: ScoreExplanation | Fault;
}

/** What the score is made of: its dimensions, and the facts behind each on demand. */
export function ScoreSection({ score }: ScoreSectionProps) {
  const { text, formatMessage, percent } = useTexts();
  if (isFault(score)) {
    return (
      <Section heading={text.score.heading}>
        <p className="quiet">{formatMessage(score.message)}</p>
      </Section>
    );
  }
  const dimensions = score.dimensions.filter(({ factors }) => factors.length > 0);
  const facts = dimensions.flatMap(({ factors }) => factors);
  const missing = missingAmong(facts);
  return (
    <Section heading={text.score.heading} aside={text.score.completeness(percent(score.completeness))}>
      {dimensions.map(dimension => (
        <Dimension key={dimension.dimension} {...dimension} />
      ))}
      <p className="quiet">
        {missing === 0 ? text.score.complete(facts.length) : text.score.missing(missing, facts.length)}
        {score.checklist &&
          ` · ${score.checklist.method}: ${text.score.checklistDone(score.checklist.done, score.checklist.parts.length)}`}
      </p>
    </Section>
  );
}

function Dimension({ dimension, score, weight, factors }: DimensionScore) {
  const { text, number, percent, term } = useTexts();
  const leftOut = Number.isNaN(score);
  const missing = missingAmong(factors);
  return (
    <details className="dimension">
      <summary>
        <span className="dimension-name">{term(dimension)}</span>
        <Bar share={leftOut ? 0 : score / 100} colour="accent" />
        <span className="figure">{leftOut ? '–' : number(Math.round(score))}</span>
        <span className="dimension-weight">
          {leftOut ? text.score.leftOut : text.score.weight(percent(weight))}
          {missing > 0 && ` · ${text.score.missing(missing, factors.length)}`}
        </span>
      </summary>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{text.score.fact}</th>
            <th scope="col" className="figure">
              {text.score.figure}
            </th>
            <th scope="col" className="figure">
              {text.score.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {factors.map(factor => (
            <Fact key={factor.id} {...factor} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function missingAmong(factors: readonly FactorScore[]): number {
  return factors.filter(({ figure }) => Number.isNaN(figure)).length;
}

function Fact({ id, figure, points }: FactorScore) {
  const { text, number, formatMessage, term } = useTexts();
  const known = !Number.isNaN(figure);
  return (
    <tr className={known ? undefined : 'unknown'}>
      <th scope="row">{term(id)}</th>
      <td className="figure">{known ? formatMessage(figureSaying(id, figure)) : text.score.notKnown}</td>
      <td className="figure">{Number.isNaN(points) ? '–' : number(points)}</td>
    </tr>
  );
}
