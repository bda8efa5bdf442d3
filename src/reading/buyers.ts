import { FACT_HEADINGS, factsInSteps } from '../cells/factTable';
import { isBlank } from '../cells/cell';
import { matchHeaders, type HeaderMatches } from '../cells/headers';
import { FACT_IDS, type FactId } from '../credit/assess/facts';
import type { FactTable } from '../credit/assess/factTable';
import { messageOf, type Message } from '../credit/message';
import type { BuyerRecord } from '../credit/portfolio/records';
import { eachInSlices, mapInSlices, type Slices } from '../credit/slices';
import type { CellValue } from '../workbook/workbook';
import { captionOf } from './caption';
import { labelOf } from './layout';
import type { Causes } from './problems';
import { BUYER_FIELDS } from './tables';
import { knownCaptions } from './vocabulary/ledger';

export interface ReadBuyers {
  /** The payment terms of each buyer, in the same order; '' where none are given. */
  readonly terms: readonly string[];
  readonly buyers: readonly BuyerRecord[];
  readonly facts: FactTable;
}

/** A sheet of buyers: its headers, and where its rows stand. */
export interface BuyerSheet {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The sheet row of the first of them, counted from 1, and the sheet column of the first cell, from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
}

/** What the headers of a sheet of buyers give, and what the user has said of them. */
export function matchBuyerHeaders(headers: readonly string[], said: Readonly<Record<string, string>> = {}) {
  const chosen = new Map(Object.entries(said)) as Map<string, FactId | ''>;
  const matches = matchHeaders(headers, FACT_HEADINGS, chosen);
  const isNamed = matches.columns.some(match => match?.id === 'buyerId' || match?.id === 'name');
  return isNamed ? matches : matchHeaders(headers, BUYER_FIELDS, chosen);
}

const ALL_FACTS: ReadonlySet<FactId> = new Set(FACT_IDS);

/**
 * The buyers of a sheet with their facts.
 * Result: a record and a row of facts for every buyer that has an id or a name. A row of totals is none.
 */
export function* readBuyers(
  { sheet, headers, rows, firstRow, firstColumn }: BuyerSheet,
  matches: HeaderMatches<FactId>,
  problems: Causes,
): Slices<ReadBuyers> {
  const tell = (message: Message, row: number, place = 0, key = '') =>
    problems.add(message, { sheet, row, column: firstColumn + place }, key);
  const termsPlace = headers.findIndex(
    (header, place) => matches.columns[place]?.id === 'termsDays' || saysTerms(header),
  );
  const keys = matches.columns.flatMap((match, place) =>
    match?.id === 'buyerId' || match?.id === 'name' ? [place] : [],
  );
  const used: (readonly CellValue[])[] = [];
  const usedRows: number[] = [];
  yield* eachInSlices(rows, (cells, i) => {
    const row = firstRow + i;
    const named = keys.filter(place => !isBlank(cells[place]));
    if (named.length === 1 && keys.length > 1 && labelOf(String(cells[named[0]]))?.how === 'whole') return;
    if (named.length > 0) {
      used.push(cells);
      usedRows.push(row);
      return;
    }
    const blank = matches.columns.every((match, place) => !match || isBlank(cells[place]));
    if (!blank) tell(messageOf('portfolio.noBuyerRow', {}), row);
  });
  for (const { first, second, header, other } of matches.clashes) {
    tell(messageOf('cell.headerTwice', { first, second, header, other }), firstRow - 1, first - 1, header);
  }
  const facts = yield* factsInSteps(used, headers, matches, ALL_FACTS, 1);
  const limits = facts.figures('creditLimit');
  const insuredLimits = facts.figures('insuredLimit');
  const buyers = yield* mapInSlices(usedRows, (row, place): BuyerRecord => {
    for (const { fault } of facts.faultsAt(place)) {
      const header = fault.at?.argument ?? '';
      // Terms in words are read as terms.
      if (header !== '' && headers.indexOf(header) === termsPlace) continue;
      // The sentence counts rows as the block does; the user counts those of the sheet.
      const figures =
        'row' in fault.message.figures ? { ...fault.message.figures, row } : fault.message.figures;
      tell({ ...fault.message, figures }, row, Math.max(headers.indexOf(header), 0), header);
    }
    return {
      row,
      id: facts.text('buyerId', place),
      name: facts.text('name', place),
      nameZh: facts.text('nameInChinese', place),
      country: facts.text('country', place),
      limit: limits[place],
      insuredLimit: insuredLimits[place],
    };
  });
  return { buyers, facts, terms: used.map(cells => (termsPlace < 0 ? '' : termsOf(cells[termsPlace]))) };
}

function saysTerms(header: string): boolean {
  return captionOf(header).keys.some(key =>
    knownCaptions()
      .get(key)
      ?.fields.some(field => field === 'terms' || field === 'termsDays'),
  );
}

function termsOf(cell: CellValue | undefined): string {
  return cell === undefined || isBlank(cell) || cell === 0 ? '' : String(cell).trim();
}
