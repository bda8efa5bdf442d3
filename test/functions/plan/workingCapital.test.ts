import { workingCapitalDays, workingCapitalNeed } from '../../../src/functions/plan/workingCapital';
import { column, errorSaying, single } from '../../support/customFunctions';

test('WORKINGCAPITALNEED and WORKINGCAPITALDAYS', () => {
  expect(workingCapitalNeed(column(500, ''), [[300]], column(350, ''))).toEqual([[450], [300]]);
  expect(workingCapitalDays([[500]], [[300]], [[350]], [[3650]])).toEqual([[45]]);
  expect(single(workingCapitalDays([['']], [['']], [['']], [[3650]]))).toEqual(
    errorSaying('#N/A', 'is missing'),
  );
});
