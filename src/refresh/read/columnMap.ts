import * as v from 'valibot';
import type { Workbook } from '../../workbook/workbook';

/**
 * What the user has said about headers the product did not know, kept in the workbook: for each sheet, what a header
 * gives, '' for a column to be left alone.
 */
export type ColumnMap = Readonly<Record<string, Readonly<Record<string, string>>>>;

const SETTING = 'columns';
const STORED = v.object({
  version: v.literal(1),
  sheets: v.record(v.string(), v.record(v.string(), v.string())),
});

/** The map as it is kept; an empty one where none is, or where what is kept is not one. */
export async function readColumnMap(workbook: Workbook): Promise<ColumnMap> {
  const stored = v.safeParse(STORED, await workbook.readSetting(SETTING));
  return stored.success ? stored.output.sheets : {};
}

/** Remembers that a sheet's header gives a field; '' that the column is to be left alone, undefined that nothing is said. */
export async function chooseColumn(
  workbook: Workbook,
  sheet: string,
  header: string,
  field: string | undefined,
): Promise<void> {
  const map = await readColumnMap(workbook);
  const { [header]: _, ...others } = map[sheet] ?? {};
  const chosen = field === undefined ? others : { ...others, [header]: field };
  await workbook.writeSetting(SETTING, { version: 1, sheets: { ...map, [sheet]: chosen } });
}
