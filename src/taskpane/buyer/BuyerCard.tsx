import { Fragment, useMemo, type ReactNode } from 'react';
import type { ScoreExplanation } from '../../credit/assess/explainScore';
import { isFault, type Fault } from '../../credit/fault';
import { CHAPTERS, type AssessedBuyer, type ChapterId } from '../../credit/portfolio/chapters';
import type { AssessedItem } from '../../credit/portfolio/chapters/chapter';
import type { Portfolio } from '../../credit/portfolio/portfolio';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts';
import { AgeingSection } from './AgeingSection';
import { ChapterSection } from './ChapterSection';
import { CollectionSection } from './CollectionSection';
import { CreditStatusTile } from './CreditStatusTile';
import { KnockOuts } from './KnockOuts';
import { LimitSection } from './LimitSection';
import { namesOf } from './names';
import { Reasons } from './Reasons';
import { OrderCheckSection } from './OrderCheckSection';
import { reasonsFor } from './reasonTexts';
import { ScoreSection } from './ScoreSection';
import { Summary } from './Summary';

interface BuyerCardProps {
  readonly assessed: AssessedBuyer;
  readonly portfolio: Portfolio;
  readonly onReveal: (item: AssessedItem) => void;
}

interface Drawn extends BuyerCardProps {
  readonly score: ScoreExplanation | Fault;
}

/** The chapters that have a picture of their own; the others show their figures. */
const PICTURES: Readonly<Partial<Record<ChapterId, (drawn: Drawn) => ReactNode>>> = {
  score: ({ score }) => <ScoreSection score={score} />,
  // The limit's picture holds the exposure and what it is made of.
  exposure: () => null,
  limit: ({ assessed, portfolio }) => <LimitSection assessed={assessed} policy={portfolio.policy} />,
  receivables: ({ assessed, portfolio }) => (
    <AgeingSection line={assessed.receivables.ageing} policy={portfolio.policy} />
  ),
  // The answer stands at the top of the card.
  decide: () => null,
  dunning: ({ assessed, portfolio: { policy, asOf }, onReveal }) => (
    <CollectionSection assessed={assessed} policy={policy} asOf={asOf} onReveal={onReveal} />
  ),
};

function figuresOf(chapter: (typeof CHAPTERS)[number]): (drawn: Drawn) => ReactNode {
  return ({ assessed }) => <ChapterSection chapter={chapter} assessed={assessed} />;
}

/** The whole story of a buyer on one screen. */
export function BuyerCard({ assessed, portfolio, onReveal }: BuyerCardProps) {
  const texts = useTexts();
  const { text, language } = texts;
  const { policy, asOf } = portfolio;
  const { buyer, known } = assessed;
  const score = useMemo(() => assessed.score.explain(), [assessed]);
  const [first, second] = namesOf(buyer, language);
  return (
    <article className="card" aria-label={first}>
      <header className="card-head">
        <h2>{first}</h2>
        <p className="quiet">{[second, buyer.id, buyer.country].filter(Boolean).join(' · ')}</p>
      </header>
      {!known && <Notice tone="watch">{text.unknownBuyer}</Notice>}
      <CreditStatusTile judgement={assessed.decide} />
      {!isFault(score) && <KnockOuts score={score} />}
      <Summary assessed={assessed} policy={policy} />
      <OrderCheckSection key={assessed.place} assessed={assessed} policy={policy} />
      {CHAPTERS.map(chapter => (
        <Fragment key={chapter.id}>
          {(PICTURES[chapter.id] ?? figuresOf(chapter))({ assessed, portfolio, onReveal, score })}
        </Fragment>
      ))}
      <Reasons groups={reasonsFor(assessed, score, policy, asOf, texts)} />
    </article>
  );
}
