/** Traditional characters of payment terms and the simplified ones under which the wordings stand. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  結: '结',
  現: '现',
  貨: '货',
  發: '发',
  驗: '验',
  單: '单',
  帳: '账',
  帐: '账',
  個: '个',
  後: '后',
  開: '开',
  簽: '签',
  當: '当',
  餘: '余',
  訂: '订',
  預: '预',
  號: '号',
  內: '内',
  週: '周',
  據: '据',
  運: '运',
  裝: '装',
  見: '见',
  憑: '凭',
  從: '从',
  隔: '隔',
  兩: '两',
  收: '收',
  農: '农',
  銀: '银',
  電: '电',
  匯: '汇',
  轉: '转',
  滙: '汇',
  節: '节',
};

/** Combining accents of Latin and Cyrillic letters; kana keep theirs, which stand elsewhere. */
const ACCENT = /[\u0300-\u036f]/g;
const TRADITIONAL = new RegExp(`[${Object.keys(SIMPLIFIED).join('')}]`, 'g');

/**
 * A text as payment terms are compared: half-width, lower case, without accents, in simplified characters, one blank for any
 * number of them, no full stops but those of decimals, no apostrophes.
 */
export function foldTerms(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENT, '')
    .normalize('NFC')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(TRADITIONAL, character => SIMPLIFIED[character])
    .replace(/\.(?!\d)/g, '')
    .replace(/['’‘`"“”!]/g, ' ')
    .replace(/[–—‐−]/g, '-')
    .replace(/[;、]/g, ',')
    .replace(/[:<>[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
