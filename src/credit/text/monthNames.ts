/** The names and usual abbreviations of each month, without accents and full stops. */
const NAMES: readonly string[] = [
  // English, German, French, Spanish, Portuguese, Italian, Dutch; a name that several share stands once.
  'january jan januar jaenner janner janvier janv enero ene janeiro gennaio gen januari',
  'february feb februar fevrier fevr fev febrero fevereiro febbraio febr februari',
  'march mar marz maerz mrz mars marzo marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lug',
  'august aug aout aou agosto ago augustus',
  'september sep sept septembre septiembre setembro set settembre sett',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dezembro dicembre',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map(name => [name, i + 1] as const)),
);

/** The month, 1 to 12, that a word names in any of the languages a ledger may be kept in; undefined for another word. */
export function monthOfName(word: string): number | undefined {
  return MONTHS.get(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
