import { dayOf } from '../../../src/credit/dates';
import { decisionsOn } from '../../../src/credit/portfolio/decisions';
import { readWorkbook } from '../../../src/refresh/read/reading';
import '../../support/formulas';
import { memoryWorkbook } from '../../support/memoryWorkbook';

const TODAY = dayOf(2026, 10, 31);

async function portfolio() {
  const { workbook, user } = memoryWorkbook();
  await user.addSheet('Buyers', [
    [
      'Buyer ID',
      'Debt ratio',
      'Credit limit',
      'Insured limit',
      'Insured share',
      'Insurer notified',
      'Cover withdrawn',
    ],
    ['F1', 0.4, 900_000, 300_000, 0.85, dayOf(2026, 10, 20), ''],
    ['F2', 0.4, 900_000, 300_000, '', '', ''],
    ['F3', 0.4, 900_000, 0, '', '', ''],
    ['F4', 0.4, 900_000, 500_000, '', '', 'yes'],
    ['F5', 0.4, 900_000, '', '', '', ''],
  ]);
  await user.addSheet('Invoices', [
    ['Invoice', 'Buyer', 'Invoice date', 'Due date', 'Open amount'],
    ['I1', 'F1', dayOf(2026, 8, 1), dayOf(2026, 10, 1), 400_000],
    ['I2', 'F2', dayOf(2026, 8, 1), dayOf(2026, 10, 15), 100_000],
    ['I3', 'F3', dayOf(2026, 8, 1), dayOf(2026, 12, 1), 100_000],
    ['I4', 'F4', dayOf(2026, 8, 1), dayOf(2026, 12, 1), 100_000],
    ['I5', 'F5', dayOf(2026, 8, 1), dayOf(2026, 10, 1), 100_000],
  ]);
  const { portfolio: read } = await readWorkbook(workbook, TODAY);
  const of = (id: string) => read!.buyers.find(({ buyer }) => buyer.id === id)!;
  const kinds = (id: string) => decisionsOn(of(id), [], read!).map(({ kind }) => kind);
  return { of, kinds };
}

describe('the chapter of cover', () => {
  // Domain 3.11: the insured share of what lies within the limit; S16.3: 90 % where the contract says nothing else.
  test('insured is the share of what lies within the limit, at the buyer’s own share or the policy’s', async () => {
    const { of, kinds } = await portfolio();
    expect(of('F1').cover).toMatchObject({
      insured: 255_000,
      uninsured: 145_000,
      left: -100_000,
      exceeded: 100_000,
    });
    expect(of('F1').limit.covered).toBe(255_000);
    expect('=INSUREDAMOUNT(400000, 300000, , , , 0.85)').toAnswer('255000');
    expect(of('F2').cover).toMatchObject({
      insuredShare: 0.9,
      insured: 90_000,
      uninsured: 10_000,
      left: 200_000,
    });
    expect(kinds('F1')).toContain('coverOver');
    expect(kinds('F2')).not.toContain('coverOver');
  });

  test('cover refused or withdrawn is put to the meeting, a buyer who is not insured is not', async () => {
    const { of, kinds } = await portfolio();
    expect(of('F3').cover).toMatchObject({ withdrawn: true, insured: 0, uninsured: 100_000 });
    expect(of('F4').cover).toMatchObject({ withdrawn: true, left: 0 });
    expect(['F3', 'F4'].map(id => kinds(id).includes('coverGone'))).toEqual([true, true]);
    expect(of('F5').cover).toMatchObject({ limit: NaN, insured: NaN, withdrawn: false, claim: undefined });
    expect(kinds('F5')).not.toContain('coverGone');
  });

  // The standard terms: notice within 30 days of the due date, 60 days of waiting, 180 days to file.
  test('the oldest overdue invoice has its claim clock and the step to take now', async () => {
    const { of, kinds } = await portfolio();
    const due = dayOf(2026, 10, 15);
    expect(of('F2').cover.claim).toMatchObject({
      item: { invoice: { number: 'I2' } },
      clock: { noticeBy: due + 30, fileFrom: due + 60, fileBy: due + 240 },
      step: { step: { id: 'insure.giveNotice' }, on: due + 30 },
    });
    expect(kinds('F2')).toContain('claimDue');
    // Filed on the first day possible, 2026-12-14, a Monday; fifteen working days later is 2027-01-04 (S16.5).
    expect(of('F2').cover.claim?.paidBy).toBe(dayOf(2027, 1, 4));
    expect(of('F1').cover.claim?.step.step.id).toBe('insure.wait');
    expect(kinds('F1')).not.toContain('claimDue');
    expect(of('F5').cover.claim).toBeUndefined();
    expect(of('F3').cover.claim).toBeUndefined();
  });
});
