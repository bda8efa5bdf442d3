import { Absent } from '../locales/absent';
import { NOT_LOADED } from '../locales/notLoaded';
import type { Language } from '../locales/tell';
import type { LateFamily } from './families';
import { functionsOf, type WorksheetFunction } from './worksheetFunction';

/** What Excel is given: the answer, or where something must be loaded for it, the promise of one. */
export type Answer = any[][] | Promise<any[][]>;

const NOT_AVAILABLE = '#N/A' as CustomFunctions.ErrorCode;

/**
 * A function that loads what it turns out to need and then answers; with all there it answers at once. The same arguments
 * have the same answer either way.
 * @param language The user's, for the error in the cell where something cannot be loaded. The next call tries again.
 */
export function patient(run: WorksheetFunction, language: Language): (...args: any[]) => Answer {
  const call = (...args: any[]): Answer => {
    try {
      return run(...args);
    } catch (absent) {
      if (!(absent instanceof Absent)) throw absent;
      return absent.load().then(
        () => call(...args),
        () => [[new CustomFunctions.Error(NOT_AVAILABLE, NOT_LOADED[language])]],
      );
    }
  };
  return call;
}

/** The functions of a late family by their names in Excel. Each throws `Absent` until the family is loaded. */
export function lateFunctions({ names, load }: LateFamily): [name: string, run: WorksheetFunction][] {
  let loaded: ReadonlyMap<string, WorksheetFunction> | undefined;
  const absent = new Absent(async () => {
    loaded = new Map(functionsOf(await load()));
  });
  return names.map(name => [
    name,
    (...args) => {
      if (!loaded) throw absent;
      return loaded.get(name)!(...args);
    },
  ]);
}
