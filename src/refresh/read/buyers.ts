import { factsInSteps } from '../../cells/factTable';
import { isBlank } from '../../cells/cell';
import { FACT_IDS, type FactId } from '../../credit/assess/facts';
import type { FactTable } from '../../credit/assess/factTable';
import type { Problem } from '../../credit/portfolio/problem';
import type { BuyerRecord } from '../../credit/portfolio/records';
import { messageOf } from '../../credit/message';
import { eachInSlices, mapInSlices, type Slices } from '../../credit/slices';
import type { HeaderMatches } from '../../cells/headers';
import type { CellValue } from '../../workbook/workbook';
import type { FoundTable } from './locate';

export interface ReadBuyers {
  readonly buyers: readonly BuyerRecord[];
  readonly facts: FactTable;
  readonly problems: readonly Problem[];
}

const ALL_FACTS: ReadonlySet<FactId> = new Set(FACT_IDS);

/**
 * The buyers of a sheet with their facts.
 * Arguments: the table; its rows below the header; the sheet row of the first of them, from 1.
 * Result: a record and a row of facts for every buyer that has an id or a name.
 */
export function* readBuyers(
  table: FoundTable,
  rows: readonly (readonly CellValue[])[],
  firstRow: number,
): Slices<ReadBuyers> {
  const matches = table.matches as HeaderMatches<FactId>;
  const problems: Problem[] = [];
  const keys = matches.columns.flatMap((match, place) =>
    match?.id === 'buyerId' || match?.id === 'name' ? [place] : [],
  );
  const used: (readonly CellValue[])[] = [];
  const usedRows: number[] = [];
  yield* eachInSlices(rows, (cells, i) => {
    const row = firstRow + i;
    if (keys.some(place => !isBlank(cells[place]))) {
      used.push(cells);
      usedRows.push(row);
      return;
    }
    const blank = matches.columns.every((match, place) => !match || isBlank(cells[place]));
    if (!blank) problems.push({ table: 'buyers', row, message: messageOf('portfolio.noBuyerRow', {}) });
  });
  for (const { first, second, header, other } of matches.clashes) {
    const message = messageOf('cell.headerTwice', { first, second, header, other });
    problems.push({ table: 'buyers', row: firstRow - 1, message });
  }
  const facts = yield* factsInSteps(used, table.headers, matches, ALL_FACTS, 1);
  const limits = facts.figures('creditLimit');
  const insuredLimits = facts.figures('insuredLimit');
  const buyers = yield* mapInSlices(usedRows, (row, place): BuyerRecord => {
    for (const { fault } of facts.faultsAt(place))
      problems.push({ table: 'buyers', row, header: fault.at?.argument, message: fault.message });
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
  return { buyers, facts, problems };
}
