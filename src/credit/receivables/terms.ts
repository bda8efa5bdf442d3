import { addMonths, civilOf, endOfMonth, LAST_DAY, type Day } from '../dates';
import { fault, isFault, type Fault } from '../fault';

/** What payment terms make of an invoice date. */
export type Terms = (invoiceDate: Day) => Day;

/**
 * The date on which an invoice is due.
 * Arguments: the invoice date; the terms as people write them in English or Chinese, or the bare number of days.
 * Result: the due date. Terms with a discount ("2/10 net 30") give the net date.
 * Errors: `missing` without invoice date or terms; `wrong` for terms that are not known; `domain` beyond the year 9999.
 * Source: the terms of Odoo's and ERPNext's own tests, and trade usage. Where usage differs, the reading is:
 * "60 EOM" and "net 60 EOM" are 60 days from the invoice date, then the end of that month (the "60 days end of month"
 * of European payment law; some sellers count the 60 days from the end of the invoice month, which is written
 * "EOM + 60" here); "月结60天" counts from the end of the invoice month; "30 EOM 15" is the 15th of the month after the
 * one in which the 30 days end; cash, delivery and prepayment terms are due on the invoice date, the latest day on which
 * nothing is late; a day of the month that the month does not have is its last day.
 */
export function dueDate(invoiceDate: Day, terms: string): Day | Fault {
  if (Number.isNaN(invoiceDate)) return fault('missing', 'cell.missing', { argument: 'invoiceDate' });
  const read = readTerms(terms);
  return isFault(read) ? read : dueUnder(read, invoiceDate);
}

/** As `dueDate`, with terms that are already read. */
export function dueUnder(terms: Terms, invoiceDate: Day): Day | Fault {
  if (Number.isNaN(invoiceDate)) return fault('missing', 'cell.missing', { argument: 'invoiceDate' });
  const due = terms(invoiceDate);
  return due <= LAST_DAY ? due : fault('domain', 'receivables.dueOutOfRange', {});
}

/**
 * Reads payment terms.
 * Errors: `missing` for a blank, and for a lone zero, which is what a blank cell is to some hosts; `wrong` for the rest.
 */
export function readTerms(text: string): Terms | Fault {
  const terms = plain(text);
  if (terms === '' || terms === '0') return fault('missing', 'receivables.noTerms', {});
  if (SHARES.test(terms)) return fault('wrong', 'receivables.severalDueDates', { terms: text.trim() });
  for (const [pattern, due] of FORMS) {
    const match = pattern.exec(terms);
    if (match) {
      const [first, second] = match.slice(1).filter(Boolean).map(Number);
      return invoiceDate => due(invoiceDate, first, second);
    }
  }
  return fault('wrong', 'receivables.unknownTerms', { terms: text.trim() });
}

const DAYS = String.raw`(\d{1,4}) ?(?:days?|d|天内?)?`;
const NTH = String.raw`(?:the )?(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|日|号)?`;
const NET = String.raw`(?:(?:net|n|净|账期|票后|开票后|发票后) ?/? ?)?`;
const END_OF_MONTH = String.raw`(?:eom|(?:end|last day) of (?:the )?(?:invoice )?month|当?月[末底])`;
const NEXT_MONTH = String.raw`(?:of )?(?:the )?(?:next|following) month`;
const FROM_INVOICE = String.raw`(?: (?:from|after) (?:the )?(?:date of (?:the )?)?invoice(?: date)?)?`;
const EAGER = [
  'due on receipt', 'on receipt', 'upon receipt', 'due upon receipt', 'immediate', 'immediately', 'due immediately',
  'immediate payment', 'cash', 'cod', 'cash on delivery', 'cia', 'cwo', 'cash in advance', 'payment in advance', 'prepayment',
  'prepaid', '货到付款', '款到发货', '先款后货', '现结', '现款', '现金', '现款现货', '预付', '预付款', '见票即付', '即付',
].join('|'); // prettier-ignore

/** Every form of payment terms: how it is written, and the due date from the invoice date and the numbers in it. */
const FORMS: readonly (readonly [RegExp, (invoiceDate: Day, first: number, second: number) => Day])[] = [
  [form(EAGER), invoiced => invoiced],
  [form(`${NET}${DAYS}(?: net)?${FROM_INVOICE}`), (invoiced, days) => invoiced + days],
  [form(`${NET}(\\d{1,3}) ?(?:weeks?|周)${FROM_INVOICE}`), (invoiced, weeks) => invoiced + 7 * weeks],
  [form(`${NET}(\\d{1,3}) ?(?:months?|个月)${FROM_INVOICE}`), addMonths],
  [form(END_OF_MONTH), invoiced => endOfMonth(invoiced)],
  [form(`${NET}${DAYS} ${END_OF_MONTH}`), (invoiced, days) => endOfMonth(invoiced + days)],
  [form(`${END_OF_MONTH} ?[+后] ?${DAYS}`), daysFromEndOfMonth],
  [form(`${DAYS} (?:from|after) (?:the )?${END_OF_MONTH}`), daysFromEndOfMonth],
  [form(`月结 ?${DAYS}`), daysFromEndOfMonth],
  [
    form(`${NET}${DAYS} ${END_OF_MONTH} (?:on )?${NTH}`),
    (invoiced, days, nth) => nthOfMonth(invoiced + days, 1, nth),
  ],
  [
    form(`${NET}${DAYS} (?:then )?(?:next |on )${NTH}(?: of (?:the )?month)?`),
    (invoiced, days, nth) => nextNth(invoiced + days, nth),
  ],
  [
    form(`(?:end|last day) ${NEXT_MONTH}|eom following|[次下]月月?[末底]`),
    invoiced => endOfMonth(invoiced, 1),
  ],
  [form(`first(?: day)? ${NEXT_MONTH}`), invoiced => nthOfMonth(invoiced, 1, 1)],
  [
    form(`${NTH}(?: day)? (?:${NEXT_MONTH}|prox|proximo|mfi)|[次下]月 ?${NTH}`),
    (invoiced, nth) => nthOfMonth(invoiced, 1, nth),
  ],
];

function form(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** A share of the invoice that is not the discount of terms such as "2% 10 net 30", which `plain` has taken off. */
const SHARES = /\d ?%/;

/** An early-payment discount before the net terms: "2/10", "2% 10 days". */
const DISCOUNT = /^\d+(?:\.\d+)? ?(?:%|\/|% ?\/) ?\d{1,3}(?: days?)? (?=n)/;

/** Case, full-width forms, punctuation between the words and what the due date does not depend on are left out. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\.(?!\d)/g, '')
    .replace(/[,;、]|(?<=[a-z])-|-(?=[a-z])/g, ' ')
    .replace(/\+/g, ' + ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DISCOUNT, '')
    .replace(/^invoice date \+ /, '');
}

function daysFromEndOfMonth(invoiced: Day, days: number): Day {
  return endOfMonth(invoiced) + days;
}

/** A day of the month that lies `months` after the month of `day`. */
function nthOfMonth(day: Day, months: number, nth: number): Day {
  const last = endOfMonth(day, months);
  return Math.min(last - civilOf(last).day + nth, last);
}

/** The first such day of a month on or after `day`. */
function nextNth(day: Day, nth: number): Day {
  const here = nthOfMonth(day, 0, nth);
  return here >= day ? here : nthOfMonth(day, 1, nth);
}
