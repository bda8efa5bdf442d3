import type { Result } from '../cells/answer';
import type { NumberColumn, TextColumn } from '../cells/column';
import type { Fault } from '../credit/fault';
import type { AgeingPolicy } from '../credit/policy/ageing';
import { bucketName } from '../credit/receivables/ageing';
import type { AgeingLine, AgeingReport, OpenItems } from '../credit/receivables/ageingReport';
import { term, type Language } from '../locales/tell';

/** Open items as a sheet holds them, and what could not be read of them. */
export interface SheetItems {
  /** Every row with money, the unreadable amounts counting nothing. */
  readonly items: OpenItems;
  /** By buyer, the first reason why the buyer's total, the dates of its items or its name are not known. */
  readonly amountFaults: ReadonlyMap<string, Fault>;
  readonly dateFaults: ReadonlyMap<string, Fault>;
  readonly nameFault: Fault | undefined;
}

/**
 * The rows of an ageing as open items. Rows without money are left out, blank or zero alike, since some hosts hand a
 * blank over as zero. An item whose buyer cannot be read stands under no buyer, one whose due date cannot be read is undated.
 */
export function readItems(
  buyers: TextColumn,
  due: NumberColumn,
  amounts: NumberColumn,
  rows: number,
): SheetItems {
  const [amountsFail, datesFail] = [amounts.hasFaults(rows), due.hasFaults(rows)];
  const kept = { buyers: [] as string[], due: new Float64Array(rows), amounts: new Float64Array(rows) };
  const amountFaults = new Map<string, Fault>();
  const dateFaults = new Map<string, Fault>();
  let nameFault: Fault | undefined;
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const amount = amounts.at(row);
    const amountFault = amountsFail ? amounts.faultAt(row, rows) : undefined;
    if (!amountFault && (Number.isNaN(amount) || amount === 0)) continue;
    const buyer = buyers.at(row);
    nameFault ??= buyers.faultAt(row, rows);
    const dateFault = datesFail ? due.faultAt(row, rows) : undefined;
    if (amountFault) keepFirst(amountFaults, buyer, amountFault);
    if (dateFault) keepFirst(dateFaults, buyer, dateFault);
    kept.buyers.push(buyer);
    kept.due[count] = dateFault ? NaN : due.at(row);
    kept.amounts[count] = amountFault ? 0 : amount;
    count++;
  }
  const items = {
    buyers: kept.buyers,
    due: kept.due.subarray(0, count),
    amounts: kept.amounts.subarray(0, count),
  };
  return { items, amountFaults, dateFaults, nameFault };
}

function keepFirst(faults: Map<string, Fault>, buyer: string, fault: Fault): void {
  if (!faults.has(buyer)) faults.set(buyer, fault);
}

/**
 * The ageing as a table: headings, a row a buyer, the total. The undated column is there only when something is undated,
 * the credits' column where the policy keeps credits out of the buckets.
 * What could not be read is an error in the buyer's row and in the total row; everything else stands.
 */
export function ageingTable(
  report: AgeingReport,
  { amountFaults, dateFaults, nameFault }: SheetItems,
  { bounds, credits: creditsStand }: AgeingPolicy,
  language: Language,
): (Result | Fault)[][] {
  const hasUndated = dateFaults.size > 0 || report.lines.some(({ undated }) => undated !== 0);
  const hasCredits = creditsStand !== 'ownDate';
  const [anyDateFault] = dateFaults.values();
  const [anyAmountFault] = amountFaults.values();
  const row = (
    name: string | Fault,
    { buckets, undated, credits, total }: AgeingLine,
    dateFault?: Fault,
    amountFault?: Fault,
  ) => [
    name,
    ...buckets,
    ...(hasUndated ? [dateFault ?? undated] : []),
    ...(hasCredits ? [credits] : []),
    amountFault ?? total,
  ];

  const bucketNames = report.total.buckets.map((_, bucket) => term(bucketName(bucket, bounds), language));
  const undatedName = hasUndated ? [term('undated', language)] : [];
  const creditsName = hasCredits ? [term('openCredits', language)] : [];
  const nameOf = (buyer: string) => buyer || (nameFault ?? term('noBuyer', language));
  return [
    [term('buyer', language), ...bucketNames, ...undatedName, ...creditsName, term('total', language)],
    ...report.lines.map(line =>
      row(nameOf(line.buyer), line, dateFaults.get(line.buyer), amountFaults.get(line.buyer)),
    ),
    row(term('total', language), report.total, anyDateFault, anyAmountFault),
  ];
}
