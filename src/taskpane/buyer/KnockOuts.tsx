import type { ScoreExplanation } from '../../credit/assess/explainScore';
import { capReason } from '../../credit/assess/reasons';
import { Notice } from '../parts/Notice';
import { useSpeech } from '../speech';

/** The facts that hold the score down whatever the rest says. */
export function KnockOuts({ score }: { readonly score: ScoreExplanation }) {
  const { tell, term } = useSpeech();
  return score.caps.map(applied => (
    <Notice
      key={applied.knockOut}
      tone={applied.cap < score.uncapped ? 'bad' : 'watch'}
      title={term(applied.knockOut)}
    >
      <p>{tell(capReason(applied, score))}</p>
    </Notice>
  ));
}
