import '../support/customFunctions';
import { isFault } from '../../src/credit/fault';
import { tell, term } from '../../src/locales/tell';
import { readWorkbook, type Reading } from '../../src/refresh/read/reading';
import type { CellValue } from '../../src/workbook/workbook';
import { memoryWorkbook } from '../support/memoryWorkbook';
import { recordsOf, savedSample, type SavedSheets } from './savedSample';

let sheets: SavedSheets;
let reading: Reading;

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
    expect([...reading.tables].map(([kind, { sheet }]) => [kind, sheet.name]).sort()).toEqual([
      ['buyers', 'Buyers'],
      ['invoices', 'Invoices'],
      ['orders', 'Orders'],
      ['policy', 'Policy'],
      ['rates', 'Rates'],
    ]);
    expect(reading.questions).toEqual([]);
    expect(
      reading.problems.map(({ sheet, row, saying }) => `${sheet} ${row}: ${tell(saying, 'en')}`),
    ).toEqual([]);
    expect(reading.asOfFromPolicy).toBe(true);
  });

  // One engine, three surfaces: the same buyer never has two scores.
  it('has the same score, grade, limit, exposure and status as the formulas in its cells', () => {
    const saved = recordsOf(sheets, 'Buyers').map(buyer => [
      buyer['Buyer ID'], buyer.Score, buyer.Grade, buyer['Recommended limit'], buyer.Exposure, buyer['Limit check'],
    ]); // prettier-ignore
    const assessed = reading.portfolio!.buyers.map(({ buyer, score, recommended, exposure, status }) => [
      buyer.id,
      isFault(score) ? '#N/A' : score.score,
      isFault(score) ? '#N/A' : score.grade.name,
      isFault(recommended) ? '#N/A' : recommended.limit,
      exposure,
      isFault(status) ? '#N/A' : term(status, 'en'),
    ]);
    expect(assessed).toEqual(saved);
  });

  it('has the same stages', () => {
    const saved = new Map(recordsOf(sheets, 'Invoices').map(row => [row.Invoice, row['Dunning stage']]));
    const items = reading.portfolio!.buyers.flatMap(buyer => buyer.items);
    expect(items.length).toBeGreaterThan(80);
    for (const { invoice, stage } of items)
      expect([invoice.number, stage]).toEqual([invoice.number, saved.get(invoice.number)]);
  });
});
