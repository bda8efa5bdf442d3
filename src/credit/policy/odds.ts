import { numberBetween, share } from './kinds';
import SCORECARD from './scorecard.json';
import { plainSection, setting } from './setting';

/** What scores and payment records stand for in chances. The standards are ours to start from; put your own rates in. */
export interface OddsPolicy {
  /** Share of all buyers that default within a year: what a buyer of 50 points is taken for. */
  readonly defaultRate: number;
  /** No default probability is put lower, however good the score: a score is not that sure. */
  readonly leastDefaultRate: number;
  /** Points of financial health that double the odds of staying sound, as fitted (docs/score.md). */
  readonly pointsToDoubleOdds: number;
  /** Share of all invoices paid later than their due date, and more than 7 and 30 days later. */
  readonly late0: number;
  readonly late7: number;
  readonly late30: number;
}

const { late, financial } = SCORECARD;

/** The least rate is the floor of Basel II for corporate exposures, 0.03 %. */
export const ODDS = plainSection<OddsPolicy>({
  defaultRate: setting('Base default rate', '基准违约率', share, 0.02),
  leastDefaultRate: setting('Lowest default rate', '最低违约率', share, 0.0003),
  pointsToDoubleOdds: setting(
    'Financial points that double the odds',
    '财务得分翻倍点数',
    numberBetween(0.1, 1000),
    financial.pointsToDoubleOdds,
  ),
  late0: setting('Base rate of late invoices', '基准逾期率', share, late[0].rate),
  late7: setting('Base rate of invoices 7 days late', '基准逾期超7天比率', share, late[7].rate),
  late30: setting('Base rate of invoices 30 days late', '基准逾期超30天比率', share, late[30].rate),
});
