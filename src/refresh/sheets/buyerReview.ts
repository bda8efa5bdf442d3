import { isFault } from '../../credit/fault';
import type { Change } from '../../credit/portfolio/changes';
import { messageOf } from '../../credit/message';
import { partOf, sortInSteps, type Slices } from '../../credit/slices';
import type { CellValue, Look, SheetContent } from '../../workbook/workbook';
import type { AgendaItem, Meeting } from '../meeting';
import type { SheetWords } from '../words';
import { Page, type PageColumn } from './page';

interface ReviewColumn extends Omit<PageColumn, 'header'> {
  readonly word: Parameters<SheetWords['of']>[0];
  readonly cell: (agenda: AgendaItem, words: SheetWords) => CellValue;
}

const known = (figure: number): CellValue => (Number.isFinite(figure) ? figure : '');

/** A row a buyer: one entry a column. */
const COLUMNS: readonly ReviewColumn[] = [
  { word: 'buyerId', width: 12, format: 'text', cell: ({ assessed: { buyer } }) => buyer.id },
  { word: 'buyer', width: 34, format: 'text', cell: ({ assessed: { buyer } }) => buyer.name },
  { word: 'nameZh', width: 24, format: 'text', cell: ({ assessed: { buyer } }) => buyer.nameZh },
  { word: 'country', width: 9, format: 'text', cell: ({ assessed: { buyer } }) => buyer.country },
  { word: 'score', width: 8, format: 'score', cell: ({ now }) => known(now.score) },
  { word: 'grade', width: 8, format: 'text', cell: ({ now }) => now.grade },
  {
    word: 'completeness',
    width: 10,
    format: 'percent',
    cell: ({ assessed: { score } }) => (isFault(score) ? 0 : score.completeness),
  },
  {
    word: 'treatment',
    width: 16,
    format: 'text',
    cell: ({ assessed: { score } }, words) => (isFault(score) ? '' : words.term(score.grade.treatment)),
  },
  { word: 'limit', width: 14, format: 'money', cell: ({ assessed: { buyer } }) => known(buyer.limit) },
  {
    word: 'recommended',
    width: 16,
    format: 'money',
    cell: ({ assessed: { recommended } }) => (isFault(recommended) ? '' : recommended.limit),
  },
  { word: 'exposure', width: 14, format: 'money', cell: ({ assessed: { exposure } }) => exposure },
  { word: 'usage', width: 9, format: 'percent', cell: ({ assessed: { usage } }) => known(usage) },
  {
    word: 'status',
    width: 10,
    format: 'text',
    cell: ({ assessed: { status } }, words) => (isFault(status) ? '' : words.term(status)),
  },
  { word: 'overdue', width: 14, format: 'money', cell: ({ assessed: { overdue } }) => overdue },
  { word: 'oldest', width: 12, format: 'whole', cell: ({ assessed: { items } }) => oldest(items) },
  { word: 'stage', width: 8, format: 'whole', cell: ({ assessed: { dunning } }) => dunning.stage },
  {
    word: 'insuredLimit',
    width: 14,
    format: 'money',
    cell: ({ assessed: { buyer } }) => known(buyer.insuredLimit),
  },
  {
    word: 'sinceLast',
    width: 40,
    format: 'text',
    cell: ({ changes }, words) => changes.map(change => changeText(change, words)).join('; '),
  },
  { word: 'remark', width: 70, format: 'text', cell: remark },
];

const STATUS_LOOK: Readonly<Record<string, Look>> = {
  limitOver: 'bad',
  limitWatch: 'watch',
  limitOk: 'good',
};

/** A row a buyer with everything the meeting asks about, buyers with most exposure first. */
export function* buyerReviewSheet({ agenda, portfolio }: Meeting, words: SheetWords): Slices<SheetContent> {
  const page = new Page(
    words.sheet('buyerReview'),
    COLUMNS.map(({ width }) => width),
  );
  page.line([words.of('buyerReview')], 'title');
  page.line([words.of('asOfNote', { asOf: portfolio.asOf })], 'note');
  page.gap();
  page.freezeThroughHeader();
  const sorted = yield* partOf(
    0,
    0.1,
    sortInSteps(agenda, (a, b) => b.assessed.exposure - a.assessed.exposure),
  );
  const first = page.next + 1;
  const rows = page.table(
    COLUMNS.map(({ word, width, format }) => ({ header: words.of(word), width, format })),
    sorted,
    entry => COLUMNS.map(({ cell }) => cell(entry, words)),
  );
  yield* partOf(0.1, 1, rows);
  const statusColumn = COLUMNS.findIndex(({ word }) => word === 'status');
  sorted.forEach(({ assessed: { status } }, i) => {
    const look = isFault(status) ? undefined : STATUS_LOOK[status];
    if (look) page.paint(first + i, statusColumn, 1, 1, { look });
  });
  return page.content();
}

/** What changed, in a few words: "Grade AA → B". */
export function changeText(change: Change, words: SheetWords): string {
  if (change.kind === 'new') return words.term('newBuyer');
  if (change.kind === 'grade') {
    return words.formatMessage(
      messageOf('portfolio.gradeChange', { from: change.from || '-', to: change.to || '-' }),
    );
  }
  if (change.kind === 'stage')
    return words.formatMessage(messageOf('portfolio.stageChange', { from: change.from, to: change.to }));
  if (Number.isNaN(change.from) || Number.isNaN(change.to)) {
    return words.formatMessage(
      messageOf('portfolio.limitSetOrLifted', { what: Number.isNaN(change.to) ? 'limitLifted' : 'limitSet' }),
    );
  }
  return words.formatMessage(
    messageOf('portfolio.moneyChange', { what: change.kind, from: change.from, to: change.to }),
  );
}

function oldest(items: AgendaItem['assessed']['items']): CellValue {
  const days = items.filter(item => item.open > 0 && item.days > 0).map(item => item.days);
  return days.length > 0 ? days.reduce((most, day) => Math.max(most, day), 0) : '';
}

/** Why there is no score or limit, or what is to be decided. */
function remark({ assessed: { score, recommended }, decisions }: AgendaItem, words: SheetWords): string {
  const faults = [score, recommended].filter(isFault).map(({ message }) => words.formatMessage(message));
  return [...new Set([...faults, ...decisions.map(({ why }) => words.formatMessage(why))])].join(' ');
}
