import { productIdOf } from '../../workbook/productSheets';
import type { Grid } from '../grid/grid';

/** What the product keeps in a workbook beside its sheets. Values are JSON. */
interface State {
  readonly settings: Readonly<Record<string, unknown>>;
  /** For a sheet's id the mark of what it is for the product. */
  readonly owned: Readonly<Record<string, string>>;
}

const KEY = 'creditDesk';
const NOTHING: State = { settings: {}, owned: {} };

/** The state is part of the workbook's snapshot, so that it goes where the workbook goes. */
export function stateOf({ workbook }: Grid): State {
  return (workbook.getCustomMetadata()?.[KEY] as State | undefined) ?? NOTHING;
}

/** What a sheet of the product's is, undefined for a sheet of the user's. */
export function productIdIn(owned: State['owned'], sheetId: string): string | undefined {
  const mark = owned[sheetId] as string | undefined;
  return mark === undefined ? undefined : productIdOf(mark);
}

export function keepState(grid: Grid, change: Partial<State>): void {
  const state = { ...stateOf(grid), ...change };
  grid.workbook.setCustomMetadata({ ...grid.workbook.getCustomMetadata(), [KEY]: state });
}

export function readSetting(grid: Grid, name: string): unknown {
  return stateOf(grid).settings[name];
}

export function writeSetting(grid: Grid, name: string, value: unknown): void {
  const { settings } = stateOf(grid);
  // As in a file: what is kept is the JSON, not the caller's own object.
  const kept = value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
  keepState(grid, { settings: { ...settings, [name]: kept } });
}
