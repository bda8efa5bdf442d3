/**
 * Thrown where something is needed that the page has not loaded yet. Whoever called loads it and calls again; nothing
 * has happened meanwhile, because everything that throws this is a pure function.
 */
export class NotLoaded extends Error {
  /** @param load Loads what is needed. Rejects where that cannot be had now; a later try may succeed. */
  constructor(readonly load: () => Promise<unknown>) {
    super('Not loaded yet');
  }
}
