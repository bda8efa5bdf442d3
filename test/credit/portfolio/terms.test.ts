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
      'Average days late',
      'Share paid late',
      'Invoices seen',
      'Credit limit',
      'Tier',
      'Insured limit',
    ],
    // Negative equity holds the score down to grade C, which pays in advance.
    ['G1', 1.5, 20, 0.5, 40, 100_000, 'Core', ''],
    ['G2', 0.4, 0, 0, 40, 100_000, 'High-risk market', ''],
    ['G3', 0.4, '', '', '', 100_000, 'New customer', 50_000],
  ]);
  await user.addSheet('Invoices', [
    ['Invoice', 'Buyer', 'Invoice date', 'Due date', 'Open amount'],
    ['I1', 'G1', dayOf(2026, 10, 1), dayOf(2026, 11, 30), 10_000],
    ['I2', 'G1', dayOf(2026, 10, 1), dayOf(2026, 10, 31), 5_000],
    ['I3', 'G2', dayOf(2026, 10, 1), dayOf(2026, 11, 1), 1_000],
    ['I4', 'G3', dayOf(2026, 10, 1), dayOf(2026, 10, 31), 1_000],
    ['I5', 'G3', dayOf(2026, 10, 1), dayOf(2026, 11, 1), 2_000],
  ]);
  const { portfolio: read } = await readWorkbook(workbook, TODAY);
  const of = (id: string) => read!.buyers.find(({ buyer }) => buyer.id === id)!;
  return { of, kinds: (id: string) => decisionsOn(of(id), [], read!).map(({ kind }) => kind) };
}

describe('the chapter of terms', () => {
  // S4.1: a grade that asks for prepayment, and open items on credit: flagged.
  test('open items on longer terms than the grade earns are a conflict, with the longest of them', async () => {
    const { of, kinds } = await portfolio();
    const { terms } = of('G1');
    expect(terms).toMatchObject({ granted: { days: 0 }, longer: 2, longest: 60, longerAmount: 15_000 });
    expect(terms.unsecured).toBe(7_500);
    expect(terms.conflicts.map(({ id }) => id)).toEqual([
      'decide.prepaymentConflict',
      'decide.securityMissing',
    ]);
    expect(kinds('G1')).toContain('termsDiffer');
  });

  // S4.2.
  test('a new customer has thirty days, a high-risk market has to be insured', async () => {
    const { of } = await portfolio();
    expect(of('G3').terms).toMatchObject({ longer: 1, longest: 31, longerAmount: 2_000 });
    expect(of('G2').terms.conflicts.map(({ id }) => id)).toEqual(['decide.marketUninsured']);
  });
});

describe('the chapter of chances', () => {
  test('chances are those of the formulas, and none is given where nothing is known', async () => {
    const { of } = await portfolio();
    const { probability, score } = of('G1');
    const { score: points } = score.judgement as { score: number };
    expect(`=DEFAULTPROB(${points})`).toAnswer(probability.default.toFixed(6));
    expect(probability).toMatchObject({ invoicesSeen: 40 });
    expect('=LATEPROB({20,0.5,40}, {"Average days late","Share paid late","Invoices seen"}, 30)').toAnswer(
      probability.late30.toFixed(4),
    );
    expect(of('G3').probability.late).toBeNaN();
  });
});
