import { choice } from '../policy/kinds';

/** Why a buyer pays late, which chooses the branch of collection. */
export type Cause = 'temporary' | 'worsening';

/**
 * A passing difficulty, which a payment plan answers, or solvency that worsens, which calls for the hard stages sooner.
 * Source: 区分客户暂时性困难还是偿付能力恶化 (domain S11.8).
 */
export const CAUSE = choice<Cause>({
  temporary: { en: 'temporary difficulty', zh: '暂时困难' },
  worsening: { en: 'worsening solvency', zh: '偿付能力恶化' },
});
