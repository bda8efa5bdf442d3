import { Decimal, decimalOf, sumOf, timesToCents, Totals } from '../../credit/money';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { Portfolio } from '../../credit/portfolio/portfolio';
import type { InvoiceRecord } from '../../credit/portfolio/records';
import { bucketName } from '../../credit/receivables/ageing';
import type { AgeingLine } from '../../credit/receivables/ageingBook';
import { eachInSlices, partOf, sortInSteps, type Slices } from '../../credit/slices';
import type { Accounting, Amounts } from '../../reading/accounting';
import type { SheetContent } from '../../workbook/workbook';
import type { WorkbookReading } from '../read/reading';
import { LANGUAGES } from '../../locales/language';
import type { SheetWords } from '../words';
import { Page, type PageColumn } from './page';

/** The ageing by buyer, most overdue first, with the control that ties it to the ledger. */
export function* ageingSheet(
  reading: WorkbookReading,
  portfolio: Portfolio,
  words: SheetWords,
): Slices<SheetContent> {
  const { whole, buyers, asOf, policy } = portfolio;
  const total = whole.receivables;
  const buckets = total.buckets.map((_, bucket) => words.word(bucketName(bucket, policy.ageing.bounds)));
  const undated = total.undated !== 0 ? [words.of('undated')] : [];
  const credits = total.credits !== 0 ? [words.word('openCredits')] : [];
  const money = (header: string): PageColumn => ({ header, width: 15, format: 'money' });
  const columns: PageColumn[] = [
    { header: words.of('buyerId'), width: 12, format: 'text' },
    { header: words.of('buyer'), width: 34, format: 'text' },
    ...[...buckets, ...undated, ...credits, words.of('total')].map(money),
    { header: words.of('overdueShare'), width: 11, format: 'percent' },
  ];
  const figuresOf = (line: AgeingLine) => [
    ...line.buckets,
    ...(undated.length > 0 ? [line.undated] : []),
    ...(credits.length > 0 ? [line.credits] : []),
    line.total,
    overdueShare(line.buckets, line.total),
  ];

  const page = new Page(
    words.sheet('ageing'),
    columns.map(({ width }) => width),
  );
  page.line([words.of('ageing')], 'title');
  page.line([words.of('asOfNote', { asOf })], 'note');
  page.gap();
  page.freezeThroughHeader();
  const owing = buyers.filter(({ items }) => items.length > 0);
  const sorted = yield* partOf(0, 0.1, sortInSteps(owing, mostOverdueFirst));
  const rows = page.table(
    columns,
    sorted,
    ({ buyer, receivables }) => [buyer.id, buyer.name || buyer.id, ...figuresOf(receivables.ageing)],
    [words.of('total'), '', ...figuresOf(total)],
  );
  yield* partOf(0.1, 0.5, rows);
  page.gap();
  yield* partOf(0.5, 0.9, writeControl(page, reading, portfolio, words));
  page.gap();
  yield* partOf(0.9, 1, writeAccount(page, reading, words));
  return page.content();
}

function mostOverdueFirst({ receivables: a }: AssessedBuyer, { receivables: b }: AssessedBuyer): number {
  return b.overdue - a.overdue || b.ageing.total - a.ageing.total;
}

function overdueShare(buckets: readonly number[], total: number): number | '' {
  return total > 0 ? sumOf(buckets.slice(1)) / total : '';
}

/** What the ledger holds in one currency: everything, what is counted, and that converted invoice by invoice. */
const [LEDGER, COUNTED, CONVERTED, SUMS] = [0, 1, 2, 3];

