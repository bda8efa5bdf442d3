import '../support/customFunctions';
import { dayOf } from '../../src/credit/dates';
import { FUNCTIONS } from '../../src/functions/registry';
import { recordsOf, savedSample, type SavedRecord, type SavedSheets } from './savedSample';

const AS_OF = dayOf(2026, 10, 31);

let sheets: SavedSheets;
let buyers: SavedRecord[];
let invoices: SavedRecord[];
let orders: SavedRecord[];

beforeAll(async () => {
  sheets = await savedSample();
  [buyers, invoices, orders] = ['Buyers', 'Invoices', 'Orders'].map(name => recordsOf(sheets, name));
});

/** The buyers whose note begins like this. */
function allTold(note: string): SavedRecord[] {
  return buyers.filter(buyer => String(buyer.Note).startsWith(note));
}

function told(note: string): SavedRecord {
  const found = allTold(note);
  expect([note, found.length]).toEqual([note, 1]);
  return found[0];
}

function invoicesOf(buyer: SavedRecord): SavedRecord[] {
  return invoices.filter(row => row['Buyer ID'] === buyer['Buyer ID']);
}

function openOf(buyer: SavedRecord): SavedRecord[] {
  return invoicesOf(buyer).filter(row => row['Open amount'] !== 0);
}

const daysPastDue = (row: SavedRecord) => AS_OF - Number(row['Due date']);

describe('score and grade', () => {
  it.each([
    ['Best grade', 'AAA'],
    ['Second grade', 'AA'],
    ['Third grade', 'A'],
    ['Fourth grade', 'B'],
    ['Last grade', 'C'],
  ])('%s is %s', (note, grade) => {
    expect(told(note).Grade).toBe(grade);
  });

  it('insolvency knocks out, negative equity and lawsuits hold the score down', () => {
    const held = (by: string) => {
      const setting = recordsOf(sheets, 'Policy').find(row => row.Setting === by);
      return Number(setting?.Value);
    };
    expect(told('Insolvency proceedings').Insolvency).toBe('yes');
    expect(told('Insolvency proceedings').Score).toBe(held('Insolvency holds the score at'));
    expect(told('Negative equity')['Equity 2025']).toBeLessThan(0);
    expect(told('Negative equity').Score).toBeLessThanOrEqual(held('Negative equity holds the score at'));
    expect(told('Lawsuits')['Lawsuits as defendant']).toBeGreaterThan(0);
    expect(told('Lawsuits').Score).toBe(held('Lawsuits hold the score at'));
  });

  it('facts may be missing: statements, a year of them, hardly anything known', () => {
    expect(told('New buyer')).toMatchObject({ 'Sales 2025': '', 'Sales 2024': '' });
    expect(told('One year')['Sales 2025']).toBeGreaterThan(0);
    expect(told('One year')['Sales 2024']).toBe('');
    expect(told('Prospect')).toMatchObject({ 'Business licence verified': '', 'Recommended limit': '#N/A' });
    expect(openOf(told('Prospect'))).toEqual([]);
  });

  it('statements improve and worsen', () => {
    const change = (buyer: SavedRecord) =>
      Number(buyer['Total liabilities 2025']) / Number(buyer['Total assets 2025']) -
      Number(buyer['Total liabilities 2024']) / Number(buyer['Total assets 2024']);
    expect(change(told('Statements improved'))).toBeLessThan(-0.05);
    expect(change(told('Statements worsened'))).toBeGreaterThan(0.05);
  });

  // The four parts of each method: domain S3.2 and S3.3 of the brief.
  it('the 3+1 methods have a buyer with all four parts', () => {
    const a = told('3+1A');
    for (const fact of [
      'Business licence verified',
      'Sales 2024',
      'Average days late',
      'Third-party score',
    ]) {
      expect(a[fact]).not.toBe('');
    }
    const b = told('3+1B');
    expect(b).toMatchObject({ 'Good trade references': 3, 'Trade references checked': 3 });
    for (const fact of ['Sales 2024', 'Site visit', 'Third-party score']) expect(b[fact]).not.toBe('');
  });
});

