import { keyOf } from './key';

const YES: ReadonlySet<string> = new Set([
  'yes', 'y', 'true', 't', '1', 'x', '✓', '✔', '√', '☑', '是', '有', '已核验', '通过',
  'ja', 'j', 'oui', 'sí', 'si', 'sì', 'sim', 'はい',
]); // prettier-ignore
const NO: ReadonlySet<string> = new Set([
  'no', 'n', 'false', 'f', '0', '✗', '✘', '×', '☐', '否', '无', '没有', '未核验', '未通过',
  'nein', 'non', 'não', 'nee', 'いいえ',
]); // prettier-ignore

/** Yes or no as people write and tick it; undefined for a text that says neither. */
export function yesNoOfText(text: string): boolean | undefined {
  const word = keyOf(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
