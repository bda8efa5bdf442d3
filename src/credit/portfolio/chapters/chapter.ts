import type { FactTable } from '../../assess/factTable';
import type { Day } from '../../dates';
import type { Fault } from '../../fault';
import type { Message, TermId } from '../../message';
import type { Policy } from '../../policy/policy';
import type { Slices } from '../../slices';
import type { ItemStage } from '../dunning';
import type { OpenItem, OpenOrder } from '../openItems';
import type { Rates } from '../rates';
import type { BuyerRecord } from '../records';

/** An open invoice with its place on the ladder. Amounts are in the policy's currency. */
export interface AssessedItem extends OpenItem, ItemStage {
  /** Days past due; NaN without a due date. */
  readonly days: number;
}

/** What is at hand of a buyer before anything is judged. */
export interface BuyerFile {
  readonly buyer: BuyerRecord;
  /** The buyer's place among all, and in the table of facts where it is known. */
  readonly place: number;
  /** False for a name that only invoices or orders bear. */
  readonly known: boolean;
  readonly items: readonly AssessedItem[];
  readonly orders: readonly OpenOrder[];
  /** What earlier meetings wrote down of the buyer, oldest first. */
  readonly past: readonly Snapshot[];
}

/** What holds for the whole portfolio. */
export interface Context {
  readonly policy: Policy;
  readonly asOf: Day;
  /** The policy's currency, in which all amounts are. */
  readonly base: string;
  /** The facts of the known buyers, one row each, by place. */
  readonly facts: FactTable;
  readonly rates: Rates;
}

/** What a figure is. Surfaces decide from it how the figure looks. */
export type FigureKind = 'money' | 'percent' | 'count' | 'score' | 'date';

/** How good or bad a figure is. */
export type Severity = 'good' | 'watch' | 'bad';

/**
 * A column of the review sheet, which is also a line on the buyer's card. The locales hold its heading under its id. NaN
 * and infinity, '' and undefined stand for nothing to show; a term is a key of the locales, a word one of the policy's.
 */
export type Column<Assessed> = {
  readonly id: TermId;
  /** Stands before all others, where a reader looks first. */
  readonly leads?: boolean;
  severity?(assessed: Assessed): Severity | undefined;
} & (
  | { readonly kind: FigureKind; value(assessed: Assessed): number }
  | { readonly kind: 'term'; value(assessed: Assessed): TermId | '' }
  | { readonly kind: 'text' | 'word'; value(assessed: Assessed): string }
  | { readonly kind: 'message'; value(assessed: Assessed): Message | undefined }
);

/** A figure of the whole portfolio for the meeting's first page, with what it was last time where the history has it. */
export interface Total<Assessed> {
  readonly id: TermId;
  readonly kind: FigureKind;
  now(everyone: readonly Assessed[]): number;
  before?(past: readonly Snapshot[]): number;
}

/** What a meeting wrote down about a buyer. A number that was not known is NaN, a text ''. */
export interface Snapshot<Id extends string = string> {
  readonly asOf: Day;
  /** The buyer's id, or its name where it has none. */
  readonly buyer: string;
  readonly figures: Readonly<Record<Id, number | string>>;
}

/**
 * Something of a buyer that each meeting writes down. The id names its column of the history for ever: neither it nor the
 * kind may change once a version has written it.
 */
export type SnapshotField<Assessed> = {
  readonly id: TermId;
  readonly compared?: Comparison;
} & (
  | { readonly kind: FigureKind; value(assessed: Assessed): number }
  | { readonly kind: 'term'; value(assessed: Assessed): TermId | '' }
  | { readonly kind: 'text' | 'word'; value(assessed: Assessed): string }
);

/** How a field is compared with the last meeting; fields without are written down only. */
export interface Comparison {
  /** Every change counts, or only one of a notable share of the earlier figure. */
  readonly when: 'always' | 'notable';
  /** The direction that is worse. */
  readonly worse: 'up' | 'down';
  /** Where the values of a text stand on their scale; NaN is nowhere on it. */
  rank?(value: string, policy: Policy): number;
  /**
   * What it means that one of the two is blank: a change like any other, or one that has a term of its own. Without it a
   * blank is not compared: an older version did not write the field yet.
   */
  readonly blank?: 'counts' | { readonly set: TermId; readonly lifted: TermId };
}

/** What is different from the last meeting: the buyer itself is new, or a field has changed. */
export type Change = 'new' | FieldChange;

export interface FieldChange {
  readonly field: TermId;
  readonly from: number | string;
  readonly to: number | string;
  readonly worse: boolean;
}

/** A matter that a meeting may have to decide. The locales hold its name under its id. */
export interface DecisionRule<Assessed> {
  readonly id: TermId;
  /** From 1 to 100, the most urgent first. */
  readonly urgency: number;
  /** Why there is something to decide and the money at stake; undefined where there is nothing. */
  decide(assessed: Assessed, changes: readonly Change[], context: Context): Reasoned | undefined;
}

export interface Reasoned {
  /** Why, with the figures. */
  readonly why: Message;
  /** The money at stake, in the policy's currency, by which decisions of a kind are ordered. */
  readonly amount: number;
}

/** How a chapter judges one portfolio. */
export interface Assessment<Known, Figures, Whole> {
  /** The chapter's figures of a buyer. */
  of(known: Known): Figures;
  /** What the chapter says of the portfolio as a whole. */
  readonly whole: Whole;
}

/**
 * A subject of the portfolio: what it says of a buyer, and how that reaches sheets, decisions, history and pane. Chapters
 * are assessed one after the other, each for all buyers: one knows of every buyer what the chapters before it said.
 *
 * `Needs` are the figures of earlier chapters that it judges from, by their ids; `Assessed` is what its columns, decisions
 * and fields are taken from, which may be figures of any chapter.
 */
export interface Chapter<
  Id extends string = string,
  Figures = unknown,
  Needs = unknown,
  Whole = unknown,
  Assessed = BuyerFile & Needs & Readonly<Record<Id, Figures>>,
> {
  readonly id: Id;
  /** Prepares for a portfolio: the context, and every buyer as far as earlier chapters have come. */
  assess(
    context: Context,
    everyone: readonly (BuyerFile & Needs)[],
  ): Slices<Assessment<BuyerFile & Needs, Figures, Whole>>;
  /** Why figures of a buyer could not be given. */
  faults?(assessed: Assessed): readonly (Fault | undefined)[];
  readonly columns: readonly Column<Assessed>[];
  readonly totals: readonly Total<Assessed>[];
  readonly decisions: readonly DecisionRule<Assessed>[];
  readonly snapshot: readonly SnapshotField<Assessed>[];
}
