import { changeMessage } from '../../credit/portfolio/changes';
import { CHAPTERS } from '../../credit/portfolio/chapters';
import type { Decision } from '../../credit/portfolio/decisions';
import type { BuyerRecord } from '../../credit/portfolio/records';
import { bucketName } from '../../credit/receivables/ageing';
import { partOf, sortInSteps, type Slices } from '../../credit/slices';
import type { CellValue, SheetContent } from '../../workbook/workbook';
import { FORMAT_OF } from '../formats';
import { gravestFirst, type AgendaItem, type Meeting } from '../meeting';
import type { SheetProblem } from '../read/reading';
import type { SheetWords } from '../words';
import { Page } from './page';
import { LANGUAGES } from '../../locales/language';

/** How many problems the sheet lists; the pane has them all. */
const MOST_PROBLEMS = 30;

const WIDTHS = [36, 34, 18, 24, 80, 20];

/** The page the meeting opens with: figures, decisions, changes, and what in the data could not be used. */
export function* meetingSheet(
  meeting: Meeting,
  problems: readonly SheetProblem[],
  words: SheetWords,
): Slices<SheetContent> {
  const { portfolio } = meeting;
  const page = new Page(words.sheet('meeting'), WIDTHS);
  page.line([words.of('meeting')], 'title');
  page.line([words.of('asOfNote', { asOf: portfolio.asOf })], 'note');
  page.gap();
  yield* partOf(0, 0.1, writeFigures(page, meeting, words));
  page.gap();
  yield* partOf(0.1, 0.9, writeDecisions(page, meeting.agenda, words));
  page.gap();
  yield* partOf(0.9, 1, writeChanges(page, meeting, words));
  page.gap();
  writeProblems(page, problems, words);
  return page.content();
}

function* writeFigures(
  page: Page,
  { portfolio, agenda, lastAsOf }: Meeting,
  words: SheetWords,
): Slices<void> {
  const earlier = agenda.map(({ before }) => before).filter(before => before !== undefined);
  const lastTime = lastAsOf === undefined ? words.of('noLastTime') : words.of('lastTime', { asOf: lastAsOf });
  page.line([words.of('figures'), '', words.of('thisTime'), lastTime], 'header');
  for (const { id, kind, now, before } of CHAPTERS.flatMap(({ totals }) => totals)) {
    page.paint(page.next, 2, 1, 2, { format: FORMAT_OF[kind] });
    page.line([
      words.of(id),
      '',
      known(now(portfolio.buyers)),
      before && lastAsOf !== undefined ? known(before(earlier)) : '',
    ]);
    yield 0.5;
  }
  const { whole, policy } = portfolio;
  whole.receivables.buckets.forEach((amount, bucket) => {
    page.paint(page.next, 2, 1, 1, { format: 'money' });
    page.line([words.of('ageing'), words.word(bucketName(bucket, policy.ageing.bounds)), amount]);
  });
}

interface BuyerDecision {
  readonly buyer: BuyerRecord;
  readonly decision: Decision;
}

function* writeDecisions(page: Page, agenda: readonly AgendaItem[], words: SheetWords): Slices<void> {
  const due = agenda.filter(({ decisions: own }) => own.length > 0);
  const inOrder = yield* partOf(0, 0.2, sortInSteps(due, gravestFirst));
  const decisions = inOrder.flatMap(({ assessed: { buyer }, decisions: own }) =>
    own.map((decision): BuyerDecision => ({ buyer, decision })),
  );
  page.line([words.of('decisions')], 'heading');
  if (decisions.length === 0) return page.line([words.of('noDecisions')], 'note');
  const rows = page.table(
    [
      { header: words.of('decision'), width: 0, format: 'text' },
      { header: words.of('buyer'), width: 0, format: 'text' },
      { header: words.of('buyerId'), width: 0, format: 'text' },
      { header: words.of('atStake'), width: 0, format: 'money' },
      { header: words.of('why'), width: 0, format: 'text' },
      { header: words.of('decided'), width: 0, format: 'text' },
    ],
    decisions,
    ({ buyer, decision: { kind, why, amount } }) => [
      words.word(kind),
      buyer.name || buyer.id,
      buyer.id,
      amount,
      words.formatMessage(why),
      '',
    ],
  );
  yield* partOf(0.2, 1, rows);
}

function* writeChanges(page: Page, { agenda, lastAsOf }: Meeting, words: SheetWords): Slices<void> {
  page.line([words.of('changes')], 'heading');
  if (lastAsOf === undefined) return page.line([words.of('firstMeeting')], 'note');
  const changed = agenda.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return page.line([words.of('noChanges')], 'note');
  yield* page.table(
    [
      { header: words.of('buyerId'), width: 0, format: 'text' },
      { header: words.of('buyer'), width: 0, format: 'text' },
      { header: words.of('grade'), width: 0, format: 'text' },
      { header: words.of('exposure'), width: 0, format: 'money' },
      { header: words.of('change'), width: 0, format: 'text' },
    ],
    changed,
    ({ assessed: { buyer, exposure }, now, changes }) => [
      buyer.id,
      buyer.name,
      now.figures.grade,
      exposure.total,
      changes
        .map(change => words.formatMessage(changeMessage(change)))
        .join(LANGUAGES[words.language].semicolon),
    ],
  );
}

function writeProblems(page: Page, problems: readonly SheetProblem[], words: SheetWords): void {
  page.line([words.of('data')], 'heading');
  if (problems.length === 0) return page.line([words.of('noProblems')], 'note');
  page.line([words.of('sheet'), words.of('row'), '', '', words.of('problem')], 'header');
  for (const { sheet, row, message } of problems.slice(0, MOST_PROBLEMS)) {
    page.line([sheet, row || '', '', '', words.formatMessage(message)]);
  }
  const more = problems.length - MOST_PROBLEMS;
  if (more > 0) page.line([words.of('moreProblems', { count: more })], 'note');
}

function known(figure: number): CellValue {
  return Number.isFinite(figure) ? figure : '';
}
