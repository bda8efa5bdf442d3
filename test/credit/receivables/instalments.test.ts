import fc from 'fast-check';
import { textOfDay } from '../../../src/credit/dates';
import { dayOfText } from '../../../src/credit/text/date';
import { isFault } from '../../../src/credit/fault';
import { sumOf } from '../../../src/credit/money';
import type { Policy } from '../../../src/credit/policy/policy';
import { readPolicy } from '../../../src/credit/policy/read';
import { dueSchedule } from '../../../src/credit/receivables/instalments';
import { readInstalments, readTerms } from '../../../src/credit/receivables/terms/read';
import { termsRules } from '../../../src/credit/receivables/terms/rule';
import { formatMessage } from '../../../src/locales/formatMessage';

const rules = termsRules(readPolicy() as Policy);

function schedule(terms: string, amount = 1000, invoiced = '2026-01-20'): unknown {
  const read = readInstalments(terms, rules.terms);
  if (isFault(read)) return `${read.code}: ${formatMessage(read.message, 'en')}`;
  const lines = dueSchedule({ invoiceDate: dayOfText(invoiced)! }, read, amount, rules);
  if (isFault(lines)) return `${lines.code}: ${formatMessage(lines.message, 'en')}`;
  return lines.map(({ due, amount: part }) => [textOfDay(due), part]);
}

describe('terms with several instalments', () => {
  // Counted by hand on the calendar from 2026-01-20.
  test.each([
    '30% 30 days, 70% 60 days',
    '30% net 30; 70% net 60',
    '30% in 30 days and 70% in 60 days'.replaceAll(' in', ''),
    '30%30天，70%60天',
    '30％ 30天、70％ 60天',
    '30% 30 days, balance 60 days',
    ' 30% 30 days + rest net 60 ',
  ])('%s', terms => {
    expect(schedule(terms)).toEqual([
      ['2026-02-19', 300],
      ['2026-03-21', 700],
    ]);
  });

  test.each([
    '30%预付，70%月结60天',
    '30% deposit, balance EOM + 60',
    '30%定金，余款月结60天',
    '30% down payment, 70% EOM + 60',
  ])('%s: at once and 60 days after the end of the month', terms => {
    expect(schedule(terms)).toEqual([
      ['2026-01-20', 300],
      ['2026-04-01', 700],
    ]);
  });

  // frappe/erpnext@01dce56 test_accounts_receivable.py: 30 % after 30 days, 50 % after 60, 20 % after 90.
  test('ERPNext: three instalments', () => {
    expect(schedule('30% 30 days, 50% 60 days, 20% 90 days', 100)).toEqual([
      ['2026-02-19', 30],
      ['2026-03-21', 50],
      ['2026-04-20', 20],
    ]);
  });

  // Odoo's "30% Now, Balance 60 Days"; Protheus and Brazilian lists of equal parts; Turkish offers; Chinese contract forms.
  test.each([
    [
      '30% Now, Balance 60 Days',
      [
        ['2026-01-20', 300],
        ['2026-03-21', 700],
      ],
    ],
    [
      '30/60 dias',
      [
        ['2026-02-19', 500],
        ['2026-03-21', 500],
      ],
    ],
    [
      '00,30,60',
      [
        ['2026-01-20', 333.33],
        ['2026-02-19', 333.34],
        ['2026-03-21', 333.33],
      ],
    ],
    [
      '3 - 30,60,90 days settlements',
      [
        ['2026-02-19', 333.33],
        ['2026-03-21', 333.34],
        ['2026-04-20', 333.33],
      ],
    ],
    [
      '30/60 giorni F.M.',
      [
        ['2026-02-28', 500],
        ['2026-03-31', 500],
      ],
    ],
    [
      '%30 peşin bakiye 30 – 60 – 90',
      [
        ['2026-01-20', 300],
        ['2026-02-19', 233.33],
        ['2026-03-21', 233.34],
        ['2026-04-20', 233.33],
      ],
    ],
    [
      '50％すぐに - 30日間で50％',
      [
        ['2026-01-20', 500],
        ['2026-02-19', 500],
      ],
    ],
    [
      '预付20%订金，余款月结30天',
      [
        ['2026-01-20', 200],
        ['2026-03-02', 800],
      ],
    ],
  ])('%s', (terms, expected) => expect(schedule(terms)).toEqual(expected));
  test('any other terms are one instalment', () => {
    for (const terms of ['net 30', '2/10 net 30', '2% 10 net 30', '2% 10 days, net 30', '100% 30 days']) {
      expect([terms, schedule(terms)]).toEqual([terms, [['2026-02-19', 1000]]]);
    }
  });

  test.each([
    ['30% 30 days, 60% 60 days', 'domain: The shares in "30% 30 days, 60% 60 days" come to 90%'],
    ['30% 30 days, 80% 60 days', 'come to 110%'],
    ['30% soon, 70% 60 days', 'wrong: The payment terms "30% soon, 70% 60 days" are not known'],
    ['30%, 70% 60 days', 'wrong'],
    ['', 'missing'],
    ['perhaps 30% 30 days, 70% 60 days', 'wrong'],
  ])('"%s" is refused: %s', (terms, reason) => expect(schedule(terms)).toContain(reason));

  test('have no one due date', () => {
    const terms = readTerms('30% 30 days, 70% 60 days', rules.terms);
    expect(isFault(terms) && formatMessage(terms.message, 'en')).toContain('DUESCHEDULE');
  });
});

describe('amounts', () => {
  test('a cent that does not divide stands in one of the instalments', () => {
    expect(schedule('50% net 30, 50% net 60', 0.01)).toEqual([
      ['2026-02-19', 0.01],
      ['2026-03-21', 0],
    ]);
    expect(schedule('33.3% net 1, 33.3% net 2, 33.4% net 3', 100)).toEqual([
      ['2026-01-21', 33.3],
      ['2026-01-22', 33.3],
      ['2026-01-23', 33.4],
    ]);
  });

  test('may be left out, or be a credit', () => {
    expect(schedule('50% net 30, 50% net 60', NaN)).toEqual([
      ['2026-02-19', NaN],
      ['2026-03-21', NaN],
    ]);
    expect(schedule('50% net 30, 50% net 60', -5)).toEqual([
      ['2026-02-19', -2.5],
      ['2026-03-21', -2.5],
    ]);
  });

  test('add up to the invoice to the cent', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(shares, fc.integer({ min: -1e9, max: 1e9 }), (parts, cents) => {
        const all = parts.reduce((a, b) => a + b, 0);
        fc.pre(all < 100);
        const text = [...parts, 100 - all].map((part, i) => `${part}% ${i} days`).join(', ');
        const lines = schedule(text, cents / 100) as [string, number][];
        expect(sumOf(lines.map(([, amount]) => amount))).toBe(cents / 100);
        for (const [, amount] of lines)
          expect(Math.sign(amount) * Math.sign(cents)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
