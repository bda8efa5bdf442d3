import { productIdOf, standingSheet } from '../../src/workbook/productSheets';

describe('the mark of a sheet', () => {
  // The names that earlier versions gave, as they stand in the marks of workbooks that people have.
  test.each([
    ['Credit Meeting', '信贷会议', 'meeting'],
    ['Buyer Review', '买方审查', 'buyerReview'],
    ['Collections', '催收', 'collections'],
    ['Ageing', '账龄', 'ageing'],
    ['Credit History', '信贷历史', 'history'],
  ])('%s and %s are %s', (english, chinese, id) => {
    expect([english, chinese, id].map(productIdOf)).toEqual([id, id, id]);
  });

  test('a name that is in no table stays what it is', () => {
    expect(['dashboard', 'constructor'].map(productIdOf)).toEqual(['dashboard', 'constructor']);
  });
});

describe('the sheet that stands for a sheet of the product', () => {
  const sheets = [
    { name: 'Ageing', id: 'mine' },
    { name: 'Old', id: 'ageing' },
    { name: '账龄', id: 'ageing' },
  ];
  const found = (name: string, id = 'ageing') => standingSheet({ id, name }, sheets, sheet => sheet.id);

  test('of two sets that an earlier version wrote is the one of today’s language, else the first', () => {
    expect(found('账龄')).toBe(sheets[2]);
    expect(found('Ageing')).toBe(sheets[1]);
  });

  test('is none where no sheet has the id', () => {
    expect(found('History', 'history')).toBeUndefined();
  });
});