/** Adds up the ledger again by currency, past the ageing, and holds the two against each other. */
function* writeControl(
  page: Page,
  reading: WorkbookReading,
  { whole, leftOut, policy }: Portfolio,
  words: SheetWords,
): Slices<void> {
  const base = policy.general.currency;
  const left = new Set(leftOut);
  const rateOf = (currency: string) => (currency === base ? 1 : (reading.rates.get(currency) ?? NaN));
  const ledgers = new Map<string, Totals>();
  const addUp = (invoice: InvoiceRecord): void => {
    const currency = invoice.currency || base;
    const sums = ledgers.get(currency) ?? new Totals(SUMS);
    ledgers.set(currency, sums);
    sums.add(LEDGER, invoice.open);
    if (left.has(invoice) || invoice.open === 0) return;
    sums.add(COUNTED, invoice.open);
    sums.add(CONVERTED, currency === base ? invoice.open : timesToCents(invoice.open, rateOf(currency)));
  };
  yield* eachInSlices(reading.invoices, addUp);

  let inBase = new Decimal(0);
  let converted = new Decimal(0);
  const rows = [...ledgers.keys()].sort().map(currency => {
    const sums = ledgers.get(currency)!;
    const [ledger, sum, rate] = [sums.get(LEDGER), sums.get(COUNTED), rateOf(currency)];
    const total = Number.isNaN(rate) ? 0 : timesToCents(sum, rate);
    inBase = inBase.plus(decimalOf(total));
    converted = converted.plus(sums.exact(CONVERTED));
    return [currency, ledger, sumOf([ledger, -sum]), sum, Number.isNaN(rate) ? '' : rate, total];
  });
  const difference = converted.minus(decimalOf(whole.receivables.total)).toNumber();

  page.line([words.of('control')], 'heading');
  const headers = ['currency', 'inLedger', 'leftOut', 'countedAmount', 'exchangeRate', 'inBase'] as const;
  yield* page.table(
    headers.map(word => ({ header: words.of(word), width: 15, format: FORMAT_OF[word] })),
    rows,
    row => row,
    [words.of('total'), '', '', '', '', inBase.toNumber()],
  );
  const row = page.next;
  page.line([words.of('rounding'), '', '', '', '', converted.minus(inBase).toNumber()]);
  page.line([words.of('ageingDifference'), '', '', '', '', difference], 'total');
  page.paint(row, 5, 2, 1, { format: 'money' });
  const unsure = reading.account.leftOut.some(({ cause }) => cause === 'noRate') || !agrees(reading.account);
  const verdict = difference !== 0 ? 'doesNotTie' : unsure ? 'tiesInPart' : 'ties';
  page.line([words.of(verdict)], verdict === 'ties' ? 'good' : verdict === 'tiesInPart' ? 'watch' : 'bad');
  if (leftOut.length > 0) page.line([words.of('leftOutNote')], 'note');
}

/** Every row of the ledger: what is counted, what is left out and why, and the user's own totals. */
function* writeAccount(page: Page, { account }: WorkbookReading, words: SheetWords): Slices<void> {
  const currencies = [
    ...new Set([account.amounts, ...account.leftOut.map(({ amounts }) => amounts)].flatMap(Object.keys)),
  ].sort();
  const line = (name: string, rows: number, amounts: Amounts) => [
    name,
    '',
    rows,
    ...currencies.map(currency => amounts[currency] ?? 0),
  ];
  page.line([words.of('account')], 'heading');
  yield* page.table(
    [
      { header: words.of('accountWhat'), width: 12 },
      { header: '', width: 34 },
      { header: words.of('accountRows'), width: 15, format: 'whole' },
      ...currencies.map((currency): PageColumn => ({ header: currency, width: 15, format: 'money' })),
    ],
    [
      line(words.of('counted'), account.counted, account.amounts),
      ...account.leftOut.map(({ cause, rows, amounts }) =>
        line(
          `${words.of('leftOut')}${LANGUAGES[words.language].colon}${words.of(`cause.${cause}`)}`,
          rows,
          amounts,
        ),
      ),
      line(words.of('ownTotals'), account.controls.length, {}),
    ],
    row => row,
    [words.of('rowsRead'), '', account.rowsRead, ...currencies.map(() => '')],
  );
  for (const { sheet, row, label, amount, ours, agrees: same } of account.controls) {
    if (Number.isNaN(amount)) continue;
    const at = page.next;
    page.line([`${sheet}, ${row}`, label, amount, ours], same ? 'good' : 'bad');
    page.paint(at, 2, 1, 2, { format: 'money' });
  }
}

function agrees({ controls }: Accounting): boolean {
  return controls.every(control => control.agrees);
}

const FORMAT_OF = {
  currency: 'text',
  inLedger: 'money',
  leftOut: 'money',
  countedAmount: 'money',
  exchangeRate: 'rate',
  inBase: 'money',
} as const;
