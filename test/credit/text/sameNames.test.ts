import fc from 'fast-check';
import { documentKey, keyOf } from '../../../src/credit/text/key';
import { sameNames } from '../../../src/credit/text/sameNames';
import { isTotalLabel } from '../../../src/credit/text/totalLabels';

const same = (...names: string[]) => [...sameNames(names)];

// irohastack's pages on lists that do not match: spaces, width, case (field cases F57, F59).
describe('names that mean the same buyer', () => {
  test('differ by width, case and spaces', () => {
    expect(same('Acme Ltd', 'ACME LTD', ' Acme  Ltd', 'Acme Co')).toEqual([0, 0, 0, 3]);
    expect(same('甲（上海）有限公司', '甲(上海)有限公司')).toEqual([0, 0]);
  });

  test('or by the zeros that a sheet drops from a customer number, where one such number is there', () => {
    expect(same('00123', '123', '123')).toEqual([0, 0, 0]);
    expect(same('123', 'x', '00123', '123')).toEqual([0, 1, 0, 0]);
    expect(same('0123', '00123', '123')).toEqual([0, 1, 2]);
    expect(same('007', '008')).toEqual([0, 1]);
    expect(same('A01', 'A1')).toEqual([0, 1]);
  });

  test('are the first of them, and that is the first of itself', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('7', '07', '007', 'a', 'A', ' a', 'b  c', 'B C', '')), names => {
        const first = sameNames(names);
        first.forEach((place, i) => {
          expect(place).toBeLessThanOrEqual(i);
          expect(first[place]).toBe(place);
        });
      }),
    );
  });
});

test('a document number is its letters and digits', () => {
  expect(documentKey('inv 1')).toBe(documentKey('INV-0001'));
  expect(documentKey('ＩＮＶ－２')).toBe(documentKey('inv2'));
  expect(documentKey('1-23')).not.toBe(documentKey('12-3'));
});

test('a key has one blank between words', () => expect(keyOf(' A \u3000 B　c ')).toBe('a b c'));

// Labels of total rows in the translations of ERPNext, GnuCash and Akaunting.
test.each([
  'Total',
  'GRAND TOTAL',
  'total:',
  '合计',
  '合 计',
  '小計',
  'Summe',
  'Zwischensumme',
  'Sous-total',
  'Итого',
])('%s is a total', label => expect(isTotalLabel(label)).toBe(true));
test.each(['TotalEnergies SE', 'Total Gas Ltd', '', '合计机械有限公司', 'Summit'])('%s is a buyer', name =>
  expect(isTotalLabel(name)).toBe(false),
);
