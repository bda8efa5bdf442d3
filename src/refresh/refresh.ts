import type { Day } from '../credit/dates';
import type { Snapshot } from '../credit/portfolio/changes';
import { freeSheetName } from '../workbook/sheetNames';
import type { Workbook, WritePlan } from '../workbook/workbook';
import { historyRows, readHistory } from './history';
import { prepareMeeting, type Meeting } from './meeting';
import { readWorkbook, type Reading } from './read/reading';
import { ageingSheet } from './sheets/ageing';
import { buyerReviewSheet } from './sheets/buyerReview';
import { collectionsSheet } from './sheets/collections';
import { meetingSheet } from './sheets/meeting';
import { SheetWords } from './words';

/** What a refresh did. */
export interface RefreshReport {
  readonly reading: Reading;
  /** Undefined where there was nothing to write: the reading says why. */
  readonly meeting: Meeting | undefined;
  /** The sheets written, by the names they really have. */
  readonly sheets: readonly string[];
}

/**
 * The refresh for the credit meeting: reads the workbook, assesses every buyer, compares with the last meeting, and
 * writes the product's own sheets, all or none.
 * Arguments: the workbook; today, for a workbook whose policy names no as-of date.
 * Errors: `WorkbookRefused` where the host refuses; the workbook is then as it was.
 */
export async function refreshForMeeting(workbook: Workbook, today: Day): Promise<RefreshReport> {
  const reading = await readWorkbook(workbook, today);
  const { portfolio, problems } = reading;
  if (!portfolio) return { reading, meeting: undefined, sheets: [] };

  const words = new SheetWords(portfolio.policy);
  const history = await readPastMeetings(workbook, reading, words);
  const meeting = prepareMeeting(portfolio, history);
  const plan: WritePlan = {
    replace: [
      meetingSheet(meeting, problems, words),
      buyerReviewSheet(meeting, words),
      collectionsSheet(portfolio, words),
      ageingSheet(reading, portfolio, words),
    ],
    append: historyRows(words.of('history'), newSnapshots(meeting, history)),
    show: words.of('meeting'),
  };
  const sheets = await workbook.write(plan);
  return { reading, meeting, sheets };
}

/** A sheet that a refresh is going to write, by the name it has or will get. */
export interface PlannedSheet {
  readonly name: string;
  /** Whether it is added, its content replaced, or rows put below what it holds. */
  readonly change: 'new' | 'replaced' | 'appended';
}

const WRITTEN = ['meeting', 'buyerReview', 'collections', 'ageing', 'history'] as const;

/** The sheets that a refresh of this reading writes, as the workbook stands now, and what becomes of each. */
export async function sheetsToWrite(workbook: Workbook, reading: Reading): Promise<PlannedSheet[]> {
  if (!reading.portfolio) return [];
  const words = new SheetWords(reading.portfolio.policy);
  const sheets = await workbook.sheets();
  const taken = sheets.map(({ name }) => name);
  return WRITTEN.map((word): PlannedSheet => {
    const standing = sheets.find(({ given }) => given === words.of(word));
    if (standing) return { name: standing.name, change: word === 'history' ? 'appended' : 'replaced' };
    return { name: freeSheetName(words.of(word), taken), change: 'new' };
  });
}

async function readPastMeetings(
  workbook: Workbook,
  { sheets }: Reading,
  words: SheetWords,
): Promise<Snapshot[]> {
  const sheet = sheets.find(({ given }) => given === words.of('history'));
  return sheet ? readHistory(await workbook.read(sheet, sheet.row + 1)) : [];
}

/** A second refresh for the same date adds only what is different, so that the latest row of a date counts. */
function newSnapshots({ agenda }: Meeting, history: readonly Snapshot[]): Snapshot[] {
  const latest = new Map(
    history.map(snapshot => [`${snapshot.asOf} ${snapshot.buyer}`, JSON.stringify(snapshot)]),
  );
  return agenda
    .map(({ now }) => now)
    .filter(now => latest.get(`${now.asOf} ${now.buyer}`) !== JSON.stringify(now));
}
