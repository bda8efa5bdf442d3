import { sumOf } from '../../credit/money';
import { DECISION_KINDS, type Decision, type DecisionKind } from '../../credit/portfolio/decisions';
import type { AssessedBuyer } from '../../credit/portfolio/portfolio';
import type { Snapshot } from '../../credit/portfolio/changes';
import type { BuyerRecord } from '../../credit/portfolio/records';
import { bucketName } from '../../credit/receivables/ageing';
import { partOf, sortInSteps, type Slices } from '../../credit/slices';
import type { SheetWord } from '../../locales/en/sheets';
import type { CellValue, Format, SheetContent } from '../../workbook/workbook';
import type { AgendaItem, Meeting } from '../meeting';
import type { SheetProblem } from '../read/reading';
import type { SheetWords } from '../words';
import { changeText } from './buyerReview';
import { Page } from './page';

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

interface Figure {
  readonly word: SheetWord;
  readonly format: Format;
  readonly now: (buyers: readonly AssessedBuyer[]) => CellValue;
  /** The figure at the last meeting, where the history holds it. */
  readonly before?: (snapshots: readonly Snapshot[]) => CellValue;
}

const FIGURES: readonly Figure[] = [
  { word: 'receivables', format: 'money', now: buyers => sumOf(buyers.map(({ ageing }) => ageing.total)) },
  {
    word: 'overdue',
    format: 'money',
    now: buyers => sumOf(buyers.map(({ overdue }) => overdue)),
    before: snapshots => sumOf(snapshots.map(({ overdue }) => overdue)),
  },
  {
    word: 'overdueShare',
    format: 'percent',
    now: buyers =>
      share(sumOf(buyers.map(({ overdue }) => overdue)), sumOf(buyers.map(({ ageing }) => ageing.total))),
  },
  {
    word: 'exposure',
    format: 'money',
    now: buyers => sumOf(buyers.map(({ exposure }) => exposure)),
    before: snapshots => sumOf(snapshots.map(({ exposure }) => exposure)),
  },
  {
    word: 'buyersCount',
    format: 'whole',
    now: buyers => buyers.filter(({ exposure }) => exposure > 0).length,
    before: snapshots => snapshots.filter(({ exposure }) => exposure > 0).length,
  },
  {
    word: 'aboveLimit',
    format: 'whole',
    now: buyers => buyers.filter(({ status }) => status === 'limitOver').length,
    before: snapshots => snapshots.filter(({ exposure, limit }) => exposure > limit).length,
  },
  {
    word: 'watched',
    format: 'whole',
    now: buyers => buyers.filter(({ status }) => status === 'limitWatch').length,
  },
  {
    word: 'dunned',
    format: 'whole',
    now: buyers =>
      buyers.reduce((count, { dunning }) => count + (dunning.stage > 0 ? dunning.invoices : 0), 0),
  },
  {
    word: 'insured',
    format: 'money',
    now: buyers => sumOf(buyers.map(({ buyer }) => buyer.insuredLimit).filter(limit => limit > 0)),
  },
  {
    word: 'topFive',
    format: 'percent',
    now: buyers => {
      const exposures = buyers.map(({ exposure }) => exposure).filter(exposure => exposure > 0);
      const largest = [...exposures].sort((a, b) => b - a).slice(0, 5);
      return share(sumOf(largest), sumOf(exposures));
    },
  },
];

function* writeFigures(
  page: Page,
  { portfolio, agenda, lastAsOf }: Meeting,
  words: SheetWords,
): Slices<void> {
  const earlier = agenda.map(({ before }) => before).filter(before => before !== undefined);
  const lastTime = lastAsOf === undefined ? words.of('noLastTime') : words.of('lastTime', { asOf: lastAsOf });
  page.line([words.of('figures'), '', words.of('thisTime'), lastTime], 'header');
  for (const { word, format, now, before } of FIGURES) {
    page.paint(page.next, 2, 1, 2, { format });
    page.line([
      words.of(word),
      '',
      now(portfolio.buyers),
      before && lastAsOf !== undefined ? before(earlier) : '',
    ]);
    yield 0.5;
  }
  const { ageing, policy } = portfolio;
  ageing.total.buckets.forEach((amount, bucket) => {
    page.paint(page.next, 2, 1, 1, { format: 'money' });
    page.line([words.of('ageing'), words.term(bucketName(bucket, policy.ageing.bounds)), amount]);
  });
}

interface BuyerDecision {
  readonly buyer: BuyerRecord;
  readonly decision: Decision;
}

function* writeDecisions(page: Page, agenda: readonly AgendaItem[], words: SheetWords): Slices<void> {
  const due = agenda.flatMap(({ assessed: { buyer }, decisions: own }) =>
    own.map((decision): BuyerDecision => ({ buyer, decision })),
  );
  const decisions = yield* partOf(0, 0.2, sortInSteps(due, mostUrgentFirst));
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
      words.term(kind),
      buyer.name || buyer.id,
      buyer.id,
      amount,
      words.formatMessage(why),
      '',
    ],
  );
  yield* partOf(0.2, 1, rows);
}

function mostUrgentFirst({ decision: a }: BuyerDecision, { decision: b }: BuyerDecision): number {
  return rank(a.kind) - rank(b.kind) || b.amount - a.amount;
}

function rank(kind: DecisionKind): number {
  return DECISION_KINDS.indexOf(kind);
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
      now.grade,
      exposure,
      changes.map(change => changeText(change, words)).join('; '),
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

function share(part: number, whole: number): CellValue {
  return whole > 0 ? part / whole : '';
}
