import { dayOf } from '../../src/credit/dates';
import { Decimal } from '../../src/credit/money';
import { recordsOf, savedSample, type SavedRecord } from './savedSample';

const AS_OF = dayOf(2026, 10, 31);

let buyers: SavedRecord[];
let invoices: SavedRecord[];
let orders: SavedRecord[];
let rates: SavedRecord[];

beforeAll(async () => {
  const sheets = await savedSample();
  [buyers, invoices, orders, rates] = ['Buyers', 'Invoices', 'Orders', 'Rates'].map(name =>
    recordsOf(sheets, name),
  );
});

const number = (record: SavedRecord, header: string) => Number(record[header]);

describe('what the sample promises', () => {
  it('has forty buyers in many countries, each with an English and a Chinese name', () => {
    expect(buyers).toHaveLength(40);
    for (const header of ['Buyer ID', 'Buyer name', 'Name in Chinese']) {
      expect(new Set(buyers.map(buyer => buyer[header])).size).toBe(40);
    }
    for (const buyer of buyers) expect(buyer['Name in Chinese']).toMatch(/^[\p{Script=Han}（）]+$/u);
    expect(new Set(buyers.map(buyer => buyer.Country)).size).toBeGreaterThan(25);
  });

  it('has two years of statements, except where the story is that they are missing', () => {
    const shown = (year: number) => buyers.filter(buyer => buyer[`Total assets ${year}`] !== '');
    expect(shown(2025)).toHaveLength(38);
    expect(shown(2024)).toHaveLength(37);
  });

  it('has six hundred invoices over eighteen months', () => {
    expect(invoices).toHaveLength(600);
    expect(new Set(invoices.map(({ Invoice }) => Invoice)).size).toBe(600);
    const dates = invoices.map(invoice => number(invoice, 'Invoice date'));
    expect(Math.min(...dates)).toBeGreaterThanOrEqual(dayOf(2025, 5, 1));
    expect(Math.min(...dates)).toBeLessThan(dayOf(2025, 6, 1));
    expect(Math.max(...dates)).toBeLessThanOrEqual(AS_OF);
    expect(Math.max(...dates)).toBeGreaterThan(AS_OF - 14);
  });

  it('names only known buyers, under their own names', () => {
    const names = new Map(buyers.map(buyer => [buyer['Buyer ID'], buyer['Buyer name']]));
    for (const row of [...invoices, ...orders]) expect(row.Name).toBe(names.get(row['Buyer ID']));
  });

  it('has invoices in two currencies, and a rate for each', () => {
    expect(new Set([...invoices, ...orders].map(({ Currency }) => Currency))).toEqual(
      new Set(['USD', 'EUR']),
    );
    expect(rates.map(({ Currency }) => Currency)).toEqual(['USD', 'EUR']);
  });

  it.each([
    ['partial payments', 5, (row: SavedRecord) => number(row, 'Paid') > 0 && number(row, 'Open amount') > 0],
    ['credit notes', 4, (row: SavedRecord) => number(row, 'Amount') < 0],
    ['open credit notes', 2, (row: SavedRecord) => number(row, 'Open amount') < 0],
    ['disputes', 3, (row: SavedRecord) => row.Disputed !== ''],
    ['promises', 2, (row: SavedRecord) => row['Promised date'] !== ''],
    ['open items', 80, (row: SavedRecord) => number(row, 'Open amount') !== 0],
  ])('has %s', (_, least, isOne) => {
    expect(invoices.filter(isOne).length).toBeGreaterThanOrEqual(least);
  });

  it('has orders, shipped and not, and insured limits', () => {
    expect(orders.length).toBeGreaterThan(20);
    expect(orders.filter(({ Shipped }) => Shipped === 'yes')).toHaveLength(2);
    expect(buyers.filter(buyer => buyer['Insured limit'] !== '').length).toBeGreaterThan(30);
  });
});

