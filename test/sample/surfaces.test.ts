import '../support/customFunctions';
import { standingOf } from '../../src/credit/collect/standing';
import { isFault } from '../../src/credit/fault';
import { dunnedInvoice } from '../../src/credit/portfolio/dunning';
import { creditStatus, creditStatusWhy } from '../../src/functions/decide/creditStatus';
import { formatMessage, term, wordOf } from '../../src/locales/formatMessage';
import { isReadRole } from '../../src/reading/roles';
import { readWorkbook, type WorkbookReading } from '../../src/refresh/read/reading';
import type { CellValue } from '../../src/workbook/workbook';
import { memoryWorkbook } from '../support/memoryWorkbook';
import { recordsOf, savedSample, type SavedSheets } from './savedSample';

let sheets: SavedSheets;
let reading: WorkbookReading;

beforeAll(async () => {
  sheets = await savedSample();
  const { workbook, user } = memoryWorkbook();
  for (const [name, rows] of sheets) {
    await user.addSheet(
      name,
      rows.map(row => row.map(asText)),
    );
  }
  reading = await readWorkbook(workbook, 1);
});

/** Texts of the file stay texts: typed plainly, 7/15/30 would become a date. */
function asText(value: CellValue): CellValue {
  return typeof value === 'string' && /^[^#]/.test(value) ? `'${value}` : value;
}

describe('the sample as the pane and the refresh read it', () => {
  it('is found and read without a question or a problem', () => {
    const read = reading.plans.filter(({ role }) => isReadRole(role));
    expect(read.map(({ role, sheet }) => [role, sheet.name]).sort()).toEqual([
      ['buyers', 'Buyers'],
      ['invoices', 'Invoices'],
      ['orders', 'Orders'],
      ['policy', 'Policy'],
      ['rates', 'Rates'],
    ]);
    expect(reading.questions).toEqual([]);
    expect(
      reading.problems.map(({ sheet, row, message }) => `${sheet} ${row}: ${formatMessage(message, 'en')}`),
    ).toEqual([]);
    expect(reading.asOfFromPolicy).toBe(true);
  });

  // One engine, three surfaces: the same buyer never has two scores.
  it('has the same score, grade, limit, exposure and limit check as the formulas in its cells', () => {
    const saved = recordsOf(sheets, 'Buyers').map(buyer => [
      buyer['Buyer ID'],
      buyer.Score,
      buyer.Grade,
      buyer['Recommended limit'],
      buyer.Exposure,
      buyer['Limit check'],
    ]);
    const assessed = reading.portfolio!.buyers.map(
      ({ buyer, score, exposure, limit: { granted, recommended, status, effective } }, place) => [
        buyer.id,
        isFault(score.judgement) ? '#N/A' : score.judgement.score,
        isFault(score.judgement) ? '#N/A' : score.judgement.grade.name,
        isFault(recommended) ? '#N/A' : recommended.limit,
        exposure.total,
        // The cells check the granted limit, and say nothing of its being cut or staged.
        effective.limit < granted ? saved[place].at(-1) : isFault(status) ? '#N/A' : term(status, 'en'),
      ],
    );
    expect(assessed).toEqual(saved);
  });

  // Design 6: one verdict a buyer, the same in cell, pane and meeting.
  it('has the same credit status and effective limit by formula as on the card', () => {
    const known = reading.portfolio!.buyers.filter(buyer => buyer.known);
    const [headers, ...facts] = sheets.get('Buyers')!;
    const ledgerHeaders = [
      'Open invoices past the promised day',
      'Open invoices with a broken plan',
      'Group exposure',
      'Alert score',
      'Next review',
    ];
    const of = (figure: (buyer: (typeof known)[number]) => number) =>
      known.map(buyer => [Number.isNaN(figure(buyer)) ? '' : figure(buyer)]);
    const values = facts.map((row, place) => {
      const { brokenPromises, brokenPlans, groupExposure, alert, nextReview } = known[place].decide.evidence;
      const told = [brokenPromises, brokenPlans, groupExposure, alert, nextReview];
      return [...row, ...told.map(figure => (Number.isNaN(figure) ? '' : figure))];
    });
    const policy = sheets.get('Policy')!.map(row => [...row]);
    const ask = (rule: typeof creditStatus, rows: CellValue[][], ...ledger: any[][][]) =>
      rule(rows, [[...headers, ...ledgerHeaders]], ...(ledger as [any[][]]));
    const ledger = [
      of(({ exposure }) => exposure.total),
      of(({ receivables }) => receivables.overdue),
      of(({ receivables }) => receivables.oldest),
      of(({ dunning }) => dunning.reached),
      [['']],
      [[reading.asOf]],
      policy,
    ];
    const found = ask(creditStatus, values, ...ledger).map(([status]) => status);
    expect(found).toEqual(known.map(({ decide }) => term(decide.status, 'en')));
    expect(new Set(found).size).toBe(4);

    known.forEach(({ limit, decide }, place) => {
      const own = ledger.map((cells, at) => (at < 4 ? [cells[place]] : cells));
      const [, [status, effective], ...why] = ask(creditStatusWhy, [values[place]], ...own);
      expect(status).toBe(term(decide.status, 'en'));
      expect(effective).toBe(Number.isNaN(limit.effective.limit) ? '' : limit.effective.limit);
      // Only the ledger tells which of its own signals is the strongest.
      const plain = (text: string) => text.replace(/, most of it from: [^.]*/, '');
      const told = decide.reasons.map(reason => plain(formatMessage(reason.why, 'en')));
      expect(why.map(line => plain(String(line[3])))).toEqual(
        told.length > 0 ? told : ['Nothing speaks against more credit within the limit.'],
      );
    });
  });

  // DUNNINGSTAGE does not know of letters, holds, plans and causes; DUNNINGACTION knows all.
  it('has the same stages and actions', () => {
    const saved = new Map(recordsOf(sheets, 'Invoices').map(row => [row.Invoice, row]));
    const { buyers, asOf, policy } = reading.portfolio!;
    const items = buyers.flatMap(buyer => buyer.items);
    expect(items.length).toBeGreaterThan(80);
    for (const item of items) {
      const { number } = item.invoice;
      const row = saved.get(number)!;
      const standing = standingOf(dunnedInvoice(item), asOf, policy.dunning);
      const action = isFault(standing) ? 'fault' : wordOf(standing.action || 'noAction', 'en');
      expect([number, action]).toEqual([number, row['Dunning action']]);
      const more = ['Last letter', 'On hold until', 'Payment plan', 'Cause'].some(
        header => row[header] !== '',
      );
      if (!more) expect([number, item.stage]).toEqual([number, row['Dunning stage']]);
    }
  });
});
