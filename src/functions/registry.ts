// Whoever has every function at hand has every language too.
import '../locales/everyLanguage';
import { EVERY_FILE } from './generated/everyFile';
import { functionsOf, type WorksheetFunction } from './worksheetFunction';

/** Every worksheet function by its name in Excel, in the order of the families. */
export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map(EVERY_FILE.flatMap(functionsOf));