describe('figures that must agree with each other', () => {
  it('keeps whole cents, and open amounts that are amounts less payments', () => {
    for (const row of invoices) {
      const open = new Decimal(number(row, 'Amount')).minus(number(row, 'Paid'));
      expect(open.decimalPlaces()).toBeLessThanOrEqual(2);
      expect(number(row, 'Open amount')).toBe(open.toNumber());
    }
  });

  it('converts with the rate table, half cents up', () => {
    const rateOf = new Map(rates.map(({ Currency, Rate }) => [Currency, Number(Rate)]));
    for (const row of [...invoices, ...orders]) {
      const exact = new Decimal(number(row, 'Open amount')).times(rateOf.get(row.Currency) ?? NaN);
      expect(number(row, 'Open in USD')).toBe(exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber());
    }
  });

  it('gives a day of settlement to the invoices with nothing open, and to no others', () => {
    for (const row of invoices) {
      expect([row.Invoice, row['Settled on'] !== '']).toEqual([
        row.Invoice,
        number(row, 'Open amount') === 0,
      ]);
      if (row['Settled on'] !== '') expect(number(row, 'Settled on')).toBeLessThanOrEqual(AS_OF);
    }
  });

  // Days beyond terms, domain 3.3: paid invoices by their day of payment and overdue ones by their days so far, early
  // days negative, the average weighed by amount in one currency.
  it('states the payment record as the invoices have it', () => {
    for (const buyer of buyers) {
      const counted = invoices
        .filter(row => row['Buyer ID'] === buyer['Buyer ID'] && number(row, 'Amount') > 0)
        .filter(row => row['Settled on'] !== '' || number(row, 'Due date') < AS_OF)
        .map(row => ({
          days: (row['Settled on'] === '' ? AS_OF : number(row, 'Settled on')) - number(row, 'Due date'),
          weight: number(row, 'Amount') * (row.Currency === 'EUR' ? 1.1625 : 1),
        }));
      const figures = ['Average days late', 'Share paid late', 'Spread of days to pay'];
      if (counted.length === 0) {
        expect(figures.map(figure => buyer[figure])).toEqual(['', '', '']);
        continue;
      }
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      const n = counted.length;
      const mean = sum(counted.map(({ days }) => days)) / n;
      const average =
        sum(counted.map(({ days, weight }) => days * weight)) / sum(counted.map(({ weight }) => weight));
      const spread = Math.sqrt(sum(counted.map(({ days }) => (days - mean) ** 2)) / n);
      expect(number(buyer, 'Invoices seen')).toBe(n);
      expect(Math.abs(number(buyer, 'Average days late') - average)).toBeLessThan(0.06);
      expect(
        Math.abs(number(buyer, 'Share paid late') - counted.filter(({ days }) => days > 0).length / n),
      ).toBeLessThan(0.006);
      if (n > 1) expect(Math.abs(number(buyer, 'Spread of days to pay') - spread)).toBeLessThan(0.06);
    }
  });

  // Accounting identities: assets = liabilities + equity; a part is no larger than the whole; the capital paid in, equity
  // less retained earnings, is the same in both years where nothing is issued.
  it('has statements that balance', () => {
    for (const buyer of buyers) {
      const capital: number[] = [];
      for (const year of [2025, 2024]) {
        if (buyer[`Total assets ${year}`] === '') continue;
        const item = (name: string) => number(buyer, `${name} ${year}`);
        expect(item('Total assets')).toBe(item('Total liabilities') + item('Equity'));
        expect(item('Current assets')).toBeLessThanOrEqual(item('Total assets'));
        expect(item('Inventory') + item('Receivables')).toBeLessThanOrEqual(item('Current assets'));
        expect(item('Current liabilities')).toBeLessThanOrEqual(item('Total liabilities'));
        expect(item('EBIT')).toBeLessThan(item('Sales'));
        expect(item('Net income')).toBeLessThanOrEqual(item('EBIT') - item('Interest expense'));
        capital.push(item('Equity') - item('Retained earnings'));
      }
      for (const paidIn of capital) expect(paidIn).toBeGreaterThan(0);
      expect(new Set(capital).size).toBeLessThanOrEqual(1);
    }
  });
});
