import type { Day } from '../dates';
import { fault, isFault, type Fault } from '../fault';
import { needed } from '../figure';
import { Decimal, decimalOf, plus, toCents } from '../money';
import { dueUnder, readTerms, type Terms } from './terms';

/** A share of the invoice and when it is due. */
export interface Instalment {
  /** A fraction of 1. */
  readonly share: number;
  readonly terms: Terms;
}

/**
 * Reads terms of one or several instalments: "30% 30 days, 70% 60 days", "30% in advance, balance net 60",
 * "30%预付，70%月结60天", or any terms that `readTerms` knows, which are one instalment of everything.
 * Errors: `missing` for a blank; `domain` where shares do not come to 100 %; `wrong` for terms that are not known.
 */
export function readInstalments(text: string): readonly Instalment[] | Fault {
  const whole = text.normalize('NFKC');
  const pieces = [...whole.matchAll(PIECE)];
  if (pieces.length === 0 || DISCOUNT_ONLY.test(whole)) {
    const terms = readTerms(text);
    return isFault(terms) ? terms : [{ share: 1, terms }];
  }
  const instalments: Instalment[] = [];
  let left = new Decimal(100);
  for (const [, percent, rest] of pieces) {
    const own = percent === undefined ? left : new Decimal(percent);
    left = left.minus(own);
    const terms = readTerms(AT_START.test(rest) ? 'prepayment' : rest);
    if (isFault(terms)) return terms;
    instalments.push({ share: own.dividedBy(100).toNumber(), terms });
  }
  if (left.isZero() && pieces[0].index === leading(whole)) return instalments;
  return fault('domain', 'receivables.sharesNotWhole', {
    terms: text.trim(),
    sum: new Decimal(100).minus(left).dividedBy(100).toNumber(),
  });
}

const SHARE = String.raw`(?:(\d+(?:\.\d+)?) ?%|(?:balance|remainder|rest|余款|尾款|其余))`;
const BETWEEN = String.raw`[\s,;，；、+和]|(?:and )`;
/** A share with the terms that follow it, up to the next share. */
const PIECE = new RegExp(
  `${SHARE}\\s*(?:of (?:the )?invoice )?(.*?)(?=(?:${BETWEEN})*${SHARE}|[\\s,;，；、]*$)`,
  'gi',
);

/** "2% 10 net 30" is one share, of a discount. */
const DISCOUNT_ONLY = /^\s*\d+(?:\.\d+)? ?% ?\/? ?\d{1,3}(?: days?)?[\s,;，；、]+n(?:et)?\b[^%]*$/i;

const AT_START =
  /^\s*(?:in )?(?:advance|deposit|down ?payment|on order|with order|upfront|up front|定金|订金|首付)(?: payment)?\s*$/i;

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

export interface DueAmount {
  readonly share: number;
  readonly due: Day;
  /** To the cent; NaN where no amount was given. */
  readonly amount: number;
}

/**
 * The due dates and amounts of an invoice.
 * Arguments: the invoice date; its instalments; its amount, NaN where only dates are wanted.
 * Result: one line an instalment; the amounts add up to the invoice to the cent, whatever the shares.
 * Errors: `missing` without invoice date; `domain` beyond the year 9999.
 * Source: payment schedules as ERPNext and Odoo keep them; cents are rounded on the running sum, so none is lost.
 */
export function dueSchedule(
  invoiceDate: Day,
  instalments: readonly Instalment[],
  amount: number,
): readonly DueAmount[] | Fault {
  const unfit = needed('invoiceDate', invoiceDate);
  if (unfit) return unfit;
  const lines: DueAmount[] = [];
  let share = new Decimal(0);
  let told = 0;
  for (const [i, instalment] of instalments.entries()) {
    const due = dueUnder(instalment.terms, invoiceDate);
    if (isFault(due)) return due;
    share = share.plus(decimalOf(instalment.share));
    const upTo = i === instalments.length - 1 ? amount : shareOf(amount, share);
    lines.push({ share: instalment.share, due, amount: plus(upTo, -told) });
    told = upTo;
  }
  return lines;
}

function shareOf(amount: number, share: Decimal): number {
  return Number.isNaN(amount) ? NaN : toCents(decimalOf(amount).times(share)).toNumber();
}
