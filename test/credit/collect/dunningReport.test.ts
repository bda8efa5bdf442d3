import { dunningReport, type BuyerInvoice, type BuyerStage } from '../../../src/credit/collect/dunningReport';
import { fault, isFault } from '../../../src/credit/fault';
import type { Policy } from '../../../src/credit/policy/policy';
import { readPolicy } from '../../../src/credit/policy/read';
import type { PolicyCell } from '../../../src/credit/policy/setting';
import { formatMessage } from '../../../src/locales/formatMessage';

const ASOF = 46_100;
const ladder = (rows: [string, PolicyCell][] = []) => (readPolicy(rows) as Policy).dunning;

/** An item so many days past due. */
function item(buyer: string, days: number, amount: number, disputed = NaN, promise = NaN): BuyerInvoice {
  return { buyer, invoice: { due: ASOF - days, amount, disputed, promise, lastStage: NaN } };
}

function of(items: readonly BuyerInvoice[], policy = ladder()): BuyerStage {
  const [[, found]] = dunningReport(items, ASOF, policy);
  if (isFault(found)) throw new Error(found.message.id);
  return found;
}

test('the highest stage of the invoices, and what those at a stage come to', () => {
  const found = of([item('A', 8, 100.1), item('A', 31, 200.2), item('A', 3, 999), item('A', -5, 999)]);
  expect(found).toMatchObject({
    stage: 3,
    action: 'legal',
    invoices: 2,
    toDun: 300.3,
    credits: 0,
    total: 300.3,
    days: 31,
  });
  expect(formatMessage(found.reason, 'en')).toBe(
    'Stage 3, the highest among the invoices to dun (2, together 300.30); the oldest is 31 days past due.',
  );
});

// Credit memos reduce the amount but never raise the level; without a positive amount there is no reminder
// (Business Central, Reminder-Make; domain 2.1, 3.6).
test('credits lower the total and never raise a stage', () => {
  expect(of([item('A', 8, 100), item('A', 100, -40)])).toMatchObject({
    stage: 1,
    credits: -40,
    total: 60,
    days: 8,
  });
  expect(of([item('A', 8, 100), item('A', 0, -99.99)])).toMatchObject({ stage: 1, total: 0.01 });
  expect(of([item('A', 8, 100), item('A', 0, -100)])).toMatchObject({ stage: 0, action: '', total: 0 });
  expect(of([item('A', 100, -100)])).toMatchObject({ stage: 0, invoices: 0, total: -100 });
});

test('below the minimum total nothing is asked for, at the minimum it is', () => {
  const policy = ladder([['Minimum total to dun', 150]]);
  const of150 = (second: number) => of([item('A', 8, 100), item('A', 20, second)], policy).stage;
  expect([49.99, 50, 50.01].map(of150)).toEqual([0, 2, 2]);
});

test('disputed parts and promised invoices are left out', () => {
  const found = of([item('A', 8, 100, 30), item('A', 31, 500, NaN, ASOF + 1), item('A', 31, 80, Infinity)]);
  expect(found).toMatchObject({ stage: 1, invoices: 1, toDun: 70 });
});

test('each buyer in the order of first appearance; an item that cannot be read costs its buyer only', () => {
  const unreadable = fault('missing', 'cell.missing', { argument: 'due' });
  const items = [item('B', 8, 1), item('A', 8, 1), { buyer: 'B', invoice: unreadable }, item('C', NaN, 1)];
  expect(dunningReport(items, ASOF, ladder())).toEqual([
    ['B', unreadable],
    ['A', expect.objectContaining({ stage: 1 })],
    ['C', expect.objectContaining({ code: 'missing' })],
  ]);
  expect(dunningReport([], ASOF, ladder())).toEqual([]);
});

test('the reasons for none', () => {
  const policy = ladder([['Minimum total to dun', 150]]);
  const told = (items: BuyerInvoice[]) => formatMessage(of(items, policy).reason, 'en');
  expect(told([item('A', 1, 5)])).toBe('No invoice has a stage.');
  expect(told([item('A', 8, 100)])).toBe(
    'No stage: the total of 100.00 is below the minimum of 150.00; an invoice would be at stage 1.',
  );
  expect(told([item('A', 8, 100), item('A', 8, -120)])).toBe(
    'No stage: with its credits the buyer owes nothing (-20.00); an invoice would be at stage 1.',
  );
  expect(told([item('A', 8, 1000), item('A', 8, -120)])).toMatch(
    / Less credits of 120\.00, 880\.00 is owed\.$/,
  );
});
