import fc from 'fast-check';
import { FIRST_DAY, LAST_DAY, textOfDay } from '../../../src/credit/dates';
import { dayOfText } from '../../../src/credit/text/date';
import { isFault } from '../../../src/credit/fault';
import { dueDate } from '../../../src/credit/receivables/terms';
import { formatMessage } from '../../../src/locales/formatMessage';

function due(invoiceDate: string, terms: string): string {
  const day = dueDate(dayOfText(invoiceDate) ?? NaN, terms);
  return isFault(day) ? `${day.code}: ${formatMessage(day.message, 'en')}` : textOfDay(day);
}

// odoo/odoo@02f71aa addons/account/tests/test_payment_term.py, its terms in words.
test.each([
  ['immediate', '2019-01-01', '2019-01-01'],
  ['immediate', '2019-01-15', '2019-01-15'],
  ['immediate', '2019-01-31', '2019-01-31'],
  ['end of invoice month + 45 days', '2019-01-01', '2019-03-17'],
  ['end of invoice month + 45 days', '2019-01-15', '2019-03-17'],
  ['end of invoice month + 45 days', '2019-01-31', '2019-03-17'],
  ['invoice date + 31 days, then next 15th of month', '2019-01-01', '2019-02-15'],
  ['invoice date + 31 days, then next 15th of month', '2019-01-15', '2019-02-15'],
  ['invoice date + 31 days, then next 15th of month', '2019-01-31', '2019-03-15'],
  ['last day of the invoice month', '2019-01-01', '2019-01-31'],
  ['last day of the invoice month', '2019-01-15', '2019-01-31'],
  ['last day of the invoice month', '2019-01-31', '2019-01-31'],
  ['first day of the following month', '2019-01-01', '2019-02-01'],
  ['first day of the following month', '2019-01-15', '2019-02-01'],
  ['first day of the following month', '2019-01-31', '2019-02-01'],
])('Odoo: %s, invoiced %s, is due %s', (terms, invoiced, expected) => {
  expect(due(invoiced, terms)).toBe(expected);
});

// frappe/erpnext@01dd32c erpnext/selling/doctype/customer/test_customer.py. A customer without terms is due at once
// there; here blank terms are missing, so the last two say "immediate".
test.each([
  ['net 30 days', '2016-01-22', '2016-02-21'],
  ['net 30 days', '2017-01-22', '2017-02-21'],
  ['end of following month', '2016-01-22', '2016-02-29'],
  ['end of following month', '2017-01-22', '2017-02-28'],
  ['immediate', '2016-01-22', '2016-01-22'],
  ['immediate', '2017-01-22', '2017-01-22'],
])('ERPNext: %s, invoiced %s, is due %s', (terms, invoiced, expected) => {
  expect(due(invoiced, terms)).toBe(expected);
});

describe('what is written in many ways', () => {
  // Counted by hand on the calendar from 2026-01-20; January has 31 days, February 28.
  test.each([
    [
      '2026-02-19',
      [
        '30',
        'net 30',
        'Net30',
        'N30',
        'n/30',
        'net-30',
        '30 days',
        '30 days net',
        '30d',
        'net 30 days from invoice date',
        '30 days after date of invoice',
        '30天',
        '净30天',
        '30 天内',
        '账期30天',
        '开票后30天',
        '３０天',
      ],
    ],
    [
      '2026-02-19',
      ['2/10 net 30', '2/10, n/30', '2% 10 net 30', '2% 10 days, net 30', '1.5/10 net 30', '2%/10 net 30'],
    ],
    ['2026-02-10', ['3 weeks', '3周', 'net 21']],
    ['2026-03-20', ['2 months', 'net 2 months', '2个月']],
    ['2026-01-31', ['EOM', 'end of month', 'end of the month', '月末', '当月底']],
    ['2026-03-31', ['net 60 EOM', '60 EOM', '60 days EOM', '60 days end of month', '2/10 net 60 EOM']],
    [
      '2026-03-17',
      [
        'EOM+45',
        'EOM + 45',
        'end of month + 45 days',
        '45 days after end of month',
        '45 days from EOM',
        '月结45天',
        '月结 45',
        '月末后45天',
      ],
    ],
    ['2026-03-15', ['30 EOM 15', '30 EOM 15th', '30 days end of month on the 15th', 'net 30 EOM 15']],
    [
      '2026-02-28',
      [
        'end of next month',
        'last day of the following month',
        'EOM following',
        '次月底',
        '次月月末',
        '下月底',
      ],
    ],
    [
      '2026-02-15',
      [
        '15th of next month',
        '15th of the following month',
        '15 prox',
        '15th prox.',
        '15 MFI',
        '次月15日',
        '下月15号',
      ],
    ],
    [
      '2026-01-20',
      [
        'due on receipt',
        'Due upon receipt.',
        'IMMEDIATE',
        'cash',
        'COD',
        'C.O.D.',
        'cash in advance',
        'prepayment',
        '货到付款',
        '款到发货',
        '预付',
        '现结',
        'net 0',
      ],
    ],
  ])('due %s', (expected, ways) => {
    for (const terms of ways) expect([terms, due('2026-01-20', terms)]).toEqual([terms, expected]);
  });
});

