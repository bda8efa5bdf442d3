import fc from 'fast-check';
import { eachRow, eachRowAmong, eachRowQuickly } from '../../../src/functions/call/column';
import { numberColumn, textColumn } from '../../../src/functions/call/columns';
import { asFirstWritten, nameColumn } from '../../../src/functions/call/nameColumn';
import { isFault } from '../../../src/credit/fault';

/** More rows than are read at a time, and not a multiple of them. */
const ROWS = 10_000;
const rowOf = (value: unknown) => [value];
const long = Array.from({ length: ROWS }, (_, row) => rowOf(row % 3 === 2 ? '' : row));

describe('a long column', () => {
  const valueAt = (row: number) => (row % 3 === 2 ? NaN : row);

  test('gives each row its value, in whatever order it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(ROWS - 1), { maxLength: 40 }), rows => {
        const numbers = numberColumn(long, 'amount');
        for (const row of rows) expect(numbers.at(row)).toBe(valueAt(row));
        expect(numbers.values[ROWS - 2]).toBe(valueAt(ROWS - 2));
      }),
    );
  });

  test('names the rows that cannot be read, and no others', () => {
    const cells = long.map((row, i) => (i === 7 || i === 9_000 ? rowOf('soon') : row));
    const numbers = numberColumn(cells, 'amount');
    expect([...numbers.faults.keys()]).toEqual([7, 9_000]);
    const spilled = eachRow([numberColumn(cells, 'amount')], () => 1);
    expect(spilled.flatMap(([found], row) => (isFault(found) ? [row] : []))).toEqual([7, 9_000]);
  });

  test('that ends early is missing in the rows after its end', () => {
    const spilled = eachRow(
      [numberColumn(long, 'amount'), numberColumn(long.slice(0, 5_000), 'limit')],
      row => row,
    );
    expect([spilled[4_999][0], isFault(spilled[5_000][0]), isFault(spilled[ROWS - 1][0])]).toEqual([
      4_999,
      true,
      true,
    ]);
  });

  test('is asked in the order that a rule remembers rows by', () => {
    const asked: number[] = [];
    const order = Uint32Array.from(long, (_, i) => ROWS - 1 - i);
    const numbers = numberColumn(long, 'amount');
    const spilled = eachRow([numbers], row => asked.push(row) && numbers.at(row), order);
    expect([asked[0], asked[ROWS - 1], spilled[4][0], spilled[5][0]]).toEqual([ROWS - 1, 0, 4, NaN]);
  });
});

describe('the ways over rows agree', () => {
  const cell = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constantFrom<unknown>('', 'soon', null, '4'));
  const cells = fc.array(cell.map(rowOf), { minLength: 2, maxLength: 30 });

  test('a rule with few answers, and one with a quick form', () => {
    fc.assert(
      fc.property(cells, given => {
        const column = () => numberColumn(given, 'amount');
        const half =
          (numbers = column()) =>
          (row: number) =>
            Number.isNaN(numbers.at(row)) ? 0 : numbers.at(row) / 2;
        const plain = eachRow([column()], half());
        const quick = column();
        const quickly = eachRowQuickly([quick], half(quick), (from, to, into) => {
          const values = quick.run(from, to);
          for (let i = 0; i < to - from; i++) into[i] = values[i] > 0 ? values[i] / 2 : NaN;
        });
        expect(quickly).toEqual(plain);
        const answers = new Map(Array.from({ length: 40 }, (_, i) => [i / 2 - 10, i / 2 - 10]));
        expect(eachRowAmong(answers, [column()], half())).toEqual(plain);
      }),
    );
  });
});

describe('names by number', () => {
  test('are those that each row is read as', () => {
    const cell = fc.constantFrom<unknown>('A', ' A', 'B', 'b', '', 0, null, 1001, '1001', '#N/A', true);
    fc.assert(
      fc.property(fc.array(cell.map(rowOf), { minLength: 2, maxLength: 20 }), given => {
        const { names, numbers, faults } = nameColumn(given, 'buyer');
        const texts = textColumn(given, 'buyer');
        const [asRead] = asFirstWritten([texts]);
        expect(Array.from(numbers, number => names[number])).toEqual(given.map((_, row) => asRead(row)));
        expect([...faults.keys()]).toEqual([...texts.faults.keys()]);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