describe('limit and exposure', () => {
  it.each([
    ['No limit set', '', 'No limit'],
    ['Limit of zero', 0, 'Over'],
    ['Over its limit', 60000, 'Over'],
    ['Watched', 54000, 'Watch'],
    ['Best grade', 250000, 'OK'],
  ])('%s: a limit of %p is %s', (note, limit, status) => {
    expect(told(note)).toMatchObject({ 'Credit limit': limit, 'Limit check': status });
  });

  it('a new order takes a buyer over a limit that its invoices keep', () => {
    const { Owed, Exposure, 'Credit limit': limit } = told('A new order');
    expect(Owed).toBeLessThan(Number(limit));
    expect(Exposure).toBeGreaterThan(Number(limit));
  });

  it("the insurer's limit caps the recommended one, down to nothing", () => {
    expect(told("The insurer's limit")).toMatchObject({ 'Insured limit': 40000, 'Recommended limit': 40000 });
    expect(told('Insured limit of zero')).toMatchObject({ 'Insured limit': 0, 'Recommended limit': 0 });
  });

  it('two buyers share a group', () => {
    const groups = allTold('Two buyers of one group').map(({ Group }) => Group);
    expect(groups).toEqual(['Hengchuan', 'Hengchuan']);
  });

  it('goods shipped and orders count as exposure', () => {
    const buyer = told('Goods shipped');
    const own = orders.filter(order => order['Buyer ID'] === buyer['Buyer ID']);
    expect(own.filter(({ Shipped }) => Shipped === 'yes').length).toBe(2);
    const ordered = own.reduce((sum, order) => sum + Number(order['Open in USD']), 0);
    expect(Number(buyer.Exposure) - Number(buyer.Owed)).toBeCloseTo(ordered, 6);
  });
});

describe('invoices', () => {
  it('partial payments leave several invoices open', () => {
    expect(openOf(told('Partial payments')).filter(({ Paid }) => Number(Paid) > 0)).toHaveLength(4);
  });

  it('a credit note larger than the balance leaves the buyer in credit', () => {
    expect(told('Credit note larger').Owed).toBeLessThan(0);
  });

  it('credit notes stand settled and open beside open invoices', () => {
    const own = invoicesOf(told('Credit notes, settled'));
    const notes = own.filter(({ Amount }) => Number(Amount) < 0);
    expect(notes.some(note => note['Open amount'] === 0)).toBe(true);
    expect(notes.some(note => Number(note['Open amount']) < 0)).toBe(true);
    expect(own.some(row => Number(row['Open amount']) > 0)).toBe(true);
  });

  it('one buyer has open invoices in both currencies', () => {
    const currencies = openOf(told('Invoices in two currencies')).map(({ Currency }) => Currency);
    expect(new Set(currencies)).toEqual(new Set(['USD', 'EUR']));
  });

  it('a buyer may have nothing open, pay late by habit, or pay later and later', () => {
    expect(told('Nothing open').Owed).toBe(0);
    expect(told('Nothing open')['Share paid late']).toBe(0);
    expect(Math.abs(Number(told('Pays late by habit')['Average days late']) - 12)).toBeLessThan(3);
    const late = invoicesOf(told('Pays later and later'))
      .filter(row => row['Settled on'] !== '')
      .sort((a, b) => Number(a['Invoice date']) - Number(b['Invoice date']))
      .map(row => Number(row['Settled on']) - Number(row['Due date']));
    const mean = (days: number[]) => days.reduce((sum, day) => sum + day, 0) / days.length;
    expect(mean(late.slice(-5))).toBeGreaterThan(mean(late.slice(0, 5)) + 15);
  });

  it('an invoice stands on each side of every bound of both ladders', () => {
    const days = openOf(told('On the boundaries')).map(daysPastDue);
    expect(days).toEqual(expect.arrayContaining([0, 1, 6, 7, 14, 15, 29, 30, 31, 59, 60, 61, 89, 90, 91]));
  });

  it('every ageing bucket and every stage occurs', () => {
    const open = invoices.filter(row => row['Open amount'] !== 0);
    const found = (header: string) => new Set(open.map(row => row[header]));
    expect(found('Ageing bucket')).toEqual(new Set(['Not due', '1-30', '31-60', '61-90', '91+']));
    expect(found('Dunning stage')).toEqual(new Set([0, 1, 2, 3]));
  });

  it.each(['7/15/30', '7/15/30-plan', '30/60/90', 'remind-warn-legal'])(
    'every stage of the ladder %s occurs',
    ladder => {
      const open = invoices.filter(row => Number(row['Open amount']) > 0);
      const due = open.map(row => [row['Due date']]);
      const stages = FUNCTIONS.get('DUNNINGSTAGE')!(due, [[AS_OF]], null, null, null, null, [[ladder]]);
      expect(new Set(stages.flat())).toEqual(new Set([0, 1, 2, 3]));
    },
  );
});

