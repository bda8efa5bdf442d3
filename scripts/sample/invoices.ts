import { textOfDay, type Day } from '../../src/credit/dates';
import { isFault } from '../../src/credit/fault';
import { sumOf } from '../../src/credit/money';
import { readPolicy } from '../../src/credit/policy/read';
import type { Policy } from '../../src/credit/policy/policy';
import { dueDate } from '../../src/credit/receivables/terms/dueDate';
import { termsRules } from '../../src/credit/receivables/terms/rule';
import { BUYERS, type Buyer } from './buyers/buyers';
import type { Item } from './buyers/story';
import { AS_OF, FIRST_INVOICE_DAY } from './calendar';
import { Random } from './random';

export interface Invoice extends Pick<Item, 'lastLetter' | 'holdUntil' | 'plan' | 'cause'> {
  readonly number: string;
  readonly buyer: Buyer;
  readonly date: Day;
  readonly terms: string;
  readonly due: Day;
  /** Negative for a credit note. */
  readonly amount: number;
  readonly paid: number;
  readonly currency: string;
  readonly disputed?: number;
  readonly promise?: Day;
  readonly lastStage?: number;
  /** The day on which the last cent was paid; absent while something is open. */
  readonly settled?: Day;
}

const INVOICE_COUNT = 600;
const TERMS_RULES = termsRules(readPolicy() as Policy);
const SEED = 600;
/** Below 1, invoices come closer together towards the as-of date. */
const BUSINESS_GROWS = 0.7;
/** A day's number modulo 7. */
const SATURDAY = 0;
const SUNDAY = 1;

type Draft = Omit<Invoice, 'number'>;

/** Six hundred invoices and credit notes, the newest first. */
export const INVOICES: readonly Invoice[] = numbered(drafts()).reverse();

/** What is still to be paid. */
export function openAmount({ amount, paid }: Invoice): number {
  return sumOf([amount, -paid]);
}

function drafts(): Draft[] {
  const told = BUYERS.flatMap(buyer => (buyer.items ?? []).map(item => itemDraft(buyer, item)));
  const counts = sharesOf(
    INVOICE_COUNT - told.length,
    BUYERS.map(({ trade }) => trade.weight),
  );
  const run = BUYERS.flatMap((buyer, i) => tradeDrafts(buyer, counts[i], new Random(SEED + i)));
  return [...told, ...run];
}

function itemDraft(buyer: Buyer, item: Item): Draft {
  const { daysPastDue, amount, paid = 0, currency = 'USD', ...collected } = item;
  const due = AS_OF - daysPastDue;
  return {
    buyer,
    date: due - buyer.trade.days,
    terms: `Net ${buyer.trade.days}`,
    due,
    amount,
    paid,
    currency,
    ...collected,
    settled: paid === amount ? due : undefined,
  };
}

/** A buyer's everyday invoices, spread over its time and paid by its habit. */
function tradeDrafts(buyer: Buyer, count: number, random: Random): Draft[] {
  const { terms, amount, late, currency = 'USD', until = AS_OF - 3 } = buyer.trade;
  const since = Math.max(FIRST_INVOICE_DAY, buyer.since ?? FIRST_INVOICE_DAY);
  return Array.from({ length: count }, (_, i) => {
    const passed = ((i + random.between(0.1, 0.9)) / count) ** BUSINESS_GROWS;
    const date = workday(Math.floor(since + (until - since) * passed), until);
    const due = dueOf(date, terms);
    const cents = Math.round(amount * random.between(0.55, 1.45) * 100) / 100;
    const habit = late[0] + ((late[1] - late[0]) * i) / Math.max(count - 1, 1);
    const delay = Math.round(habit + (5 + Math.abs(habit) / 2) * (random.next() + random.next() - 1));
    const paidOn = Math.max(due + delay, date);
    const settled = paidOn <= AS_OF ? paidOn : undefined;
    return { buyer, date, terms, due, amount: cents, paid: settled ? cents : 0, currency, settled };
  });
}

function dueOf(date: Day, terms: string): Day {
  const due = dueDate({ invoiceDate: date }, terms, TERMS_RULES);
  if (isFault(due)) throw new Error(`the sample's terms do not read: ${terms}`);
  return due;
}

/** The day itself, or the Friday before a weekend. */
function workday(day: Day, latest: Day): Day {
  const weekday = Math.min(day, latest) % 7;
  const back = weekday === SATURDAY ? 1 : weekday === SUNDAY ? 2 : 0;
  return Math.min(day, latest) - back;
}

/** Whole numbers in proportion to the weights that add up to the total. */
function sharesOf(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let weightSoFar = 0;
  let given = 0;
  return weights.map(weight => {
    weightSoFar += weight;
    const share = Math.round((total * weightSoFar) / sum) - given;
    given += share;
    return share;
  });
}

/** Numbers such as INV-25-0001 and CN-25-0001, counted anew each year in the order of the dates. */
function numbered(all: readonly Draft[]): Invoice[] {
  const counters = new Map<string, number>();
  return [...all]
    .sort((a, b) => a.date - b.date || a.due - b.due)
    .map(draft => {
      const series = `${draft.amount < 0 ? 'CN' : 'INV'}-${textOfDay(draft.date).slice(2, 4)}`;
      const next = (counters.get(series) ?? 0) + 1;
      counters.set(series, next);
      return { number: `${series}-${String(next).padStart(4, '0')}`, ...draft };
    });
}
