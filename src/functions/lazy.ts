import { NotLoaded } from '../locales/notLoadedError';
import { NOT_LOADED } from '../locales/notLoaded';
import type { Language } from '../credit/language';
import { functionsOf, type FunctionFile, type WorksheetFunction } from './worksheetFunction';

/** A file of functions, or several as one part, whose code comes when one of them is first called. */
export interface LazyFile {
  /** The names of its functions in Excel. */
  readonly names: readonly string[];
  readonly load: () => Promise<FunctionFile>;
}

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

/** The functions of a lazy file by their names in Excel. Each throws `NotLoaded` until the file is there. */
export function lazyFunctions({ names, load }: LazyFile): [name: string, run: WorksheetFunction][] {
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
