import { share } from './kinds';
import { plainSection, setting } from './setting';

/** From which share of all receivables one buyer, or one group, is a concentration. 10 % and 20 %: domain 3.12. */
export interface ConcentrationPolicy {
  /** Share of all receivables above which one buyer or group is watched. */
  readonly watchShare: number;
  /** Share of all receivables above which one buyer or group is a high concentration. */
  readonly highShare: number;
}

export const CONCENTRATION = plainSection<ConcentrationPolicy>({
  watchShare: setting('Concentration: watch above share', '集中度：关注线', share, 0.1),
  highShare: setting('Concentration: high above share', '集中度：过高线', share, 0.2),
});
