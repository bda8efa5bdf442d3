import type { Day } from '../credit/dates';
import type { Snapshot } from '../credit/portfolio/changes';
import { loadCatalogue } from '../locales/catalogue';
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
 * Errors: `WorkbookRefused` where the host refuses, `WordsUnavailable` where the words of the policy's language cannot be
 * loaded; the workbook is then as it was.
 */
export async function refreshForMeeting(workbook: Workbook, today: Day): Promise<RefreshReport> {
  const reading = await readWorkbook(workbook, today);
  const { portfolio, problems } = reading;
  if (!portfolio) return { reading, meeting: undefined, sheets: [] };

  const words = new SheetWords(portfolio.policy);
  await loadCatalogue(words.language);
  const history = await readPastMeetings(workbook, words.of('history'));
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

/** The sheets that a refresh of this reading writes, and which of them stand already and will be replaced. */
export async function sheetsToWrite(
  workbook: Workbook,
  reading: Reading,
): Promise<{ name: string; replaced: boolean }[]> {
  if (!reading.portfolio) return [];
  const words = new SheetWords(reading.portfolio.policy);
  const owned = new Set((await workbook.sheets()).filter(sheet => sheet.owned).map(({ name }) => name));
  return (['meeting', 'buyerReview', 'collections', 'ageing'] as const).map(word => {
    const name = words.of(word);
    return { name, replaced: owned.has(name) || owned.has(`${name} (Credit Desk)`) };
  });
}

async function readPastMeetings(workbook: Workbook, name: string): Promise<Snapshot[]> {
  const sheet = (await workbook.sheets()).find(known => known.owned && known.name.startsWith(name));
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
