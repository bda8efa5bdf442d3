import type { Day } from '../../../src/credit/dates';
import type { Books } from '../statements';

/** A buyer of the sample: what is known about it, how it trades, and the one thing it is there to show. */
export interface Story {
  readonly name: string;
  readonly nameZh: string;
  /** ISO 3166 code. */
  readonly country: string;
  readonly industry: string;
  readonly group?: string;
  /** The rule that the buyer shows, in a few words. */
  readonly note: string;
  readonly since?: Day;
  readonly file: BuyerFile;
  /** Absent where the buyer has shown no statements. */
  readonly books?: Books;
  /** How many years of statements the buyer has shown; two unless said otherwise. */
  readonly years?: 1 | 2;
  /** The limit granted in USD: absent is no limit set, 0 is no credit. */
  readonly limit?: number;
  readonly insured?: number;
  readonly trade: Trade;
  readonly items?: readonly Item[];
  readonly orders?: readonly Order[];
}

/** What was collected about the buyer besides its statements. Absent is not known. */
export interface BuyerFile {
  readonly licence?: boolean;
  readonly tax?: boolean;
  /** Years in business. */
  readonly age?: number;
  /** Rating of the site visit, 0 to 100. */
  readonly visit?: number;
  /** Trade references that were good, and how many were asked. */
  readonly references?: readonly [good: number, checked: number];
  readonly lawsuits?: number;
  readonly bureau?: number;
  readonly report?: number;
  readonly insolvent?: boolean;
}

/** The run of the business: invoices drawn at random over the eighteen months. */
export interface Trade {
  readonly terms: string;
  /** The terms in days, for the limit by need. */
  readonly days: number;
  /** How many invoices the buyer gets, relative to the others; 0 is none. */
  readonly weight: number;
  /** Usual amount of an invoice, in its currency. */
  readonly amount: number;
  /** Usual days late at the beginning and at the end of the eighteen months; negative is early. */
  readonly late: readonly [number, number];
  readonly currency?: string;
  /** No invoices after this day. */
  readonly until?: Day;
}

/** An invoice or credit note that the story needs just so. Its terms are "Net" and the buyer's days. */
export interface Item {
  /** At the as-of date; negative where it is not yet due. */
  readonly daysPastDue: number;
  /** Negative for a credit note. */
  readonly amount: number;
  readonly paid?: number;
  readonly currency?: string;
  /** The disputed part, in the invoice's currency. */
  readonly disputed?: number;
  readonly promise?: Day;
  readonly lastStage?: number;
  /** The day of the last letter. */
  readonly lastLetter?: Day;
  /** The last day on which nothing is sent. */
  readonly holdUntil?: Day;
  /** How a payment plan stands. */
  readonly plan?: 'On track' | 'In grace' | 'Broken';
  /** Why it is late. */
  readonly cause?: 'temporary difficulty' | 'worsening solvency';
}

export interface Order {
  readonly amount: number;
  readonly currency?: string;
  readonly shipped?: boolean;
  /** Days after the as-of date on which it is to be delivered. */
  readonly deliverIn: number;
}

/** The papers of a buyer that has been known for long. */
export function goodFile(age: number, rest: BuyerFile = {}): BuyerFile {
  return { licence: true, tax: true, age, references: [3, 3], lawsuits: 0, insolvent: false, ...rest };
}

export function trade(terms: string, days: number, amount: number, rest: Partial<Trade> = {}): Trade {
  return { terms, days, amount, weight: 1, late: [0, 0], ...rest };
}
