import type { BuyerStage } from '../../collect/dunningReport';
import { messageOf } from '../../message';
import { buyerStage, reachedStage } from '../dunning';
import type { Chapter } from './chapter';
import type { ReceivablesFigures } from './receivables';

/** What is to be asked of the whole buyer now. */
export interface DunningFigures extends BuyerStage {
  /** How far the buyer is on the ladder: the stage to issue now or the last that was issued. */
  readonly reached: number;
}

/** Where the buyer stands on the ladder, as DUNNINGREPORT judges it. */
export const dunning = {
  id: 'dunning',
  *assess({ policy, asOf }) {
    return {
      of({ items }) {
        const found = buyerStage(items, asOf, policy.dunning);
        return { ...found, reached: reachedStage(items, found) };
      },
      whole: undefined,
    };
  },
  columns: [{ id: 'stage', kind: 'count', value: ({ dunning }) => dunning.reached }],
  totals: [
    {
      id: 'dunned',
      kind: 'count',
      now: everyone =>
        everyone.reduce((count, { dunning }) => count + (dunning.stage > 0 ? dunning.invoices : 0), 0),
    },
  ],
  // Source: brief S5.6, S10.4; the selection is ours.
  decisions: [
    {
      id: 'topStage',
      urgency: 90,
      decide({ items, dunning, receivables: { overdue } }, _changes, { policy }) {
        const topStage = policy.dunning.stages.length;
        const isAsked = topStage > 0 && dunning.stage === topStage;
        const count = isAsked ? items.filter(({ stage }) => stage === topStage).length : 0;
        if (count === 0) return undefined;
        return { why: messageOf('portfolio.topStage', { count, overdue }), amount: overdue };
      },
    },
  ],
  snapshot: [
    {
      id: 'stage',
      kind: 'count',
      value: ({ dunning }) => dunning.reached,
      compared: { when: 'always', worse: 'up' },
    },
  ],
} as const satisfies Chapter<'dunning', DunningFigures, { readonly receivables: ReceivablesFigures }>;
