import { fault, isFault, type Fault } from '../fault';
import { needed, notNegative, positive } from '../figure';
import { messageOf, type Message } from '../message';

/** How a business sells, as far as its cover depends on it. */
export type Business = 'exporter' | 'wholesaler' | 'domestic';

const WORDS: readonly (readonly [Business, RegExp])[] = [
  ['exporter', /^(exporters?|export|出口商?|出口企业|外贸)$/i],
  ['wholesaler', /^(wholesalers?|wholesale|批发商?|批发企业)$/i],
  ['domestic', /^(domestic|manufacturers?|services?|other|内销|国内|制造商?|服务商?|其他)$/i],
];

/** The business a word means. Errors: `missing` for none, `wrong` for an unknown word. */
export function readBusiness(word: string): Business | Fault {
  if (word === '') return fault('missing', 'cell.missing', { argument: 'business' });
  return (
    WORDS.find(([, known]) => known.test(word))?.[0] ??
    fault('wrong', 'insure.unknownBusiness', { business: word })
  );
}

export type CoverModule =
  | 'buyerInsolvency'
  | 'protractedDefault'
  | 'politicalRisk'
  | 'currencyControl'
  | 'crossBorderCollection'
  | 'buyerMonitoring'
  | 'singleOrder'
  | 'coreBuyers'
  | 'wholeTurnover';

export type Fit = 'mustHave' | 'weighFirst' | 'fits' | 'notNeeded';

export interface ModuleFit {
  readonly module: CoverModule;
  readonly fit: Fit;
  readonly reason: Message;
}

/** From so many buyers on the whole turnover is the simpler contract; ours, the brief names no number. */
const MANY_BUYERS = 10;

/**
 * The perils and modules of cover that fit a business.
 * Arguments: the business; the number of buyers to be covered; the number of orders or invoices, NaN for not known.
 * Result: every peril and module with how it fits and why, perils first, one scope of the three: a single order, the
 * core buyers, the whole turnover.
 * Errors: `missing` without a number of buyers; `domain` below 1.
 * Source: S16.1 (perils), S16.6 (exporters include political risk, wholesalers weigh insolvency), S16.7 (exporters
 * weigh collection across borders, wholesalers monitoring at home), S16.8 (from a single order to the whole turnover),
 * S16.9 (the light plan: core buyers monitored, basic cover).
 */
export function coverFit(business: Business, buyers: number, orders: number): ModuleFit[] | Fault {
  const unfit = needed('buyers', buyers) ?? positive('buyers', buyers) ?? notNegative('orders', orders);
  if (isFault(unfit)) return unfit;
  const abroad = business === 'exporter';
  const wholesale = business === 'wholesaler';
  const scope =
    buyers > 1
      ? buyers < MANY_BUYERS
        ? 'coreBuyers'
        : 'wholeTurnover'
      : orders === 1
        ? 'singleOrder'
        : 'coreBuyers';
  const inScope = (module: typeof scope): Fit => (module === scope ? 'fits' : 'notNeeded');
  return [
    {
      module: 'buyerInsolvency',
      fit: wholesale ? 'weighFirst' : 'mustHave',
      reason: messageOf(wholesale ? 'insure.fitWholesaleInsolvency' : 'insure.fitInsolvency', {}),
    },
    { module: 'protractedDefault', fit: 'mustHave', reason: messageOf('insure.fitDefault', {}) },
    {
      module: 'politicalRisk',
      fit: abroad ? 'mustHave' : 'notNeeded',
      reason: messageOf(abroad ? 'insure.fitPolitical' : 'insure.fitHome', {}),
    },
    {
      module: 'currencyControl',
      fit: abroad ? 'fits' : 'notNeeded',
      reason: messageOf(abroad ? 'insure.fitCurrency' : 'insure.fitHome', {}),
    },
    {
      module: 'crossBorderCollection',
      fit: abroad ? 'weighFirst' : 'notNeeded',
      reason: messageOf(abroad ? 'insure.fitCollection' : 'insure.fitHome', {}),
    },
    {
      module: 'buyerMonitoring',
      fit: wholesale ? 'weighFirst' : 'fits',
      reason: messageOf(wholesale ? 'insure.fitDenseMonitoring' : 'insure.fitMonitoring', {}),
    },
    { module: 'singleOrder', fit: inScope('singleOrder'), reason: messageOf('insure.fitSingle', {}) },
    {
      module: 'coreBuyers',
      fit: inScope('coreBuyers'),
      reason: messageOf('insure.fitCore', { most: MANY_BUYERS - 1 }),
    },
    {
      module: 'wholeTurnover',
      fit: inScope('wholeTurnover'),
      reason: messageOf('insure.fitWhole', { from: MANY_BUYERS }),
    },
  ];
}
