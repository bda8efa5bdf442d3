import { evaluate } from '../../scripts/docs/formula';
import { agrees } from '../../scripts/docs/result';

test('numbers, texts, arrays, dates, nested calls and arguments left out', () => {
  expect(evaluate('=DAYSPASTDUE("2026-01-01", DATE(2026,1,31))')).toEqual([[30]]);
  expect(evaluate('=DAYSPASTDUE({"2026-01-01";"2025-12-31"}, "2026-01-31")')).toEqual([[30], [31]]);
  expect(evaluate('=DUNNINGSTAGE("2026-01-01", "2026-01-31", 100,,,, "30/60/90")')).toEqual([[1]]);
  expect(evaluate('=DUNNINGSTAGE("2026-01-01", "2026-01-31", {100;100}, {TRUE;-0})')).toEqual([[0], [3]]);
  expect(evaluate('=DAYSPASTDUE(DUEDATE("2026-01-01", "net 30"), "2026-01-31")')).toEqual([[0]]);
  expect(evaluate('=LIMITCHECK({1e3,90}, 1.0E2, 5%)')).toEqual([['Over'], ['Watch']]);
  expect(evaluate('=CREDITPOLICY()')[0][0]).toBe('Setting');
});

test('an error value reaches the function', () => {
  const failed = expect.objectContaining({ code: '#VALUE!' });
  expect(evaluate('=DAYSPASTDUE({"2026-01-01";#N/A}, "2026-01-31")')).toEqual([[30], [failed]]);
});

test.each([
  ['CREDITGRADE(80)', 'expected ='],
  ['=CREDITGRADE(80', 'expected )'],
  ['=CREDITGRADE(80) 1', 'expected the end'],
  ['=CREDITGRADE(A1)', 'expected ('],
  ['=CREDITGRADE(80,,3)', 'takes 2 arguments'],
  ['=CREDITGRADE({1,2;3})', 'rows of different lengths'],
  ['=CREDITGRADE({DATE(2026,1,1)})', 'expected a literal'],
  ['=NOSUCH(1)', 'no function NOSUCH'],
])('%s is refused: %s', (formula, reason) => expect(() => evaluate(formula)).toThrow(reason));

test.each([
  [310.0412, '310.04', true],
  [310.046, '310.04', false],
  [0.367347, '36.73%', true],
  [46053, '2026-01-31', true],
  [46054, '2026-01-31', false],
  ['AA', 'AA', true],
  ['AA', '"AA"', true],
  ['AA', 'A', false],
  [true, 'TRUE', true],
  [{ code: '#N/A', message: '' }, '#N/A', true],
])('%j against the stated %s: %s', (cell, stated, expected) => {
  expect(agrees([[cell]], stated)).toBe(expected);
});

test('a table is stated cell by cell', () => {
  expect(
    agrees(
      [
        ['a', 1],
        ['b', 2],
      ],
      '{a,1;b,2}',
    ),
  ).toBe(true);
  expect(
    agrees(
      [
        ['a, b', ''],
        ['say "c"', 2],
      ],
      '{"a, b","";"say ""c""",2.0}',
    ),
  ).toBe(true);
  expect(
    agrees(
      [
        ['a', 1],
        ['b', 2],
      ],
      '{a,1;b,3}',
    ),
  ).toBe(false);
  expect(
    agrees(
      [
        ['a', 1],
        ['b', 2],
      ],
      '{a,1}',
    ),
  ).toBe(false);
});
