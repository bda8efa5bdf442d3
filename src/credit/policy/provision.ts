import { change, choice, shares } from './kinds';
import { plainSection, setting } from './setting';

/** How losses are provided for (domain 3.10). Rates are the company's own policy, in China as under IFRS 9. */
export interface ProvisionPolicy {
  /** Loss rate of each ageing bucket: not due first, then the overdue ones, the open one last. */
  readonly rates: readonly number[];
  /** What the outlook adds to every rate: 0.1 makes 5 % to 5.5 %. A rate never passes 100 %. */
  readonly outlook: number;
  /** Whether insurance lessens the loss (IFRS 9 B5.5.55) or is a claim of its own. */
  readonly shown: 'both' | 'net' | 'gross';
  /** How roll rates of several months become one: their mean, or all that rolled over all that could. */
  readonly rollAverage: 'mean' | 'weighted';
}

/** The rates are those of IFRS 9, Illustrative Example 12: an illustration, to be replaced by one's own. */
export const PROVISION = plainSection<ProvisionPolicy>({
  rates: setting('Provision rates', '坏账准备计提比例', shares, [0.003, 0.016, 0.036, 0.066, 0.106]),
  outlook: setting('Provision rates change with the outlook by', '计提比例前瞻调整', change, 0),
  shown: setting(
    'Losses are shown',
    '损失列示方式',
    choice({
      both: { en: 'gross and net of cover', zh: '保险前与保险后' },
      net: { en: 'net of cover', zh: '保险后' },
      gross: { en: 'gross', zh: '保险前' },
    }),
    'both',
  ),
  rollAverage: setting(
    'Roll rates are averaged',
    '迁徙率取平均方式',
    choice({
      mean: { en: 'over the months', zh: '各月平均' },
      weighted: { en: 'by balance', zh: '按余额加权' },
    }),
    'mean',
  ),
});
