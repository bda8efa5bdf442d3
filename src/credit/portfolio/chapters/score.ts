import { ScoreExplainer, type ScoreExplanation } from '../../assess/explainScore';
import { ScoreJudge, type ScoreJudgement } from '../../assess/judgeScore';
import { factsOfScore } from '../../assess/score';
import { isFault, type Fault } from '../../fault';
import { messageOf } from '../../message';
import { NOT_IN_BUYERS } from '../unknownBuyer';
import type { BuyerFile, Chapter } from './chapter';
import type { ExposureFigures } from './exposure';

export interface ScoreFigures {
  readonly judgement: ScoreJudgement | Fault;
  /** What the score rests on, worked out when asked. */
  readonly explain: () => ScoreExplanation | Fault;
}

/** What its decisions are taken on. */
interface Judged extends BuyerFile {
  readonly score: ScoreFigures;
  readonly exposure: ExposureFigures;
}

export const gradeOf = ({ judgement }: ScoreFigures): string =>
  isFault(judgement) ? '' : judgement.grade.name;
const pointsOf = ({ judgement }: ScoreFigures): number => (isFault(judgement) ? NaN : judgement.score);
export const completenessOf = ({ judgement }: ScoreFigures): number =>
  isFault(judgement) ? 0 : judgement.completeness;

/** The score, its grade and what it rests on, as CREDITSCORE judges them. */
export const score = {
  id: 'score',
  *assess({ facts, policy }) {
    const judge = new ScoreJudge(facts, policy);
    const explainer = new ScoreExplainer(facts, policy);
    const behind = factsOfScore(policy.score);
    return {
      of({ known, place }) {
        const unscored = known ? facts.faultAt(place, behind) : NOT_IN_BUYERS;
        return {
          judgement: unscored ?? judge.judge(place),
          explain: () => unscored ?? explainer.explain(place),
        };
      },
      whole: undefined,
    };
  },
  faults: ({ score: { judgement } }) => [isFault(judgement) ? judgement : undefined],
  columns: [
    { id: 'score', kind: 'score', value: ({ score }) => pointsOf(score) },
    { id: 'grade', kind: 'text', value: ({ score }) => gradeOf(score) },
    { id: 'completeness', kind: 'percent', value: ({ score }) => completenessOf(score) },
    {
      id: 'treatment',
      kind: 'word',
      value: ({ score: { judgement } }) => (isFault(judgement) ? '' : judgement.grade.treatment),
    },
  ],
  totals: [],
  // Source: brief S5.2, S5.6, S9.5; the selection is ours.
  decisions: [
    {
      id: 'knockOut',
      urgency: 80,
      decide({ score: { judgement }, exposure: { total } }) {
        if (isFault(judgement) || judgement.caps.length === 0 || total <= 0) return undefined;
        const [{ knockOut, cap }] = [...judgement.caps].sort((a, b) => a.cap - b.cap);
        // A score below the cap would be there without it.
        const id = judgement.score < cap ? 'portfolio.knockOutIdle' : 'portfolio.knockOut';
        return { why: messageOf(id, { knockOut, exposure: total }), amount: total };
      },
    },
    {
      id: 'downgrade',
      urgency: 70,
      decide({ exposure: { total } }, changes) {
        const grade = changes.find(change => change !== 'new' && change.field === 'grade');
        if (!grade || grade === 'new' || !grade.worse) return undefined;
        const [from, to] = [String(grade.from), String(grade.to)];
        return { why: messageOf('portfolio.downgrade', { from, to, exposure: total }), amount: total };
      },
    },
    {
      id: 'thinFile',
      urgency: 30,
      decide({ score, exposure: { total } }, _changes, { policy: { creditStatus } }) {
        const completeness = completenessOf(score);
        if (total <= 0 || completeness >= creditStatus.knownFrom) return undefined;
        return { why: messageOf('portfolio.thinFile', { completeness, exposure: total }), amount: total };
      },
    },
  ],
  snapshot: [
    { id: 'score', kind: 'score', value: ({ score }) => pointsOf(score) },
    {
      id: 'grade',
      kind: 'text',
      value: ({ score }) => gradeOf(score),
      compared: {
        when: 'always',
        worse: 'up',
        rank: (name, { grades }) => {
          const place = grades.findIndex(grade => grade.name === name);
          return place < 0 ? NaN : place;
        },
        blank: 'counts',
      },
    },
  ],
} as const satisfies Chapter<'score', ScoreFigures, unknown, undefined, Judged>;
