import { useMemo } from 'react';
import { isFault } from '../../credit/fault';
import type { AssessedBuyer, AssessedItem, Portfolio } from '../../credit/portfolio/portfolio';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts';
import { AgeingSection } from './AgeingSection';
import { CollectionSection } from './CollectionSection';
import { KnockOuts } from './KnockOuts';
import { LimitSection } from './LimitSection';
import { namesOf } from './names';
import { Reasons } from './Reasons';
import { reasonsFor } from './reasonTexts';
import { ScoreSection } from './ScoreSection';
import { Summary } from './Summary';

interface BuyerCardProps {
  readonly assessed: AssessedBuyer;
  readonly portfolio: Portfolio;
  readonly onReveal: (item: AssessedItem) => void;
}

/** The whole story of a buyer on one screen. */
export function BuyerCard({ assessed, portfolio, onReveal }: BuyerCardProps) {
  const texts = useTexts();
  const { text, language } = texts;
  const { policy, asOf } = portfolio;
  const { buyer, known } = assessed;
  const score = useMemo(() => assessed.explainScore(), [assessed]);
  const [first, second] = namesOf(buyer, language);
  return (
    <article className="card" aria-label={first}>
      <header className="card-head">
        <h2>{first}</h2>
        <p className="quiet">{[second, buyer.id, buyer.country].filter(Boolean).join(' · ')}</p>
      </header>
      {!known && <Notice tone="watch">{text.unknownBuyer}</Notice>}
      {!isFault(score) && <KnockOuts score={score} />}
      <Summary assessed={assessed} policy={policy} />
      <LimitSection assessed={assessed} policy={policy} />
      <AgeingSection line={assessed.ageing} policy={policy} />
      <CollectionSection assessed={assessed} policy={policy} asOf={asOf} onReveal={onReveal} />
      <ScoreSection score={score} />
      <Reasons groups={reasonsFor(assessed, score, policy, asOf, texts)} />
    </article>
  );
}
