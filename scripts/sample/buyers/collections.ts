import { dayOf } from '../../../src/credit/dates';
import { books } from './books';
import { goodFile, trade, type Story } from './story';

/** Buyers that show a rule of the collection stages. */
export const COLLECTIONS: readonly Story[] = [
  {
    name: 'Red Mesa Outdoor Corp.', nameZh: '红台地户外公司', country: 'US', industry: 'Outdoor goods',
    note: 'Disputed in part: the rest is dunned',
    since: dayOf(2017, 3, 27),
    file: goodFile(13, { bureau: 62 }),
    books: books('sound', 6),
    limit: 50000, insured: 80000,
    trade: trade('Net 30', 30, 8800, { late: [2, 3] }),
    items: [{ daysPastDue: 34, amount: 13725.5, disputed: 4200, lastStage: 2 }],
  },
  {
    name: 'Zhongrui Packaging Materials Co., Ltd.', nameZh: '众睿包装材料有限公司', country: 'CN', industry: 'Packaging',
    note: 'Disputed as a whole: not dunned',
    since: dayOf(2019, 10, 14),
    file: goodFile(9, { bureau: 57 }),
    books: books('fair', 7.6),
    limit: 60000, insured: 100000,
    trade: trade('月结30天', 30, 10900, { late: [4, 5] }),
    items: [
      { daysPastDue: 47, amount: 15460, disputed: 15460, lastStage: 1 },
      { daysPastDue: 19, amount: 6230.9, disputed: 6230.9 },
    ],
  },
  {
    name: 'Atlas Lumière SARL', nameZh: '阿特拉斯之光公司', country: 'MA', industry: 'Lighting',
    note: 'Payment promised for 2026-11-10: on hold until then',
    since: dayOf(2020, 1, 13),
    file: goodFile(10, { bureau: 53 }),
    books: books('fair', 4.4),
    limit: 35000, insured: 60000,
    trade: trade('Net 45', 45, 7900, { late: [5, 6] }),
    items: [{ daysPastDue: 27, amount: 12390.15, promise: dayOf(2026, 11, 10), lastStage: 2 }],
  },
  {
    name: 'Ceylon Crest Apparel (Pvt) Ltd', nameZh: '锡兰之冠服装公司', country: 'LK', industry: 'Textiles',
    note: 'Promise of 2026-10-20 broken: the deserved stage is back',
    since: dayOf(2018, 9, 24),
    file: goodFile(11, { bureau: 46, references: [2, 3] }),
    books: books('fair', 4.8, { cashFlow: [0.05, 0.09] }),
    limit: 40000, insured: 60000,
    trade: trade('Net 45', 45, 8600, { late: [9, 12] }),
    items: [{ daysPastDue: 41, amount: 14075.6, promise: dayOf(2026, 10, 20), lastStage: 2 }],
  },
  {
    name: 'Pohjala Puitmajad OÜ', nameZh: '波赫亚拉木屋公司', country: 'EE', industry: 'Building materials',
    note: 'Small overdue, below the minimum to dun',
    since: dayOf(2019, 6, 3),
    file: goodFile(12, { bureau: 75 }),
    books: books('sound', 3.2),
    limit: 30000, insured: 50000,
    trade: trade('Net 30', 30, 6900, { late: [0, 0], currency: 'EUR', until: dayOf(2026, 9, 4) }),
    items: [
      { daysPastDue: 36, amount: 48.2, currency: 'EUR' },
      { daysPastDue: 21, amount: 6120, paid: 6057.5, currency: 'EUR' },
    ],
  },
  {
    name: 'Minera Cumbre Andina SpA', nameZh: '安第斯峰矿业公司', country: 'CL', industry: 'Mining supplies',
    note: 'Last stage issued is behind the deserved one: shows the pace of the stages',
    since: dayOf(2016, 5, 16),
    file: goodFile(19, { bureau: 56 }),
    books: books('fair', 14),
    limit: 80000, insured: 130000,
    trade: trade('Net 60', 60, 13400, { late: [3, 5] }),
    items: [
      { daysPastDue: 44, amount: 17820.3, lastStage: 0, cause: 'temporary difficulty' },
      { daysPastDue: 33, amount: 9245, lastStage: 1 },
      { daysPastDue: 17, amount: 10660.75, lastStage: 1, lastLetter: dayOf(2026, 10, 22) },
    ],
  },
  {
    name: 'Saffron Gate General Trading LLC', nameZh: '藏红门综合贸易公司', country: 'AE', industry: 'Wholesale',
    note: 'Old debt past 90 days: last stage of every ladder',
    since: dayOf(2017, 12, 4),
    file: goodFile(8, { bureau: 30, references: [1, 3] }),
    books: books('weak', 6),
    limit: 65000, insured: 100000,
    trade: trade('Net 30', 30, 9200, { weight: 0.8, late: [14, 40], until: dayOf(2026, 4, 30) }),
    items: [
      { daysPastDue: 163, amount: 11890.45, lastStage: 3, lastLetter: dayOf(2026, 6, 22), cause: 'worsening solvency' },
      { daysPastDue: 128, amount: 14310, lastStage: 3, lastLetter: dayOf(2026, 7, 27), cause: 'worsening solvency' },
      { daysPastDue: 97, amount: 8725.3, lastStage: 3 },
      { daysPastDue: 72, amount: 10150.6, lastStage: 3 },
    ],
  },
]; // prettier-ignore
