import { callsAddIn, storedFormula } from '../../../../src/workbook/xlsx/write/storedFormula';

const isOurs = (name: string): boolean => name === 'AGINGBUCKET';

// Microsoft Support, "Issue: An _xlfn. prefix is displayed in front of a formula": functions newer than the format; LET's
// and LAMBDA's names have a prefix of their own; _xldudf_ stands before functions of add-ins in files that Excel saved.
test.each([
  ['=SUM(A1,B1)', 'SUM(A1,B1)'],
  ['=AGINGBUCKET(A1,"AGINGBUCKET(")', '_xldudf_AGINGBUCKET(A1,"AGINGBUCKET(")'],
  ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ['=FILTER(A1:A9,B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
  ['=LET(x,A1,y,Rate,x*y+x1)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,Rate,_xlpm.x*_xlpm.y+x1)'],
  ['=LAMBDA(a,b,a+b)(1,2)', '_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)'],
  ["='IFS (x)'!A1+IFS(A1,1)", "'IFS (x)'!A1+_xlfn.IFS(A1,1)"],
])('%s is stored %s', (typed, stored) => {
  expect(storedFormula(typed, isOurs)).toBe(stored);
});

test('a formula that calls a function of ours is told from one that names it', () => {
  expect(
    ['=1+AGINGBUCKET(A1)', '="AGINGBUCKET("', '=AGINGBUCKETS(A1)'].map(f => callsAddIn(f, isOurs)),
  ).toEqual([true, false, false]);
});
