import '../support/customFunctions';
import { standingOf } from '../../src/credit/collect/standing';
import { isFault } from '../../src/credit/fault';
import { dunnedInvoice } from '../../src/credit/portfolio/dunning';
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
