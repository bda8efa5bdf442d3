import type { Message } from '../credit/message';

/** What a question is about. */
export type QuestionKind =
  /** Which column gives a field. A choice is a header. */
  | 'column'
  /** What a sheet is. A choice is a role. */
  | 'role'
  /** What a state, or a kind of document, means. A choice is a meaning. */
  | 'status'
  | 'docType'
  /** Whether what is paid by its state and open by its amount counts. */
  | 'paidButOpen'
  /** Whether amounts have their sign. */
  | 'sign'
  /** Whether a date of payment is past or planned. */
  | 'paymentDate'
  | 'dateOrder'
  | 'decimalMark'
  | 'currencySign'
  | 'currency'
  /** Whether a blank buyer is the one above. */
  | 'carryDown';

/** Something that only the user can say, with what is proposed and why. */
export interface Question {
  /** What the answer is kept under; it holds the header and the value asked about, so that another one is asked anew. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** '' where the whole workbook is meant. */
  readonly sheet: string;
  /** The field asked about. */
  readonly field: string;
  /** The header or the value asked about; '' where there is none. */
  readonly subject: string;
  /** What may be answered: headers for a column, words of `term` for everything else. */
  readonly choices: readonly string[];
  readonly proposes: string | undefined;
  readonly evidence: readonly Message[];
}
