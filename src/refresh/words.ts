import { textOfDay } from '../credit/dates';
import type { Policy } from '../credit/policy/policy';
import { EN_SHEETS, type SheetText } from '../locales/en/sheets';
import { ZH_SHEETS } from '../locales/zh-CN/sheets';
import type { Language } from '../credit/language';
import { formatMessage, term, wordOf } from '../locales/formatMessage';
import type { ProductSheet } from '../workbook/workbook';
import type { Message, TermId } from '../credit/message';

/** What the product writes, by the ids under which the workbook finds each sheet again. They never change. */
export const PRODUCT_SHEETS = ['meeting', 'buyerReview', 'collections', 'ageing', 'history'] as const;
export type ProductSheetId = (typeof PRODUCT_SHEETS)[number];

const SHEETS: Readonly<Record<Language, Readonly<Record<SheetText, string>>>> = {
  en: EN_SHEETS,
  zh: ZH_SHEETS,
};

function isSheetText(word: SheetText | TermId): word is SheetText {
  return Object.hasOwn(EN_SHEETS, word);
}

/** The language of the product's sheets: the policy's own, because the sheets belong to everyone who opens the file. */
export class SheetWords {
  readonly language: Language;
  private readonly currency: string;

  constructor({ general }: Policy) {
    this.language = general.language;
    this.currency = general.currency;
  }

  /** A title or a note of a sheet, or a term. */
  of(word: SheetText | TermId, figures: { asOf?: number; count?: number } = {}): string {
    if (!isSheetText(word)) return term(word, this.language);
    return SHEETS[this.language][word]
      .replace('{currency}', this.currency)
      .replace('{asOf}', figures.asOf === undefined ? '' : textOfDay(figures.asOf))
      .replace('{count}', String(figures.count ?? ''));
  }

  /** A sheet of the product with the name that a new one gets. */
  sheet(id: ProductSheetId): ProductSheet {
    return { id, name: this.of(id) };
  }

  /** A word that a policy or the data gives. */
  word(word: string | Message): string {
    return wordOf(word, this.language);
  }

  formatMessage(message: Message): string {
    return formatMessage(message, this.language);
  }
}
