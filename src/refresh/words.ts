import { textOfDay } from '../credit/dates';
import type { Policy } from '../credit/policy/policy';
import { EN_SHEETS, type SheetWord } from '../locales/en/sheets';
import { ZH_SHEETS } from '../locales/zh-CN/sheets';
import type { Language } from '../credit/language';
import { formatMessage, term } from '../locales/formatMessage';
import { headingOf } from '../locales/heading';
import type { ProductSheet } from '../workbook/workbook';
import type { Message } from '../credit/message';

/** What the product writes, by the ids under which the workbook finds each sheet again. They never change. */
export const PRODUCT_SHEETS = ['meeting', 'buyerReview', 'collections', 'ageing', 'history'] as const;
export type ProductSheetId = (typeof PRODUCT_SHEETS)[number];

const SHEETS: Readonly<Record<Language, Readonly<Record<SheetWord, string>>>> = {
  en: EN_SHEETS,
  zh: ZH_SHEETS,
};

/** The language of the product's sheets: the policy's own, because the sheets belong to everyone who opens the file. */
export class SheetWords {
  readonly language: Language;
  private readonly currency: string;

  constructor({ general }: Policy) {
    this.language = general.language;
    this.currency = general.currency;
  }

  of(word: SheetWord, figures: { asOf?: number; count?: number } = {}): string {
    return SHEETS[this.language][word]
      .replace('{currency}', this.currency)
      .replace('{asOf}', figures.asOf === undefined ? '' : textOfDay(figures.asOf))
      .replace('{count}', String(figures.count ?? ''));
  }

  /** A sheet of the product with the name that a new one gets. */
  sheet(id: ProductSheetId): ProductSheet {
    return { id, name: this.of(id) };
  }

  heading(id: string): string {
    return headingOf(id, this.language);
  }

  term(word: string | Message): string {
    return term(word, this.language);
  }

  formatMessage(message: Message): string {
    return formatMessage(message, this.language);
  }
}
