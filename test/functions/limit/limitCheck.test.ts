import { limitCheck } from '../../../src/functions/limit/limitCheck';
import { column } from '../../support/customFunctions';
import '../../support/formulas';

describe('LIMITCHECK', () => {
  test('checks a column against a column', () => {
    expect('=LIMITCHECK({899.99;900;1000;1000.01;5;5;"";"x"}, {1000;1000;1000;1000;"";0;10;10})').toAnswer(
      '{"OK";"Watch";"Watch";"Over";"No limit";"Over";#N/A;#VALUE!}',
    );
    expect('=LIMITCHECK("", 10)').toRefuse('#N/A', 'Exposure is missing.');
    expect('=LIMITCHECK("x", 10)').toRefuse('#VALUE!', 'Exposure');
  });

  // Odoo, addons/sale/tests/test_credit_limit.py @011c59f: 1000 of 1000 gives no warning, a further 100 does.
  test('adds an order, blank orders being none', () => {
    expect('=LIMITCHECK(1000, 1000, {"";100})').toAnswer('{"Watch";"Over"}');
  });

  // No formula can tell these blanks apart: hosts hand a blank cell over in their own ways.
  test.each(['', null, undefined])(
    'a limit of %j is none set, on hosts that tell blanks from zero',
    blank => {
      expect(limitCheck(column(5, 6), column(blank, 10))).toEqual([['No limit'], ['OK']]);
    },
  );

  test('speaks the policy’s language and watches from its line', () => {
    expect('=LIMITCHECK({50;10}, 100,, {"Watch from usage","50%";"语言","中文"})').toAnswer(
      '{"预警";"正常"}',
    );
  });

  test('a limit below zero is out of range', () => {
    expect('=LIMITCHECK(5, -1)').toRefuse('#NUM!', 'Limit: -1.00 is below zero.');
  });
});
