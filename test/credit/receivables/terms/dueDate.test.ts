import fc from 'fast-check';
import { FIRST_DAY, LAST_DAY, textOfDay } from '../../../../src/credit/dates';
import { dayOfText } from '../../../../src/credit/text/date';
import { isFault } from '../../../../src/credit/fault';
import { dueDate } from '../../../../src/credit/receivables/terms/dueDate';
import { readTerms } from '../../../../src/credit/receivables/terms/read';
import { resolvedTerms } from '../../../../src/credit/receivables/terms/resolve';
import { startOf, termsRules, type Terms } from '../../../../src/credit/receivables/terms/rule';
import { readPolicy } from '../../../../src/credit/policy/read';
import type { Policy } from '../../../../src/credit/policy/policy';
import type { PolicyCell } from '../../../../src/credit/policy/setting';
import { formatMessage } from '../../../../src/locales/formatMessage';

const under = (rows: [string, PolicyCell][] = []) => termsRules(readPolicy(rows) as Policy);
const standard = under();

function due(invoiceDate: string, terms: string, rules = standard): string {
  const day = dueDate({ invoiceDate: dayOfText(invoiceDate) ?? NaN }, terms, rules);
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
    'Net 30 days to be agreed',
    '2/10',
    '3期',
    '30 60',
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

// For an invoice of 2025-01-31, counted by hand on the calendar; February 2025 has 28 days.
describe.each([
  // SAP's cash discount terms, Business Central's payment terms and date formulas, an export's D(30), Odoo's and ERPNext's options.
  [
    'English',
    {
      '2025-03-02':
        'D(30) | 30D | Within 30 days due net | 14 days 2%, 30 days net | 2%10NET30 | NET 10-2% OR NET 30 | within 30 days',
      '2025-04-01': '3% 10 days, 2% 30 days, net 60 | O/A 60 days | OA60',
      '2025-03-03': '1% 30/NET 31 | EOM + 31',
      '2025-02-28':
        '1M | 1M(8D) | 1 Month/2% 8 days | EOM + 1 month | 1 month EOM | 1 month after the end of the invoice month | PAT+1++5:7 | Net 15 EOM',
      '2025-01-31':
        'CM | Ultimo | T/T in advance | 100% advance | Current Month | Due end of the month | CAD | L/C at sight | Cash on delivery | On order',
      '2025-02-10': 'CM+10D | 10 days after end of month | Net 10th Proximo',
      '2025-05-20': 'CQ+1M+20D',
      '2025-02-09': 'CW+1W',
      '2025-02-20':
        '20th of the following month | 20th of month following | cut-off month end, 20th of next month',
      '2025-03-31': '2 month(s) after the end of the invoice month',
      '2025-05-10': '90 days, on the 10th',
      '2025-03-05': '30 days next 5 or 20 | 30 days on the 5th or 20th | 30 days next 5, 20',
    },
  ],
  // Dolibarr's and Adempiere's German data, public invoice templates.
  [
    'German',
    {
      '2025-03-02':
        '30 Tage rein netto | 14 Tage 2% Skonto, 30 Tage netto | 2 % Skonto 14 Tage, 30 Tage netto | 2,5% 10 Tage, 30 Tage netto | Zahlungsziel: 30 Tage | 30 Tage / 2% Skonto | 30 Tage ab Monatsende | 30 Tage nach Rechnungsdatum',
      '2025-01-31':
        'sofort rein netto | Zahlbar sofort ohne Abzug | Vorauskasse | Sofort nach Erhalt | Bei Lieferung',
      '2025-04-10': '30 Tage Monatsende, am 10. per Scheck',
    },
  ],
  // Dolibarr's French data; public services that compute French terms; Odoo's for the Spanish.
  [
    'French, Spanish, Portuguese, Italian, Dutch',
    {
      '2025-03-02':
        '30 jours net | 30 días fecha factura | 30 gg D.F. | 30 dagen factuurdatum | 30 dias | 30 DFM | Autom. incasso na 30 dagen',
      '2025-04-01': '60 jours date de facture | 60 gg. data fattura | 60 días fecha factura',
      '2025-03-31':
        '30 jours fin de mois | 30 días fin de mes | +30 giorni fine mese | 30 dagen einde maand | 45 jours fin de mois',
      '2025-04-30': '60 gg FM | RIBA 60 GG. FM | Pago a los 60 días a fin de mes',
      '2025-04-15': '45 jours fin de mois le 15',
      '2025-03-10': '30 jours fin de décade',
      '2025-02-28': 'Fin del Siguiente Mes | 28 dias (Boleto) | 1 Mois/2% 8 jours',
      '2025-02-14': 'Binnen 14 dagen | 14 dagen',
      '2025-01-31':
        'contado | Comptant net | à vista | Contrassegno | Rembours | A réception de facture | Al contado',
    },
  ],
  // Suppliers' lists of settlement methods; a help page of 易特 for 次月结.
  [
    'Chinese',
    {
      '2025-01-31': '当月结 | 款到发货 | 現結 | 现金 | 票到付款',
      '2025-03-02':
        '月结30 | 30天月结 | 票到30天 | 开票后30天 | 货到30天 | 30日 | 三十天 | 月結30天 | 10天内2% 30天内全额 | 货、票到30天付款',
      '2025-02-28': '月结1个月 | 次月底',
      '2025-03-31': '月结2个月 | 隔月结',
      '2025-04-01': '收票后60天 | 账期60天 | 60天账期 | 月結60天',
      '2025-03-17': '发货后45天',
      '2025-02-15': '次月15日 | 次月15号付款 | 每月月底截止，次月15日付款',
      '2025-03-25': '隔月25日',
      '2025-04-25': '月结60天，25日付款',
      '2025-03-10': '每月25日结账，次月10日付款',
      '2025-03-03': '次月结30天',
    },
  ],
  // Public lists of Japanese closing terms; Odoo's Korean documentation; Russian and Polish contract forms.
  [
    'Japanese, Korean, Russian, Polish, Turkish',
    {
      '2025-02-15': '月末締め翌月15日払い | 월말 마감 후 익월 15일',
      '2025-02-28': '15日締め月末払い | 翌月末払い',
      '2025-03-10': '20日締め翌月10日払い',
      '2025-04-10': '25日締め翌々月10日払い',
      '2025-01-31': '즉시 지불 | Предоплата 100% | Gotówka | Przelew (przedpłata)',
      '2025-03-02':
        'Отсрочка 30 дней | Przelew 30 dni | 30 дней от даты отгрузки | Fatura tarihinden itibaren 30 gün vadeli',
      '2025-04-01': 'Не ранее 45 и не более 60 календарных дней после поставки',
    },
  ],
] as const)('%s terms', (_language, dates) => {
  test.each(Object.entries(dates))('due %s', (expected, ways) => {
    for (const terms of ways.split(' | '))
      expect([terms, due('2025-01-31', terms)]).toEqual([terms, expected]);
  });
});

// 易特 ERP's help: an invoice of 10 March under 次月结30天 is due 1 May (30 days from 1 April).
test('次月结 counts from the first of the next month', () => {
  expect(due('2025-03-10', '次月结30天')).toBe('2025-05-01');
});

// frappe/erpnext#22201 and OCA/account-payment#919.
test('the end of a month and months after it is the end of a month', () => {
  expect(due('2020-06-11', '1 month after the end of the invoice month')).toBe('2020-07-31');
  expect(due('2025-02-28', 'EOM + 1 month')).toBe('2025-03-31');
});

describe('what is refused says what to write instead', () => {
  test.each([
    ['月结', 'name no day'],
    ['quarterly', 'name no day'],
    ['Proximo', 'name no day'],
    ['2x45 DAYS', 'name no day'],
    ['货到30天/月结30天', 'holds two payment terms'],
    ['D15', 'net 15, or next 15'],
    ['1 day end of next month', 'are not known. Enter terms such as'],
    ['3%NET10EOM+30', 'are not known'],
    ['30 days 2% 10 days', 'are not known'],
    ['30/60/90 days', 'DUESCHEDULE'],
    ['3 taksit', 'name no day'],
  ])('%s', (terms, reason) => {
    expect(due('2025-01-31', terms)).toContain(reason);
  });
});

describe('the policy decides where usage differs', () => {
  // SAP and sellers in the United States let the month end first.
  test('days and the end of the month', () => {
    const rules = under([['Terms: days and end of month', 'end of month, then days']]);
    expect(due('2025-01-31', '30 EOM', rules)).toBe('2025-03-02');
    expect(due('2025-01-31', '30 EOM 15', rules)).toBe('2025-03-15');
    expect(due('2025-01-31', 'EOM + 30', rules)).toBe('2025-03-02');
  });

  // Dongguan court (2017)粤1971民初3465号 counts 月结60天 as two months.
  test('月结60天 as two months', () => {
    const rules = under([['付款条件：月结按', '每30天为一个月']]);
    expect(due('2025-01-31', '月结60天', rules)).toBe('2025-03-31');
    expect(due('2025-01-31', '月结45天', rules)).toBe('2025-03-17');
  });

  test('and the reading says which one is meant', () => {
    const reading = (text: string) => {
      const read = readTerms(text, standard.terms);
      return isFault(read) || !read.reading ? '' : formatMessage(read.reading, 'en');
    };
    expect(reading('60 EOM')).toContain('For days after the end of the invoice month write EOM + 60');
    expect(reading('月结30天')).toContain('30 days after the end of the invoice month');
    expect(reading('30日')).toContain('not a day of the month');
    expect(reading('net 30')).toBe('');
  });
});

describe('working days', () => {
  // irohastack's NETWORKDAYS page: 10 working days after Friday 2026-01-02.
  test('count Monday to Friday', () => {
    expect(due('2026-01-02', '10 working days')).toBe('2026-01-16');
    expect(due('2025-01-31', '30 business days')).toBe('2025-03-14');
    expect(due('2026-01-02', '10个工作日')).toBe('2026-01-16');
  });

  test('leave holidays out and count weekend days that are worked', () => {
    const day = (text: string) => dayOfText(text)!;
    const holidays = new Set([day('2026-01-05')]);
    const worked = new Set([day('2026-01-10')]);
    const policy = readPolicy() as Policy;
    expect(due('2026-01-02', '10 working days', termsRules(policy, { holidays, worked: new Set() }))).toBe(
      '2026-01-19',
    );
    expect(due('2026-01-02', '10 working days', termsRules(policy, { holidays, worked }))).toBe('2026-01-16');
  });

  // 31 January 2026 is a Saturday.
  test('move a due date on a weekend where the policy says so', () => {
    const moved = (to: string) => due('2026-01-01', 'net 30', under([['Terms: due date on a day off', to]]));
    expect(due('2026-01-01', 'net 30')).toBe('2026-01-31');
    expect(moved('next working day')).toBe('2026-02-02');
    expect(moved('previous working day')).toBe('2026-01-30');
  });
});

describe('terms that count from another date', () => {
  const day = (text: string) => dayOfText(text)!;
  const dates = {
    invoiceDate: day('2025-01-31'),
    receivedDate: day('2025-02-03'),
    deliveredDate: day('2025-02-05'),
    shippedDate: day('2025-01-28'),
    acceptedDate: day('2025-03-01'),
    blDate: day('2025-01-29'),
  };
  test.each([
    ['票到30天', '2025-03-05'],
    ['货到30天', '2025-03-07'],
    ['发货后30天', '2025-02-27'],
    ['验收后30天', '2025-03-31'],
    ['提单日后30天', '2025-02-28'],
    ['30 days after B/L date', '2025-02-28'],
    ['货、票到30天付款', '2025-03-07'],
    ['30 days from receipt of invoice', '2025-03-05'],
    ['COD', '2025-02-05'],
    ['30 days', '2025-03-02'],
  ])('%s is due %s', (terms, expected) => {
    const found = dueDate(dates, terms, standard);
    expect(isFault(found) ? found : textOfDay(found)).toBe(expected);
  });

  test('the invoice date stands in where that date is not known, and is told to', () => {
    const terms = readTerms('票到30天', standard.terms) as Terms;
    expect(startOf(terms, { invoiceDate: 45000 })).toEqual({ day: 45000, isOwn: false });
    expect(startOf(terms, { invoiceDate: 45000, receivedDate: 45010 })).toEqual({ day: 45010, isOwn: true });
  });
});

describe('who gives the terms', () => {
  test.each([
    ['net 30', 'net 60', 'net 90', { text: 'net 30', from: 'invoice' }],
    ['', 'net 60', 'net 90', { text: 'net 60', from: 'buyer' }],
    ['0', ' ', 'net 90', { text: 'net 90', from: 'policy' }],
    ['', undefined, undefined, undefined],
  ])('invoice "%s", buyer "%s", policy "%s"', (invoice, buyer, policy, expected) => {
    expect(resolvedTerms(invoice, buyer, policy)).toEqual(expected);
  });
});

// One cell holds 32,767 characters; a reader that is not linear in them would freeze the sheet.
test.each(['(', '1', '30%', ',', ' ', '月结', '一', 'n/', '天', '30% 1 days, ', 'end of ', '%1'])(
  'a cell full of "%s" is refused',
  piece => {
    expect(due('2025-01-31', piece.repeat(32767 / piece.length))).toMatch(/^wrong|^missing/);
  },
);

describe('for every invoice date', () => {
  const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY - 10_000 });
  const days = fc.integer({ min: 0, max: 999 });
  const dueOf = (invoiceDate: number, terms: string) => dueDate({ invoiceDate }, terms, standard) as number;

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
        expect(dueOf(invoiced + later, terms)).toBeGreaterThanOrEqual(dueOf(invoiced, terms));
      }),
    );
  });

  test('n days end of month is the end of the month in which n days end', () => {
    fc.assert(
      fc.property(anyDay, days, (invoiced, n) => {
        const end = dueOf(invoiced, `${n} EOM`);
        expect(end).toBe(dueOf(dueOf(invoiced, `net ${n}`), 'EOM'));
        expect(textOfDay(end + 1)).toMatch(/-01$/);
      }),
    );
  });
});
