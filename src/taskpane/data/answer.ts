import { chooseColumn } from '../../refresh/read/columnMap';
import type { FoundTable } from '../../refresh/read/locate';
import type { Workbook } from '../../workbook/workbook';

/**
 * Remembers that a header gives a field. Another column that claims the same field by its header is left alone from
 * then on, since two columns for one thing are none.
 */
export async function answerQuestion(
  workbook: Workbook,
  table: FoundTable,
  header: string,
  field: string,
): Promise<void> {
  const rivals = table.matches.columns.flatMap((match, place) =>
    match?.id === field && table.headers[place] !== header ? [table.headers[place]] : [],
  );
  await chooseColumn(workbook, table.sheet.name, header, field);
  for (const rival of rivals) await chooseColumn(workbook, table.sheet.name, rival, '');
}
