import { serialOfDay } from '../../cells/decode';
import { changeMessage } from '../../credit/portfolio/changes';
import { CHAPTERS, type AssessedBuyer } from '../../credit/portfolio/chapters';
import type { Column } from '../../credit/portfolio/chapters/chapter';
import { isFault } from '../../credit/fault';
import { partOf, sortInSteps, type Slices } from '../../credit/slices';
import type { CellValue, SheetContent } from '../../workbook/workbook';
import { FORMAT_OF } from '../formats';
import type { AgendaItem, Meeting } from '../meeting';
import type { SheetWords } from '../words';
import { Page, type PageColumn } from './page';
import { LANGUAGES } from '../../locales/language';
import type { TermId } from '../../credit/message';

interface ReviewColumn extends Omit<PageColumn, 'header'> {
  readonly id: TermId;
  readonly cell: (agenda: AgendaItem, words: SheetWords) => CellValue;
  readonly severity?: Column<AssessedBuyer>['severity'];
}

/** Column widths in characters, by what a column holds. */
const WIDTHS: Readonly<Record<Column<AssessedBuyer>['kind'], number>> = {
  money: 14,
  percent: 10,
  count: 9,
  score: 8,
  date: 12,
  text: 12,
  term: 16,
  word: 16,
  message: 44,
};

const CHAPTER_COLUMNS = CHAPTERS.flatMap(({ columns }) => columns);

/** A row a buyer: the answer first, who it is, what each chapter says, what has changed and what is to be done. */
const COLUMNS: readonly ReviewColumn[] = [
  ...CHAPTER_COLUMNS.filter(({ leads }) => leads).map(reviewColumn),
  { id: 'buyerId', width: 12, format: 'text', cell: ({ assessed: { buyer } }) => buyer.id },
  { id: 'buyer', width: 34, format: 'text', cell: ({ assessed: { buyer } }) => buyer.name },
  { id: 'nameZh', width: 24, format: 'text', cell: ({ assessed: { buyer } }) => buyer.nameZh },
  { id: 'country', width: 9, format: 'text', cell: ({ assessed: { buyer } }) => buyer.country },
  ...CHAPTER_COLUMNS.filter(({ leads }) => !leads).map(reviewColumn),
  { id: 'sinceLast', width: 40, format: 'text', cell: sinceLast },
  { id: 'remark', width: 70, format: 'text', cell: remark },
];

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
    sortInSteps(agenda, (a, b) => b.assessed.exposure.total - a.assessed.exposure.total),
  );
  const first = page.next + 1;
  const rows = page.table(
    COLUMNS.map(({ id, width, format }) => ({ header: words.of(id), width, format })),
    sorted,
    entry => COLUMNS.map(({ cell }) => cell(entry, words)),
  );
  yield* partOf(0.1, 1, rows);
  COLUMNS.forEach(({ severity }, column) => {
    if (!severity) return;
    sorted.forEach(({ assessed }, i) => {
      const style = severity(assessed);
      if (style) page.paint(first + i, column, 1, 1, { style });
    });
  });
  return page.content();
}

function reviewColumn(column: Column<AssessedBuyer>): ReviewColumn {
  return {
    id: column.id,
    width: WIDTHS[column.kind],
    format: FORMAT_OF[column.kind],
    cell: ({ assessed }, words) => cellOf(column, assessed, words),
    severity: column.severity,
  };
}

function cellOf(column: Column<AssessedBuyer>, assessed: AssessedBuyer, words: SheetWords): CellValue {
  switch (column.kind) {
    case 'text':
      return column.value(assessed);
    case 'word':
      return words.word(column.value(assessed));
    case 'term': {
      const term = column.value(assessed);
      return term === '' ? '' : words.of(term);
    }
    case 'message': {
      const message = column.value(assessed);
      return message ? words.formatMessage(message) : '';
    }
    case 'date': {
      const day = column.value(assessed);
      return Number.isNaN(day) ? '' : (serialOfDay(day) ?? '');
    }
    default: {
      const figure = column.value(assessed);
      return Number.isFinite(figure) ? figure : '';
    }
  }
}

function sinceLast({ changes }: AgendaItem, words: SheetWords): string {
  return changes
    .map(change => words.formatMessage(changeMessage(change)))
    .join(LANGUAGES[words.language].semicolon);
}

/** Why there is no score or limit, or what is to be decided. */
function remark({ assessed, decisions }: AgendaItem, words: SheetWords): string {
  const faults = CHAPTERS.flatMap(chapter => chapter.faults?.(assessed) ?? []).filter(isFault);
  const messages = [...faults.map(({ message }) => message), ...decisions.map(({ why }) => why)];
  return [...new Set(messages.map(message => words.formatMessage(message)))].join(' ');
}
