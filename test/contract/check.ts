import type { Refusal } from '../../src/workbook/workbook';

/** Fails unless the two have the same JSON. `what` says in a word or two what was looked at. */
export function same(what: string, actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${what}: ${brief(found)} where ${brief(wanted)} was expected`);
}

export function holds(what: string, condition: boolean): void {
  if (!condition) throw new Error(`not so: ${what}`);
}

/** Fails unless the workbook refuses in this way, and names this sheet when one is given. */
export async function refuses(work: Promise<unknown>, refusal: Refusal, sheet?: string): Promise<void> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason as { name?: string; refusal?: Refusal; sheet?: string },
  );
  same('what was thrown', error?.name, 'WorkbookRefused');
  same('the refusal', error?.refusal, refusal);
  if (sheet !== undefined) same('the sheet refused', error?.sheet, sheet);
}

/** Waits until a list has this many entries, twenty seconds at most. */
export async function arrive(list: readonly unknown[], count: number): Promise<void> {
  for (let waited = 0; list.length < count && waited < 20_000; waited += 10) await pause(10);
  same('calls back', list.length, count);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

function brief(text: string | undefined): string {
  return text === undefined || text.length <= 300 ? String(text) : `${text.slice(0, 300)}…`;
}
