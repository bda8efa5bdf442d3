import type { ScoreExplanation } from '../../credit/assess/explainScore';
import { capReason } from '../../credit/assess/reasons';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts';

/** The facts that hold the score down whatever the rest says. */
export function KnockOuts({ score }: { readonly score: ScoreExplanation }) {
  const { formatMessage, term } = useTexts();
  return score.caps.map(applied => (
    <Notice
      key={applied.knockOut}
      tone={applied.cap < score.uncapped ? 'bad' : 'watch'}
      title={term(applied.knockOut)}
    >
      <p>{formatMessage(capReason(applied, score))}</p>
    </Notice>
  ));
}