describe('collection', () => {
  /** The one invoice of a story that is this many days past due. */
  const late = (note: string, days: number) => {
    const found = openOf(told(note)).filter(row => daysPastDue(row) === days);
    expect(found).toHaveLength(1);
    return found[0];
  };

  it('a dispute of a part leaves the rest to be dunned, one of the whole does not', () => {
    expect(late('Disputed in part', 34)).toMatchObject({ Disputed: 4200, 'Dunning stage': 3 });
    const whole = late('Disputed as a whole', 47);
    expect(whole).toMatchObject({ Disputed: whole['Open amount'], 'Dunning stage': 0 });
  });

  it('a promise holds until its day and is broken after it', () => {
    expect(late('Payment promised', 27)).toMatchObject({
      'Promised date': dayOf(2026, 11, 10),
      'Dunning stage': 0,
    });
    expect(late('Promise of 2026-10-20', 41)).toMatchObject({
      'Promised date': dayOf(2026, 10, 20),
      'Dunning stage': 3,
    });
  });

  it('small amounts and credit notes are not dunned', () => {
    expect(late('Small overdue', 36)['Dunning stage']).toBe(0);
    expect(late('Credit note larger', 14)['Dunning stage']).toBe(0);
  });

  it('the last stage issued is behind the deserved one', () => {
    expect(late('Last stage issued', 44)).toMatchObject({ 'Last stage': 0, 'Dunning stage': 3 });
  });

  it('a kept plan, a hold and a recent letter keep an invoice back', () => {
    expect(late('Partial payments', 52)).toMatchObject({
      'Payment plan': 'On track',
      'Dunning action': 'None',
    });
    expect(late('Invoices in two currencies', 26)).toMatchObject({
      'On hold until': dayOf(2026, 11, 15),
      'Dunning action': 'None',
    });
    expect(late('Limit of zero', 12)).toMatchObject({
      'Last stage': 1,
      'Last letter': dayOf(2026, 10, 26),
      'Dunning action': 'None',
    });
  });

  it('a passing difficulty is answered by a plan', () => {
    expect(late('Last stage issued', 44)).toMatchObject({
      Cause: 'temporary difficulty',
      'Dunning action': 'Negotiate a payment plan',
    });
  });

  it('old debt reaches the last stage of every ladder', () => {
    const days = openOf(told('Old debt')).map(daysPastDue);
    expect(days.filter(day => day > 90).length).toBeGreaterThan(2);
  });
});

describe('the sheets that explain', () => {
  it('hold no error, and the ageing adds up to what is open', () => {
    const cells = ['Worked example', 'Ageing by formula'].flatMap(name => sheets.get(name)?.flat() ?? []);
    expect(cells.filter(cell => String(cell).startsWith('#'))).toEqual([]);
    const ageing = sheets.get('Ageing by formula') ?? [];
    const cents = invoices.reduce((sum, row) => sum + Math.round(Number(row['Open in USD']) * 100), 0);
    expect(ageing.at(-1)?.at(-1)).toBe(cents / 100);
  });
});
