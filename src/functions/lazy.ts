import { NotLoaded } from '../locales/notLoadedError';
import { NOT_LOADED } from '../locales/notLoaded';
import type { Language } from '../credit/language';
import type { LazyFamily } from './families';
import { functionsOf, type WorksheetFunction } from './worksheetFunction';

/** What Excel is given: the answer, or where something must be loaded for it, the promise of one. */
export type Answer = any[][] | Promise<any[][]>;

const NOT_AVAILABLE = '#N/A' as CustomFunctions.ErrorCode;

/**
 * A function that loads what it turns out to need and then answers; with all there it answers at once. The same arguments
 * have the same answer either way.
 * @param language The user's, for the error in the cell where something cannot be loaded. The next call tries again.
 */
export function loadOnDemand(run: WorksheetFunction, language: Language): (...args: any[]) => Answer {
  const call = (...args: any[]): Answer => {
    try {
      return run(...args);
    } catch (absent) {
      if (!(absent instanceof NotLoaded)) throw absent;
      return absent.load().then(
        () => call(...args),
        () => [[new CustomFunctions.Error(NOT_AVAILABLE, NOT_LOADED[language])]],
      );
    }
  };
  return call;
}

/** The functions of a late family by their names in Excel. Each throws `Absent` until the family is loaded. */
export function lazyFunctions({ names, load }: LazyFamily): [name: string, run: WorksheetFunction][] {
  let loaded: ReadonlyMap<string, WorksheetFunction> | undefined;
  const absent = new NotLoaded(async () => {
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
