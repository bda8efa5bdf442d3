import { readCause } from '../../../src/cells/collectWords';
import {
  amountOrAll,
  called,
  date,
  number,
  RecordShape,
  text,
  word,
} from '../../../src/functions/call/records';
import { isFault } from '../../../src/credit/fault';
import { dayOfText } from '../../../src/credit/text/date';
import { column } from '../../support/customFunctions';

const ITEM = new RecordShape({
  buyer: text,
  due: date,
  amount: number,
  disputed: amountOrAll,
  cause: word(readCause),
  limit: called('insuredLimit', number),
});
const GIVEN = {
  buyer: column('A', 'B', 'C'),
  due: [['2026-01-31']],
  amount: column(10, '20', ''),
  disputed: column('yes', 5, ''),
  cause: column('worsening solvency', '', 'whim'),
  limit: column(1, 2, 'much'),
};

test('a rule is handed the row by its names, one value serving every row and blanks missing', () => {
  const items = ITEM.read({ ...GIVEN, cause: null, limit: null });
  expect(items.rows).toBe(3);
  const seen = items.each(({ buyer, due, amount, disputed, cause }, row) =>
    JSON.stringify([row, buyer, due, amount, disputed === Infinity ? 'all' : disputed, cause]),
  );
  const day = dayOfText('2026-01-31');
  expect(seen.map(([json]) => JSON.parse(json as string))).toEqual([
    [0, 'A', day, 10, 'all', ''],
    [1, 'B', day, 20, 5, ''],
    [2, 'C', day, null, null, ''],
  ]);
});

test('the first argument that cannot be read is the fault of its row, under the name that its kind gives it', () => {
  const items = ITEM.read(GIVEN);
  const [, , [third]] = items.each(() => 1);
  expect(isFault(third) && third.message.figures).toMatchObject({ found: 'whim' });
  expect(items.faultAt(0)).toBeUndefined();
  expect(ITEM.read({ ...GIVEN, cause: null }).faultAt(2)?.message.figures).toMatchObject({ found: 'much' });
  expect(items.columns.limit.argument).toBe('insuredLimit');
});

test('one record moves from row to row; its copies stay', () => {
  const items = ITEM.read({ ...GIVEN, cause: null, limit: null });
  const records = new Set<object>();
  const copies: { readonly buyer: string }[] = [];
  items.each(record => {
    records.add(record);
    copies.push({ ...record });
    return 0;
  });
  expect(records.size).toBe(1);
  expect(copies.map(({ buyer }) => buyer)).toEqual(['A', 'B', 'C']);
  expect(items.copy(1)).toEqual(copies[1]);
});

test('two ranges of one shape do not mix', () => {
  const [mine, theirs] = ['A', 'B'].map(buyer =>
    ITEM.read({ ...GIVEN, buyer: [[buyer]], cause: null, limit: null }),
  );
  const found = mine.each(record => record.buyer + theirs.copy(0).buyer + record.buyer);
  expect(found).toEqual([['ABA'], ['ABA'], ['ABA']]);
});

test('cells are made of a row before the record moves on', () => {
  const items = ITEM.read({ ...GIVEN, cause: null, limit: null });
  const found = items.eachWide(
    record => ({ told: () => record.buyer }),
    ({ told }) => [told()],
  );
  expect(found).toEqual([['A'], ['B'], ['C']]);
});
