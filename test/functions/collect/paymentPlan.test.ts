import { dayOfText } from '../../../src/credit/text/date';
import { paymentPlan } from '../../../src/functions/collect/paymentPlan';
import { errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

const DUE = serial('2026-01-01');

const NONE = null as any;

describe('PAYMENTPLAN', () => {
  test('down payment and instalments below a heading', () => {
    expect(paymentPlan([[1000]], [[DUE]], [[2]], [['10%']])).toEqual([
      ['Instalment', 'Due date', 'Payment', 'Interest', 'Principal', 'Balance'],
      ['Down payment', DUE, 100, 0, 100, 900],
      [1, serial('2026-02-01'), 450, 0, 450, 450],
      [2, serial('2026-03-01'), 450, 0, 450, 0],
    ]);
  });

  test('every so many weeks, in the language of the policy', () => {
    const [heading, first] = paymentPlan([[100]], [[DUE]], [[1]], NONE, NONE, [['2周']], NONE, [['zh']]);
    expect(heading[0]).toBe('期次');
    expect(first[1]).toBe(DUE + 14);
  });

  test('what cannot be planned is an error with its reason', () => {
    expect(single(paymentPlan([[100]], [[DUE]], [[2]], NONE, NONE, [['soon']]))).toEqual(
      errorSaying('#VALUE!', '"soon" is no interval'),
    );
    expect(single(paymentPlan([[100]], [[DUE]], [[2]], NONE, NONE, NONE, [['yes']]))).toEqual(
      errorSaying('#NUM!', 'The whole debt of 100.00 is disputed'),
    );
    expect(single(paymentPlan([['']], [[DUE]], [[2]]))).toEqual(errorSaying('#N/A', 'Debt is missing'));
    expect(single(paymentPlan([[100]], [['x']], [[2]]))).toEqual(
      errorSaying('#VALUE!', 'Start, row 1: "x" is not a date'),
    );
  });
});
