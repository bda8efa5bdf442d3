import { isCalculable, typedFormula } from '../../../src/preview/xlsx/formula';

const knows = (name: string): boolean => ['SUM', 'IF', 'CREDITSCORE'].includes(name);

// The prefixes that Excel's file format puts before names: Microsoft Support, "Issue: An _xlfn. prefix is displayed in
// front of a formula"; `_xldudf_` stands before functions of add-ins in files saved by Excel.
test.each([
  ['SUM(A1:A3)', '=SUM(A1:A3)'],
  ['_xldudf_CREDITSCORE(A2:F2)', '=CREDITSCORE(A2:F2)'],
  ['_xlfn._xlws.FILTER(A1:A3,B1:B3)', '=FILTER(A1:A3,B1:B3)'],
  ['_XLFN.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
  ['IF(A1="_xlfn.x","_xldudf_Y",\'_xlfn.tab\'!A1)', '=IF(A1="_xlfn.x","_xldudf_Y",\'_xlfn.tab\'!A1)'],
  ['=A1', '=A1'],
])('%s is typed %s', (stored, typed) => {
  expect(typedFormula(stored)).toBe(typed);
});

test.each([
  ['=SUM(A1,IF(B1>0,1,2))', true],
  ['=sum(A1)', true],
  ['=A1&"FOO(1)"', true],
  ["='Sales (2026)'!A1", true],
  ['=FOO(A1)', false],
  ['=SUM(FOO(A1))', false],
  ['=SUM(Invoices[Amount])', false],
  ['=[1]Sheet1!A1', false],
  ['=SUM(A1:A1048576)', true],
  ['=SUM(B:XFD)', true],
  ['=SUM(B1:XFD1048576)', false],
])('the grid can calculate %s: %s', (formula, calculable) => {
  expect(isCalculable(formula, knows)).toBe(calculable);
});

test('a formula with a name that the grid lacks keeps its value', () => {
  const lacks = new Set(['RATE', '税率']);
  const calculable = ['=A1*Rate', '=税率*2', '=Rates+1', '="Rate"'].map(formula =>
    isCalculable(formula, knows, lacks),
  );
  expect(calculable).toEqual([false, false, true, true]);
});
