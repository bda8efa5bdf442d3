import { arTurnover } from '../../../src/functions/receivables/collection';
import { errorSaying } from '../../support/customFunctions';

test('ARTURNOVER: 周转率 is the rate, 周转天数 the days', () => {
  const run = (measure?: any) => arTurnover([[1200]], [[110]], [[130]], measure)[0][0];
  expect([run(), run([['rate']]), run([['周转率']])]).toEqual([10, 10, 10]);
  expect([run([['days']]), run([['周转天数']])]).toEqual([36.5, 36.5]);
  expect(run([['DSO']])).toEqual(errorSaying('#VALUE!', 'Measure: "DSO" is not known'));
  expect(arTurnover([[300]], [[110]], [[130]], [['days']], [[90]])).toEqual([[36]]);
});