describe('readings', () => {
  test('60 EOM counts the days first, EOM + 60 and 月结60天 the end of the month', () => {
    expect(due('2026-01-01', '60 EOM')).toBe('2026-03-31');
    expect(due('2026-01-01', 'EOM + 60')).toBe('2026-04-01');
    expect(due('2026-01-01', '月结60天')).toBe('2026-04-01');
  });

  test('a day that the month does not have is its last', () => {
    expect(due('2026-01-31', '31st of next month')).toBe('2026-02-28');
    expect(due('2024-01-31', '1 month')).toBe('2024-02-29');
  });

  test('the next 15th may be the day itself', () => {
    expect(due('2019-01-15', '31 days on the 15th')).toBe('2019-02-15');
    expect(due('2019-01-16', '31 days on the 15th')).toBe('2019-03-15');
  });

  test('no terms, and the zero that a blank is to some hosts, are missing', () => {
    for (const terms of ['', '   ', '0'])
      expect(due('2026-01-20', terms)).toMatch(/^missing: The payment terms are missing/);
    expect(due('', 'net 30')).toBe('missing: Invoice date is missing.');
  });

  test.each([
    'soon',
    '30.5',
    '-30',
    'net',
    'net thirty',
    '45000',
    '0th of next month',
    '32nd of next month',
    '月结',
    '30日',
    '货到30天',
    '30 EOM EOM',
  ])('"%s" is not guessed at', terms => {
    expect(due('2026-01-20', terms)).toContain(
      `wrong: The payment terms "${terms}" are not known. Enter terms such as net 30,`,
    );
  });

  test('a due date beyond the calendar is out of the domain', () => {
    expect(due('9999-12-15', 'net 30')).toMatch(/^domain: /);
  });
});

describe('for every invoice date', () => {
  const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY - 10_000 });
  const days = fc.integer({ min: 0, max: 999 });

  test('a later invoice is never due earlier', () => {
    const forms = [
      'net 30',
      '60 EOM',
      'EOM + 45',
      '15th of next month',
      '30 EOM 15',
      '2 months',
      '31 days on the 15th',
    ];
    fc.assert(
      fc.property(anyDay, days, fc.constantFrom(...forms), (invoiced, later, terms) => {
        expect(dueDate(invoiced + later, terms)).toBeGreaterThanOrEqual(dueDate(invoiced, terms) as number);
      }),
    );
  });

  test('n days end of month is the end of the month in which n days end', () => {
    fc.assert(
      fc.property(anyDay, days, (invoiced, n) => {
        const end = dueDate(invoiced, `${n} EOM`) as number;
        expect(end).toBe(dueDate(dueDate(invoiced, `net ${n}`) as number, 'EOM'));
        expect(textOfDay(end + 1)).toMatch(/-01$/);
      }),
    );
  });
});
