import type { Day } from '../credit/dates';
import type { Snapshot } from '../credit/portfolio/chapters/chapter';
import { isSame } from '../credit/portfolio/snapshots';
import { partOf, type Slices } from '../credit/slices';
import { loadCatalogue } from '../locales/catalogue';
import { standingSheet } from '../workbook/productSheets';
import { freeSheetName } from '../workbook/sheetNames';
import type { SheetInfo, Workbook, WritePlan } from '../workbook/workbook';
import { historyRows } from './history';
import { prepareMeeting, type Meeting } from './meeting';
import { slicerOf, type ProgressListener } from './progress';
import { readWorkbook, type WorkbookReading } from './read/reading';
import { ageingSheet } from './sheets/ageing';
import { buyerReviewSheet } from './sheets/buyerReview';
import { collectionsSheet } from './sheets/collections';
import { meetingSheet } from './sheets/meeting';
import { PRODUCT_SHEETS, SheetWords } from './words';
import { isWorthWriting } from './worthWriting';

/** What a refresh did. */
export interface RefreshReport {
  readonly reading: WorkbookReading;
  /** Undefined where there was nothing to write: the reading says why. */
  readonly meeting: Meeting | undefined;
  /** The sheets written, by the names they really have. */
  readonly sheets: readonly string[];
}

/**
 * The refresh for the credit meeting: reads the workbook, assesses every buyer, compares with the last meeting, and
 * writes the product's own sheets, all or none.
 * Arguments: the workbook; today, for a workbook whose policy names no as-of date; who waits for it.
 * Errors: `WorkbookRefused` where the host refuses, `WordsUnavailable` where the words of the policy's language cannot be
 * loaded, `CalledOff`; the workbook is then as it was.
 */
export async function refreshForMeeting(
  workbook: Workbook,
  today: Day,
  watch: ProgressListener = {},
): Promise<RefreshReport> {
  const reading = await readWorkbook(workbook, today, watch);
  const { portfolio } = reading;
  if (!portfolio || !isWorthWriting(reading)) return { reading, meeting: undefined, sheets: [] };

  const words = new SheetWords(portfolio.policy);
  await loadCatalogue(words.language);
  const meeting = await slicerOf('comparing', watch).run(prepareMeeting(portfolio));
  const plan = await slicerOf('sheets', watch).run(makePlan(reading, meeting, words));
  const sheets = await workbook.write(plan, slicerOf('writing', watch));
  return { reading, meeting, sheets };
}

function* makePlan(reading: WorkbookReading, meeting: Meeting, words: SheetWords): Slices<WritePlan> {
  const { portfolio } = meeting;
  const history = words.sheet('history');
  const standing = standingSheet(history, reading.sheets, productIdOf);
  return {
    replace: [
      yield* partOf(0, 0.2, meetingSheet(meeting, reading.problems, words)),
      yield* partOf(0.2, 0.4, buyerReviewSheet(meeting, words)),
      yield* partOf(0.4, 0.8, collectionsSheet(portfolio, words)),
      yield* partOf(0.8, 1, ageingSheet(reading, portfolio, words)),
    ],
    append: historyRows(history, standing, newSnapshots(meeting)),
    show: 'meeting',
  };
}

/** A sheet that a refresh is going to write, by the name it has or will get. */
export interface PlannedSheet {
  readonly name: string;
  /** Whether it is added, its content replaced, or rows put below what it holds. */
  readonly change: 'new' | 'replaced' | 'appended';
}

/** The sheets that a refresh of this reading writes, as the workbook stands now, and what becomes of each. */
export async function sheetsToWrite(workbook: Workbook, reading: WorkbookReading): Promise<PlannedSheet[]> {
  if (!reading.portfolio || !isWorthWriting(reading)) return [];
  const words = new SheetWords(reading.portfolio.policy);
  const sheets = await workbook.sheets();
  const taken = sheets.map(({ name }) => name);
  return PRODUCT_SHEETS.map((id): PlannedSheet => {
    const sheet = words.sheet(id);
    const standing = standingSheet(sheet, sheets, productIdOf);
    if (standing) return { name: standing.name, change: id === 'history' ? 'appended' : 'replaced' };
    return { name: freeSheetName(sheet.name, taken), change: 'new' };
  });
}

function productIdOf({ productId }: SheetInfo): string | undefined {
  return productId;
}

/** A second refresh for the same date adds only what is different, so that the latest row of a date counts. */
function newSnapshots({ agenda, portfolio: { asOf, history } }: Meeting): Snapshot[] {
  const latest = new Map<string, Snapshot>();
  for (const snapshot of history) if (snapshot.asOf === asOf) latest.set(snapshot.buyer, snapshot);
  return agenda
    .map(({ now }) => now)
    .filter(now => {
      const before = latest.get(now.buyer);
      return !before || !isSame(before, now);
    });
}
