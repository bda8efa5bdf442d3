/** The languages in which the engine knows its own names of settings, facts and choices, and the words a policy names them by. */
export const LANGUAGE_NAMES = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
} as const satisfies Readonly<Record<string, { readonly en: string; readonly zh: string }>>;

export type Language = keyof typeof LANGUAGE_NAMES;

/** A name in every language. */
export type Names = Readonly<Record<Language, string>>;
